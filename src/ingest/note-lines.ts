// Footnotes and endnotes as lines behind a document, in the form that the parser takes for notes.

/** A line "[1] …" a note, each below an empty line. */
export function noteLines(notes: readonly string[]): string[] {
  return notes.flatMap((note, index) => ['', `[${index + 1}] ${note}`])
}
