// kehoach: a Vietnamese administrative plan in, typed JSON with exact source positions out.
export { KehoachError, type KehoachErrorCode } from './errors.js'
export { parsePlan, parsePlans, safeParsePlan, type ParseOptions, type ParseResult, type PlanInput } from './parse.js'
export type * from './schema/plan.js'
export type { Region, SourceText } from './source-text.js'
