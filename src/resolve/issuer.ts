// Who issued the document: from the letterhead, or from the words "… ban hành Kế hoạch" of the preamble.
import type { Phrases } from '../engine/phrases.js'
import type { Grammar } from '../grammar.js'
import type { Block } from '../outline/tree.js'
import { allMatches } from '../text/search.js'
import { isUpperCase, tidy } from '../text/words.js'
import { readAgencyList } from './agency-lists.js'
import type { FrameLine } from './letterhead-lines.js'
import { beginsName } from './name-starts.js'

/** The issuer's name as far as the document gives it; null where it names none. */
export function readIssuer(head: readonly FrameLine[], blocks: readonly Block[], grammar: Grammar): string | null {
  const bodies = fromLetterhead(head, grammar)
  const name = bodies?.own ?? fromIssuerLine(blocks, grammar) ?? fromPreamble(blocks, grammar)
  if (name === null) return null
  const written = asWritten(name, blocks, grammar)
  return withAreaOf(bodies?.above ?? null, written, blocks, grammar) ?? withArea(written, blocks, grammar)
}

/** The lines of the first cell, or those above the national motto; the last body named in them issues. */
function fromLetterhead(head: readonly FrameLine[], grammar: Grammar): { own: string; above: string | null } | null {
  const { frame } = grammar
  const names: string[] = []
  let open: string | null = null
  for (const { view } of head) {
    const text = view.text.replace(/[-_=]{3,}/gu, ' ').trim()
    if (frame.motto.test(view.key) || frame.numberLine.test(view.key) || frame.placeDate.test(view.key) || frame.blankNumberLine.test(view.key)) {
      if (names.length > 0 || open !== null) break
      continue
    }
    if (text === '' || !isUpperCase(text) || text === '*') {
      if (open !== null) names.push(open)
      open = null
      if (names.length > 0 && text === '') break
      continue
    }
    const opensName = frame.issuerLine.test(view.key) || grammar.agencies.properHeads.at(view.key, 0) !== null
    if (open !== null && opensName && !grammar.agencies.areaWords.has(view.key.split(' ')[0]!)) {
      names.push(open)
      open = text
    } else open = open === null ? text : `${open} ${text}`
  }
  if (open !== null) names.push(open)
  const last = names[names.length - 1]
  if (last === undefined) return null
  // one line for both: "BỘ CÔNG THƯƠNG TRƯỜNG ĐẠI HỌC …"
  const own = frame.subordinate.exec(last.toLowerCase())
  return { own: own ? last.slice(own.index) : last, above: own ? last.slice(0, own.index).trim() : (names[names.length - 2] ?? null) }
}

/** "THỦ TƯỚNG CHÍNH PHỦ" between a decision's title and its basis. */
function fromIssuerLine(blocks: readonly Block[], grammar: Grammar): string | null {
  const line = blocks.find(
    (block) => block.zone === 'title' && block.part === 0 && isUpperCase(block.view.text) && grammar.frame.issuerLine.test(block.view.key),
  )
  return line ? line.view.text : null
}

/** "Ủy ban nhân dân thành phố … ban hành Kế hoạch …" */
function fromPreamble(blocks: readonly Block[], grammar: Grammar): string | null {
  for (const block of blocks) {
    if (block.zone !== 'basis' && block.zone !== 'body') continue
    const { key, text } = block.view
    for (const found of allMatches(grammar.frame.promulgates, key)) {
      for (let start = Math.max(0, found.index - 160); start < found.index; start = key.indexOf(' ', start) + 1 || found.index) {
        if (!/^\p{Lu}/u.test(text.slice(start, start + 1)) || !beginsName(grammar.agencies, block.view, start, key.length)) continue
        const list = readAgencyList(grammar.agencies, block.view, start, found.index)
        if (list?.names.length !== 1 || key.slice(list.end, found.index).trim() !== '') continue
        if (key.slice(0, start).endsWith(grammar.frame.possessive)) break
        return bodyOfOffice(text.slice(start, list.end), grammar)
      }
    }
    if (block.zone === 'body') return null
  }
  return null
}

