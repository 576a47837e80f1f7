// kehoach: a Vietnamese administrative plan in, typed JSON with exact source positions out.
export { KehoachError, type KehoachErrorCode } from './errors.js'
export type { StopSignal } from './limits.js'
export { type ParseOptions, type ParseResult, type PlanInput, parsePlan, parsePlans, parseSections, safeParsePlan } from './parse.js'
export type {
  Agency,
  AgencyMention,
  Cell,
  Deadline,
  Inherited,
  Message,
  Metadata,
  Milestone,
  Numbering,
  Plan,
  Point,
  Position,
  Reference,
  Section,
  Source,
  Table,
  Target,
  Task,
  TextNode,
} from './schema/plan.js'
export type { Region, SourceNote, SourceText } from './source-text.js'
