// The line that names the type of a document ("KẾ HOẠCH"), where its words were read as one or without their marks: all else hangs on it.
import { FRAME_GRAMMAR } from '../../../grammars/letterhead/rules.js'
import type { FlowItem, FlowLine } from '../pdf/flow.js'

/** Names of types in capitals, by their letters without marks and spaces. */
const byLetters = new Map(Object.keys(FRAME_GRAMMAR.documentTypes).map((name) => [bareLetters(name), name.toUpperCase()]))

/** Lines with the names of types as they are written. */
export const repairTitles = (items: readonly FlowItem[]): FlowItem[] =>
  items.map((item) => (item.kind === 'line' ? { kind: 'line', line: repaired(item.line) } : item))

function repaired(line: FlowLine): FlowLine {
  const { words } = line
  const text = words.map((word) => word.text).join(' ')
  // what a text layer says stays
  if (words.length > 3 || words[0]?.confidence === undefined || /\p{Ll}/u.test(text)) return line
  const name = byLetters.get(bareLetters(text))
  const [first] = words
  if (name === undefined || name === text || first === undefined) return line
  return { ...line, words: [{ ...first, text: name, right: line.right, was: text }] }
}

/** The letters of the English alphabet without marks. */
function bareLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/gu, '')
}
