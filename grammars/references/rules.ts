// Mentions of legal and administrative documents: type, number, date, issuer.
import { defineRule, type Rule } from '../../src/engine/rule.js'
import type { ReferenceFact } from '../../src/resolve/facts.js'
import { allMatches } from '../../src/text/search.js'
import { LAW_RULES } from './law-names.js'
import { DATE, dateOf, ISSUER, isLaw, NAME, NUMBER, READABLE, readableGroup, TYPE, TYPES } from './parts.js'

// luật … nghị định (the words of another type of document inside a name)
const NAMES_TYPE = new RegExp(`(?<![a-zà-ỹ])(?:${TYPES.map((type) => type.toLowerCase()).join('|')})(?![a-zà-ỹ])`, 'u')

/** Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ */
const numbered: Rule<ReferenceFact> = defineRule({
  name: 'references/numbered',
  cues: TYPES.map((type) => type.toLowerCase()),
  pattern: new RegExp(
    `(?<type>${TYPE})(?: hành động| công tác| phối hợp| liên tịch| thẩm tra| kiểm tra| tổng kết| đánh giá| giải trình| tiếp thu, giải trình| kết quả)?(?:${NAME} số ?:? ?| )(?<number>${NUMBER})(?![a-zà-ỹ])${DATE}?${ISSUER}?`,
    'uy',
  ),
  produce: (match) => {
    const { type, name, number } = match.named
    if (name !== undefined && (!isLaw(type!) || NAMES_TYPE.test(name))) return null
    // Ngày 02/4/2021, Bộ trưởng … ký ban hành Quyết định số … (the date stands before)
    const signed = /ngày (?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4}),? [^.;]{0,70}(?:ký|ban hành) $/u.exec(
      match.key.slice(Math.max(0, match.start - 110), match.start),
    )
    const documentType = READABLE.get(type!)!
    const title = name === undefined ? null : `${documentType} ${readableGroup(match, name)}`
    return {
      type: 'reference',
      documentType,
      number: (readableGroup(match, number) ?? '').replace(/\s+/gu, '').replace(/(?<![.&])[.&]{1,9}$/u, ''),
      date: dateOf(match.named) ?? (signed ? dateOf(signed.groups!) : null),
      issuer: readableGroup(match, match.named.issuer),
      title,
    }
  },
})

/** Nghị quyết số 19 ngày 12/7/2024 (a number without letters needs its date) */
const plainNumber: Rule<ReferenceFact> = defineRule({
  name: 'references/plain-number',
  cues: TYPES.map((type) => type.toLowerCase()),
  pattern: new RegExp(`(?<type>${TYPE}) số ?:? ?(?<number>\\d{1,5})${DATE}${ISSUER}?`, 'uy'),
  produce: (match) => ({
    type: 'reference',
    documentType: READABLE.get(match.named.type!)!,
    number: match.named.number!,
    date: dateOf(match.named),
    issuer: readableGroup(match, match.named.issuer),
    title: null,
  }),
})

/** Nghị quyết ngày 12/7/2024 của … (a date without a number) */
const dated: Rule<ReferenceFact> = defineRule({
  name: 'references/dated',
  cues: ['nghị quyết', 'quyết định', 'chỉ thị', 'công văn', 'thông báo', 'kết luận'],
  pattern: new RegExp(
    `(?<type>nghị quyết|quyết định|chỉ thị|công văn|thông báo|kết luận)${DATE} của (?<issuer>[^;:()",.]{2,80}?)(?= (?:về|ban hành)(?![a-zà-ỹ])|[;:()",.]|$)`,
    'uy',
  ),
  produce: (match) => ({
    type: 'reference',
    documentType: READABLE.get(match.named.type!)!,
    number: null,
    date: dateOf(match.named),
    issuer: readableGroup(match, match.named.issuer),
    title: null,
  }),
})

/** Nghị quyết 57 · Chỉ thị số 32 (named by its number alone) */
const shortNumber: Rule<ReferenceFact> = defineRule({
  name: 'references/short-number',
  cues: ['nghị quyết', 'nghị định', 'chỉ thị', 'thông tư', 'kết luận'],
  pattern:
    /(?<type>nghị quyết|nghị định|chỉ thị|thông tư|kết luận) (?:số )?(?!(?:19|20)\d{2}(?!\d))(?<number>\d{2,4})(?=[.]?$|[,;:)"](?!\d)|[.] | (?:và|của|về|để|này|là|trong|đã|được|nêu|trên|theo|cùng|đến|cho)(?![a-zà-ỹ]))/uy,
  produce: (match) =>
    /^\p{Lu}/u.test(match.text.slice(match.start))
      ? { type: 'reference', documentType: READABLE.get(match.named.type!)!, number: match.named.number!, date: null, issuer: null, title: null }
      : null,
})

/** What the letters behind a number say of its type. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/\/ ?nđ-/u, 'nghị định'],
  [/\/ ?qđ-/u, 'quyết định'],
  [/\/ ?nq-|-nq\//u, 'nghị quyết'],
  [/\/ ?tt-/u, 'thông tư'],
  [/\/ ?ct-|-ct\//u, 'chỉ thị'],
  [/\/ ?cđ-/u, 'công điện'],
]

// Nghị quyết số 57-NQ/TW, … và (a document before the number, and a sign that goes on)
const LEAD = new RegExp(`(?<![a-zà-ỹ])(${TYPE})(?: hành động)?:? số ?:? ?${NUMBER}`, 'gu')
const GOES_ON = /^[^;.]*?(?:,|;|và)\s*$/u

/** các Nghị định của Chính phủ (số 37/2019/NĐ-CP ngày 07/5/2019, số 58/2023/NĐ-CP) · các Nghị quyết số 57-NQ/TW, số 59-NQ/TW và số 66-NQ/TW: each further number is a document of the same type */
const listed: Rule<ReferenceFact> = defineRule({
  name: 'references/listed',
  cues: ['số'],
  pattern: new RegExp(`số ?:? ?(?<number>${NUMBER})(?![a-zà-ỹ])${DATE}?${ISSUER}?`, 'uy'),
  produce: (match) => {
    const before = match.key.slice(Math.max(0, match.start - 220), match.start)
    if (!/(?:[,;:(]|(?<![a-zà-ỹ])và)\s*$/u.test(before.slice(-6))) return null
    const lead = allMatches(LEAD, before).findLast((other) => GOES_ON.test(before.slice(other.index + other[0].length)))
    const type = lead?.[1] ?? CODES.find(([code]) => code.test(match.named.number!))?.[1]
    if (type === undefined || (!lead && !new RegExp(`các ${type}(?![a-zà-ỹ])[^;.]*(?:\\([^;.()]*|: ?)$`, 'u').test(before))) return null
    return {
      type: 'reference',
      documentType: READABLE.get(type)!,
      number: (readableGroup(match, match.named.number) ?? '').replace(/\s+/gu, '').replace(/(?<![.&])[.&]{1,9}$/u, ''),
      date: dateOf(match.named),
      issuer: readableGroup(match, match.named.issuer),
      title: null,
    }
  },
})

export const REFERENCE_RULES: readonly Rule<ReferenceFact>[] = [numbered, plainNumber, shortNumber, listed, dated, ...LAW_RULES]
