// The streams of an OLE compound file ([MS-CFB]): which there are, how they begin, and whether the file holds them whole.

import type { Buffer } from 'node:buffer'
import { appendAll } from '../../lists.js'

/** A compound file by the streams of its root; those of embedded objects are not among them. */
export interface CompoundFile {
  has(name: string): boolean
  /** All sectors of the stream are in the file. */
  isWhole(name: string): boolean
  /** The first bytes of a stream, 32 at least; null where the file does not reach so far. */
  startOf(name: string): Buffer | null
}

interface Entry {
  /** 0: none, 1: storage, 2: stream, 5: root. */
  readonly type: number
  readonly name: string
  readonly left: number
  readonly right: number
  readonly child: number
  readonly sector: number
  readonly size: number
}

/** Sector numbers from here on are signs: end of a chain, free, part of the table itself. */
const SIGNS = 0xfffffffa
/** Streams below so many bytes lie in the stream of the root, in sectors of their own. */
const SMALL = 4096
const SMALL_SECTOR = 64
/** Bytes of the head of Word's stream that are looked at. */
const HEAD = 32
/** Numbers of sectors of the table that stand in the header. */
const IN_HEADER = 109
const ENTRY_BYTES = 128

/**
 * Reads the directory; null where the bytes are no compound file or end before it does, and where a chain or the tree of streams runs in
 * circles: other readers would follow them without end.
 */
export function openCompoundFile(bytes: Buffer): CompoundFile | null {
  if (bytes.length < 1024) return null
  const shift = bytes.readUInt16LE(0x1e)
  if (shift !== 9 && shift !== 12) return null
  const sectorSize = 1 << shift
  const sectorAt = (sector: number): Buffer => bytes.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize)
  const numberOfTables = bytes.readUInt32LE(0x2c)
  if (numberOfTables * sectorSize > bytes.length) return null
  const table = readTable(bytes, sectorSize, sectorAt)
  const chainFrom = (first: number): number[] => {
    const chain: number[] = []
    for (let at = first; at < SIGNS && chain.length <= table.length; at = table[at] ?? SIGNS) chain.push(at)
    return chain
  }
  const directory = chainFrom(bytes.readUInt32LE(0x30))
  if (directory.some((sector) => sectorAt(sector).length < sectorSize)) return null
  const entries = directory.flatMap((sector) => readEntries(sectorAt(sector)))
  const root = entries[0]
  const smallTable = chainFrom(bytes.readUInt32LE(0x3c)).flatMap((sector) => numbersOf(sectorAt(sector)))
  if (root === undefined || hasCircle(table) || hasCircle(smallTable) || isTangled(entries)) return null
  const streams = new Map<string, Entry>()
  const open = [root.child]
  while (open.length > 0) {
    const entry = entries[open.pop()!]
    // a damaged tree may run in circles
    if (entry === undefined || streams.has(entry.name)) continue
    streams.set(entry.name, entry)
    open.push(entry.left, entry.right)
  }
  return {
    has: (name) => streams.has(name),
    startOf(name) {
      const { sector, size } = streams.get(name) ?? { sector: SIGNS, size: SMALL }
      if (size >= SMALL) return headOf(sectorAt(sector))
      const offset = sector * SMALL_SECTOR
      const holder = chainFrom(root.sector)[Math.floor(offset / sectorSize)]
      return headOf(sectorAt(holder ?? SIGNS).subarray(offset % sectorSize))
    },
    isWhole(name) {
      const entry = streams.get(name)
      if (entry === undefined) return false
      const { sector: first, size } = entry.size < SMALL ? root : entry
      const chain = chainFrom(first)
      // some writers do not fill the last sector
      const isInside = chain.every((sector) => (sector + 1) * sectorSize < bytes.length)
      return isInside && chain.length * sectorSize >= size
    },
  }
}

const headOf = (bytes: Buffer): Buffer | null => (bytes.length < HEAD ? null : bytes)

/** The table that gives each sector the next one of its chain. */
function readTable(bytes: Buffer, sectorSize: number, sectorAt: (sector: number) => Buffer): number[] {
  const sectors = numbersOf(bytes.subarray(0x4c, 0x4c + IN_HEADER * 4))
  let further = bytes.readUInt32LE(0x44)
  for (let steps = 0; further < SIGNS && steps * sectorSize < bytes.length; steps++) {
    const numbers = numbersOf(sectorAt(further))
    further = numbers.pop() ?? SIGNS
    appendAll(sectors, numbers)
  }
  return sectors.filter((sector) => (sector + 1) * sectorSize < bytes.length).flatMap((sector) => numbersOf(sectorAt(sector)))
}

const numbersOf = (part: Buffer): number[] => Array.from({ length: part.length >> 2 }, (_, index) => part.readUInt32LE(index * 4))

/** Whether following the numbers from some sector comes back to it. */
function hasCircle(table: readonly number[]): boolean {
  const seenFrom = new Array<number>(table.length).fill(-1)
  for (let from = 0; from < table.length; from++) {
    let at = from
    while (at < table.length && seenFrom[at] === -1) {
      seenFrom[at] = from
      at = table[at]!
    }
    if (at < table.length && seenFrom[at] === from) return true
  }
  return false
}

/** Whether an entry hangs in two places of the tree. */
function isTangled(entries: readonly Entry[]): boolean {
  const named = entries
    .flatMap(({ type, left, right, child }) => (type === 0 ? [] : type === 2 ? [left, right] : [left, right, child]))
    .filter((at) => at < entries.length)
  return new Set(named).size < named.length
}

function readEntries(sector: Buffer): Entry[] {
  return Array.from({ length: Math.floor(sector.length / ENTRY_BYTES) }, (_, index) => {
    const entry = sector.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES)
    return {
      name: entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(0x40)) - 2)),
      type: entry.readUInt8(0x42),
      left: entry.readUInt32LE(0x44),
      right: entry.readUInt32LE(0x48),
      child: entry.readUInt32LE(0x4c),
      sector: entry.readUInt32LE(0x74),
      size: entry.readUInt32LE(0x78),
    }
  })
}
