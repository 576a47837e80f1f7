// Looks for inputs that break a law: `npm run fuzz -- --minutes 10`. What it finds is shrunk and written to tests/fuzz/found/.
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { FOUND, writeFound } from './found.js'
import { isKnown } from './known.js'
import { type FuzzInput, offencesOf } from './offences.js'
import { PROPERTIES, type Property } from './properties.js'
import { kindOf, shrink } from './shrink.js'

const USAGE = `npm run fuzz -- [--minutes 5] [--seed N] [--only "part of a property's name"] [--out FOLDER] [--slow MILLISECONDS]`

/** Inputs drawn at a time. */
const BATCH = 25

interface Find {
  property: string
  kind: string
  offence: string
  input: FuzzInput
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '5' },
      seed: { type: 'string' },
      only: { type: 'string', default: '' },
      out: { type: 'string', default: FOUND },
      slow: { type: 'string', default: '1000' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(USAGE)
  const seed = values.seed === undefined ? Math.trunc(Math.random() * 0x7fffffff) : Number(values.seed)
  const end = Date.now() + Number(values.minutes) * 60_000
  const properties = PROPERTIES.filter(({ name }) => name.includes(values.only))
  if (!Number.isInteger(seed) || !(end > 0) || properties.length === 0) throw new Error(USAGE)
  console.log(`seed ${seed}, ${values.minutes} minutes, ${properties.length} properties`)

  const finds = new Map<string, Find>()
  const runs = new Map<string, number>()
  for (let round = 0; Date.now() < end; round++) {
    for (const property of properties) {
      const inputs = fc.sample(property.inputs, { seed: seed + round, numRuns: BATCH })
      for (const input of inputs) await look(property, input, finds, values.out, Number(values.slow), `--seed ${seed + round}`)
      runs.set(property.name, (runs.get(property.name) ?? 0) + inputs.length)
      if (Date.now() >= end) break
    }
  }
  for (const [name, count] of runs) console.log(`${String(count).padStart(8)} runs  ${name}`)
  console.log(`${finds.size} finds`)
  if (finds.size > 0) process.exitCode = 1
}

/** Runs one input; an offence of a kind that this run has not had yet is shrunk, shown and written down. */
async function look(property: Property, input: FuzzInput, finds: Map<string, Find>, folder: string, slow: number, how: string): Promise<void> {
  const start = performance.now()
  const offences = (await offencesOf(input)).filter((offence) => !isKnown(offence))
  const duration = Math.round(performance.now() - start)
  // time is shown and judged by a person: it depends on the machine
  if (duration > slow) console.log(`slow: ${duration} ms for ${input.content.length} units, ${property.name} ${how}`)
  for (const kind of new Set(offences.map(kindOf))) {
    if (finds.has(kind)) continue
    const same = async (smaller: FuzzInput) => (await offencesOf(smaller)).some((offence) => kindOf(offence) === kind && !isKnown(offence))
    const smallest = await shrink(input, same)
    const offence = (await offencesOf(smallest)).find((one) => kindOf(one) === kind)!
    finds.set(kind, { property: property.name, kind, offence, input: smallest })
    const path = writeFound(folder, property.name, smallest, [offence, `found by ${property.name}, ${how}`])
    console.log(`\nfound: ${offence}\n  ${JSON.stringify(smallest)}\n  ${path}`)
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
