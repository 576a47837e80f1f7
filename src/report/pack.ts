// The documents of a report as compact JSON: positions as two offsets, lines and columns counted again when it is opened.
import type { Plan, Position } from '../schema/plan.js'
import { indexLines, type LineIndex, positionOf } from '../text/lines.js'

/** One document as the views show it: its plan beside the text that the plan's positions mean. */
export interface ReportDocument {
  /** The name in the list of documents, such as the path of the file. */
  readonly name: string
  readonly text: string
  readonly plan: Plan
}

/** What a report file carries. */
export interface ReportData {
  readonly language: 'vi' | 'en'
  readonly documents: readonly ReportDocument[]
}

/** Lines and columns are a good part of a plan's JSON, and the text tells them as well. */
export function packReport(data: ReportData): string {
  return JSON.stringify(data, (key, value: unknown) => (key === 'position' && isPosition(value) ? packPosition(value) : value))
}

/** The report that `packReport` wrote. */
export function unpackReport(json: string): ReportData {
  const data = JSON.parse(json) as ReportData
  for (const { text, plan } of data.documents) restorePositions(plan, text)
  return data
}

/** Puts lines and columns back in place, by a stack: items may nest deeply. */
function restorePositions(plan: Plan, text: string): void {
  const lines = indexLines(text)
  const pending: object[] = [plan]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'object' || value === null) continue
      if (key === 'position' && Array.isArray(value)) Object.assign(node, { position: unpackPosition(lines, value as PackedPosition) })
      else pending.push(value)
    }
  }
}

type PackedPosition = [start: number, end: number, ...more: Omit<Position, 'start' | 'end'>[]]

function packPosition({ start, end, ...more }: Position): PackedPosition {
  return Object.keys(more).length === 0 ? [start.offset, end.offset] : [start.offset, end.offset, more]
}

function unpackPosition(lines: LineIndex, [start, end, more]: PackedPosition): Position {
  return { ...positionOf(lines, start, end), ...more }
}

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && 'start' in value
}
