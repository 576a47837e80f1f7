// Compiled code from one run to the next: a file in the user's own cache folder, read only where nobody else can have written it.
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** Where compiled code of one source is kept. Nothing of it ever fails: without it a run takes longer. */
export interface CodeCache {
  /** The compiled code; null where there is none, it is damaged, or someone else may have written it. */
  read(): Buffer | null
  write(code: Buffer): void
}

/** Bytes of the checksum before the code. */
const CHECKSUM = 32

/** Others may write: what they wrote is not run. */
const WRITABLE_BY_OTHERS = 0o022

/** Versions whose code is kept beside each other. */
const MOST_FILES = 4

const ENDING = '.code'

/** The cache of a source under this release of Node; `folder` is null where nothing shall be kept. */
export function openCodeCache(source: Uint8Array | string, folder = cacheFolder(process.env)): CodeCache {
  const name = `${process.version}-${process.platform}-${process.arch}-${createHash('sha256').update(source).digest('hex')}${ENDING}`
  return {
    read: () => (folder === null ? null : attempt(() => readOwn(join(folder, name)))),
    write: (code) => {
      if (folder !== null) attempt(() => replace(folder, name, code))
    },
  }
}

/** The folder for caches that the system has, and in it ours; null where the environment says that compiled code is not to be kept. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform = process.platform): string | null {
  if (env.NODE_DISABLE_COMPILE_CACHE) return null
  const given = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME
  if (given !== undefined && isAbsolute(given)) return join(given, 'kehoach')
  if (platform === 'win32') return null
  return join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache', 'kehoach')
}

function readOwn(path: string): Buffer | null {
  const file = openSync(path, 'r')
  try {
    const { uid, mode } = fstatSync(file)
    if (process.getuid !== undefined && (uid !== process.getuid() || (mode & WRITABLE_BY_OTHERS) !== 0)) return null
    const bytes = readFileSync(file)
    const code = bytes.subarray(CHECKSUM)
    return checksum(code).equals(bytes.subarray(0, CHECKSUM)) ? code : null
  } finally {
    closeSync(file)
  }
}

/** Puts the file there as a whole, and removes the oldest of the others. */
function replace(folder: string, name: string, code: Buffer): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const unfinished = join(folder, `${name}.${process.pid}`)
  try {
    writeFileSync(unfinished, Buffer.concat([checksum(code), code]), { mode: 0o600, flag: 'wx' })
    renameSync(unfinished, join(folder, name))
  } finally {
    rmSync(unfinished, { force: true })
  }
  const others = readdirSync(folder)
    .filter((other) => other.endsWith(ENDING) && other !== name)
    .map((other) => ({ path: join(folder, other), time: statSync(join(folder, other)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
  for (const { path } of others.slice(MOST_FILES - 1)) rmSync(path, { force: true })
}

const checksum = (code: Buffer): Buffer => createHash('sha256').update(code).digest()

/** What the function gives; null where it throws. */
function attempt<Result>(act: () => Result): Result | null {
  try {
    return act()
  } catch {
    return null
  }
}
