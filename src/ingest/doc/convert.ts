// A .doc file → a .docx file by LibreOffice: a process of its own, in a folder of its own, for a limited time.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { KehoachError, KehoachErrorCode } from '../../errors.js'
import type { StopSignal } from '../../limits.js'
import { OFFICE_PROFILE } from './profile.js'

export interface ConvertOptions {
  /** The program. */
  readonly converter: string
  /** Milliseconds after which it is stopped. */
  readonly timeLimit: number
  readonly signal?: StopSignal | undefined
  /** Makes the error that names the document. */
  readonly fail: (code: KehoachErrorCode, reason: string, cause?: unknown) => KehoachError
}

/** Milliseconds between two looks at the signal. */
const LOOK_EVERY = 50
/** Characters of what LibreOffice says that an error repeats. */
const LONGEST_REASON = 300

/**
 * Converts, and removes all files that it made.
 *
 * @throws {KehoachError} `UNREADABLE_FILE` where the converter fails or takes too long, `ABORTED` by the signal.
 */
export async function convertToDocx(bytes: Uint8Array, options: ConvertOptions): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-doc-'))
  try {
    const profile = join(folder, 'profile')
    const input = join(folder, 'document.doc')
    const output = join(folder, 'out')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), OFFICE_PROFILE)
    await writeFile(input, bytes)
    const said = await runOffice(
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--invisible', '--norestore', '--nologo', '--nodefault', '--nolockcheck', '--nofirststartwizard'],
        ...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', output, input],
      ],
      folder,
      options,
    )
    return await readFile(join(output, 'document.docx')).catch((cause: unknown) => {
      throw options.fail('UNREADABLE_FILE', `LibreOffice could not convert this Word file (.doc)${said === '' ? '' : `: ${said}`}`, cause)
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Runs the converter and gives what it wrote for people. */
function runOffice(args: readonly string[], folder: string, { converter, timeLimit, signal, fail }: ConvertOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    // a group of its own, since the program that is started starts others
    const child = spawn(converter, args, { cwd: folder, detached: process.platform !== 'win32', env: environment(folder), stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    let stopped: KehoachError | null = null
    const stop = (error: KehoachError): void => {
      stopped ??= error
      killAll(child.pid)
    }
    const onExit = (): void => killAll(child.pid)
    const timer = setTimeout(() => stop(fail('UNREADABLE_FILE', `LibreOffice did not convert this Word file (.doc) within ${timeLimit / 1000} s`)), timeLimit)
    const watch = setInterval(() => signal?.aborted && stop(fail('ABORTED', 'reading was aborted')), LOOK_EVERY)
    const end = (): void => {
      clearTimeout(timer)
      clearInterval(watch)
      process.off('exit', onExit)
      child.stderr.destroy()
    }
    process.once('exit', onExit)
    child.stderr.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(0, LONGEST_REASON)
    })
    child.once('error', (cause) => {
      end()
      reject(stopped ?? fail('UNREADABLE_FILE', `LibreOffice (${converter}) cannot be started: ${cause.message}`, cause))
    })
    child.once('exit', () => {
      end()
      killAll(child.pid)
      if (stopped) reject(stopped)
      else resolve(said.replace(/\s+/gu, ' ').trim())
    })
  })
}

/** Nothing of the user's settings but where programs and fonts are. */
function environment(folder: string): NodeJS.ProcessEnv {
  const { PATH, Path, SystemRoot, windir, FONTCONFIG_PATH, FONTCONFIG_FILE, LD_LIBRARY_PATH } = process.env
  const own = { HOME: folder, USERPROFILE: folder, TMPDIR: folder, TEMP: folder, TMP: folder, LANG: 'C.UTF-8', SAL_USE_VCLPLUGIN: 'svp' }
  return { PATH, Path, SystemRoot, windir, FONTCONFIG_PATH, FONTCONFIG_FILE, LD_LIBRARY_PATH, ...own }
}

function killAll(pid: number | undefined): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => {})
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // all of them have ended
  }
}
