// Runs a script of bench/children as a process of its own, so that no measurement meets the rests of another, and a slow one can be stopped.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from './root.js'

/** What a child printed, one JSON value a line, and whether it came to its end. */
export interface ChildResult<Line> {
  lines: Line[]
  ended: boolean
}

/** A child that prints nothing for `limit` milliseconds is stopped; what it printed before counts. */
export function runChild<Line>(script: string, args: readonly (string | number)[], limit: number): Promise<ChildResult<Line>> {
  const lines: Line[] = []
  const child = spawnChild(script, args)
  child.stdin.end()
  const stop = () => child.kill('SIGKILL')
  let timer = setTimeout(stop, limit)
  createInterface({ input: child.stdout }).on('line', (line) => {
    clearTimeout(timer)
    timer = setTimeout(stop, limit)
    lines.push(JSON.parse(line) as Line)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ lines, ended: code === 0 })
    })
  })
}

function spawnChild(script: string, args: readonly (string | number)[]) {
  const file = join(ROOT, 'bench/children', script)
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file, ...args.map(String)], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] })
}

/** A child that waits for words and answers each with a line. */
export interface AskedChild<Answer> {
  /** The answer; null from a child that has ended, or was stopped as it said nothing for `limit` milliseconds. */
  ask(word: string): Promise<Answer | null>
  end(): void
}

/** Starts a script of bench/children that answers what it is asked (`answer`), so that several can take turns, each with a memory of its own. */
export function startChild<Answer>(script: string, args: readonly (string | number)[], limit: number): AskedChild<Answer> {
  const child = spawnChild(script, args)
  // a word for a child that has ended
  child.stdin.on('error', () => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async ask(word) {
      child.stdin.write(`${word}\n`)
      const timer = setTimeout(() => child.kill('SIGKILL'), limit)
      const { value, done } = await lines.next()
      clearTimeout(timer)
      return done ? null : (JSON.parse(value) as Answer)
    },
    end: () => child.stdin.end(),
  }
}

/** Called in the child: answers each word with a line, until no more words come. */
export async function answer(reply: (word: string) => unknown): Promise<void> {
  for await (const word of createInterface({ input: process.stdin })) report(await reply(word))
}

/** Called in the child: one line for the parent. */
export function report(line: unknown): void {
  console.log(JSON.stringify(line))
}
