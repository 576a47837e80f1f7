// What the splitter must know of a document's frame; the letterhead grammar gives it.

/** Patterns run on folded text unless said otherwise. */
export interface FrameGrammar {
  /** Type name (folded) → code. */
  readonly documentTypes: Readonly<Record<string, string>>
  readonly newsType: string
  readonly typeLine: RegExp
  /** Runs on readable text: the type in capitals, the title behind it. */
  readonly typeAndTitle: RegExp
  readonly enactingLine: RegExp
  readonly motto: RegExp
  readonly numberLine: RegExp
  /** How the line of the document's own number begins. */
  readonly numberStart: RegExp
  readonly blankNumberLine: RegExp
  /** Groups: place, day, month, year. */
  readonly placeDate: RegExp
  readonly placeOnly: RegExp
  readonly issuerLine: RegExp
  /** Whom a document addresses, below its title. */
  readonly addressee: RegExp
  readonly basis: RegExp
  /** A citation of the basis: its paragraph ends with a sign. */
  readonly cites: RegExp
  readonly attached: RegExp
  readonly appendixLine: RegExp
  readonly recipients: RegExp
  /** The last recipient, where the list has no label. */
  readonly filing: RegExp
  readonly capacity: RegExp
  /** Readable text: the space between "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH" on one line. */
  readonly deputy: RegExp
  readonly authorities: readonly (readonly [RegExp, 'TM.' | 'KT.' | 'TL.' | 'Q.' | 'TUQ.'])[]
  readonly signedMark: RegExp
  readonly nameTitles: RegExp
  readonly newsDate: RegExp
  readonly furniture: RegExp
  readonly otherArticles: RegExp
  readonly pageDate: RegExp
  /** Furniture of a page behind the document's end. */
  readonly pageRest: RegExp
  /** An annex that cites its own document; groups: type, number, day, month, year. */
  readonly ownCitation: RegExp
  /** The note of adoption; groups: day, month, year. */
  readonly adopted: RegExp
  /** In order of trust; 'range' has two groups, 'to' and 'year' one. */
  readonly period: readonly (readonly [RegExp, 'range' | 'to' | 'year'])[]
  readonly citedDate: RegExp
  readonly promulgates: RegExp
  /** "của ": the name behind it issued something else. */
  readonly possessive: string
  /** The body that issues behind its superior on one line of the letterhead. */
  readonly subordinate: RegExp
  /** Bodies whose name is not full without the area: "ủy ban nhân dân". */
  readonly needsArea: RegExp
  /** Runs on readable text; groups: kind, name. */
  readonly area: RegExp
}
