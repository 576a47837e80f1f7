// Affine matrices as PDF writes them: six numbers a, b, c, d, e, f.

export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** `inner` first, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const apply = (matrix: Matrix, x: number, y: number): [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
]

/** Six numbers out of an array, or out of six arguments; null where they are not. */
export function matrixOf(value: unknown): Matrix | null {
  if (typeof value !== 'object' || value === null) return null
  const list = value as ArrayLike<unknown>
  const six = Array.from({ length: 6 }, (_, at) => list[at])
  return six.every((number) => typeof number === 'number' && Number.isFinite(number)) ? (six as unknown as Matrix) : null
}
