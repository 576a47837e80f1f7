// Mentions of legal and administrative documents: type, number, date, issuer.
import { defineRule, type Produced, type Rule, type RuleMatch } from '../../src/engine/rule.js'
import type { ReferenceFact } from '../../src/resolve/facts.js'
import laws from './laws.json' with { type: 'json' }

/** Type words as documents write them; the longer before the shorter. */
const TYPES = [
  'Nghị quyết liên tịch',
  'Thông tư liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Kế hoạch',
  'Công văn',
  'Chương trình',
  'Tờ trình',
  'Kết luận',
  'Thông báo kết luận',
  'Thông báo',
  'Thông tri',
  'Hướng dẫn',
  'Báo cáo',
  'Đề án',
  'Quy định',
  'Quy chế',
  'Phương án',
  'Văn bản',
  'Công điện',
  'Chiến lược',
  'Pháp lệnh',
  'Bộ luật',
  'Luật',
  'Lệnh',
  'Sắc lệnh',
  'Hiến pháp',
]
const READABLE = new Map(TYPES.map((type) => [type.toLowerCase(), type === 'Thông báo kết luận' ? 'Thông báo' : type]))
const TYPE = TYPES.map((type) => type.toLowerCase()).join('|')

// 2282/QĐ-TTg · 57-NQ/TW · 26/2005/PL-UBTVQH11 · 66.2/2025/NQ-CP · 176 /KH-UBND · 38/QĐ-BCH.PCTT · 75/KH- UBND
const NUMBER = '\\d{1,5}(?:\\.\\d{1,2}(?=\\/))?[a-z]?(?: ?\\/ ?\\d{4})?(?: ?[-/] ?[a-zđ&ăâêôơư.]{1,14}\\d{0,2}){1,4}'
// ngày 31/12/2020 · ngày 19 tháng 7 năm 2017 · ngày 22.10.2018
const DATE =
  '(?:,? ?ngày (?:(?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<year>\\d{4})|(?<day2>\\d{1,2}) tháng (?<month2>\\d{1,2}),? năm (?<year2>\\d{4})))'
// của Thủ tướng Chính phủ · của Ban Chấp hành Trung ương Đảng khóa XII
const ISSUER = `(?:,? (?:của|do) (?<issuer>[^;:()",.]{2,140}?)(?= (?:về|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|trên địa bàn|thực hiện|triển khai|thông qua|thành lập|giao|đến|ngày|phân công|công bố|chỉ đạo|tại|trong|đã|để|theo|được|nhằm|v\\/v)(?!\\p{L})|,? và (?:${TYPE}|các văn bản|tình hình|căn cứ|trên cơ sở|để)(?!\\p{L})|[;:()",.]|$))`
// Pháp lệnh Ưu đãi người có công với cách mạng số … (a name between type and number)
const NAME = '(?: (?<name>(?!số )[^;:()",./\\d]{2,90}?))?'

const readable = (match: RuleMatch, from: number, length: number): string => match.text.slice(from, from + length)

const dateOf = (named: RuleMatch['named']): ReferenceFact['date'] => {
  const year = named.year ?? named.year2
  return year === undefined ? null : { year: Number(year), month: Number(named.month ?? named.month2), day: Number(named.day ?? named.day2) }
}

const readableGroup = (match: RuleMatch, words: string | undefined): string | null => {
  if (words === undefined) return null
  const at = match.key.indexOf(words, match.start)
  return readable(match, at, words.length)
}

const isLaw = (type: string): boolean => /luật|pháp lệnh|hiến pháp/u.test(type)

/** Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ */
const numbered: Rule<ReferenceFact> = defineRule({
  name: 'references/numbered',
  cues: TYPES.map((type) => type.toLowerCase()),
  pattern: new RegExp(
    `(?<type>${TYPE})(?: hành động| công tác| phối hợp| liên tịch)?(?:${NAME} số ?:? ?| )(?<number>${NUMBER})(?!\\p{L})${DATE}?${ISSUER}?`,
    'uy',
  ),
  produce: (match) => {
    const { type, name, number } = match.named
    if (name !== undefined && (!isLaw(type!) || TYPES.some((other) => new RegExp(`(?<!\\p{L})${other.toLowerCase()}(?!\\p{L})`, 'u').test(name)))) return null
    // Ngày 02/4/2021, Bộ trưởng … ký ban hành Quyết định số … (the date stands before)
    const signed = /ngày (?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4}),? [^.;]{0,70}(?:ký|ban hành) $/u.exec(
      match.key.slice(Math.max(0, match.start - 110), match.start),
    )
    const documentType = READABLE.get(type!)!
    const title = name === undefined ? null : `${documentType} ${readableGroup(match, name)}`
    return {
      type: 'reference',
      documentType,
      number: (readableGroup(match, number) ?? '').replace(/\s+/gu, '').replace(/[.&]+$/u, ''),
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
    `(?<type>nghị quyết|quyết định|chỉ thị|công văn|thông báo|kết luận)${DATE} của (?<issuer>[^;:()",.]{2,80}?)(?= (?:về|ban hành)(?!\\p{L})|[;:()",.]|$)`,
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
    /(?<type>nghị quyết|nghị định|chỉ thị|thông tư|kết luận) (?:số )?(?!(?:19|20)\d{2}(?!\d))(?<number>\d{2,4})(?=[.]?$|[,;:)"](?!\d)|[.] | (?:và|của|về|để|này|là|trong|đã|được|nêu|trên|theo|cùng|đến|cho)(?!\p{L}))/uy,
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
const LEAD = new RegExp(`(?<!\\p{L})(${TYPE})(?: hành động)?:? số ?:? ?${NUMBER}`, 'gu')
const GOES_ON = /^[^;.]*?(?:,|;|và)\s*$/u

/** các Nghị định của Chính phủ (số 37/2019/NĐ-CP ngày 07/5/2019, số 58/2023/NĐ-CP) · các Nghị quyết số 57-NQ/TW, số 59-NQ/TW và số 66-NQ/TW: each further number is a document of the same type */
const listed: Rule<ReferenceFact> = defineRule({
  name: 'references/listed',
  cues: ['số'],
  pattern: new RegExp(`số ?:? ?(?<number>${NUMBER})(?!\\p{L})${DATE}?${ISSUER}?`, 'uy'),
  produce: (match) => {
    const before = match.key.slice(Math.max(0, match.start - 220), match.start)
    if (!/(?:[,;:(]|(?<!\p{L})và)\s*$/u.test(before.slice(-6))) return null
    const lead = [...before.matchAll(LEAD)].findLast((other) => GOES_ON.test(before.slice(other.index + other[0].length)))
    const type = lead?.[1] ?? CODES.find(([code]) => code.test(match.named.number!))?.[1]
    if (type === undefined || (!lead && !new RegExp(`các ${type}(?!\\p{L})[^;.]*(?:\\([^;.()]*|: ?)$`, 'u').test(before))) return null
    return {
      type: 'reference',
      documentType: READABLE.get(type)!,
      number: (readableGroup(match, match.named.number) ?? '').replace(/\s+/gu, '').replace(/[.&]+$/u, ''),
      date: dateOf(match.named),
      issuer: readableGroup(match, match.named.issuer),
      title: null,
    }
  },
})

const LAW_NAMES = [...laws.laws].sort((a, b) => b.length - a.length).map((name) => name.toLowerCase())
const LAW_TYPE = 'bộ luật|luật|pháp lệnh'

/** Luật Bình đẳng giới · Luật Đất đai năm 2024 · Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015 */
const namedLaw: Rule<ReferenceFact> = defineRule({
  name: 'references/named-law',
  cues: ['luật', 'bộ luật', 'pháp lệnh', 'hiến pháp'],
  pattern: new RegExp(
    `(?<type>${LAW_TYPE}) (?<name>${LAW_NAMES.join('|')}|(?!số |này|sư |pháp )[\\p{L}][^;:()",./\\d]{1,90}?(?= (?:số(?= ?:? ?[\\d.…_])|ngày|năm|và|quy định|đã|được|có|về|theo|là|để|nhằm|trong|tại|cho|khi|sửa đổi|đối với|cũng như|hiện hành|mới|trên|đến|từ|do|với|bằng|phù hợp|như)(?!\\p{L})|[;:()",./]|$))(?!\\p{L})(?: (?:số )(?<number>${NUMBER}))?(?: năm \\d{4})?${DATE}?`,
    'uy',
  ),
  produce: (match): readonly Produced<ReferenceFact>[] | null => {
    const { type, name, number } = match.named
    const before = match.key.slice(Math.max(0, match.start - 6), match.start)
    const typeAt = match.start
    const nameText = readableGroup(match, name)!
    const known = LAW_NAMES.includes(name!)
    // "pháp luật", "kỷ luật" and "Luật sư" are no laws; an unknown name needs capitals
    if (/(?:pháp|kỷ|quân|định|trái) $/u.test(before) || !(known || (/^\p{Lu}/u.test(match.text.slice(typeAt)) && /^\p{Lu}/u.test(nameText)))) return null
    const documentType = READABLE.get(type!)!
    return [
      {
        data: {
          type: 'reference',
          documentType,
          number: number === undefined ? null : (readableGroup(match, number) ?? '').replace(/\s+/gu, ''),
          date: dateOf(match.named),
          issuer: null,
          title: `${readable(match, typeAt, type!.length)} ${nameText.trimEnd()}`,
        },
      },
    ]
  },
})

const AMENDED = `(?:${LAW_TYPE}) (?:${LAW_NAMES.join('|')}|[\\p{L}][^;:()",./\\d]{1,60}?(?=,? và | ngày | năm | số | có |[;:()",.]|$))`
const NUMBERED_LAW = new RegExp(`(?<law>${AMENDED}) số (?<number>${NUMBER})`, 'gu')

/**
 * Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều ngày 17/6/2020: one law, whose date it is;
 * … của Luật Xây dựng số 62/2020/QH14: one number is its own; … của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15: several are those of the laws that it changes
 */
const amendingLaw: Rule<ReferenceFact> = defineRule({
  name: 'references/amending-law',
  cues: ['luật', 'bộ luật', 'pháp lệnh'],
  pattern: new RegExp(
    `(?<name>(?:${LAW_TYPE}) sửa đổi(?:,? bổ sung)?(?: một số)?(?: điều| khoản)?(?: của)?(?: \\d{1,3} luật|(?:,? và |, | )${AMENDED}(?: số ${NUMBER})?){1,16})${DATE}?`,
    'uy',
  ),
  produce: (match) => {
    if (!/^\p{Lu}/u.test(match.text.slice(match.start))) return null
    const lawOf = (words: string, number: string | null, date: ReferenceFact['date']): ReferenceFact => ({
      type: 'reference',
      documentType: READABLE.get(new RegExp(`^(?:${LAW_TYPE})`, 'u').exec(words)![0])!,
      number: number === null ? null : readableGroup(match, number)!.replace(/\s+/gu, ''),
      date,
      issuer: null,
      title: readableGroup(match, words)!,
    })
    const name = match.named.name!
    const changed = [...name.matchAll(NUMBERED_LAW)]
    const first = changed[0]
    if (first === undefined) return lawOf(name, null, dateOf(match.named))
    if (changed.length === 1) {
      const { law, number } = first.groups!
      return lawOf(name.slice(0, first.index + law!.length), number!, dateOf(match.named))
    }
    return [
      { end: match.start + first.index, data: lawOf(name, null, dateOf(match.named)) },
      ...changed.map((law) => ({
        start: match.start + law.index,
        end: match.start + law.index + law[0].length,
        data: lawOf(law.groups!.law!, law.groups!.number!, null),
      })),
    ]
  },
})

export const REFERENCE_RULES: readonly Rule<ReferenceFact>[] = [numbered, plainNumber, shortNumber, listed, dated, amendingLaw, namedLaw]
