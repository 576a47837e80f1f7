// What the project aims at, beside what was measured.
import { CASES, isOneLine } from './adversarial-cases.js'
import { type Figures, KB, MB } from './figures.js'
import { ratio, round, show, size, speed } from './numbers.js'
import { speedOverMegabyte } from './suites/growth.js'
import { peerTime } from './suites/peers.js'

/** A bound that a figure keeps: at least or at most this. */
type Bound = { least: number } | { most: number }

interface Goal {
  name: string
  unit: string
  must: Bound
  aim: Bound | null
  figure(figures: Partial<Figures>): number | null
}

const GOALS: readonly Goal[] = [
  { name: 'string → Plan, 1 MB: faster than remark-parse', unit: ' ×', must: { least: 10 }, aim: { least: 50 }, figure: overPlan('remark-parse') },
  { name: "… than chrono-node's Vietnamese dates", unit: ' ×', must: { least: 1 }, aim: { least: 5 }, figure: overPlan('chrono-node') },
  { name: '… than commonmark', unit: ' ×', must: { least: 1 / 3 }, aim: { least: 1 }, figure: overPlan('commonmark') },
  { name: 'bytes → JSON, 1 MB', unit: ' MB/s', must: { least: 20 }, aim: { least: 100 }, figure: jsonSpeed },
  {
    name: 'speed at 20 MB over that at 1 MB',
    unit: ' ×',
    must: { least: 0.35 },
    aim: { least: 0.5 },
    figure: ({ growth }) => (growth ? speedOverMegabyte(growth, size(20 * MB)) : null),
  },
  { name: 'cold start over an empty process', unit: ' ms', must: { most: 60 }, aim: { most: 15 }, figure: coldStart },
  {
    name: '5,000 files, kehoach convert: two workers over one',
    unit: ' ×',
    must: { least: 1.6 },
    aim: { least: 1.9 },
    figure: ({ files }) => ratio(files?.oneWorker, files?.twoWorkers),
  },
  {
    name: 'peak memory, 20 MB in files of 13 KB → NDJSON',
    unit: ' MB',
    must: { most: 400 },
    aim: { most: 170 },
    figure: ({ memory }) => memory?.folder ?? null,
  },
  { name: 'peak memory, one document of 20 MB → NDJSON', unit: ' MB', must: { most: 400 }, aim: { most: 170 }, figure: ({ memory }) => memory?.parse ?? null },
  { name: 'worst adversarial line of 64 KB', unit: ' ms', must: { most: 50 }, aim: null, figure: worst },
]

/** One row a goal; the last cell says what was reached. */
export function goalRows(figures: Partial<Figures>): string[][] {
  return [
    ['goal', 'now', 'must', 'aim', ''],
    ...GOALS.map(({ name, unit, must, aim, figure }) => {
      const now = figure(figures)
      return [name, show(now, unit), showBound(must), aim ? showBound(aim) : '', now === null ? 'not measured' : verdict(now, must, aim)]
    }),
  ]
}

function overPlan(peer: string): Goal['figure'] {
  return ({ peers }) => (peers ? ratio(peerTime(peers, peer), peerTime(peers, 'kehoach', 'string → Plan')) : null)
}

function jsonSpeed({ peers }: Partial<Figures>): number | null {
  return peers ? speed(peers.bytes, peerTime(peers, 'kehoach', 'bytes → JSON')) : null
}

function coldStart({ cold }: Partial<Figures>): number | null {
  return cold?.parse == null || cold.empty === null ? null : cold.parse - cold.empty
}

/** Of the documents that are one line; one that was stopped is slower than any number. */
function worst({ adversarial }: Partial<Figures>): number | null {
  const lines = adversarial?.filter(({ name }) => CASES.some((one) => one.name === name && isOneLine(one)))
  const times = lines?.flatMap(({ sizes, times }) => sizes.flatMap((bytes, index) => (bytes === 64 * KB ? [times[index] ?? Infinity] : [])))
  return times === undefined || times.length === 0 ? null : Math.max(...times)
}

function verdict(now: number, must: Bound, aim: Bound | null): string {
  if (!keeps(now, must)) return 'missed'
  return aim === null || keeps(now, aim) ? 'reached' : 'must reached'
}

function keeps(now: number, bound: Bound): boolean {
  return 'least' in bound ? now >= bound.least : now <= bound.most
}

function showBound(bound: Bound): string {
  return 'least' in bound ? `≥ ${round(bound.least)}` : `≤ ${bound.most}`
}
