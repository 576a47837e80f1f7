// kehoach and other parsers on the same text, each beside the others in every round, in a process of its own: the garbage of one is no other's work.
import { startChild } from '../child.js'
import { KB, MB, type PeerTimes, type Time } from '../figures.js'
import { middle, ratio, show, size, speed } from '../numbers.js'
import type { Suite } from '../suite.js'

const LIMIT = 300_000

/** What a parser's process is asked for: to run until it is compiled, and one run that counts. */
const SETTLE = 'settle'
const RUN = 'run'

export const peers: Suite<PeerTimes> = {
  title: 'parsers on the same text; “to Plan” is the time in times of string → Plan: above 1 the peer is slower',
  async measure(quick) {
    const length = quick ? 100 * KB : MB
    const list = startChild<Omit<PeerTimes, 'parsers'> & { parsers: { name: string; gives: string }[] }>('peers.ts', [length], LIMIT)
    const { bytes, parsers } = (await list.ask(RUN)) ?? { bytes: 0, parsers: [] }
    list.end()
    const children = parsers.map((_, which) => startChild<number>('peers.ts', [length, which], LIMIT))
    for (const child of children) await child.ask(SETTLE)
    const times = parsers.map((): Time[] => [])
    for (let turn = 0; turn < (quick ? 2 : 9); turn++) for (const [index, child] of children.entries()) times[index]!.push(await child.ask(RUN))
    for (const child of children) child.end()
    return { bytes, parsers: parsers.map(({ name, gives }, index) => ({ name, gives, time: middle(times[index]!) })) }
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
