// kehoach/ingest: readers that turn files and bytes into the text that `parsePlan` takes (Node only).
export { type DecodedText, decodeText, type TextEncodingName } from './decode.js'
export type { EncodingName } from './decode-any.js'
export { type ReadablePlan, type ReadOptions, readPlan } from './read-plan.js'
export { timeBudget } from './time-budget.js'
