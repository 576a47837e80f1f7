// What the resolver must know of how promises are worded; the statements grammar gives it.

/** Patterns run on folded text; "before" patterns end at the value, "after" patterns begin behind it. */
export interface StatementGrammar {
  /** Says that something was; counts up to the comma before the value. */
  readonly pastVerb: RegExp
  /** Times and phrases that make a clause a report. */
  readonly past: RegExp
  /** Comparators that speak of a duty, not of a scope. */
  readonly boundWord: RegExp
  readonly conditionBefore: RegExp
  /** What may be the case, before a value of its clause. */
  readonly may: RegExp
  readonly conditionAfter: RegExp
  /** A condition that opens the clause and has not come to its consequence: "khi nước dâng từ". */
  readonly conditionOpen: RegExp
  /** What follows from a number that only says when: "có trên 100 người phải chia ca". */
  readonly dutyAfter: RegExp
  /** Words that make a share of money a promise. */
  readonly strives: RegExp
  readonly attributeAfter: RegExp
  /** "40 xã, phường đã được công bố": what is counted is there already. */
  readonly pastAfter: RegExp
  /** … where these words stand before the number. */
  readonly scopeBefore: RegExp
  readonly promiseVerb: RegExp
  readonly distributive: RegExp
  /** A counted noun right before its number: "số lượng mẫu 240 mẫu/năm". */
  readonly countedBefore: RegExp
  /** Words before a number that estimate a need. */
  readonly estimate: RegExp
  readonly labelBefore: RegExp
  readonly leadTrim: RegExp
  readonly tailTrim: RegExp
  readonly postStop: RegExp
  readonly countPostStop: RegExp
  readonly indicatorNoun: RegExp
  /** Words between two values that bring no indicator of their own. */
  readonly linksValues: RegExp
  /** Such words at the beginning of what follows a value. */
  readonly linkWords: RegExp
  /** Groups `increase`, `decrease`: the verb whose object is the amount of change; runs on the words before a value. */
  readonly changeVerb: RegExp
  /** A sentence that goes on the one before: its years hold. */
  readonly partSentence: RegExp
  /** "và diện tích …": a second indicator after a value of the clause. */
  readonly secondIndicator: RegExp
  /** Between two counts of one verb: only words of the first one's noun and a comma or "và". */
  readonly listsOn: RegExp
  /** … or a further noun that is counted in the same things. */
  readonly listsNouns: RegExp
  /** "mở 03 lớp cho 180 cán bộ": between a count and those that it is for. */
  readonly benefits: RegExp
  /** "trong đó" right before a count: a part of the value before it. */
  readonly partBefore: RegExp
  /** … with the noun of the part between; under targets, for a value of the same unit. */
  readonly partNoun: RegExp
  /** "tương ứng là" right before the first of several values: the years of those before hold, one after the other. */
  readonly inTheirOrder: RegExp
  /** "trong", "trong vòng" right before a duration. */
  readonly withinWord: RegExp
  /** "từ" right before a value. */
  readonly fromWord: RegExp
  /** "so với" before a year: the value is compared with it, not due in it. */
  readonly comparesWith: RegExp
  /** "gấp 2,1 lần | năm 2025": a year right behind it is the one compared with. */
  readonly multiplies: RegExp
  /** Where the noun of an indicator begins inside a longer sentence. */
  readonly nounStart: RegExp
  /** "…, phấn đấu | tăng trưởng đạt": words of an aim behind which what is measured begins. */
  readonly aimStart: RegExp
  /** "bố trí vốn … | tối thiểu 850 tỷ đồng": money that is set aside. */
  readonly allots: RegExp
  /** "… tại | 100% trường": the words right before a value that lead to the noun behind it. */
  readonly leadsOn: RegExp
  /** "và", "cho" at the end of an indicator. */
  readonly dangling: RegExp
  /** "có" before a count: its subject is part of the indicator. */
  readonly hasVerb: RegExp
  /** "có ít nhất" right before a count behind a share. */
  readonly hasAtLeast: RegExp
  readonly responsibility: RegExp
  /** How an article gives the title of what it approves. */
  readonly approves: RegExp
  readonly joinsYears: RegExp
  readonly baselineBefore: RegExp
  readonly baselineAfter: RegExp
  readonly abbreviationBefore: RegExp
}
