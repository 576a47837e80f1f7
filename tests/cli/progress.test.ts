// The words of progress.
import { expect, it } from 'vitest'
import { duration, megabytes, progressLine } from '../../src/cli/progress.js'

it('tells files, failures, speed and the time left', () => {
  const state = { files: 1200, total: 5000, failed: 2, read: 15_600_000, left: 49_400_000, seconds: 10 }
  expect(progressLine(state)).toBe('1,200 of 5,000 files, 2 failed, 1.6 MB/s, 32 s left')
})

it('promises no end before anything was read', () => {
  expect(progressLine({ files: 3, total: 5, failed: 0, read: 0, left: 100, seconds: 0.1 })).toBe('3 of 5 files')
})

it.each([
  [0.04, '0.0 s'],
  [9.94, '9.9 s'],
  [9.96, '10 s'],
  [59.6, '1 min 0 s'],
  [95, '1 min 35 s'],
  [3600, '1 h 0 min'],
  [7290, '2 h 1 min'],
])('tells %d seconds as %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words)
})

it('tells bytes in millions', () => {
  expect([50_000, 9_940_000, 12_345_678, 1_234_567_890].map(megabytes)).toEqual(['0.1 MB', '9.9 MB', '12 MB', '1,235 MB'])
})
