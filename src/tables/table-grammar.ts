// What the table reader must know of headers and cells; the tables grammar gives it.

/** What a column holds. */
export type ColumnKind = 'index' | 'name' | 'unit' | 'value' | 'past' | 'money' | 'lead' | 'coordinate' | 'time' | 'product' | 'note' | 'text'

/** Patterns run on folded text. */
export interface TableGrammar {
  /** In order: the first that matches a header tells the kind. */
  readonly headers: readonly (readonly [ColumnKind, RegExp])[]
  /** A year or period in a header, a group row or a time cell; groups: from, to. */
  readonly years: RegExp
  /** Headers of a table of costs, whose numbers are no promises. */
  readonly costs: RegExp
  /** Headers of what is to be reached, whatever its year. */
  readonly planned: RegExp
  /** A time header that asks for completion: single times are due. */
  readonly completion: RegExp
  /** A cell that waits to be filled in: dots, dashes, a preprinted year. */
  readonly blankCell: RegExp
  /** A value cell; groups: before, value, max, unit, after. */
  readonly valueCell: RegExp
  /** Comparators by words or signs. */
  readonly comparators: readonly (readonly [RegExp, '>=' | '>' | '<=' | '<' | '~'])[]
  /** Units of unit columns and captions: canonical unit and factor. */
  readonly units: readonly (readonly [RegExp, string, number])[]
  /** "nt", "-nt-", a ditto mark: the cell above. */
  readonly ditto: RegExp
  /** The number of a group row: I, I.1, A. */
  readonly groupNumber: RegExp
  /** A name that needs the row above it: "- Nông, lâm nghiệp". */
  readonly partName: RegExp
}
