// The straight rulings of a path: its lines where it is stroked, its thin rectangles where it is filled.
import { largest, smallest } from '../../lists.js'
import { apply, type Matrix } from './matrix.js'
import type { Rule } from './page-content.js'

/** Commands in a path of pdf.js, with how many numbers follow each. */
const MOVE = 0
const LINE = 1
const NUMBERS: readonly number[] = [2, 2, 6, 4, 0]

/** Painting operators of pdf.js, whose number stands before the path. */
const STROKES = new Set([20, 21, 24, 25, 26, 27])
const FILLS = new Set([22, 23, 24, 25, 26, 27])

/** A filled rectangle up to this wide is a line, in points. */
const THIN = 3.2
/** A shorter line is the corner of borders, in points. */
const SHORT = 4
/** A line may be this far from its axis, in points. */
const SLANT = 0.6
/** A path of more points is a drawing, not a border. */
const MOST_POINTS = 4_000

type Point = [x: number, y: number]

/** The rulings of a path as `constructPath` gives it: painting operator, path, box. */
export function pathRules(args: readonly unknown[], matrix: Matrix): Rule[] {
  const [paint, parts] = args
  if (typeof paint !== 'number' || !Array.isArray(parts) || typeof parts[0] !== 'object' || parts[0] === null) return []
  const isStroked = STROKES.has(paint)
  if (!isStroked && !FILLS.has(paint)) return []
  const shapes = subpaths(parts[0] as ArrayLike<number>, matrix)
  return shapes.flatMap((points) => (isStroked ? lineRules(points) : thinRule(points)))
}

function subpaths(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const shapes: Point[][] = []
  if (path.length > MOST_POINTS * 3) return shapes
  let shape: Point[] = []
  for (let at = 0; at < path.length; ) {
    const command = path[at]!
    const count = NUMBERS[command]
    if (count === undefined) return shapes
    if (command === MOVE) {
      shape = []
      shapes.push(shape)
    }
    if (command === MOVE || command === LINE) shape.push(apply(matrix, path[at + 1]!, path[at + 2]!))
    else if (count === 0 && shape[0]) shape.push(shape[0])
    else {
      // a curve is no ruling: what follows it begins a shape of its own
      shape = [apply(matrix, path[at + count - 1]!, path[at + count]!)]
      shapes.push(shape)
    }
    at += count + 1
  }
  return shapes
}

/** Each side of a shape that runs along an axis; a rectangle that is thin is one line. */
function lineRules(points: readonly Point[]): Rule[] {
  const thin = points.length >= 4 ? thinRule(points) : []
  if (thin.length > 0) return thin
  return points.slice(1).flatMap(([x, y], index) => ruleOf(points[index]![0], points[index]![1], x, y, SLANT))
}

function thinRule(points: readonly Point[]): Rule[] {
  if (points.length < 2) return []
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return ruleOf(smallest(xs), smallest(ys), largest(xs), largest(ys), THIN)
}

function ruleOf(x1: number, y1: number, x2: number, y2: number, thickness: number): Rule[] {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (height <= thickness && width >= SHORT && width > height) return [{ isHorizontal: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
  if (width <= thickness && height >= SHORT) return [{ isHorizontal: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
  return []
}
