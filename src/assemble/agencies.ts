// The document's agencies: each once, with the names by which the document calls it.

import type { Block } from '../outline/tree.js'
import type { AgencyDirectory, ResolvedAgency } from '../resolve/agency-directory.js'
import type { NameSpan } from '../resolve/agency-names.js'
import type { Agency, AgencyMention } from '../schema/plan.js'
import { fold } from '../text/fold.js'
import { type LineIndex, positionOf } from '../text/lines.js'
import { tidy } from '../text/words.js'

/** Collects agencies while facts are assembled. */
export interface AgencyRegistry {
  /** Id of a named agency; the name is added to the document's agencies. */
  readonly idOf: (name: string) => string
  /** The mention of a name that stands in a block's view. */
  readonly mention: (block: Block, name: NameSpan, inheritedFrom: string | null) => AgencyMention
  /** All agencies, in order of first mention. */
  readonly list: () => Agency[]
  /** Names that the directory does not know, with the mention's position. */
  readonly unknown: () => readonly { readonly name: string; readonly position: AgencyMention['position'] }[]
}

/** Creates a registry for one document; its date decides between bodies that followed each other, its own definitions come first. */
export function createRegistry(directory: AgencyDirectory, lines: LineIndex, date: string | null, learned: ReadonlyMap<string, string>): AgencyRegistry {
  /** By the name as it is written: a document names the same few bodies again and again. */
  const resolved = new Map<string, ResolvedAgency>()
  /** By id; with each agency the folded names by which it was called. */
  const called = new Map<string, { agency: Agency; names: Set<string> }>()
  const unknown = new Map<string, { name: string; position: AgencyMention['position'] }>()
  const resolve = (name: string): ResolvedAgency => {
    const before = resolved.get(name)
    if (before !== undefined) return before
    const key = fold(name)
    const found = directory.resolve(learned.get(key) ?? name, date)
    resolved.set(name, found)
    const { id, name: official, kind, level, area } = found
    const known = called.get(id)
    if (!known) {
      const agency = { id, name: official, kind, level, area, aliases: name === official ? [] : [name] }
      called.set(id, { agency, names: new Set([fold(official), key]) })
    } else if (!known.names.has(key)) {
      known.names.add(key)
      known.agency.aliases.push(name)
    }
    return found
  }
  return {
    idOf: (name) => resolve(name).id,
    mention: (block, { start, end, head }, inheritedFrom) => {
      const words = tidy(block.view.text.slice(start, end))
      const name = head === undefined ? words : `${head} ${words}`
      const position = positionOf(lines, block.view.map.start(start), block.view.map.end(end))
      const { id, isKnown } = resolve(name)
      if (!isKnown && !unknown.has(id)) unknown.set(id, { name, position })
      return { name, agencyId: id, position, inherited: inheritedFrom === null ? null : { from: inheritedFrom } }
    },
    list: () => [...called.values()].map(({ agency }) => agency),
    unknown: () => [...unknown.values()],
  }
}
