// Child: times of each corpus document. Arguments: rounds.
import { report } from '../child.js'
import { time, warmUp } from '../clock.js'
import type { DocumentTimes } from '../figures.js'
import { bytesToJson, parsePlan } from '../kehoach.js'
import { corpusDocuments } from '../texts.js'

const rounds = Number(process.argv[2])

warmUp()
for (const { name, extension, text } of corpusDocuments()) {
  const bytes = Buffer.from(text)
  const mediaType = extension === '.md' ? 'text/markdown' : 'text/plain'
  const plan = await time(() => parsePlan(text), rounds)
  const json = await time(() => bytesToJson(bytes, mediaType), rounds)
  report({ name: name + extension, bytes: bytes.length, plan, json } satisfies DocumentTimes)
}
