// Documents made to be slow: one unit again and again, often without a line end. What each one lures the parser into stands beside it.
import { KB } from './figures.js'

export interface AdversarialCase {
  name: string
  /** What stands once, at the beginning. */
  head?: string
  /** What stands once, at the end, behind a unit of one text. */
  tail?: string
  /** What is repeated, given its number from 1. */
  unit: string | ((index: number) => string)
  /** Largest size in bytes; 128 KB by default. */
  largest?: number
  /** Read as a Markdown file, from bytes to JSON. */
  markdown?: boolean
}

/** The smallest size in a full run. */
export const FIRST = 16 * KB
/** Sizes of a case: each is twice the one before. */
const SIZES = 4
/** More levels than a plan has, each below the one before, again and again. */
const LEVELS = ['I. ', '1. ', 'a) ', '(1) ', 'i) ', '- ', '+ ', '* ', '• ']

export const CASES: readonly AdversarialCase[] = [
  // an indicator and its value that never comes
  { name: 'tỷ lệ a a a…', head: 'tỷ lệ ', unit: 'a ' },
  { name: 'giảm 2% 2% 2%…', head: 'tỷ lệ hộ nghèo giảm ', unit: '2% ' },
  // labels of the outline
  { name: 'nested markers, a line each', unit: (index) => `${LEVELS[(index - 1) % LEVELS.length]}a\n` },
  { name: '1. a) - + 1. a) - +…', unit: '1. a) - + ' },
  { name: '1. 1. 1.…', unit: '1. ' },
  { name: '1. 1.1. 1.1.1. … deeper each line', unit: (index) => `${'1.'.repeat(index)} a\n` },
  { name: '1. a, 1. a, … a line each', unit: '1. a\n' },
  { name: '100,000 bullets', unit: '- a\n', largest: 400_000 },
  { name: 'paragraphs below an item', head: '1. a\n', unit: 'b.\n' },
  { name: '# Việc a, a heading each', unit: '# Việc a\n' },
  { name: 'a title of many lines', head: 'KẾ HOẠCH\n', unit: 'A\n' },
  { name: 'a; a; …', head: '1. ', unit: 'a; ' },
  // numbers and years
  { name: 'a million digits', unit: '7', largest: 1_000_000 },
  { name: '1.1.1.1…', unit: '1.' },
  { name: 'đến năm 2030, đến năm 2030…', unit: 'đến năm 2030, ' },
  { name: 'đạt 2% năm 2030; …', unit: 'đạt 2% năm 2030; ' },
  { name: 'đến năm 2030 đạt 2%, …', unit: 'đến năm 2030 đạt 2%, ' },
  { name: 'mỗi năm tăng 2%; …', unit: 'mỗi năm tăng 2%; ' },
  { name: 'đạt 2%, ngày 05/6; …', unit: 'đạt 2%, ngày 05/6; ' },
  { name: 'nhiệm vụ: đến năm 2030 …', head: 'Điều 1. ', unit: 'nhiệm vụ: đến năm 2030 ' },
  { name: 'mở 02 lớp hằng tháng, …', head: '- ', unit: 'mở 02 lớp hằng tháng, giảm còn 3% ' },
  { name: '(trong đó: 5%). …', head: '1. ', unit: '(trong đó: 5%). ' },
  { name: 'trước ngày 01/6/2026, …', unit: 'trước ngày 01/6/2026, ' },
  // tables
  { name: '<table><tr><td>…', unit: '<table><tr><td>' },
  { name: '<table> once, <td>…', head: '<table><tr>', unit: '<td>' },
  { name: 'lone pipes, a line each', unit: '|\n' },
  { name: 'lone pipes and cells, a line each', unit: '|\na\n' },
  { name: 'lone pipes in a line', unit: '| ' },
  { name: 'tabs, a line each', unit: 'a\tb\n' },
  // characters
  { name: 'combining marks', unit: '\u0301' },
  { name: 'spaces', head: 'a', unit: ' ' },
  { name: 'line ends', unit: '\n' },
  { name: 'quotation marks "', unit: '"' },
  { name: 'quotation marks “', unit: '“' },
  { name: '(((…', unit: '(' },
  { name: '***…', unit: '*' },
  // lists of agencies and citations
  { name: 'Chủ trì: Sở Y tế, a row each', head: '1. Làm\n', unit: 'Chủ trì: Sở Y tế.\n' },
  { name: 'Thời gian: tháng 6/2026, …', head: '1. Làm\nThời gian thực hiện: ', unit: 'tháng 6/2026, ' },
  { name: 'Nơi nhận: - Sở Y tế; …', head: 'KẾ HOẠCH\nNơi nhận: ', unit: '- Sở Y tế; ' },
  { name: 'CHÁNH VĂN PHÒNG, a line each', head: 'KẾ HOẠCH\n1. Làm\n', unit: 'CHÁNH VĂN PHÒNG\n```. ' },
  { name: 'Đ. Đ. … in the letterhead', head: 'ỦY BAN NHÂN DÂN\n', unit: 'Đ. ', tail: '\nKẾ HOẠCH\nNăm 2026\n1. a\n' },
  { name: 'năm 2030, … in a cell', head: '| STT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | ', unit: 'năm 2030, ' },
  { name: '<br/> Giai đoạn … in a cell', head: '| STT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Làm | ', unit: '<br/> Giai đoạn 2026 - 2030 ' },
  { name: 'Sở Y tế Sở Y tế … in a cell', head: '| STT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Làm | ', unit: 'Sở Y tế ' },
  { name: 'Sở Y tế mở 5 lớp. …', head: '1. ', unit: 'Sở Y tế mở 5 lớp. ' },
  { name: 'Sở Y tế, Sở Y tế…', unit: 'Sở Y tế, ' },
  { name: 'Sở A và Sở A và…', unit: 'Sở A và ' },
  { name: 'UBND các xã; …', unit: 'UBND các xã; ' },
  { name: 'do Sở Y tế đầu tư; …', unit: 'do Sở Y tế đầu tư; ' },
  { name: '(Sở Y tế; năm 2026) …', unit: '(Sở Y tế; năm 2026) ' },
  { name: 'phối hợp với phối hợp với…', unit: 'phối hợp với ' },
  { name: 'Quyết định số 1/QĐ-UBND, số 2/…', head: 'Quyết định ', unit: (index) => `số ${index}/QĐ-UBND, ` },
  { name: 'Căn cứ, a line each', unit: (index) => `Căn cứ Quyết định số ${index}/QĐ-UBND ngày 01/02/2024;\n` },
  // the Markdown reader
  { name: 'Markdown: [a]([a](…', unit: '[a](', markdown: true },
  { name: 'Markdown: **a **a…', unit: '**a ', markdown: true },
  { name: 'Markdown: | a | a |…', head: '| a |\n| - |\n', unit: '| a ', markdown: true },
]

/** All of it stands on one line. */
export const isOneLine = (one: AdversarialCase): boolean => !adversarialText(one, FIRST).includes('\n')

/** The sizes of a case in bytes, from the smallest. A quick run's `first` is smaller for all. */
export function sizesOf({ largest }: AdversarialCase, first: number): number[] {
  const smallest = largest === undefined ? first : (largest / 2 ** (SIZES - 1)) * (first / FIRST)
  return Array.from({ length: SIZES }, (_, index) => Math.round(smallest * 2 ** index))
}

/** The document: whole units, at most so many bytes. */
export function adversarialText({ head = '', unit, tail = '' }: AdversarialCase, bytes: number): string {
  if (typeof unit === 'string') return head + unit.repeat(Math.floor((bytes - Buffer.byteLength(head + tail)) / Buffer.byteLength(unit))) + tail
  const parts = [head]
  let length = Buffer.byteLength(head)
  for (let index = 1; ; index++) {
    const next = unit(index)
    length += Buffer.byteLength(next)
    if (length > bytes) return parts.join('')
    parts.push(next)
  }
}
