// Looks for texts whose work grows faster than they do: `npm run fuzz:growth -- --minutes 10`. A report for people and no test: it reads the clock.
// Steps are counted at short lengths, where they show what a clock does not; the clock sees at long ones what is no counted step.
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { DEFAULT_LIMITS } from '../../src/limits.js'
import { runText } from '../laws/documents.js'
import { countSteps, type Steps } from '../linear/steps.js'
import { PHRASES } from './phrases.js'
import { CUES, MARKERS, MARKUP, NUMBERS, RUBBISH } from './pieces.js'

/** Lengths in units; each is four times the one before, so linear work takes four times as long. */
const LENGTHS = [2_000, 8_000, 32_000, 128_000, 512_000]
/** Growth over a step from which on it is shown … */
const TOO_MUCH = 9
/** … if the longer text takes at least so many milliseconds. */
const WORTH_SHOWING = 80

/** Lengths at which steps are counted; each is twice the one before. */
const COUNTED_LENGTHS = [5_000, 10_000, 20_000]
/** Growth of one kind of step from which on it is shown, where both doublings pass it, if there are at least so many. */
const STEPS_TOO_MUCH = 2.4
const STEPS_WORTH_SHOWING = 20_000

/** Where the repeated words stand. */
const PLACES: Record<string, (words: string) => string> = {
  'as it is': (words) => words,
  'in a target': (words) => `KẾ HOẠCH\nNăm 2026\nI. CHỈ TIÊU\n1. Đạt ${words} 5%.\n2. Khác.\n`,
  'in a task': (words) => `KẾ HOẠCH\nNăm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế ${words}\n2. Khác.\n`,
  'in a heading': (words) => `KẾ HOẠCH\nNăm 2026\nI. NHIỆM VỤ ${words}\n1. Khác.\n`,
  'in the title': (words) => `KẾ HOẠCH\n${words}\nI. MỤC TIÊU\n1. Khác.\n`,
  'below an item': (words) => `KẾ HOẠCH\nNăm 2026\nI. NHIỆM VỤ\n1. Sửa cầu\n${words}\n2. Khác.\n`,
  'in an answer to when': (words) => `KẾ HOẠCH\nNăm 2026\nI. NHIỆM VỤ\n1. Sửa cầu\nThời gian thực hiện: ${words}\n2. Khác.\n`,
  'in the letterhead': (words) => `ỦY BAN NHÂN DÂN\n${words}\nSố: 5/KH-UBND\nKẾ HOẠCH\nNăm 2026\nI. MỤC TIÊU\n1. Khác.\n`,
  'in the recipients': (words) => `KẾ HOẠCH\nNăm 2026\nI. MỤC TIÊU\n1. Khác.\nNơi nhận:\n- Như trên;\n${words}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nVũ A\n`,
  'in a line of recipients': (words) => `KẾ HOẠCH\nNăm 2026\nI. MỤC TIÊU\n1. Khác.\nNơi nhận: ${words}\n`,
  'in the cells of a row': (words) =>
    `KẾ HOẠCH\nNăm 2026\n| TT | Nhiệm vụ | Năm 2030 | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|---|\n${`| ${words.replaceAll('\n', ' ')} `.repeat(5)}|\n`,
}

const word = fc.constantFrom(...CUES, ...MARKERS, ...NUMBERS, ...MARKUP, ...RUBBISH, ...PHRASES)
const pump = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '\n', '', ', ', '  ', '. ')), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map((part) => part.join('')).join(''))
const inputs = fc.record({ pump, place: fc.constantFrom(...Object.keys(PLACES)), isMarkdown: fc.constantFrom(false, false, true) })

interface Growth {
  length: number
  times: number[]
  shown: boolean
}

function main(): void {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' }, longest: { type: 'string', default: '128000' } },
  })
  const seed = values.seed === undefined ? Math.trunc(Math.random() * 0x7fffffff) : Number(values.seed)
  const end = Date.now() + Number(values.minutes) * 60_000
  console.log(`seed ${seed}, ${values.minutes} minutes, up to ${values.longest} units (a table is read up to ${DEFAULT_LIMITS.maxTableCells} cells)`)
  let looked = 0
  let found = 0
  for (let round = 0; Date.now() < end; round++) {
    for (const { pump: words, place, isMarkdown } of fc.sample(inputs, { seed: seed + round, numRuns: 20 })) {
      if (Date.now() >= end) break
      looked++
      const textOf = (size: number): string => PLACES[place]!(words.repeat(Math.ceil(size / words.length)))
      const steps = growingSteps(textOf, isMarkdown)
      const { length, times, shown } = growthOf(textOf, isMarkdown, Number(values.longest))
      const reports = [...steps, ...(shown ? [`${times.map((time) => `${time.toFixed(0)} ms`).join(', ')} at ${length} units`] : [])]
      if (reports.length > 0) found++
      for (const report of reports) console.log(`${report}: ${JSON.stringify(words)} ${place}${isMarkdown ? ', Markdown' : ''}`)
    }
  }
  console.log(`${looked} looked at, ${found} grow too fast`)
}

/** The kinds of steps that grow too fast, with their counts. */
function growingSteps(textOf: (size: number) => string, isMarkdown: boolean): string[] {
  const counted = COUNTED_LENGTHS.map((size) => countSteps(() => runText(textOf(size), isMarkdown)))
  return (Object.keys(counted[0]!) as (keyof Steps)[]).flatMap((kind) => {
    const [short, middle, long] = counted.map((steps) => steps[kind]) as [number, number, number]
    const grows = long >= STEPS_WORTH_SHOWING && long > middle * STEPS_TOO_MUCH && middle > short * STEPS_TOO_MUCH
    return grows ? [`${kind} ${short}, ${middle}, ${long}`] : []
  })
}

/** Measures ever longer texts until one has grown too fast. */
function growthOf(textOf: (size: number) => string, isMarkdown: boolean, longest: number): Growth {
  const times: number[] = []
  let length = 0
  for (const size of LENGTHS.filter((one) => one <= longest)) {
    const text = textOf(size)
    const before = times.at(-1)
    let time = timeOf(text, isMarkdown)
    // a pause of the machine is no growth
    if (before !== undefined && time > WORTH_SHOWING && time > before * TOO_MUCH) time = Math.min(time, timeOf(text, isMarkdown))
    times.push(time)
    length = text.length
    if (before !== undefined && time > WORTH_SHOWING && time > before * TOO_MUCH) return { length, times, shown: true }
  }
  return { length, times, shown: false }
}

function timeOf(text: string, isMarkdown: boolean): number {
  const start = performance.now()
  runText(text, isMarkdown)
  return performance.now() - start
}

main()
