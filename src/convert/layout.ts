// Where everything stands in the folder of a dataset.
import { join } from 'node:path'
import { FORMATS, type FormatName } from './formats.js'

/** What kehoach remembers between runs: plans that were read, parts of tables, files in the making. It may be deleted; then all is done anew. */
const JOURNAL = '.kehoach'

const PLAN_EXTENSION = '.json.gz'

export const layout = {
  journal: (output: string): string => join(output, JOURNAL),
  /** Files in the making; what a killed run left here is worth nothing. */
  unfinished: (output: string): string => join(output, JOURNAL, 'unfinished'),
  plans: (output: string): string => join(output, JOURNAL, 'plans'),
  plan: (output: string, key: string): string => join(output, JOURNAL, 'plans', key.slice(0, 2), key + PLAN_EXTENSION),
  shards: (output: string): string => join(output, JOURNAL, 'shards'),
  part: (output: string, shard: string, name: string): string => join(output, JOURNAL, 'shards', shard, name),
  shardResult: (output: string, shard: string): string => join(output, JOURNAL, 'shards', shard, 'result.json'),
  /** Which outputs were made of which shards. */
  outputs: (output: string): string => join(output, JOURNAL, 'outputs.json'),
  /** The file of one document. */
  document: (output: string, format: FormatName, id: string): string => join(output, format, `${id}${FORMATS[format].extension}`),
  report: (output: string): string => join(output, 'report.json'),
}

/** The key of the plan that has this file name; null where it is none of a plan. */
export function keyOfPlan(name: string): string | null {
  return name.endsWith(PLAN_EXTENSION) ? name.slice(0, -PLAN_EXTENSION.length) : null
}
