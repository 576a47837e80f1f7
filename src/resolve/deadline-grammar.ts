// What the resolver must know of times that bind actions; the time grammar gives it.

/** Patterns run on folded text. */
export interface DeadlineGrammar {
  /** "kể từ năm 2027": work that goes on from then. */
  readonly since: RegExp
  /** "từ nay | đến hết tháng 5/2027": the work goes on until then. */
  readonly fromNow: RegExp
  /** "phấn đấu" right before a year by which something is so. */
  readonly strives: RegExp
  /** A row of its own that says when, where or with what money. */
  readonly labelRow: RegExp
  /** The rows that say when. */
  readonly timeLabel: RegExp
  /** "Thời gian hoàn thành": a single month or year under it is due on its last day. */
  readonly completionLabel: RegExp
  /** A month, quarter or year without a word that makes it a time: "quý IV năm 2025". */
  readonly bareTime: RegExp
  /** Nouns that a bare time behind them only dates: "tăng trưởng GDP quý IV". */
  readonly datedNoun: RegExp
  /** Verbs of completion before a year: "hoàn thành … năm 2025". */
  readonly completes: RegExp
  /** Words before a year that make it part of a name or of a noun. */
  readonly scopesNoun: RegExp
  /** A year that its preposition gives to the verb: "vào năm 2030". */
  readonly insideYear: RegExp
  /** Words in a time cell by which a single time is the span of the work, not its end. */
  readonly carriedOut: RegExp
  /** "hoàn thành trong" before a range: its end is due. */
  readonly completesWithin: RegExp
  /** A day without any word in a time cell; groups: day, month, year. */
  readonly bareDate: RegExp
  /** Continuous work in a time cell. */
  readonly ongoing: RegExp
}
