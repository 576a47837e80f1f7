// What a suite of the benchmark is: something to measure, and how its figures are shown.

export interface Suite<Figures> {
  /** What the table shows, as a line above it. */
  title: string
  measure(quick: boolean): Promise<Figures>
  /** The table, its header first. */
  rows(figures: Figures): string[][]
  /** Columns of words, which stand left; only the first by default. */
  left?: readonly number[]
}
