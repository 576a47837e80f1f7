// The lock file has to serve `npm ci` on any machine and from any registry.
import { describe, expect, it } from 'vitest'
import { missingPlatforms, readLockfile } from '../tools/complete-lockfile.js'

describe('package-lock.json', () => {
  const lock = readLockfile()

  it('has an entry for every platform of its tools (npm run lockfile adds them)', () => {
    expect(Object.keys(missingPlatforms(lock))).toEqual([])
  })

  it('names no registry', () => {
    const named = Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
    expect(named).toEqual([])
  })
})

describe('missingPlatforms', () => {
  it('gives what a dropped package should look like', () => {
    const lock = {
      packages: { 'node_modules/tool': { dev: true, optionalDependencies: { '@tool/linux-x64-musl': '1.2.3', '@tool/tool-darwin-arm64': '1.2.3' } } },
    }
    expect(missingPlatforms(lock)).toEqual({
      'node_modules/@tool/linux-x64-musl': { version: '1.2.3', cpu: ['x64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
      'node_modules/@tool/tool-darwin-arm64': { version: '1.2.3', cpu: ['arm64'], dev: true, optional: true, os: ['darwin'] },
    })
  })
})
