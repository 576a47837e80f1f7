export const SCHEMA_VERSION_VALUE = '1.0' as const
export interface PlanDraft { type: 'root'; children: unknown[] }
