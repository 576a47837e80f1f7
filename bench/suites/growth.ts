// One document of several sizes: whether speed holds.
import { runChild } from '../child.js'
import { type DocumentTimes, KB, MB } from '../figures.js'
import { show, size, speed } from '../numbers.js'
import type { Suite } from '../suite.js'
import { documentRows } from './corpus.js'

const SIZES = [10 * KB, 100 * KB, MB, 5 * MB, 20 * MB]
const QUICK_SIZES = [10 * KB, 100 * KB, 500 * KB]
/** Rounds of both ways at the largest size take about a minute now. */
const LIMIT = 300_000

export const growth: Suite<DocumentTimes[]> = {
  title: 'one document of several sizes; “to 1 MB” is the speed of string → Plan over that at 1 MB',
  async measure(quick) {
    const sizes = quick ? QUICK_SIZES : SIZES
    const { lines } = await runChild<DocumentTimes>('growth.ts', [quick ? 2 : 5, ...sizes], LIMIT)
    return sizes.map((bytes, index) => lines[index] ?? { name: size(bytes), bytes, plan: null, json: null })
  },
  rows(documents) {
    const [header = [], ...rows] = documentRows('text', documents)
    return [[...header, 'to 1 MB'], ...rows.map((row, index) => [...row, show(speedOverMegabyte(documents, documents[index]!.name), ' ×')])]
  },
}

/** Speed of string → Plan at a size, over that at 1 MB. */
export function speedOverMegabyte(documents: readonly DocumentTimes[], name: string): number | null {
  const at = (wanted: string) => {
    const found = documents.find((document) => document.name === wanted)
    return found === undefined ? null : speed(found.bytes, found.plan)
  }
  const [some, megabyte] = [at(name), at(size(MB))]
  return some === null || megabyte === null ? null : some / megabyte
}
