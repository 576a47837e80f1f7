// The chosen fact, lit on both sides: its words in the source and its row in the tables.
import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ReportDocument } from '../../src/report/pack.js'
import { indexLines, lineAt } from '../../src/text/lines.js'
import { bringIntoView, lineElement, markElements } from '../browser/places.js'
import type { Mark } from '../model/facts.js'
import { tableOf } from '../model/origins.js'
import type { FactTable, TableId } from '../model/tables.js'

export interface Selection {
  readonly selected: string | null
  /** All rows at the place that was picked in the source. */
  readonly place: readonly string[]
  /** Counts up with each choice, also of the same fact again. */
  readonly turn: number
  /** Chooses from a table or picture: the source scrolls. */
  select: (row: string | null) => void
  /** Chooses once the other document is shown. */
  selectLater: (row: string) => void
  /** Chooses in the source: the tables scroll; the same place again gives the next fact there. */
  pick: (rows: readonly string[]) => void
  /** The next fact of the text, or the one before. */
  step: (by: 1 | -1) => void
  cycle: () => void
}

interface Chosen {
  row: string | null
  place: readonly string[]
  from: 'source' | 'table'
  turn: number
}

interface Parts {
  report: ReportDocument
  tables: Record<TableId, FactTable>
  marks: readonly Mark[]
  pane: RefObject<HTMLElement | null>
}

export function useSelection({ report, tables, marks, pane }: Parts): Selection {
  const [chosen, setChosen] = useState<Chosen>({ row: null, place: [], from: 'table', turn: 0 })
  const later = useRef<string | null>(null)
  const order = useMemo(() => [...new Set(marks.map(({ row }) => row))], [marks])
  const choose = useCallback(
    (row: string | null, place: readonly string[], from: Chosen['from']) => setChosen((before) => ({ row, place, from, turn: before.turn + 1 })),
    [],
  )
  const name = report.name
  useEffect(() => {
    choose(later.current, [], 'table')
    later.current = null
  }, [name, choose])

  // The marks of the row are lit without drawing the text anew.
  useLayoutEffect(() => {
    const source = pane.current
    if (source === null || chosen.row === null) return
    const lit = markElements(source, chosen.row)
    const { start } = tables[tableOf(chosen.row)].rows.find(({ id }) => id === chosen.row) ?? { start: null }
    const line = start === null ? null : lineElement(source, lineAt(indexLines(report.text), start) + 1)
    const all = lit.length === 0 && line !== null ? [line] : lit
    for (const element of all) element.classList.add('on')
    return () => {
      for (const element of all) element.classList.remove('on')
    }
  }, [chosen.row, report, tables, marks, pane])

  useEffect(() => {
    if (chosen.row === null) return
    const lit = pane.current?.querySelector<HTMLElement>('.on') ?? null
    if (chosen.from === 'table' && lit !== null) bringIntoView(lit)
    // The table of the row may be drawn in this very moment.
    if (chosen.from === 'source') requestAnimationFrame(() => document.getElementById(`row-${chosen.row}`)?.scrollIntoView({ block: 'nearest' }))
  }, [chosen.turn])

  const pick = useCallback(
    (rows: readonly string[]) =>
      setChosen(({ row, place, turn }) => {
        const again = place.join() === rows.join() ? rows.indexOf(row ?? '') : -1
        return { row: rows[(again + 1) % rows.length] ?? null, place: rows, from: 'source', turn: turn + 1 }
      }),
    [],
  )
  return {
    selected: chosen.row,
    place: chosen.place,
    turn: chosen.turn,
    select: (row) => choose(row, chosen.place.includes(row ?? '') ? chosen.place : [], 'table'),
    selectLater: (row) => {
      later.current = row
    },
    pick,
    step: (by) => {
      const at = order.indexOf(chosen.row ?? '')
      const next = at === -1 ? (by === 1 ? 0 : order.length - 1) : at + by
      const row = order[next]
      if (row !== undefined) choose(row, [], 'table')
    },
    cycle: () => {
      if (chosen.place.length > 1) pick(chosen.place)
    },
  }
}