/** "Bộ trưởng Bộ Nội vụ" signs for the ministry. */
function bodyOfOffice(name: string, grammar: Grammar): string {
  const key = name.toLowerCase()
  for (const office of grammar.agencies.offices.words) {
    if (key.startsWith(`${office} `) && grammar.directory.knownNameEnd(key, office.length + 1) === key.length && !grammar.directory.resolve(name, null).isKnown)
      return name.slice(office.length + 1)
  }
  return name
}

/** The name as running text writes it, or in sentence case. */
function asWritten(name: string, blocks: readonly Block[], { agencies: { areaWords }, directory, frame: { area } }: Grammar): string {
  const key = tidy(name).toLowerCase()
  const written = blocks.filter((block) => block.zone !== 'letterhead')
  // a department's province stands where the preamble names it in full: "Sở Y tế tỉnh Hà Nam ban hành Kế hoạch"
  const isProvincial = directory.resolve(tidy(name), null).level === 'province'
  for (const { view } of isProvincial ? written : []) {
    const at = view.key.indexOf(key)
    const place = at < 0 ? null : new RegExp(`^ ${area.source}`, 'u').exec(view.text.slice(at + key.length, at + key.length + 60))
    if (place && !isUpperCase(view.text.slice(at, at + key.length))) return view.text.slice(at, at + key.length + place[0].length)
  }
  for (const block of written) {
    const at = block.view.key.indexOf(key)
    if (at >= 0 && !isUpperCase(block.view.text.slice(at, at + key.length))) return block.view.text.slice(at, at + key.length)
  }
  if (!isUpperCase(name)) return tidy(name)
  const known = directory.resolve(tidy(name), null)
  if (known.isKnown && known.area === null) return known.name
  const lower = tidy(name).toLowerCase()
  return withCapitals(lower.slice(0, 1).toUpperCase() + lower.slice(1), areaWords)
}

/** "tỉnh đắk lắk": what follows an area word is a place's name. */
function withCapitals(name: string, areaWords: Phrases): string {
  const words = name.split(' ')
  for (let at = words.length - 1; at > 0; at--) {
    const isArea = areaWords.has(words[at]!) || areaWords.has(`${words[at - 1]} ${words[at]}`)
    if (isArea) return [...words.slice(0, at + 1), ...words.slice(at + 1).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))].join(' ')
  }
  return name
}

/** "UBND TỈNH KIÊN GIANG / SỞ Y TẾ": a department is that of the province above it. */
function withAreaOf(above: string | null, name: string, blocks: readonly Block[], grammar: Grammar): string | null {
  const own = grammar.directory.resolve(name, null)
  if (above === null || own.level !== 'province' || own.area !== null || grammar.frame.needsArea.test(name.toLowerCase())) return null
  const area = allMatches(grammar.frame.area, asWritten(above, blocks, grammar)).pop()
  return area && !name.toLowerCase().includes(area[2]!.toLowerCase()) ? `${name} ${area[1]} ${area[2]}` : null
}

/** "Ủy ban nhân dân tỉnh" becomes full by the province that the document names most. */
function withArea(name: string, blocks: readonly Block[], grammar: Grammar): string {
  const word = /(?:^|\s)(\p{L}+(?: \p{L}+)?)$/u.exec(name.toLowerCase())?.[1] ?? ''
  const kind = [word, word.split(' ').pop() ?? ''].find((candidate) => grammar.agencies.areaWords.has(candidate))
  const needsArea = kind !== undefined || grammar.frame.needsArea.test(name.toLowerCase())
  if (!needsArea) return name
  const counts = new Map<string, number>()
  for (const block of blocks) {
    for (const found of allMatches(grammar.frame.area, block.view.text)) {
      if (kind !== undefined && found[1] !== kind) continue
      const area = kind === undefined ? `${found[1]} ${found[2]}` : found[2]!
      counts.set(area, (counts.get(area) ?? 0) + 1)
    }
  }
  if (counts.size === 0) return name
  const [area] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
  return `${name} ${area}`
}
