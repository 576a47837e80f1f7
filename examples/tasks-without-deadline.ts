// Tasks that nobody has to finish by a day: plans read line by line, with the types of the package.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Plan } from 'kehoach'

const lines = createInterface({ input: createReadStream(process.argv[2] ?? 'out/plans.ndjson') })
for await (const line of lines) {
  const plan = JSON.parse(line) as Plan
  for (const task of plan.tasks.filter(({ deadlineIds }) => deadlineIds.length === 0))
    console.log([plan.source.name, task.sectionId, task.lead.map(({ name }) => name).join('; ') || '–', task.text].join('\t'))
}
