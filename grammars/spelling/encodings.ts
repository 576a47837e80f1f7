// Encodings of Vietnamese from before Unicode: which bytes stand for which letters.
import type { LegacyEncoding } from '../../src/ingest/legacy-encodings.js'

/** The vowels of each row below, in this order; a row for each tone: none, sắc, huyền, nặng, hỏi, ngã. */
const VOWELS = 'aâăeêioôơuưy'
const TONES = ['', '\u0301', '\u0300', '\u0323', '\u0309', '\u0303']

/** Rows of bytes as hexadecimal numbers: small letters, then capitals; -- where the encoding has no such letter. */
type Rows = readonly string[]

// TCVN 5712:1993 VN3, fonts with names such as .VnTime: capitals with a tone are small letters in a font of capitals (.VnTimeH)
const TCVN3: Rows = [
  '61 a9 a8 65 aa 69 6f ab ac 75 ad 79',
  'b8 ca be d0 d5 dd e3 e8 ed f3 f8 fd',
  'b5 c7 bb cc d2 d7 df e5 ea ef f5 fa',
  'b9 cb c6 d1 d6 de e4 e9 ee f4 f9 fe',
  'b6 c8 bc ce d3 d8 e1 e6 eb f1 f6 fb',
  'b7 c9 bd cf d4 dc e2 e7 ec f2 f7 fc',
  '41 a2 a1 45 a3 49 4f a4 a5 55 a6 59',
]

// RFC 1456
const VISCII: Rows = [
  '61 e2 e5 65 ea 69 6f f4 bd 75 df 79',
  'e1 a4 a1 e9 aa ed f3 af be fa d1 fd',
  'e0 a5 a2 e8 ab ec f2 b0 b6 f9 d7 cf',
  'd5 a7 a3 a9 ae b8 f7 b5 fe f8 f1 dc',
  'e4 a6 c6 eb ac ef f6 b1 b7 fc d8 d6',
  'e3 e7 c7 a8 ad ee f5 b2 de fb e6 db',
  '41 c2 c5 45 ca 49 4f d4 b4 55 bf 59',
  'c1 84 81 c9 8a cd d3 8f 95 da ba dd',
  'c0 85 82 c8 8b cc d2 90 96 d9 bb 9f',
  '80 87 83 89 8e 98 9a 93 94 9e b9 1e',
  'c4 86 02 cb 8c 9b 99 91 97 9c bc 14',
  'c3 06 05 88 8d ce a0 92 b3 9d ff 19',
]

// the Vietnamese Professionals Society; some capitals lie among the controls
const VPS: Rows = [
  '61 e2 e6 65 ea 69 6f f4 d6 75 dc 79',
  'e1 c3 a1 e9 89 ed f3 d3 a7 fa d9 9a',
  'e0 c0 a2 e8 8a ec f2 d2 a9 f9 d8 ff',
  'e5 c6 a5 cb 8c ce 86 b6 ae f8 bf 9c',
  'e4 c4 a3 c8 8b cc d5 b0 aa fb ba 9b',
  'e3 c5 a4 eb cd ef f5 87 ab db bb cf',
  '41 c2 88 45 ca 49 4f d4 f7 55 d0 59',
  'c1 83 8d c9 90 b4 b9 96 9d da ad dd',
  '80 84 8e d7 93 b5 bc 97 9e a8 af b2',
  '02 03 04 05 06 10 11 12 13 14 15 19',
  '81 85 8f de 94 b7 bd 98 9f d1 b1 --',
  '82 1c f0 fe 95 b8 be 99 a6 ac 1d --',
]

/** VNI for Windows: a vowel and then its marks as a byte of their own; seven letters are one byte. */
const VNI_MARKS: Readonly<Record<string, Rows>> = {
  // of a e i o u y and ơ ư: none, sắc, huyền, nặng, hỏi, ngã
  plain: ['', 'f9', 'f8', 'ef', 'fb', 'f5'],
  // of â ê ô
  circumflex: ['e2', 'e1', 'e0', 'e4', 'e5', 'e3'],
  // of ă
  breve: ['ea', 'e9', 'e8', 'eb', 'fa', 'fc'],
}
const VNI_SINGLE: Readonly<Record<string, string>> = { í: 'ed', ì: 'ec', ị: 'f2', ỉ: 'e6', ĩ: 'f3', ỵ: 'ee', ơ: 'f4', ư: 'f6', đ: 'f1' }

const letter = (vowel: string, tone: string): string => `${vowel}${tone}`.normalize('NFC')

/** One byte, as its character of Latin-1, for each letter. */
function ofRows(rows: Rows, đ: string, Đ: string): Map<string, string> {
  const pairs = rows.flatMap((row, index) => {
    const vowels = index < TONES.length ? VOWELS : VOWELS.toUpperCase()
    return row.split(' ').flatMap((byte, at) => (byte === '--' ? [] : [[latin(byte), letter(vowels[at]!, TONES[index % TONES.length]!)] as const]))
  })
  return new Map([...pairs, [latin(đ), 'đ'], [latin(Đ), 'Đ']])
}

/** One or two bytes for each letter; the marks of capitals are 32 below those of small letters. */
function ofVni(): Map<string, string> {
  const kinds = [
    ['aeouyơư', 'plain', ''],
    ['aeo', 'circumflex', '\u0302'],
    ['a', 'breve', '\u0306'],
  ] as const
  const small = kinds.flatMap(([vowels, kind, hat]) =>
    [...vowels].flatMap((vowel) =>
      TONES.flatMap((tone, index) => {
        const mark = VNI_MARKS[kind]![index]!
        const base = VNI_SINGLE[vowel] === undefined ? vowel : latin(VNI_SINGLE[vowel])
        const whole = letter(`${vowel}${hat}`, tone)
        return mark === '' || VNI_SINGLE[whole] !== undefined ? [] : [[`${base}${latin(mark)}`, whole] as const]
      }),
    ),
  )
  const all = [...small, ...Object.entries(VNI_SINGLE).map(([single, byte]) => [latin(byte), single] as const)]
  return new Map(all.flatMap(([bytes, of]) => [[bytes, of] as const, [upperOf(bytes), of.toUpperCase()] as const]))
}

const latin = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16))
const upperOf = (bytes: string): string => bytes.toUpperCase()

/** In the order in which they are tried; of like results the first wins. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { name: 'tcvn3', letters: ofRows(TCVN3, 'ae', 'a7') },
  { name: 'vni', letters: ofVni() },
  { name: 'viscii', letters: ofRows(VISCII, 'f0', 'd0') },
  { name: 'vps', letters: ofRows(VPS, 'c7', 'f1') },
]
