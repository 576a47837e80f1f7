// Which plans a run has, in eight bytes each.
import { firstWhere } from '../text/search.js'

/** Hexadecimal digits that a double holds exactly. */
const DIGITS = 13

/**
 * A set of hashes that knows their beginnings only. Of a million keys, one that was not added is taken for one of them once in four
 * thousand million times; a plan too many is kept then.
 */
export class KeySet {
  private readonly beginnings: number[] = []
  private sorted: Float64Array | null = null

  /** `key` is a hash, hexadecimal. */
  add(key: string): void {
    this.beginnings.push(beginningOf(key))
    this.sorted = null
  }

  has(key: string): boolean {
    this.sorted ??= Float64Array.from(this.beginnings).sort()
    const wanted = beginningOf(key)
    const { sorted } = this
    return sorted[firstWhere(sorted.length, (at) => sorted[at]! >= wanted)] === wanted
  }
}

function beginningOf(key: string): number {
  return Number.parseInt(key.slice(0, DIGITS), 16)
}
