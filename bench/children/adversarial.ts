// Child: times of one adversarial document in its sizes. Arguments: rounds, the first size in bytes, the name of the case.

import { adversarialText, CASES, sizesOf } from '../adversarial-cases.js'
import { report } from '../child.js'
import { time, warmUp } from '../clock.js'
import { bytesToJson, parsePlan } from '../kehoach.js'

/** A size takes no more rounds once it took so many milliseconds. */
const BUDGET = 1500

const [rounds, first, name] = process.argv.slice(2)
const one = CASES.find((known) => known.name === name)!

warmUp()
for (const bytes of sizesOf(one, Number(first))) {
  const text = adversarialText(one, bytes)
  const buffer = Buffer.from(text)
  report(await time(one.markdown ? () => bytesToJson(buffer, 'text/markdown') : () => parsePlan(text), Number(rounds), BUDGET))
}
