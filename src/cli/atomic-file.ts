// Writes a file beside its place and renames it when it is whole: an old output is never left half overwritten.
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { access, chmod, constants, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A file that exists under its name only after `commit`. */
export interface AtomicFile {
  write(text: string): Promise<void>
  commit(): Promise<void>
  /** Takes the unfinished file away; what stood there before stays as it was. */
  discard(): Promise<void>
}

/** Unfinished files, taken away when the process is stopped. */
const unfinished = new Set<string>()

export async function openAtomic(path: string): Promise<AtomicFile> {
  const old = await stat(path).catch(() => null)
  if (old !== null && !old.isFile()) return openSpecial(path)
  if (old !== null) await access(path, constants.W_OK)
  // A link stays a link: the file it leads to is replaced.
  const target = old === null ? path : await realpath(path)
  const beside = join(dirname(target), `.${basename(target).slice(0, 200)}.${randomBytes(6).toString('hex')}.tmp`)
  removeWhenStopped()
  const handle = await open(beside, 'wx', old === null ? 0o666 : old.mode & 0o777)
  unfinished.add(beside)
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => {})
    await rm(beside, { force: true })
    unfinished.delete(beside)
  }
  return {
    write: async (text) => {
      await handle.writeFile(text)
    },
    commit: async () => {
      try {
        await handle.close()
        if (old !== null) await chmod(beside, old.mode & 0o7777).catch(() => {})
        await rename(beside, target)
        unfinished.delete(beside)
      } catch (error) {
        await discard()
        throw error
      }
    },
    discard,
  }
}

/** Writes a whole file; where that fails, what stood there before stays as it was. */
export async function writeAtomic(path: string, text: string): Promise<void> {
  const file = await openAtomic(path)
  try {
    await file.write(text)
  } catch (error) {
    await file.discard()
    throw error
  }
  await file.commit()
}

/** A device or pipe (/dev/null, /dev/stdout) has no place beside it. */
async function openSpecial(path: string): Promise<AtomicFile> {
  const handle = await open(path, 'w')
  const close = (): Promise<void> => handle.close()
  return { write: (text) => handle.writeFile(text), commit: close, discard: close }
}

let installed = false

function removeWhenStopped(): void {
  if (installed) return
  installed = true
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.once(signal, () => {
      for (const path of unfinished) rmSync(path, { force: true })
      process.exit(128 + number)
    })
  }
}
