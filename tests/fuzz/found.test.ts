// Every input that once broke a law keeps all of them now; what is still to be repaired is marked `# wanted: …` in its file.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFound, writeFound } from './found.js'
import { KNOWN_FAULTS } from './known.js'
import { offencesOf } from './offences.js'
import { kindOf, shrink } from './shrink.js'

const FILES = readFound()

describe('inputs that once broke a law', () => {
  for (const { name, notes, wanted, ...input } of FILES) {
    const test = wanted === null ? it : it.fails
    test(`${name}: ${wanted ?? notes[0]}`, async () => {
      expect(await offencesOf(input)).toEqual([])
    })
  }
})

it('each known fault has an input that shows it, and no input is wanted for another reason', async () => {
  const wanted = FILES.filter((file) => file.wanted !== null)
  for (const { reason, is } of KNOWN_FAULTS) {
    const offences = await Promise.all(wanted.filter((file) => file.wanted === reason).map(offencesOf))
    expect(offences, reason).not.toEqual([])
    for (const shown of offences) expect(shown.some(is), reason).toBe(true)
  }
  const reasons = KNOWN_FAULTS.map(({ reason }) => reason)
  expect(wanted.filter((file) => !reasons.includes(file.wanted!)).map(({ name }) => name)).toEqual([])
})

it('a found input is read as it was written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'found-'))
  const text = { content: 'a\ud800\u0000\u202e\r\n # \u2028"\\\u0301', isMarkdown: true, limits: { maxDepth: 2 } }
  const bytes = { content: Uint8Array.from([0, 255, 10]), isMarkdown: false }
  writeFound(folder, 'a text', text, ['broke\nthis', 'wanted: a reason'])
  writeFound(folder, 'bytes', bytes, [])
  const [first, second] = readFound(folder)
  expect(first).toMatchObject({ ...text, notes: ['broke this', 'wanted: a reason'], wanted: 'a reason' })
  expect(second).toMatchObject({ ...bytes, wanted: null })
  rmSync(folder, { recursive: true })
})

it('an input is shrunk to what breaks the same', async () => {
  const input = { content: 'một dòng\nhai x dòng\nba y dòng x\n'.repeat(20), isMarkdown: true, limits: { maxDepth: 3 } }
  const breaks = async ({ content }: { content: string | Uint8Array }) => String(content).includes('x') && String(content).includes('y')
  const { content, ...settings } = await shrink(input, breaks)
  expect([...String(content)].sort().join('')).toBe('xy')
  expect(settings).toEqual({ isMarkdown: false })
})

it('offences are of one kind where only words, numbers and names differ', () => {
  expect(kindOf('words: section II.1: «năm 2026» is not in «năm 2027»')).toBe(kindOf('words: section a: «x» is not in «»'))
  expect(kindOf('tiling: a leaf begins at 14 and not at 7')).toBe(kindOf('tiling: a leaf begins at 3 and not at 21'))
  expect(kindOf('parse: exception TypeError: a')).not.toBe(kindOf('parse: exception TypeError: b'))
})
