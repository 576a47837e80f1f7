// Programs that some tests need beside Node: found at run time; without one its tests are skipped, and fail on a build server.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { findOffice } from '../../src/ingest/doc/find-office.js'

/** Path of LibreOffice; null where it is not installed. */
export const OFFICE = await findOffice()

/** A group of tests that need LibreOffice. */
export function describeWithOffice(name: string, tests: (office: string) => void): void {
  if (OFFICE !== null) describe(name, () => tests(OFFICE))
  else if (process.env.CI) it(`${name}: LibreOffice (soffice) is installed`, () => expect(OFFICE, 'apt-get install libreoffice-writer-nogui').not.toBeNull())
  else describe.skip(`${name} (skipped: LibreOffice (soffice) is not installed)`, () => tests(''))
}

/** Milliseconds for a test in which LibreOffice runs. */
export const OFFICE_TIME = 180_000

/** Converts files with LibreOffice all at once; gives the bytes in the order of the files. */
export async function convertAll(office: string, files: readonly { name: string; bytes: Uint8Array }[], to: string): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-formats-'))
  try {
    const paths = files.map(({ name }) => join(folder, 'in', name))
    await mkdir(join(folder, 'in'))
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index]!, bytes)))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const options = ['--headless', '--norestore', '--nologo', '--nolockcheck', '--convert-to', to, '--outdir', join(folder, 'out')]
    await promisify(execFile)(office, [profile, ...options, ...paths], { timeout: OFFICE_TIME, env: { ...process.env, HOME: folder } })
    const extension = to.replace(/:.*$/, '')
    return await Promise.all(files.map(({ name }) => readFile(join(folder, 'out', name.replace(/[^.]+$/, extension)))))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
