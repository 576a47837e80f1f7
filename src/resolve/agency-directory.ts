// The directory of known bodies: canonical names and ids for the ways in which documents name them.

import { Trie } from '../engine/trie.js'
import type { Agency } from '../schema/plan.js'
import { fold, foldAll } from '../text/fold.js'

/** A body of the lexicon. */
export interface Body {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly level: Agency['level']
  readonly aliases: readonly string[]
  /** First and last day on which the name is in force; null where open. */
  readonly from: string | null
  readonly to: string | null
  readonly successors: readonly string[]
  /** Every province, district or commune has its own. */
  readonly perArea: boolean
}

/** What a name stands for. */
export interface ResolvedAgency {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly level: Agency['level']
  readonly area: string | null
  readonly isKnown: boolean
}

/** Looks up names; built once from the lexicon. */
export interface AgencyDirectory {
  readonly resolve: (name: string, date: string | null) => ResolvedAgency
  /** End of the longest known name that begins at an offset of folded text, or -1; collective names do not count. */
  readonly knownNameEnd: (key: string, at: number) => number
  /** Canonical names of all known bodies but collectives, for suggestions. */
  readonly names: readonly string[]
}

/** Words that may follow a body's name as its area. */
export interface Places {
  /** "các". */
  readonly quantifiers: readonly string[]
  /** "tỉnh", "thành phố", "xã". */
  readonly areaWords: ReadonlySet<string>
  /** Folded names of the provinces. */
  readonly provinces: ReadonlySet<string>
}

/** Builds the directory; `expansions` are abbreviations inside names ("ubnd" → "ủy ban nhân dân"). */
export function createDirectory(bodies: readonly Body[], expansions: Readonly<Record<string, string>>, places: Places): AgencyDirectory {
  const byName = new Map<string, Body[]>()
  const known = new Trie()
  let bySlug: Map<string, Body> | null = null
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(expansions).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const expand = (key: string): string => key.replace(pattern, (short) => expansions[short] ?? short)
  const spaced = (folded: string): string => (folded.includes('-') ? folded.replace(/(?<!\s)\s*-\s*/gu, ' - ') : folded)
  const comparable = (name: string): string =>
    spaced(expand(fold(name.normalize('NFC'))))
      .replace(/\s+/gu, ' ')
      .trim()
  const named = bodies.flatMap((body) => [body.name, ...body.aliases].map((name) => ({ name, body })))
  const folded = foldAll(named.map(({ name }) => name))
  // the names of the lexicon have no spaces to tidy, and expand in one go
  const keys = spaced(expand(folded.join('\n'))).split('\n')
  for (const [index, { body }] of named.entries()) {
    const name = folded[index]!
    const key = keys[index]!
    const namesakes = byName.get(key)
    if (!namesakes) byName.set(key, [body])
    else if (!namesakes.includes(body)) namesakes.push(body)
    if (body.kind === 'collective') continue
    known.set(name, 1)
    if (key !== name) known.set(key, 1)
    if (name.includes(' - ')) known.set(name.replaceAll(' - ', '-'), 1)
  }

  const pick = (candidates: readonly Body[], date: string | null): Body => {
    const valid = date === null ? candidates : candidates.filter((body) => (body.from === null || body.from <= date) && (body.to === null || date <= body.to))
    return valid[0] ?? candidates[0]!
  }

  /** "các sở, ban, ngành" and "sở, ban, ngành" are one name. */
  const withoutQuantifier = (key: string): Body[] | undefined => {
    for (const quantifier of places.quantifiers) {
      const found = key.startsWith(`${quantifier} `) ? byName.get(key.slice(quantifier.length + 1)) : byName.get(`${quantifier} ${key}`)
      if (found) return found
    }
    return undefined
  }

  const resolve = (name: string, date: string | null): ResolvedAgency => {
    const key = comparable(name)
    const exact = byName.get(key) ?? withoutQuantifier(key)
    if (exact) {
      const body = pick(exact, date)
      return { id: body.id, name: body.name, kind: body.kind, level: body.level, area: null, isKnown: true }
    }
    // the longest known beginning; what follows is the area
    for (let end = key.lastIndexOf(' '), words = 1; end > 0 && words <= LONGEST_AREA; end = key.lastIndexOf(' ', end - 1), words++) {
      if (!isArea(key.slice(end + 1), places)) continue
      const known = byName.get(key.slice(0, end))
      if (!known || known.every((body) => body.kind === 'collective')) continue
      const body = pick(known, date)
      const area = readable(name, key, end)
      return {
        id: `${body.id}--${slug(key.slice(end))}`,
        name: `${body.name} ${area}`,
        kind: body.kind,
        level: levelOf(body, key.slice(end + 1)),
        area,
        isKnown: true,
      }
    }
    // a name that lost its marks ("Sở Nội vu") is still the body's
    bySlug ??= new Map(bodies.map((body) => [slug(body.name), body]))
    const id = slug(key)
    const bare = bySlug.get(id)
    return bare
      ? { id: bare.id, name: bare.name, kind: bare.kind, level: bare.level, area: null, isKnown: false }
      : { id, name, kind: 'other', level: null, area: null, isKnown: false }
  }

  const knownNameEnd = (key: string, at: number): number => {
    const length = known.longestAt(key, at)
    return length === 0 ? -1 : at + length
  }
  return { resolve, knownNameEnd, names: bodies.filter((body) => body.kind !== 'collective').map((body) => body.name) }
}

/** Words of an area at most: "các xã, phường, thị trấn trên địa bàn …". */
const LONGEST_AREA = 40

/** "tỉnh Nghệ An", "các huyện, thị xã", "Hà Nội": words that name a place. */
function isArea(words: string, places: Places): boolean {
  if (places.provinces.has(words)) return true
  const [first, second] = words.split(/[ ,/]+/u)
  return [first, `${first} ${second}`].some((word) => places.areaWords.has(word!)) || places.quantifiers.includes(first!)
}

/** The readable words behind a known beginning; falls back to folded words where expansion moved the border. */
function readable(name: string, key: string, end: number): string {
  const rest = key.slice(end + 1)
  const tail = name.slice(Math.max(0, name.length - rest.length))
  return fold(tail) === rest ? tail : rest
}

const LEVELS: readonly (readonly [RegExp, Agency['level']])[] = [
  [/^(?:cap )?(?:tinh|thanh pho)/u, 'province'],
  [/^(?:cac |cap )?(?:huyen|quan|thi xa)/u, 'district'],
  [/^(?:cac |cap )?(?:xa|phuong|thi tran|dac khu)/u, 'commune'],
]

function levelOf(body: Body, area: string): Agency['level'] {
  if (body.level !== null) return body.level
  const plain = slug(area).replaceAll('-', ' ')
  return LEVELS.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

/** The only Vietnamese letter that has no base letter in NFD. */
const BARRED_D = new RegExp(String.fromCharCode(0x111), 'gu')

/** ASCII words joined by hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(BARRED_D, 'd')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
