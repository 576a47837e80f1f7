// Shared parts of the reference rules: type words, numbers, dates, issuers as pattern sources.
import type { RuleMatch } from '../../src/engine/rule.js'
import type { ReferenceFact } from '../../src/resolve/facts.js'

/** Type words as documents write them; the longer before the shorter. */
export const TYPES = [
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
export const READABLE = new Map(TYPES.map((type) => [type.toLowerCase(), type === 'Thông báo kết luận' ? 'Thông báo' : type]))
export const TYPE = TYPES.map((type) => type.toLowerCase()).join('|')

// 2282/QĐ-TTg · 57-NQ/TW · 26/2005/PL-UBTVQH11 · 66.2/2025/NQ-CP · 176 /KH-UBND · 38/QĐ-BCH.PCTT · 75/KH- UBND
export const NUMBER = '\\d{1,5}(?:\\.\\d{1,2}(?=\\/))?[a-z]?(?: ?\\/ ?\\d{4})?(?: ?[-/] ?[a-zđ&ăâêôơư.]{1,14}\\d{0,2}){1,4}'
// ngày 31/12/2020 · ngày 19 tháng 7 năm 2017 · ngày 22.10.2018
export const DATE =
  '(?:,? ?ngày (?:(?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<year>\\d{4})|(?<day2>\\d{1,2}) tháng (?<month2>\\d{1,2}),? năm (?<year2>\\d{4})))'
// của Thủ tướng Chính phủ · của Ban Chấp hành Trung ương Đảng khóa XII
export const ISSUER = `(?:,? (?:của|do) (?<issuer>[^;:()",.]{2,140}?)(?= (?:về|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|trên địa bàn|thực hiện|triển khai|thông qua|thành lập|giao|đến|ngày|phân công|công bố|chỉ đạo|tại|trong|đã|để|theo|được|nhằm|v\\/v)(?![a-zà-ỹ])|,? và (?:${TYPE}|các văn bản|tình hình|căn cứ|trên cơ sở|để)(?![a-zà-ỹ])|[;:()",.]|$))`
// Pháp lệnh Ưu đãi người có công với cách mạng số … (a name between type and number)
export const NAME = '(?: (?<name>(?!số )[^;:()",./\\d]{2,90}?))?'

export const readable = (match: RuleMatch, from: number, length: number): string => match.text.slice(from, from + length)

export const dateOf = (named: RuleMatch['named']): ReferenceFact['date'] => {
  const year = named.year ?? named.year2
  return year === undefined ? null : { year: Number(year), month: Number(named.month ?? named.month2), day: Number(named.day ?? named.day2) }
}

export const readableGroup = (match: RuleMatch, words: string | undefined): string | null => {
  if (words === undefined) return null
  const at = match.key.indexOf(words, match.start)
  return readable(match, at, words.length)
}

export const isLaw = (type: string): boolean => /luật|pháp lệnh|hiến pháp/u.test(type)
