// What a person should know of a recognised text: paragraphs whose words are unsure, markers that were repaired.
import type { SourceNote } from '../../source-text.js'
import type { Word } from '../pdf/lines.js'
import type { PagedText } from '../pdf/write-text.js'

/** Paragraphs less sure than this on the whole, from 0 to 100, are named. */
const UNSURE = 75

export function notesOf({ paragraphs }: PagedText): SourceNote[] {
  return paragraphs.flatMap(({ start, end, words }): SourceNote[] => {
    const place = { start, end: end - 1 }
    const sure = sureness(words)
    const repaired = words.flatMap(({ was, text }): SourceNote[] =>
      was === undefined ? [] : [{ ruleId: 'source/word-repaired', ...place, actual: was, expected: text }],
    )
    return sure === null || sure >= UNSURE ? repaired : [...repaired, { ruleId: 'source/unsure-words', ...place, actual: `${Math.round(sure)}%` }]
  })
}

/** How sure the letters are on the whole; null where nothing was recognised. */
function sureness(words: readonly Word[]): number | null {
  let letters = 0
  let sum = 0
  for (const { text, confidence } of words) {
    if (confidence === undefined) continue
    letters += text.length
    sum += text.length * confidence
  }
  return letters === 0 ? null : sum / letters
}
