// The numbering styles of Vietnamese documents, each with a drawing of its marker.
import type { NumberingStyle } from '../../src/outline/marker.js'
import type { Numbering } from '../../src/schema/plan.js'

/** After a marker: the end, a space, or a letter glued to it ("I.MỤC ĐÍCH"); never a digit ("1.700 ha", "30/6"). */
const NEXT = '(?=\\s|$|[A-Za-zÀ-ỹ"“(])'
const ROMAN = '(?<n>X{0,3}(?:IX|IV|V?I{1,3}|V|X)|X{2,3})'
const DIGITS = '(?<n>\\d{1,3})'
const LETTER = '(?<n>[a-eg-ik-vxyđ])'
const UPPER = '(?<n>[A-EG-IK-VXYĐ])'
const WORD_NUMBER = '(?<n>[IVX]+|\\d{1,2}|thứ (?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười))'

/** The first two characters of each kind of marker; the second may be missing. */
const OPENINGS = {
  part: /^ph/iu,
  chapter: /^ch/iu,
  section: /^M[ụỤ]/u,
  article: /^Đ[iI]/u,
  'upper-letter': /^[A-EG-IK-VXYĐ][.\s/)–-]/u,
  roman: /^[IVX][IVX.\s/):–-]/u,
  arabic: /^[\d(][\d.\s/)–-]/u,
  '(letter)': /^\([a-ik-vxyđ]/u,
  letter: /^[a-eg-ik-vxyđ][.\s/)-]/u,
  'roman-lower': /^[(ivx][ivx.)]/u,
  '-': /^[-–—]/u,
  '*': /^\*/u,
  '+': /^\+/u,
  '•': /^[•●▪■◆▶➢✓\uf0b7\uf02d·]/u,
  '○': /^[○◦□▫]/u,
}

const style = (
  id: string,
  numbering: Numbering,
  opening: keyof typeof OPENINGS,
  rank: number,
  count: NumberingStyle['count'],
  source: string,
  flags = 'uy',
  family: string = numbering,
): NumberingStyle => ({
  id,
  numbering,
  family,
  rank,
  count,
  opening: OPENINGS[opening],
  pattern: new RegExp(source, flags),
})

