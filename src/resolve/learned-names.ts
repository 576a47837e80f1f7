// Short names that the document itself gives to agencies: "(sau đây gọi tắt là Ban Chỉ đạo)", "(Sở KH&CN)".
import type { Grammar } from '../grammar.js'
import type { Block } from '../outline/tree.js'
import { fold } from '../text/fold.js'
import { allMatches } from '../text/search.js'
import { tidy } from '../text/words.js'
import { readAgencyList } from './agency-lists.js'
import { beginsName } from './name-starts.js'

const LONGEST_NAME = 200

/** Short name (folded) → full name, as the document's definitions say. */
export function learnNames(blocks: readonly Block[], grammar: Grammar): Map<string, string> {
  const learned = new Map<string, string>()
  for (const { view, zone } of blocks) {
    if ((zone !== 'basis' && zone !== 'body' && zone !== 'title') || !view.text.includes('(')) continue
    for (const found of allMatches(grammar.assignments.definition, view.text)) {
      const short = tidy(found.groups?.short ?? found.groups?.abbreviation ?? '')
      const full = short === '' ? null : nameBefore(view, found.index, grammar)
      if (full !== null && fold(full) !== fold(short) && !learned.has(fold(short))) learned.set(fold(short), full)
    }
  }
  return learned
}

/** The agency whose name ends right before the parenthesis. */
function nameBefore(view: Block['view'], end: number, grammar: Grammar): string | null {
  const { key } = view
  for (let start = Math.max(0, end - LONGEST_NAME); start < end; start = key.indexOf(' ', start) + 1 || end) {
    if (!/^\p{Lu}/u.test(view.text.slice(start, start + 1)) || !beginsName(grammar.agencies, view, start, end)) continue
    const list = readAgencyList(grammar.agencies, view, start, end)
    const last = list?.names[list.names.length - 1]
    if (last && key.slice(last.end, end).trim() === '') return tidy(view.text.slice(last.start, last.end))
  }
  return null
}
