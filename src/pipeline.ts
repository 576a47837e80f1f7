// The whole machine, stage by stage.
import { SCHEMA_VERSION_VALUE, type PlanDraft } from './pipeline-stub.js'
import type { Plan } from './schema/plan.js'
import type { SourceText } from './source-text.js'

export interface RunResult { plan: Plan; tree: PlanDraft }

export function run(source: SourceText, _language: 'vi' | 'en'): RunResult {
  const plan: Plan = {
    schemaVersion: SCHEMA_VERSION_VALUE,
    source: { name: source.name, mediaType: source.mediaType, encoding: source.encoding, sha256: source.sha256, length: source.text.length },
    metadata: { documentType: null, number: null, title: null, issuer: null, place: null, issuedOn: null, period: null, signatory: null, recipients: [], attachedTo: null },
    sections: [], targets: [], tasks: [], deadlines: [], references: [], agencies: [], tables: [], unclaimed: [], messages: [],
  }
  return { plan, tree: { type: 'root', children: [] } }
}
