// Each corpus document, as a user reads it.
import { runChild } from '../child.js'
import type { DocumentTimes } from '../figures.js'
import { show, size, speed } from '../numbers.js'
import type { Suite } from '../suite.js'

const LIMIT = 60_000

export const corpus: Suite<DocumentTimes[]> = {
  title: 'each document, string → Plan, bytes → JSON',
  async measure(quick) {
    return (await runChild<DocumentTimes>('corpus.ts', [quick ? 3 : 15], LIMIT)).lines
  },
  rows: (documents) => documentRows('document', documents),
}

/** A row a document, with times and speeds of both ways. */
export function documentRows(first: string, documents: readonly DocumentTimes[]): string[][] {
  return [
    [first, 'size', '→ Plan ms', 'MB/s', '→ JSON ms', 'MB/s'],
    ...documents.map(({ name, bytes, plan, json }) => [name, size(bytes), show(plan), show(speed(bytes, plan)), show(json), show(speed(bytes, json))]),
  ]
}
