// `npm run bench:convert`: what `kehoach convert` costs over thousands of files, and that killing it changes no byte. Builds the package first.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CLI } from './cli.js'
import { KB } from './figures.js'
import { busyNote, machineName, thisMachine } from './machine.js'
import { show } from './numbers.js'
import { ROOT } from './root.js'
import { inFolder } from './suites/folder.js'
import { numberedFile } from './texts.js'

const FILE_SIZE = 13 * KB
const SMALL_SIZE = 1 * KB
const KILLS = 20

interface Measured {
  seconds: number
  /** Megabytes that the process held at most; null where the system does not tell. */
  peak: number | null
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
  const [files, small] = values.quick ? [300, 2000] : [5000, 100_000]
  execFileSync('npm', ['run', '--silent', 'build', '--', '--silent'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  console.log(machineName(thisMachine()))
  const note = busyNote()
  if (note !== null) console.log(note)
  await inFolder(async (folder) => {
    const plans = writeFiles(join(folder, 'plans'), files, FILE_SIZE)
    const one = await convert(plans, join(folder, 'one'), 1)
    console.log(`${show(files)} files of 13 KB to NDJSON and Parquet, one worker: ${told(one)}`)
    const two = await convert(plans, join(folder, 'two'), 2)
    console.log(`… two workers: ${told(two)}, ${show(one.seconds / two.seconds, ' ×')} as fast (must: 1.6 ×)`)
    const again = await convert(plans, join(folder, 'two'), 2)
    console.log(`… again with nothing new: ${told(again)}`)
    await killed(plans, join(folder, 'killed'), two.seconds)
    console.log(`killed ${KILLS} times: ${bytesOf(join(folder, 'killed')) === bytesOf(join(folder, 'one')) ? 'the same bytes' : 'OTHER BYTES'}`)
  })
  await inFolder(async (folder) => {
    for (const count of [small / 4, small]) {
      const plans = writeFiles(join(folder, `plans-${count}`), count, SMALL_SIZE)
      const fresh = await convert(plans, join(folder, `out-${count}`), 2)
      const again = await convert(plans, join(folder, `out-${count}`), 2)
      console.log(`${show(count)} files of 1 KB: ${told(fresh)}; again: ${told(again)}`)
    }
  })
}

function told({ seconds, peak }: Measured): string {
  return `${show(seconds, ' s')}${peak === null ? '' : `, ${show(peak, ' MB')} at most`}`
}

function writeFiles(folder: string, count: number, size: number): string {
  for (let index = 1; index <= count; index++) {
    const { name, extension, text } = numberedFile(index, size)
    const below = join(folder, String(index % 100))
    if (index <= 100) mkdirSync(below, { recursive: true })
    writeFileSync(join(below, name + extension), text)
  }
  return folder
}

function start(plans: string, output: string, jobs: number): ChildProcess {
  return spawn(process.execPath, [CLI, 'convert', plans, '-o', output, '--to', 'ndjson,parquet', '--jobs', String(jobs)], { stdio: 'ignore' })
}

async function convert(plans: string, output: string, jobs: number): Promise<Measured> {
  const begin = performance.now()
  const child = start(plans, output, jobs)
  let peak: number | null = null
  const timer = setInterval(() => {
    peak = Math.max(peak ?? 0, heldBy(child.pid!) ?? 0) || null
  }, 100)
  const code = await ended(child)
  clearInterval(timer)
  if (code !== 0) throw new Error(`convert ended with ${code}`)
  return { seconds: (performance.now() - begin) / 1000, peak }
}

/** Kills at moments spread over the time of a whole run, and lets the last one end. */
async function killed(plans: string, output: string, seconds: number): Promise<void> {
  for (let kill = 1; kill <= KILLS; kill++) {
    const child = start(plans, output, 2)
    const timer = setTimeout(() => child.kill('SIGKILL'), 300 + Math.random() * ((seconds * 1000) / KILLS) * 2)
    await ended(child)
    clearTimeout(timer)
  }
  await convert(plans, output, 2)
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve))
}

/** Megabytes that a process has held at most, on Linux. */
function heldBy(pid: number): number | null {
  try {
    const kilobytes = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1000)
  } catch {
    return null
  }
}

/** One hash over all outputs; the journal and report.json, which holds times, are left out. */
function bytesOf(folder: string): string {
  const hash = createHash('sha256')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  for (const name of names)
    if (!name.startsWith('.kehoach') && name !== 'report.json' && statSync(join(folder, name)).isFile())
      hash.update(`${name}\n`).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
