// What the resolver must know of times that bind actions; the time grammar gives it.

/** Patterns run on folded text. */
export interface DeadlineGrammar {
  /** A row of its own that says when, where or with what money. */
  readonly labelRow: RegExp
  /** The rows that say when. */
  readonly timeLabel: RegExp
  /** "Thời gian hoàn thành": a single month or year under it is due on its last day. */
  readonly completionLabel: RegExp
  /** "thường xuyên" as the whole answer to "when". */
  readonly ongoing: RegExp
  /** A month, quarter or year without a word that makes it a time: "quý IV năm 2025". */
  readonly bareTime: RegExp
  /** Nouns that a bare time behind them only dates: "tăng trưởng GDP quý IV". */
  readonly datedNoun: RegExp
  /** Verbs of completion before a year: "hoàn thành … năm 2025". */
  readonly completes: RegExp
  /** Words before a year that make it part of a name or of a noun. */
  readonly scopesNoun: RegExp
}
