// Runs the command line tool as a process of its own, in a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const TSX = import.meta.resolve('tsx')

export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

/** A small plan with our own words. */
export function planText(subject: string): string {
  return `KẾ HOẠCH\n${subject} năm 2026\n\nI. MỤC TIÊU\n1. Đến hết năm 2026, ít nhất 85% số thôn có tủ sách dùng chung.\nII. TỔ CHỨC THỰC HIỆN\n1. Giao Phòng Văn hóa - Xã hội chủ trì, báo cáo trước ngày 15/12/2026.\n`
}

const folders: string[] = []

/** A new folder with the files; a name may hold folders. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-cli-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Runs `kehoach` with the arguments in `cwd`; stdin is empty unless given. */
export function kehoach(args: readonly string[], options: { cwd: string; stdin?: string | Uint8Array; env?: Record<string, string> }): Promise<Run> {
  return run(process.execPath, ['--import', TSX, MAIN, ...args], options)
}

/** Runs a built `kehoach`. */
export function runBuilt(cli: string, args: readonly string[], options: { cwd: string; stdin?: string | Uint8Array }): Promise<Run> {
  return run(process.execPath, [cli, ...args], options)
}

/** Starts `kehoach` and leaves its stdin open. */
export function startKehoach(args: readonly string[], { cwd }: { cwd: string }): ChildProcess {
  return spawn(process.execPath, ['--import', TSX, MAIN, ...args], { cwd, stdio: ['pipe', 'ignore', 'ignore'] })
}

/** Waits until something holds, looking every 20 ms; the test's own time limit ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Runs a line of shell in which `$KEHOACH` is the tool. */
export function shell(line: string, options: { cwd: string }): Promise<Run> {
  const script = line.replaceAll('$KEHOACH', `'${process.execPath}' --import '${TSX}' '${MAIN}'`)
  return run('/bin/bash', ['-o', 'pipefail', '-c', script], options)
}

function run(
  command: string,
  args: readonly string[],
  { cwd, stdin, env }: { cwd: string; stdin?: string | Uint8Array; env?: Record<string, string> },
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }))
    child.stdin.on('error', () => {})
    child.stdin.end(stdin ?? '')
  })
}
