// Bytes to text: what is text is decoded exactly, what is not is named.
import { describe, expect, it } from 'vitest'
import { KehoachError } from '../../src/errors.js'
import { decodeText } from '../../src/ingest/index.js'

const TEXT = 'KẾ HOẠCH\r\nĐến năm 2026, ít nhất 85% số thôn có tủ sách 📚.\r\n'

const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le')
const utf16be = (text: string): Buffer => utf16le(text).swap16()
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

function failure(bytes: Uint8Array, name?: string): KehoachError {
  try {
    decodeText(bytes, name === undefined ? {} : { name })
  } catch (error) {
    if (error instanceof KehoachError) return error
    throw error
  }
  throw new Error('decoded without an error')
}

describe('text', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16LE with a mark', utf16le(`\ufeff${TEXT}`), 'utf-16le'],
    ['UTF-16BE with a mark', utf16be(`\ufeff${TEXT}`), 'utf-16be'],
    ['UTF-16LE without a mark', utf16le(TEXT), 'utf-16le'],
    ['UTF-16BE without a mark', utf16be(TEXT), 'utf-16be'],
  ])('decodes %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding })
  })

  it('decodes a part of a larger buffer', () => {
    const whole = Buffer.concat([Buffer.from([0xff, 0xfe, 0]), Buffer.from(TEXT), Buffer.from([0xff])])
    expect(decodeText(new Uint8Array(whole.buffer, whole.byteOffset + 3, whole.length - 4)).text).toBe(TEXT)
  })

  it('takes off one mark only and keeps what is inside the text', () => {
    expect(decodeText(Buffer.from('\ufeff\ufeffKế\ufeff')).text).toBe('\ufeffKế\ufeff')
  })

  it('changes nothing: NFD, line ends, zero-width and no-break spaces, form feeds', () => {
    const odd = `${'Kế hoạch'.normalize('NFD')}\r\n\r\u00a0\u200b\f\t\u0085\u2028x`
    expect(decodeText(Buffer.from(odd)).text).toBe(odd)
  })

  it.each([
    ['nothing', Buffer.alloc(0), ''],
    ['only a mark', Buffer.from([0xef, 0xbb, 0xbf]), ''],
    ['a UTF-16 mark alone', Buffer.from([0xff, 0xfe]), ''],
    ['one letter', Buffer.from('a'), 'a'],
    ['plain ASCII', Buffer.from('I. MUC TIEU\n'), 'I. MUC TIEU\n'],
  ])('decodes %s', (_, bytes, text) => {
    expect(decodeText(bytes).text).toBe(text)
  })

  it('forgives a stray control character in a long text', () => {
    const text = `${TEXT.repeat(20)}\0\u001a`
    expect(decodeText(Buffer.from(text)).text).toBe(text)
  })

  it.each([
    'PK là viết tắt của phòng khám.',
    'BM 01: biểu mẫu báo cáo',
    'MM* II* GIF8',
    'Tải tệp %PDF-1.7 tại trang này',
    'Thẻ <html> trong văn bản',
    'RIFF 7z Rar!',
    '{ rtf }',
  ])('is not taken in by words like a signature: %s', (text) => {
    expect(decodeText(Buffer.from(text)).text).toBe(text)
  })
})

describe('formats that are no plain text are named, with what can be done', () => {
  const ole = (stream: string): Buffer => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), utf16le(stream)])
  const zip = (...entries: string[]): Buffer =>
    Buffer.concat(entries.flatMap((entry) => [latin1('PK\x03\x04\x14\0\0\0'), Buffer.from(entry), Buffer.alloc(40)]))

  it.each([
    ['PDF', latin1('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'), /a PDF file.*convert it to text first/],
    ['PDF after a line feed', latin1('\n%PDF-1.7\n'), /a PDF file/],
    ['docx', zip('[Content_Types].xml', 'word/document.xml'), /a Word document \(\.docx\).*save it as plain text/],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), /an Excel workbook/],
    ['odt', zip('mimetypeapplication/vnd.oasis.opendocument.text'), /an OpenDocument file/],
    ['zip', zip('a.txt'), /a zip archive.*unpack it first/],
    ['doc', ole('WordDocument'), /an old Word document \(\.doc\)/],
    ['xls', ole('Workbook'), /an old Excel workbook/],
    ['another OLE file', ole('VBA'), /an old Office file/],
    ['PNG', latin1('\x89PNG\r\n\x1a\n\0\0'), /a PNG image.*OCR/],
    ['JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), /a JPEG image/],
    ['TIFF', latin1('II*\0\x08\0\0\0'), /a TIFF image/],
    ['gzip', latin1('\x1f\x8b\x08\0\0'), /a gzip archive/],
    ['RTF', latin1('{\\rtf1\\ansi K\\u7871 ho\\u7841ch}'), /an RTF file/],
    ['HTML', Buffer.from('<!DOCTYPE html>\n<html><p>Kế hoạch</p>'), /an HTML page/],
    ['HTML with a mark', Buffer.from('\ufeff  <html lang="vi">'), /an HTML page/],
    ['UTF-32', Buffer.from('fffe00004b000000', 'hex'), /text in UTF-32/],
  ])('%s', (_, bytes, words) => {
    const error = failure(bytes)
    expect(error.code).toBe('UNSUPPORTED_FORMAT')
    expect(error.message).toMatch(words)
  })
})

describe('bytes that are no text', () => {
  it.each([
    ['zeros', Buffer.alloc(100)],
    ['random bytes', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7919 + 13) % 256))],
    ['text full of zeros', Buffer.from('a\0\0b\0\0c\0\0d\0\0')],
    ['a WAV of 16-bit samples', Buffer.from(Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? i % 32 : 0)))],
  ])('%s are binary data', (_, bytes) => {
    const error = failure(bytes)
    expect(error.code).toBe('NOT_TEXT')
    expect(error.message).toBe('this is binary data, not text')
  })

  it('are named with line, offset and byte where only some are wrong', () => {
    const tcvn3 = Buffer.concat([Buffer.from('dong mot\n'), latin1('K\xd5 ho\xb9ch n\xa8m 2026')])
    const error = failure(tcvn3, 'cu.txt')
    expect(error.code).toBe('NOT_TEXT')
    expect(error.source).toBe('cu.txt')
    expect(error.message).toMatch(/^cu\.txt: this is not valid UTF-8 \(line 2, offset 10: byte 0xD5\).*TCVN3/)
  })

  it.each([
    ['UTF-8', Buffer.from(TEXT).subarray(0, 3), /ends in half a character|byte 0x/],
    ['UTF-16', Buffer.concat([utf16le(`\ufeff${TEXT}`), Buffer.from([0x41])]), /damaged UTF-16LE text: it ends in half a character/],
    ['a surrogate pair', utf16be('\ufeffab\ud83d'), /damaged UTF-16BE text: it holds half a surrogate pair/],
  ])('%s cut in the middle is damaged', (_, bytes, words) => {
    expect(failure(bytes)).toMatchObject({ code: 'NOT_TEXT', message: expect.stringMatching(words) })
  })

  it('has no name in the message where none is known', () => {
    expect(failure(Buffer.alloc(10)).source).toBeNull()
  })
})
