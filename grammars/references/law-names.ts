// Laws named by their subject, with or without a number, and laws that change others.
import { defineRule, type Produced, type Rule } from '../../src/engine/rule.js'
import type { ReferenceFact } from '../../src/resolve/facts.js'
import { allMatches } from '../../src/text/search.js'
import laws from './laws.json' with { type: 'json' }
import { DATE, dateOf, ISSUER, NUMBER, READABLE, readable, readableGroup } from './parts.js'

const LAW_NAMES = [...laws.laws].sort((a, b) => b.length - a.length).map((name) => name.toLowerCase())
const LAW_TYPE = 'bộ luật|luật|pháp lệnh'
const BEGINS_LAW = new RegExp(`^(?:${LAW_TYPE})`, 'u')

/** Luật Bình đẳng giới · Luật Đất đai năm 2024 · Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015 */
const namedLaw: Rule<ReferenceFact> = defineRule({
  name: 'references/named-law',
  cues: ['luật', 'bộ luật', 'pháp lệnh', 'hiến pháp'],
  pattern: new RegExp(
    `(?<type>${LAW_TYPE}) (?<name>${LAW_NAMES.join('|')}|(?!số |này|sư |pháp )[a-zà-ỹ][^;:()",./\\d]{1,90}?(?= (?:số(?= ?:? ?[\\d.…_])|ngày|năm|và|quy định|đã|được|có|về|theo|là|để|nhằm|trong|tại|cho|khi|sửa đổi|đối với|cũng như|hiện hành|mới|trên|đến|từ|do|với|bằng|phù hợp|như)(?![a-zà-ỹ])|[;:()",./]|$))(?![a-zà-ỹ])(?: (?:số )(?<number>${NUMBER}))?(?: năm \\d{4})?${DATE}?`,
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

const AMENDED = `(?:${LAW_TYPE}) (?:${LAW_NAMES.join('|')}|[a-zà-ỹ][^;:()",./\\d]{1,60}?(?=,? và | ngày | năm | số | có |[;:()",.]|$))`
const NUMBERED_LAW = new RegExp(`(?<law>${AMENDED}) số (?<number>${NUMBER})`, 'gu')
// … Luật Đất đai số 31/2024/QH15 · , Luật Nhà ở · và Luật Giá · 11 Luật có liên quan đến quy hoạch số 28/2018/QH14 (one after the other)
const NEXT_AMENDED = new RegExp(
  `(?: \\d{1,3} luật(?: có liên quan(?: đến [^;:()",./\\d]{2,60}?)?(?= số | ngày |[;:()",.]|$))?|(?:,? và |, | )${AMENDED})(?: số ${NUMBER})?`,
  'guy',
)
const AT_THE_END = new RegExp(`^${DATE}?${ISSUER}?`, 'u')

/** Characters that the names of the amended laws take at most. */
const LONGEST_LIST = 1500

/**
 * Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều ngày 17/6/2020: one law, whose date it is;
 * … của Luật Xây dựng số 62/2020/QH14: one number is its own; … của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15: several are those of the laws that it changes
 */
const amendingLaw: Rule<ReferenceFact> = defineRule({
  name: 'references/amending-law',
  cues: ['luật', 'bộ luật', 'pháp lệnh'],
  pattern: new RegExp(`(?:${LAW_TYPE}) sửa đổi(?:,? bổ sung)?(?: một số)?(?: điều| khoản)?(?: của)?(?= (?:\\d{1,3} luật|${LAW_TYPE}) )`, 'uy'),
  produce: (match): readonly Produced<ReferenceFact>[] | null => {
    if (!/^\p{Lu}/u.test(match.text.slice(match.start))) return null
    const following = match.key.slice(match.end, match.end + LONGEST_LIST)
    const list = allMatches(NEXT_AMENDED, following)
      .map(([words]) => words)
      .join('')
    if (list === '') return null
    const { groups, 0: behind } = AT_THE_END.exec(following.slice(list.length))!
    const end = match.end + list.length + behind.length
    const lawOf = (words: string, number: string | null): ReferenceFact => ({
      type: 'reference',
      documentType: READABLE.get(BEGINS_LAW.exec(words)![0])!,
      number: number === null ? null : readableGroup(match, number)!.replace(/\s+/gu, ''),
      date: dateOf(groups!),
      issuer: readableGroup(match, groups?.issuer),
      title: readableGroup(match, words)!,
    })
    const name = match.key.slice(match.start, match.end + list.length)
    const changed = allMatches(NUMBERED_LAW, name)
    const first = changed[0]
    if (first === undefined) return [{ end, data: lawOf(name, null) }]
    if (changed.length === 1) {
      const { law, number } = first.groups!
      return [{ end, data: lawOf(name.slice(0, first.index + law!.length), number!) }]
    }
    return [
      { end: match.start + first.index, data: lawOf(name, null) },
      ...changed.map((law) => ({
        start: match.start + law.index,
        end: match.start + law.index + law[0].length,
        data: { ...lawOf(law.groups!.law!, law.groups!.number!), date: null, issuer: null },
      })),
    ]
  },
})

export const LAW_RULES: readonly Rule<ReferenceFact>[] = [amendingLaw, namedLaw]
