// Tesseract as a program of this machine: pages go in through its standard input, and come back through its output.
import { spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { type Bitmap, toPgm } from './bitmap.js'
import { LANGUAGE, unpackData } from './language-data.js'
import { ONE_BLOCK, PAGE_MILLISECONDS, PageTimeout, type RecognizerSource } from './recognizer.js'

/** Path of `tesseract`; null where it is not installed. */
export async function findTesseract(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): Promise<string | null> {
  const name = platform === 'win32' ? 'tesseract.exe' : 'tesseract'
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '')
  for (const folder of folders) {
    const path = join(folder, name)
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isThere) return path
  }
  return null
}

/** Bytes that a page may give. */
const MOST_OUTPUT = 64_000_000

export async function systemRecognizer(path: string): Promise<RecognizerSource> {
  // its own knowledge of the language where it has it: made for speed, and better at numbers
  const languages = await run(path, ['--list-langs'], new Uint8Array()).catch(() => '')
  const data = languages.split(/\s+/u).includes(LANGUAGE) ? null : await unpackData()
  return {
    start: async () => ({ recognize: (page) => run(path, argumentsOf(data?.folder, page), toPgm(page)), end: async () => {} }),
    end: async () => data?.remove(),
  }
}

const argumentsOf = (folder: string | undefined, { resolution }: Bitmap): string[] => [
  ...['stdin', 'stdout', ...(folder === undefined ? [] : ['--tessdata-dir', folder]), '-l', LANGUAGE],
  ...['--psm', ONE_BLOCK, '--dpi', String(Math.round(resolution)), '-c', 'tessedit_create_hocr=1'],
]

function run(path: string, args: readonly string[], input: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    // several threads for one page are slower than one
    const child = spawn(path, args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' }, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
    const chunks: Buffer[] = []
    let said = ''
    let size = 0
    const stop = (cause: Error): void => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(cause)
    }
    const timer = setTimeout(() => stop(new PageTimeout('the page took too long')), PAGE_MILLISECONDS)
    child.on('error', stop)
    child.stdin.on('error', () => {})
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > MOST_OUTPUT) stop(new Error('the page gave too much'))
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-2_000)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'))
      else reject(new Error(`tesseract ended with ${code}: ${said.trim().split('\n').at(-1)}`))
    })
    child.stdin.end(input)
  })
}
