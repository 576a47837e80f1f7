// `kehoach validate`: holds JSON and NDJSON files of plans to the contract, and says where they break it.
import { createReadStream, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { describeFailure } from '../file-errors.js'
import { SCHEMA_VERSION } from '../schema/version.js'
import { EXIT, UsageError } from './failure.js'
import { resolveInputs } from './inputs.js'
import { grouped } from './progress.js'
import { createReporter } from './stdio.js'

/** Offences that are told of one plan. */
const TOLD = 10

/** What is wrong with a value that should be a plan; [] for a plan. */
type Check = (value: unknown) => string[]

/** Runs the command and gives its exit code. */
export async function validateCommand(args: readonly string[]): Promise<number> {
  const folder = args.find((arg) => statSync(arg, { throwIfNoEntry: false })?.isDirectory())
  if (folder !== undefined) throw new UsageError(`${folder} is a folder; name its files, such as '${folder.replace(/\/$/, '')}/**/*.json'`)
  const report = createReporter()
  const { documents, problems } = await resolveInputs(args, 'stdin')
  const check = await createCheck()
  let plans = 0
  let wrong = problems.length
  for (const problem of problems) report.error(problem)
  const judge = (place: string, value: unknown): void => {
    plans++
    const offences = check(value)
    if (offences.length === 0) return
    wrong++
    for (const offence of offences.slice(0, TOLD)) report.error(`${place}: ${offence}`)
    if (offences.length > TOLD) report.error(`${place}: and ${grouped(offences.length - TOLD)} more`)
  }
  for (const { path } of documents) {
    try {
      if (path === null) await judgeLines('stdin', process.stdin, judge)
      else if (/\.(?:ndjson|jsonl)$/i.test(path)) await judgeLines(path, createReadStream(path), judge)
      else judge(path, parsed(await readFile(path, 'utf8')))
    } catch (error) {
      wrong++
      report.error(describeFailure(path ?? 'stdin', error))
    }
  }
  report.line(wrong === 0 ? `${grouped(plans)} ${plans === 1 ? 'plan' : 'plans'}, all valid` : `${grouped(plans)} plans, ${grouped(wrong)} wrong`)
  return wrong === 0 ? EXIT.ok : EXIT.failed
}

/** The check against the published schema; an unknown version is told first, since all else follows from it. */
async function createCheck(): Promise<Check> {
  const { planSchema } = await import('../schema/plan.js')
  return (value) => {
    const version = typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined
    if (version !== undefined && version !== SCHEMA_VERSION) return [`schemaVersion is ${JSON.stringify(version)}, this program knows ${SCHEMA_VERSION}`]
    return planSchema.safeParse(value).error?.issues.map(({ path, message }) => `${pathOf(path)}: ${message}`) ?? []
  }
}

/** A line each, so that files larger than the memory can be checked. */
async function judgeLines(place: string, input: NodeJS.ReadableStream, judge: (place: string, value: unknown) => void): Promise<void> {
  let number = 0
  // an error of the file comes through the iteration as well
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    try {
      judge(`${place}:${number}`, parsed(line))
    } catch (error) {
      throw new Error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`this is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** ['targets', 0, 'kind'] → 'targets[0].kind' */
function pathOf(path: readonly PropertyKey[]): string {
  const words = path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('')
  return words === '' ? 'the plan' : words
}
