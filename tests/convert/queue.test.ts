// The work shared out over workers through Redis: the same bytes as alone, also when a worker is killed.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCli, ended, folderWith, kehoach, outputsOf, plans, reportOf, start } from './built-cli.js'

const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0

buildCli()

const running: ChildProcess[] = []
let url = ''

beforeAll(async () => {
  if (!HAS_REDIS) return
  const port = await freePort()
  url = `redis://127.0.0.1:${port}`
  const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'pipe' })
  running.push(redis)
  await said(redis, 'Ready to accept connections')
}, 30_000)

afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

// .ci/run installs redis-server; where a machine has none there is nothing to test
describe.runIf(HAS_REDIS)('convert --queue', () => {
  const cwd = folderWith(plans(500))
  const ALL = ['--to', 'ndjson,csv,parquet,json']

  it('gives with two workers, of which one is killed, the bytes of a run alone', async () => {
    await kehoach(['convert', 'plans', '-o', 'alone', ...ALL], { cwd })
    const workers = [work(cwd), work(cwd)]
    await Promise.all(workers.map((worker) => said(worker, 'waiting for work')))
    const convert = ended(start(['convert', 'plans', '-o', 'shared', ...ALL, '--queue', url], { cwd }))
    // killed in the middle of its work: after its first shard it holds another
    await said(workers[0]!, 'files done')
    workers[0]!.kill('SIGKILL')
    const { code, stderr } = await convert
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('500 files') })
    expect(outputsOf(join(cwd, 'shared'))).toEqual(outputsOf(join(cwd, 'alone')))
    expect(reportOf(join(cwd, 'shared')).summary).toMatchObject({ documents: 500, failed: 0 })

    const worker = ended(workers[1]!)
    workers[1]!.kill('SIGTERM')
    expect((await worker).code).toBe(0)
  }, 120_000)

  it('goes on alone where the queue was left, and does nothing twice', async () => {
    const { stderr } = await kehoach(['convert', 'plans', '-o', 'shared', ...ALL], { cwd })
    expect(stderr).toContain('500 unchanged')
  }, 30_000)

  it('stops at Ctrl-C without any worker', async () => {
    const child = start(['convert', 'plans', '-o', 'nobody', '--queue', url], { cwd })
    const run = ended(child)
    setTimeout(() => child.kill('SIGINT'), 1500)
    expect((await run).code).toBe(130)
  }, 30_000)
})

it.each([['convert', 'x.txt', '-o', 'out'], ['work']])('%s refuses what is no address of Redis', async (...args) => {
  const { code, stderr } = await kehoach([...args, '--queue', 'localhost'], { cwd: folderWith({}) })
  expect(code).toBe(2)
  expect(stderr).toContain('redis://host:6379')
})

function work(cwd: string): ChildProcess {
  const worker = start(['work', '--queue', url, '--jobs', '1'], { cwd })
  running.push(worker)
  return worker
}

/** Resolves when the process has said the words. */
function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let all = ''
    const hear = (chunk: Buffer): void => {
      all += chunk.toString()
      if (all.includes(words)) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', (code) => reject(new Error(`it ended with ${code} and did not say “${words}”:\n${all}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
