// Text from before Unicode: each encoding by words whose bytes are known, told by itself, and the same plan whichever encoding it came in.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LEGACY_ENCODINGS } from '../../grammars/spelling/encodings.js'
import { parsePlan } from '../../src/index.js'
import { readPlan } from '../../src/ingest/index.js'
import { decodeLegacy, detectLegacy, LEGACY_NAMES, type LegacyName, shareOfSyllables } from '../../src/ingest/legacy-encodings.js'

const SENTENCE = 'Cộng hòa xã hội chủ nghĩa Việt Nam. Được đến từng thôn, kể cả nữ.'

/** The sentence as a program that knows nothing of the encoding shows it (Windows-1252). */
const SHOWN: Readonly<Record<Exclude<LegacyName, 'windows-1258'>, string>> = {
  tcvn3: 'Céng hßa x· héi chñ nghÜa ViÖt Nam. §­îc ®Õn tõng th«n, kÓ c¶ n÷.',
  vni: 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñöôïc ñeán töøng thoân, keå caû nöõ.',
  viscii: 'Cµng hòa xã hµi chü nghîa Vi®t Nam. Ðßþc ðªn t×ng thôn, k¬ cä næ.',
  vps: 'C¶ng hòa xã h¶i chû nghïa ViŒt Nam. ñÜ®c Ç‰n tØng thôn, k‹ cä n».',
}

const bytesOf = (shown: string): Buffer => Buffer.from(Array.from(shown, (character) => windows1252(character)))
/** The signs of Windows-1252 that Latin-1 has not. */
const SIGNS = {
  '€': 0x80,
  '‚': 0x82,
  ƒ: 0x83,
  '„': 0x84,
  '…': 0x85,
  '†': 0x86,
  '‡': 0x87,
  ˆ: 0x88,
  '‰': 0x89,
  Š: 0x8a,
  '‹': 0x8b,
  Œ: 0x8c,
  '–': 0x96,
  '—': 0x97,
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
}
const WINDOWS = new Map([...Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(byte), byte] as const), ...Object.entries(SIGNS)])
const windows1252 = (character: string): number => WINDOWS.get(character)!

/** The other way, for whole documents; a letter that the encoding has not becomes its small one. */
function encode(text: string, name: LegacyName): Buffer {
  const encoding = LEGACY_ENCODINGS.find((one) => one.name === name)!
  const bytes = new Map([...encoding.letters].map(([of, letter]) => [letter, of]))
  const parts = Array.from(text.normalize('NFC'), (character) => bytes.get(character) ?? bytes.get(character.toLowerCase()) ?? character)
  return Buffer.concat(parts.map((part) => (part.charCodeAt(0) > 255 ? Buffer.from([WINDOWS.get(part) ?? 0x3f]) : Buffer.from(part, 'latin1'))))
}

describe('words with known bytes', () => {
  it.each(Object.entries(SHOWN))('of %s', (name, shown) => {
    expect(decodeLegacy(bytesOf(shown), name as LegacyName).normalize('NFC')).toBe(SENTENCE)
  })

  it('of windows-1258, whose tones stand behind their letters', () => {
    // hòa xã: a base letter and a mark
    expect(decodeLegacy(Buffer.from([0x68, 0x6f, 0xcc, 0x61, 0x20, 0x78, 0x61, 0xde]), 'windows-1258').normalize('NFC')).toBe('hòa xã')
  })

  it.each(LEGACY_ENCODINGS.map(({ name, letters }) => [name, letters] as const))('%s has no letter twice', (_, letters) => {
    expect(new Set(letters.values()).size).toBe(letters.size)
  })
})

describe('capitals that TCVN3 has not', () => {
  const read = (text: string): string => decodeLegacy(encode(text, 'tcvn3'), 'tcvn3')

  it.each([
    'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
    'BỘ NỘI VỤ',
    'KẾ HOẠCH VỀ VIỆC PHÒNG, CHỐNG LỤT, BÃO',
    'I. MỤC TIÊU',
    'Số: 12/KH-UBND',
    'Bộ TCCB, Sở KH&ĐT',
    'Về việc trồng rừng ở Bản Liền',
    'Độc lập - Tự do - Hạnh phúc',
  ])('%s is read as it was written', (text) => {
    expect(read(text)).toBe(text)
  })

  it('stay small where the words beside them do not tell', () => {
    expect(read('Ấp Ổi')).toBe('ấp ổi')
    expect(read('của BỘ NỘI VỤ về')).toBe('của Bộ NỘI Vụ về')
    expect(read('SỞ 12 TỔ')).toBe('Sở 12 Tổ')
  })
})

describe('an encoding is told by the words', () => {
  it.each(Object.entries(SHOWN))('%s', (name, shown) => {
    expect(detectLegacy(bytesOf(shown))).toMatchObject({ encoding: name, share: 1 })
  })

  it('but not by two or three words', async () => {
    await expect(readPlan(Buffer.from('K\xd5 ho\xb9ch n\xa8m 2026', 'latin1'))).rejects.toMatchObject({ code: 'NOT_TEXT' })
    const named = await readPlan(Buffer.from('K\xd5 ho\xb9ch n\xa8m 2026', 'latin1'), { encoding: 'tcvn3' })
    expect(named.text).toBe('Kế hoạch năm 2026')
  })

  it('and what is no Vietnamese is none', async () => {
    const french = Buffer.from('Les élèves français étaient déjà là, près de la forêt où règne l’été.', 'latin1')
    await expect(readPlan(french)).rejects.toMatchObject({ code: 'NOT_TEXT' })
  })

  it.each([
    ['Nguyễn Trường, phường Quỳnh Xuân, khuỷu, giếng, đường', 1],
    ['được xýz được ngđ', 0.5],
    ['plain words', 0],
  ])('%s has the share %d', (text, share) => {
    expect(shareOfSyllables(text).share).toBeCloseTo(share)
  })
})

const CORPUS = new URL('../../corpus/', import.meta.url)
const documents = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) => /source\.txt$/u.test(path) && !/damaged|formats/u.test(path))

describe.each(documents)('%s gives the same plan', (path) => {
  const text = readFileSync(new URL(path, CORPUS), 'utf8').normalize('NFC')

  it.each(LEGACY_NAMES.filter((name) => name !== 'windows-1258'))('in %s', async (name) => {
    const source = await readPlan(encode(text, name))
    expect(source.encoding).toBe(name)
    // TCVN3 has no capitals with a tone, VPS not all
    const known = name === 'tcvn3' || name === 'vps' ? source.text.toLowerCase() === replaced(text, name).toLowerCase() : source.text === replaced(text, name)
    expect(known).toBe(true)
    if (source.text !== text) return
    const own = parsePlan(text)
    expect({ ...parsePlan(source), source: own.source }).toEqual(own)
  })
})

/** The text without the signs that no encoding of one byte has (≥, ☐ …). */
const replaced = (text: string, name: LegacyName): string => decodeLegacy(encode(text, name), name)
