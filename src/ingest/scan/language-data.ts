// The recogniser's knowledge of Vietnamese letters, which a package carries; nothing is fetched.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

// the one in CJS, the other in ESM
declare const __filename: string | undefined

export const LANGUAGE = 'vie'

/** Resolves names of packages from here. */
export const requireHere = (): NodeJS.Require => createRequire(typeof __filename === 'string' ? __filename : import.meta.url)

/** The folder in which the data lies packed, as `vie.traineddata.gz`. */
export const packedDataFolder = (): string => join(dirname(requireHere().resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int')

/** The data unpacked in a private folder for a program that reads files; `remove` takes it away. */
export async function unpackData(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-scan-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const packed = await readFile(join(packedDataFolder(), `${LANGUAGE}.traineddata.gz`))
    await writeFile(join(folder, `${LANGUAGE}.traineddata`), await promisify(gunzip)(packed))
    return { folder, remove }
  } catch (cause) {
    await remove()
    throw cause
  }
}