export const NUMBERING_STYLES: readonly NumberingStyle[] = [
  // PHẦN I · Phần thứ nhất
  // ^^^^^^   ^^^^^^^^^^^^^
  style('part', 'part', 'part', 1, 'words', `phần ${WORD_NUMBER}(?:\\.|(?=\\s*[:-]|\\s|$))`, 'iuy'),
  // PHẦN A. · Phần Đ:
  // ^^^^^^^   ^^^^^^
  style('part letter', 'part', 'part', 1, 'upper-letter', `P(?:hần|HẦN) (?<n>[A-EG-IĐ])(?:\\.|(?=\\s*(?:[:-]|$)))`),
  // Phụ lục 01 · PHỤ LỤC II · Phụ lục số 3
  // ^^^^^^^^^^   ^^^^^^^^^^   ^^^^^^^^^^^^
  {
    ...style('appendix', 'appendix', 'part', 0, 'words', '(?:phụ lục|phụ biểu)(?: số)? (?<n>[IVX]+|\\d{1,2}|[A-H])(?:\\.|(?=\\s*[:-]|\\s|$|\\())', 'iuy'),
    runsOn: true,
    countsParts: true,
  },
  // Chương II
  // ^^^^^^^^^
  style('chapter', 'chapter', 'chapter', 2, 'words', `chương ${WORD_NUMBER}(?:\\.|(?=\\s*[:-]|\\s|$))`, 'iuy'),
  // Mục 1
  // ^^^^^
  style('section', 'section', 'section', 3, 'words', '(?:Mục|MỤC) (?<n>[IVX]+|\\d{1,2})(?:\\.|(?=\\s*[:-]|\\s|$))'),
  // Điều 3.
  // ^^^^^^^
  { ...style('article', 'article', 'article', 5.2, 'arabic', '(?:Điều|ĐIỀU) (?<n>\\d{1,3})(?:\\.|(?=\\s*:|\\s+\\p{Lu}|$))'), runsOn: true },
  // A. · A/
  // ^^   ^^
  style('upper-letter.', 'upper-letter', 'upper-letter', 4, 'upper-letter', `${UPPER}\\.${NEXT}`),
  style('upper-letter/', 'upper-letter', 'upper-letter', 4, 'upper-letter', `${UPPER} ?[/)](?=\\s|$)`),
  style('upper-letter-', 'upper-letter', 'upper-letter', 4, 'upper-letter', `${UPPER} ?[-–](?=\\s)`),
  // I. · I- · I/ · I) · III
  // ^^   ^^   ^^   ^^   ^^^
  style('roman.', 'roman', 'roman', 5, 'roman', `${ROMAN} ?\\.${NEXT}`),
  style('roman-', 'roman', 'roman', 5, 'roman', `${ROMAN} ?[-–](?=\\s|\\p{Lu}|$)`),
  style('roman/', 'roman', 'roman', 5, 'roman', `${ROMAN} ?[/)](?=\\s|\\p{Lu}{2}|$)`),
  style('roman:', 'roman', 'roman', 5, 'roman', `${ROMAN}:${NEXT}`),
  // 1. · 1) · 1/ · 1- · (1)
  // ^^   ^^   ^^   ^^   ^^^
  style('arabic.', 'arabic', 'arabic', 6, 'arabic', `${DIGITS} ?\\.${NEXT}`),
  style('arabic)', 'arabic', 'arabic', 6, 'arabic', `${DIGITS} ?\\)${NEXT}`),
  style('arabic/', 'arabic', 'arabic', 6, 'arabic', `${DIGITS}/(?=\\s|\\p{Lu}\\p{Ll})`),
  style('arabic-', 'arabic', 'arabic', 6, 'arabic', `(?<n>\\d{1,2}) ?[-–](?=\\s\\p{Lu})`),
  style('(arabic)', 'arabic', 'arabic', 9, 'arabic', `\\((?<n>\\d{1,2})\\)${NEXT}`, 'uy', '(arabic)'),
  // 1.1. · 2.3 · 1.2.3. · 1.1-
  // ^^^^   ^^^   ^^^^^^   ^^^^
  style(
    'decimal',
    'decimal',
    'arabic',
    7,
    'decimal',
    `(?<n>\\d{1,2}(?:\\.\\d{1,2}){1,4})(?:[.)](?=\\s|$|[A-Za-zÀ-ỹ](?![.)\\d]))| ?[-–](?=\\s\\p{Lu})|(?=\\s|$))`,
  ),
  // 2.1.a. · 4.2.b)
  // ^^^^^^   ^^^^^^
  style('decimal-letter', 'letter', 'arabic', 8, 'letter', `(?:\\d{1,2}\\.){1,3}${LETTER}[.)](?=\\s|\\p{Lu})`, 'uy', 'decimal-letter'),
  // a) · a. · a/ · đ) · (a)
  // ^^   ^^   ^^   ^^   ^^^
  style('letter)', 'letter', 'letter', 8, 'letter', `${LETTER} ?\\)${NEXT}`),
  style('letter.', 'letter', 'letter', 8, 'letter', `${LETTER}\\.(?=\\s|\\p{Lu})`),
  style('letter/', 'letter', 'letter', 8, 'letter', `${LETTER}/(?=\\s|\\p{Lu})`),
  style('letter-', 'letter', 'letter', 8, 'letter', `${LETTER}-(?=\\s\\p{Lu})`),
  style('(letter)', 'letter', '(letter)', 9, 'letter', `\\(${LETTER}\\)${NEXT}`, 'uy', '(letter)'),
  // i) · (ii)
  // ^^   ^^^^
  style('roman-lower', 'roman', 'roman-lower', 9, 'roman', '\\(?(?<n>x?(?:ix|iv|v?i{1,3}|v|x))[.)](?=\\s|$)', 'uy', 'roman-lower'),
  // - · – · —
  // ^   ^   ^
  style('-', 'bullet', '-', 10, 'none', '[-–—](?=\\s|[A-Za-zÀ-ỹ]|$)', 'uy', '-'),
  // * (and not a remark in italics: * (Ban hành kèm theo …)*)
  style('*', 'bullet', '*', 10.5, 'none', '[*](?! \\([^()]{1,400}\\)\\.?\\*?\\.?$)(?=\\s|$)', 'uy', '*'),
  // +
  style('+', 'bullet', '+', 11, 'none', '\\+(?=\\s|[A-Za-zÀ-ỹ]|$)', 'uy', '+'),
  // • · ● · ○ · ▪ · ■ · → · ·
  style('•', 'bullet', '•', 12, 'none', '[•●▪■◆▶➢✓\\uf0b7\\uf02d·](?=\\s|[A-Za-zÀ-ỹ]|$)', 'uy', '•'),
  style('○', 'bullet', '○', 13, 'none', '[○◦□▫](?=\\s|[A-Za-zÀ-ỹ]|$)', 'uy', '○'),
]

/** The order of letters in Vietnamese lists: "đ" follows "d", there is no f, j, w, z. */
export const LETTER_ORDER = 'abcdđeghiklmnopqrstuvxy'

/** Number words after "thứ". */
export const ORDINAL_WORDS: Readonly<Record<string, number>> = { nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }
