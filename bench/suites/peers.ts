// kehoach and other parsers on the same text, each beside the others in every round.
import { runChild } from '../child.js'
import { KB, MB, type PeerTimes } from '../figures.js'
import { ratio, show, size, speed } from '../numbers.js'
import type { Suite } from '../suite.js'

const LIMIT = 300_000

export const peers: Suite<PeerTimes> = {
  title: 'parsers on the same text; “to Plan” is the time in times of string → Plan: above 1 the peer is slower',
  async measure(quick) {
    const { lines } = await runChild<PeerTimes>('peers.ts', [quick ? 2 : 7, quick ? 100 * KB : MB], LIMIT)
    return lines[0] ?? { bytes: 0, parsers: [] }
  },
  rows: peerRows,
  left: [0, 1],
}

export function peerRows(figures: PeerTimes): string[][] {
  const { bytes, parsers } = figures
  return [
    ['parser', 'gives', `${size(bytes)} in ms`, 'MB/s', 'to Plan'],
    ...parsers.map(({ name, gives, time }) => [name, gives, show(time), show(speed(bytes, time)), show(ratio(time, peerTime(figures, 'kehoach')), ' ×')]),
  ]
}

/** Time of the first parser whose name begins so, and that gives this if it is said. */
export function peerTime({ parsers }: PeerTimes, name: string, gives?: string): number | undefined {
  return parsers.find((parser) => parser.name.startsWith(name) && (gives === undefined || parser.gives === gives))?.time ?? undefined
}
