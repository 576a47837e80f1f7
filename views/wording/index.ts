// The words of the views by language, and how values get into them.
import type { Language } from '../../src/export/wording.js'
import { en } from './en.js'
import { vi, type Words } from './vi.js'

export type { Language } from '../../src/export/wording.js'
export type { Words } from './vi.js'

export const VIEW_WORDS: Record<Language, Words> = { vi, en }

/** 'from {from}' with its places filled in. */
export function fill(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
