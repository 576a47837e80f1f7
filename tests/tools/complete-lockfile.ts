// Adds to package-lock.json the packages of other platforms that npm left out: `npm run lockfile`, after every `npm install X`.
//
// Where a registry does not have the build of a tool for every platform, npm drops the missing ones from the lock file, and
// `npm ci` then refuses that very file (npm/cli#9846). Entries without `integrity` are enough: npm skips them on other platforms.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** The part of an entry of a lock file that is read or written here. */
export interface LockEntry {
  version?: string
  resolved?: string
  cpu?: string[]
  libc?: string[]
  dev?: boolean
  optional?: boolean
  os?: string[]
  optionalDependencies?: Record<string, string>
}

export interface Lockfile {
  packages: Record<string, LockEntry>
}

export const LOCKFILE = new URL('../../package-lock.json', import.meta.url)

// @rollup/rollup-linux-arm-gnueabihf
//                ^^^^^ ^^^ ^^^
const PLATFORM = /[-/](aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-([a-z0-9]+)(?:-(gnu|musl|msvc)?[a-z]*)?$/

/** The optional packages that the lock file names as dependencies but has no entry for, as they should stand in it. */
export function missingPlatforms({ packages }: Lockfile): Record<string, LockEntry> {
  const missing: Record<string, LockEntry> = {}
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const places = [`${path}/node_modules/${name}`, `node_modules/${name}`]
      const [, os, cpu, libc] = PLATFORM.exec(name) ?? []
      if (places.some((place) => packages[place]) || !os || !cpu) continue
      const abi = os !== 'linux' ? {} : libc === 'musl' ? { libc: ['musl'] } : libc === 'gnu' ? { libc: ['glibc'] } : {}
      missing[`node_modules/${name}`] = { version, cpu: [cpu], ...(entry.dev ? { dev: true } : {}), ...abi, optional: true, os: [os] }
    }
  }
  return missing
}

export function readLockfile(): Lockfile {
  return JSON.parse(readFileSync(LOCKFILE, 'utf8')) as Lockfile
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = readLockfile()
  const missing = missingPlatforms(lock)
  const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(LOCKFILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
  console.log(`added ${Object.keys(missing).length} entries to package-lock.json`)
}
