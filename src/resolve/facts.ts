// What rules make of phrases: the data of spans, before sentences and headings give them their meaning.

/** A calendar date with parts that the words left out; `day: null` with a month means the whole month. */
export interface PartialDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** A time phrase. */
export type TimeFact =
  | {
      readonly type: 'deadline'
      readonly kind: 'due' | 'period' | 'recurring' | 'ongoing'
      readonly bound: 'before' | 'by' | 'on' | 'within' | 'from' | null
      readonly start: PartialDate | null
      readonly end: PartialDate | null
      readonly rrule: string | null
      /** The words before a date ("trước tháng 6") exclude it: the last day before is meant. */
      readonly excludesEnd?: boolean
      /** Working or calendar days after the document's date. */
      readonly after?: { readonly days: number; readonly working: boolean } | null
    }
  | {
      readonly type: 'year'
      readonly form: 'by' | 'in' | 'period' | 'from'
      readonly from: number | null
      readonly to: number | null
      /** The words bind an action by themselves: "trong năm 2025", "đến hết năm 2025". */
      readonly binds: boolean
    }
  | { readonly type: 'recurrence'; readonly per: 'year' | 'quarter' | 'month' | null; readonly rrule: string }
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'impossible'; readonly words: string }

/** A number with its unit. */
export interface QuantityFact {
  readonly type: 'quantity'
  readonly value: number
  readonly max: number | null
  readonly unit: string
  readonly unitText: string | null
  readonly comparator: '=' | '>=' | '>' | '<=' | '<' | '~'
  readonly change: 'level' | 'increase' | 'decrease' | null
  readonly per: 'year' | 'quarter' | 'month' | null
  readonly baseline: { readonly value: number; readonly year: number | null } | null
  /** How sure it is that a value is promised: a percent or a comparator speaks for it, a bare count for nothing. */
  readonly strength: 'strong' | 'weak' | 'never'
  /** Offset in the view at which the value itself (without comparator) begins and the unit ends. */
  readonly valueStart: number
  readonly valueEnd: number
}

/** A mention of a legal or administrative document. */
export interface ReferenceFact {
  readonly type: 'reference'
  /** Readable: 'Quyết định'. */
  readonly documentType: string
  readonly number: string | null
  readonly date: PartialDate | null
  readonly issuer: string | null
  readonly title: string | null
}

export type Fact = TimeFact | QuantityFact | ReferenceFact
