// What each reading of a marker costs; the labelling of the whole document with the smallest sum wins.

import type { NumberingCosts } from '../../src/outline/placing.js'

/** Costs of the outline's readings, each with the text that needs it. */
export const NUMBERING_COSTS: NumberingCosts = {
  /** "1." after "I.": the first number under a parent. */
  first: 0,
  /** "2." after "1.". */
  next: 0,
  /** "2)" after "1.": the delimiter changes within a level. */
  delimiterChange: 1.1,
  /** "4." after "2.": numbers are missing; grows with the gap. */
  gap: 2,
  gapStep: 0.5,
  /** "2." after "2.". */
  duplicate: 3,
  /** "1." again on the same level: a new list without a heading of its own. */
  restart: 2.4,
  /** "3." as the first item below a parent. */
  startsLate: 3,
  startsLateStep: 0.3,
  /** "I." below "a)": the child ranks above its parent. */
  rankViolation: 3,
  /** "… như sau:" and then "I.": the lead-in announces a list of any rank. */
  afterLeadIn: 0.5,
  /** "1." below "1.": the numbering stands on the path already. */
  sameFamilyBelow: 3,
  /** "1)" below "1.": the same numbers with another delimiter. */
  otherDelimiterBelow: 0.8,
  /** "-" taken below "I." although "1." is open. */
  skippedParent: 1,
  /** A second style on the top level ("I." after "Điều 3."). */
  mixedSiblings: 0.6,
  /** "2.1." below "II." (the prefix counts the Roman number). */
  prefixOfRoman: 0.3,
  /** "3.1." where no "3." is open. */
  prefixUnknown: 2.5,
  /** "212." as a number: too large for an item. */
  largeNumber: 4,
  /** A marker that opens a paragraph, read as plain text. */
  readAsText: 4,
  /** "- Xã hội" on a wrapped line whose sentence is open, read as text. */
  readAsTextInOpenSentence: 0.4,
  /** … and the same read as an item. */
  itemInOpenSentence: 1.6,
}
