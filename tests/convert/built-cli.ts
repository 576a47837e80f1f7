// The command line tool as it is built, with its worker threads, and folders to run it in.
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { build } from 'tsup'
import { afterAll, beforeAll } from 'vitest'
import { COMMAND } from '../../tsup.config.js'

const ROOT = resolve(import.meta.dirname, '../..')

export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

let dist = ''
const folders: string[] = []

/** Builds the tool once for a file of tests; `workers` are further modules for threads, built beside it. */
export function buildCli(workers: Record<string, string> = {}): void {
  beforeAll(async () => {
    // inside of the repository, where its packages are found
    mkdirSync(join(ROOT, 'node_modules/.cache'), { recursive: true })
    dist = mkdtempSync(join(ROOT, 'node_modules/.cache/kehoach-cli-'))
    const common = { outDir: dist, silent: true, config: false, dts: false } as const
    await build({ ...COMMAND.program, entry: { ...COMMAND.program.entry, ...COMMAND.onDemand }, ...common })
    await build({ ...COMMAND.start, entry: { ...COMMAND.start.entry, ...workers }, ...common })
  }, 120_000)
  afterAll(() => {
    for (const folder of [dist, ...folders.splice(0)]) rmSync(folder, { recursive: true, force: true })
  })
}

/** A built file, by its name without '.js'. */
export function builtFile(name: string): string {
  return join(dist, `${name}.js`)
}

/** A new folder with the files; a name may hold folders. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-convert-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) put(folder, name, content)
  return folder
}

export function put(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}

/** Runs the tool to its end. */
export async function kehoach(
  args: readonly string[],
  { cwd, stdin = '', env = {} }: { cwd: string; stdin?: string; env?: Record<string, string> },
): Promise<Run> {
  const child = start(args, { cwd, env })
  child.stdin?.on('error', () => {})
  child.stdin?.end(stdin)
  return ended(child)
}

export function start(args: readonly string[], { cwd, env = {} }: { cwd: string; env?: Record<string, string> }): ChildProcess {
  return spawn(process.execPath, [builtFile('cli'), ...args], { cwd, env: { ...process.env, XDG_CACHE_HOME: join(dist, 'cache'), ...env }, stdio: 'pipe' })
}

export function ended(child: ChildProcess): Promise<Run> {
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }))
  })
}

/** The hash of each output by its path; the journal and report.json, which holds times, are left out. */
export function outputsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('.kehoach') && name !== 'report.json')
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )
}

export interface Report {
  version: string
  summary: { documents: number; done: number; kept: number; failed: number; bytes: number; seconds: number }
  outputs: string[]
  documents: {
    id: string
    path: string
    status: string
    milliseconds: number
    failure: { code: string; reason: string } | null
    messages: { ruleId: string; severity: string; reason: string; line: number | null }[]
  }[]
}

export function reportOf(folder: string): Report {
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report
}

/** A small plan with its own words. */
export function planText(subject: string): string {
  return `ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG\nSố: 12/KH-UBND\nBình Dương, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\n${subject} năm 2026\n\nI. MỤC TIÊU\n1. Đến hết năm 2026, ít nhất 85% số thôn có tủ sách dùng chung.\nII. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Văn hóa, Thể thao và Du lịch chủ trì, báo cáo trước ngày 15/12/2026.\n`
}

/** So many small plans, each different. */
export function plans(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`plans/${n % 7}/ke-hoach-${String(n).padStart(4, '0')}.txt`, planText(`Đợt ${n}: phát triển thư viện`)]),
  )
}
