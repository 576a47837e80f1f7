// A plan keeps what it says and not the text that it was read from.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { parsePlan } from '../../src/index.js'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const heap = (): number => {
  collect()
  return process.memoryUsage().heapUsed
}

/** About two million characters, of which two short facts are kept. */
const longText = (number: number): string =>
  `KẾ HOẠCH\nTrồng cây năm 2026\nI. CHỈ TIÊU\n1. Tỷ lệ hộ nghèo giảm còn 2% vào năm 2026.\nII. KINH PHÍ\n${`Trang phụ lục số ${number} chép lại sổ theo dõi của thôn\n`.repeat(40_000)}`

it('does not keep the source text alive', async () => {
  parsePlan(longText(0))
  const before = heap()
  const kept = Array.from({ length: 6 }, (_, number) => parsePlan(longText(number + 1)).targets)
  expect(kept.flat()).toHaveLength(6)
  // six sources are more than 20 MB; a thread of V8 that is still compiling may hold the last of them for a while
  await expect.poll(() => heap() - before, { timeout: 20_000, interval: 500 }).toBeLessThan(8_000_000)
})
