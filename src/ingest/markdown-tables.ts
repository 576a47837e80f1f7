// Finds the pipe tables of a Markdown text by its lines alone.
import type { Region } from '../source-text.js'
import { lines } from './markdown-blocks.js'

// |------|:-----:|
const DELIMITER_ROW = /^[ \t|:-]*$/

/**
 * One region for each run of two or more lines that begin with `|` and contain another, where one of them is a delimiter row.
 * Offsets in UTF-16 units, end exclusive, from the first line's start to the last line's end without its ending.
 *
 * @example
 * pipeTables('| TT | Chỉ tiêu |\n|---|---|\n| 1 | Tỷ lệ |') // [{kind: 'table', start: 0, end: 43}]
 */
export function pipeTables(text: string): Region[] {
  const tables: Region[] = []
  if (!text.includes('|')) return tables
  let run: Region | null = null
  let rows = 0
  let delimited = false
  const close = (): void => {
    if (run && rows >= 2 && delimited) tables.push(run)
    run = null
    rows = 0
    delimited = false
  }
  for (const { start, end } of lines(text)) {
    const line = text.slice(start, end)
    if (!isRow(line)) {
      close()
      continue
    }
    run ??= { kind: 'table', start, end }
    run.end = end
    rows++
    delimited ||= line.includes('-') && DELIMITER_ROW.test(line)
  }
  close()
  return tables
}

function isRow(line: string): boolean {
  const first = line.indexOf('|')
  return first >= 0 && line.slice(0, first).trim() === '' && line.indexOf('|', first + 1) > first
}
