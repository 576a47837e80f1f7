// One table of facts: sorted by any column, filtered by words and by section, each row a way to its words and a thing to judge.
import type { RefObject, VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { saveFile } from '../browser/save.js'
import { toCsv } from '../model/csv.js'
import { matches } from '../model/search.js'
import type { ColumnId, FactTable, Row } from '../model/tables.js'
import type { Verdict } from '../review/marks.js'
import { fill } from '../wording/index.js'
import { JudgeButtons } from './judge-buttons.js'
import { ShownText } from './shown-text.js'
import { useWords } from './words.js'

export interface TableProps {
  table: FactTable
  /** Of the document, for the name of a saved file. */
  name: string
  selected: string | null
  /** Ids of the sections to which the rows are narrowed, and the one that was chosen. */
  sections: Set<string> | null
  chosenSection: string | null
  onClearSection: () => void
  onSelect: (row: string) => void
  verdictOf: (row: string) => Verdict | 'mixed' | 'none' | null
  onJudge: (rows: readonly string[], verdict: Verdict | null) => void
  filterBox: RefObject<HTMLInputElement | null>
}

interface Order {
  column: number
  down: boolean
}

export function FactTableView(props: TableProps): VNode {
  const { table, sections, chosenSection, selected } = props
  const words = useWords()
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<Order | null>(null)
  const rows = useMemo(() => sortRows(filterRows(table.rows, query, sections, table.columns.includes('section')), order), [table, query, sections, order])
  const judged = rows.filter((row) => props.verdictOf(row.id) !== 'none')
  const header = table.columns.map((column) => words.columns[column])
  return (
    <>
      <div class="table-tools">
        <input
          ref={props.filterBox}
          type="search"
          aria-label={words.filter}
          placeholder={words.filter}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        {chosenSection !== null && table.columns.includes('section') && (
          <button type="button" class="chip" onClick={props.onClearSection}>
            {fill(words.filterSection, { id: chosenSection })} ✕
          </button>
        )}
        <span role="status">{fill(words.rowsShown, { shown: rows.length, count: table.rows.length })}</span>
        <span class="grow" />
        {judged.length > 0 && (
          <button
            type="button"
            onClick={() =>
              props.onJudge(
                judged.map((row) => row.id),
                'right',
              )
            }
          >
            ✓ {words.allRight}
          </button>
        )}
        <button
          type="button"
          onClick={() =>
            saveFile(
              `${props.name}-${table.id}.csv`,
              'text/csv',
              toCsv(
                header,
                rows.map((row) => row.cells.map((cell) => cell.text)),
              ),
            )
          }
        >
          {words.downloadCsv}
        </button>
      </div>
      {rows.length === 0 ? (
        <p class="quiet">{words.noRows}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section class="table-scroll" tabIndex={0} aria-label={words.tables[table.id]}>
          <table class={`facts ${table.id}`}>
            <thead>
              <tr>
                {table.columns.map((column, index) => (
                  <HeaderCell
                    key={column}
                    column={column}
                    order={order?.column === index ? order : null}
                    onSort={(down) => setOrder(down === null ? null : { column: index, down })}
                  />
                ))}
                {judged.length > 0 && <th scope="col">{words.review}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <RowView
                  key={row.id}
                  row={row}
                  columns={table.columns}
                  selected={row.id === selected}
                  verdict={props.verdictOf(row.id)}
                  judging={judged.length > 0}
                  onSelect={props.onSelect}
                  onJudge={props.onJudge}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}

function HeaderCell({ column, order, onSort }: { column: ColumnId; order: Order | null; onSort: (down: boolean | null) => void }): VNode {
  const words = useWords()
  const next = order === null ? false : order.down ? null : true
  return (
    <th scope="col" class={column} aria-sort={order === null ? 'none' : order.down ? 'descending' : 'ascending'}>
      <button type="button" title={fill(words.sortBy, { column: words.columns[column] })} onClick={() => onSort(next)}>
        {words.columns[column]}
        <span aria-hidden="true">{order === null ? '' : order.down ? ' ▾' : ' ▴'}</span>
      </button>
    </th>
  )
}

interface RowProps extends Pick<TableProps, 'onSelect' | 'onJudge'> {
  row: Row
  columns: readonly ColumnId[]
  selected: boolean
  verdict: Verdict | 'mixed' | 'none' | null
  judging: boolean
}

function RowView({ row, columns, selected, verdict, judging, onSelect, onJudge }: RowProps): VNode {
  const name = row.cells[0]?.text ?? ''
  return (
    <tr id={`row-${row.id}`} aria-current={selected} onClick={() => onSelect(row.id)}>
      {row.cells.map((cell, index) => (
        <td key={columns[index]} class={columns[index]}>
          {index === 0 ? (
            <button type="button" class="plain">
              <ShownText text={cell.text} />
            </button>
          ) : (
            <ShownText text={cell.text} />
          )}
        </td>
      ))}
      {judging && <td class="judge">{verdict !== 'none' && <JudgeButtons name={name} verdict={verdict} onJudge={(value) => onJudge([row.id], value)} />}</td>}
    </tr>
  )
}

function filterRows(rows: readonly Row[], query: string, sections: Set<string> | null, bySection: boolean): readonly Row[] {
  const within = sections === null || !bySection ? rows : rows.filter((row) => row.sectionId !== null && sections.has(row.sectionId))
  return query.trim() === '' ? within : within.filter((row) => row.cells.some((cell) => matches(cell.text, query)))
}

/** Numbers by size, words by code unit; rows that are equal stay in the order of the document. */
function sortRows(rows: readonly Row[], order: Order | null): readonly Row[] {
  if (order === null) return rows
  const { column, down } = order
  const sign = down ? -1 : 1
  return [...rows].sort((a, b) => {
    const one = a.cells[column]
    const other = b.cells[column]
    if (one?.sort !== undefined && other?.sort !== undefined) return sign * (one.sort - other.sort)
    const [left, right] = [one?.text ?? '', other?.text ?? '']
    return left === right ? 0 : sign * (left < right ? -1 : 1)
  })
}
