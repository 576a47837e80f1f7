// Reads one picture: straightened where it is turned or slants, its rulings taken out, its words recognised.
import type { PageContent, Rule } from '../pdf/page-content.js'
import { straighten, turnQuarters } from './bitmap.js'
import { readHocr, type SeenLine } from './hocr.js'
import type { Picture } from './pictures.js'
import { pageOf } from './recognized-page.js'
import type { Recognizer } from './recognizer.js'
import { slopeOf } from './slope.js'
import { takeRulings } from './straight-lines.js'

/** Lines that fall more than this are straightened, a step to the right. */
const SLANT = 0.002
/** Letters of an upright page are this sure on the whole, and surer by so much than those of a page that is turned. */
const SURE = 70
const SURER = 10
/** Fewer letters are no page of words. */
const FEW_LETTERS = 40

/** Reads a page; one that makes no sense is turned until it does. */
export async function readPage(number: number, picture: Picture, recognizer: Recognizer): Promise<PageContent> {
  const first = await see(picture, recognizer)
  let best = first
  for (const quarters of [1, 3, 2] as const) {
    if (sureness(best.lines) >= SURE) break
    const next = await see(turned(picture, quarters), recognizer)
    if (sureness(next.lines) > sureness(best.lines)) best = next
  }
  // what is unsure in all directions stays as it is
  const { lines, rules, picture: upright } = sureness(best.lines) >= sureness(first.lines) + SURER ? best : first
  return pageOf(number, upright, lines, rules)
}

interface Seen {
  readonly picture: Picture
  readonly lines: readonly SeenLine[]
  /** In pixels. */
  readonly rules: readonly Rule[]
}

async function see(picture: Picture, recognizer: Recognizer): Promise<Seen> {
  const slope = slopeOf(picture.bitmap)
  const { bitmap, rules } = takeRulings(Math.abs(slope) > SLANT ? straighten(picture.bitmap, slope) : picture.bitmap)
  return { picture: { ...picture, bitmap }, rules, lines: readHocr(await recognizer.recognize(bitmap)) }
}

function turned(picture: Picture, quarters: 1 | 2 | 3): Picture {
  const bitmap = turnQuarters(picture.bitmap, quarters)
  return quarters === 2 ? { ...picture, bitmap } : { bitmap, width: picture.height, height: picture.width }
}

/** How sure the letters are on the whole, from 0 to 100; few letters say nothing. */
function sureness(lines: readonly SeenLine[]): number {
  let letters = 0
  let sum = 0
  for (const { words } of lines) {
    for (const { text, confidence } of words) {
      const own = text.match(/\p{L}/gu)?.length ?? 0
      letters += own
      sum += own * confidence
    }
  }
  return letters < FEW_LETTERS ? 0 : sum / letters
}
