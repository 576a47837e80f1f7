// Inputs that once broke something: one file each in tests/fuzz/found/, written by `npm run fuzz` and run by the tests from then on.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FuzzInput } from './offences.js'

export const FOUND = join(import.meta.dirname, 'found')

/** A file of an input. Its form: lines of notes after `# `, a line with the settings as JSON, a line with the content as JSON. */
export interface Found extends FuzzInput {
  name: string
  /** What it broke, and how it came up. */
  notes: readonly string[]
  /** Why it may still fail (the note `# wanted: …`); null where it must hold. */
  wanted: string | null
}

const WANTED = 'wanted: '

interface Settings extends Omit<FuzzInput, 'content'> {
  /** The content stands in hexadecimal. */
  isBytes?: boolean
}

/** All files, in order of their names. */
export function readFound(folder = FOUND): Found[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseFound(name.slice(0, -4), readFileSync(join(folder, name), 'utf8')))
}

/** Writes a file for an input and gives its path; bytes stand in hexadecimal, text with escapes for what an editor would not keep. */
export function writeFound(folder: string, property: string, { content, ...settings }: FuzzInput, notes: readonly string[]): string {
  mkdirSync(folder, { recursive: true })
  const isBytes = typeof content !== 'string'
  const lines = [
    ...notes.map((note) => `# ${shown(note)}`),
    JSON.stringify({ ...settings, ...(isBytes && { isBytes }) }),
    escaped(JSON.stringify(isBytes ? Buffer.from(content).toString('hex') : content)),
  ]
  const hash = createHash('sha256').update(lines.slice(-2).join('\n')).digest('hex')
  const path = join(folder, `${property.replaceAll(' ', '-')}-${hash.slice(0, 8)}.txt`)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

function parseFound(name: string, file: string): Found {
  const lines = file.split('\n')
  const notes = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2))
  const [settings, json] = lines.filter((line) => !line.startsWith('# '))
  const { isBytes, ...how } = JSON.parse(settings!) as Settings
  const content = JSON.parse(json!) as string
  const wanted = notes.find((note) => note.startsWith(WANTED))?.slice(WANTED.length) ?? null
  return { name, notes, wanted, ...how, content: isBytes ? new Uint8Array(Buffer.from(content, 'hex')) : content }
}

/** A note on one line, and not too long a one. */
const shown = (note: string): string => escaped(note.replace(/\s+/gu, ' ')).slice(0, 300)

/** What cannot be seen, or would change when the file is saved, as escapes of JSON. */
const escaped = (json: string): string =>
  json.replace(/[\p{C}\p{M}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
