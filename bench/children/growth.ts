// Child: times of texts of several sizes. Arguments: rounds, then the sizes in bytes.
import { report } from '../child.js'
import { time, warmUp } from '../clock.js'
import type { DocumentTimes } from '../figures.js'
import { bytesToJson, parsePlan } from '../kehoach.js'
import { size } from '../numbers.js'
import { largeText } from '../texts.js'

const [rounds = 1, ...sizes] = process.argv.slice(2).map(Number)

warmUp()
for (const bytes of sizes) {
  const text = largeText(bytes)
  const buffer = Buffer.from(text)
  const plan = await time(() => parsePlan(text), rounds)
  const json = await time(() => bytesToJson(buffer), rounds)
  report({ name: size(bytes), bytes: buffer.length, plan, json } satisfies DocumentTimes)
}
