// The right side: tabs of tables, pictures and the review, and below them the chosen fact.
import type { RefObject, VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ReportDocument } from '../../src/report/pack.js'
import { baseName } from '../browser/save.js'
import { tableOf } from '../model/origins.js'
import { withDescendants } from '../model/outline-counts.js'
import { rowCounts } from '../model/row-counts.js'
import { type FactTable, TABLE_IDS, type TableId } from '../model/tables.js'
import { Compare } from '../pictures/compare.js'
import { Matrix } from '../pictures/matrix.js'
import { Timeline } from '../pictures/timeline.js'
import { type Marks, type Verdict, verdictOf } from '../review/marks.js'
import type { TruthEntry } from '../review/truth-form.js'
import type { Unit } from '../review/units.js'
import { Detail } from './detail.js'
import { FactTableView } from './fact-table.js'
import { ReviewPanel } from './review-panel.js'
import { type Tab, Tabs } from './tabs.js'
import type { Selection } from './use-selection.js'
import { useWords } from './words.js'

interface Props {
  documents: readonly ReportDocument[]
  report: ReportDocument
  tables: Record<TableId, FactTable>
  units: readonly Unit[]
  marks: Marks
  onMarks: (marks: Marks) => void
  selection: Selection
  section: string | null
  onClearSection: () => void
  onSelect: (row: string) => void
  onOpen: (document: number, row: string) => void
  onJudge: (units: readonly string[], verdict: Verdict | null) => void
  onAdd: () => void
  onCorrect: (entry: TruthEntry) => void
  filterBox: RefObject<HTMLInputElement | null>
}

const PICTURES = ['timeline', 'matrix', 'compare'] as const
type TabId = TableId | (typeof PICTURES)[number] | 'review'

export function Facts(props: Props): VNode {
  const { report, documents, tables, units, marks, selection, section } = props
  const { plan } = report
  const words = useWords()
  const [tab, setTab] = useState<TabId>('targets')
  const sections = useMemo(() => (section === null ? null : withDescendants(plan.sections, section)), [plan, section])
  const byRow = useMemo(() => unitsByRow(units), [units])
  const counts = useMemo(() => rowCounts(plan), [plan])

  // A fact that is chosen elsewhere brings its table forward, a picture or the review stays.
  useEffect(() => {
    if (selection.selected !== null && (TABLE_IDS as readonly string[]).includes(tab)) setTab(tableOf(selection.selected))
  }, [selection.turn])

  const tabs: Tab<TabId>[] = [
    ...TABLE_IDS.map((id) => ({ id, label: words.tables[id], count: id === 'document' ? null : counts[id] })),
    ...PICTURES.filter((id) => id !== 'compare' || documents.length > 1).map((id) => ({ id, label: words[id], count: null })),
    { id: 'review', label: words.review, count: null },
  ]
  const unitsOfRow = (row: string): readonly string[] => (row.startsWith('metadata-') ? [row] : (byRow.get(row) ?? []))
  const panel = (): VNode => {
    if (tab === 'timeline') return <Timeline plan={plan} selected={selection.selected} onSelect={props.onSelect} />
    if (tab === 'matrix') return <Matrix plan={plan} selected={selection.selected} onSelect={props.onSelect} />
    if (tab === 'compare') return <Compare documents={documents} onOpen={props.onOpen} />
    if (tab === 'review') return <ReviewPanel document={report} units={units} marks={marks} onMarks={props.onMarks} onAdd={props.onAdd} />
    return (
      <FactTableView
        key={tab}
        table={tables[tab]}
        name={baseName(report.name)}
        selected={selection.selected}
        sections={sections}
        chosenSection={section}
        onClearSection={props.onClearSection}
        onSelect={props.onSelect}
        verdictOf={(row) => (unitsOfRow(row).length === 0 ? 'none' : verdictOf(marks, unitsOfRow(row)))}
        onJudge={(rows, verdict) => props.onJudge(rows.flatMap(unitsOfRow), verdict)}
        filterBox={props.filterBox}
      />
    )
  }
  return (
    <div class="pane-facts">
      <Tabs tabs={tabs} chosen={tab} label={words.facts} onChoose={setTab} />
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        {panel()}
      </div>
      <Detail
        plan={plan}
        tables={tables}
        selected={selection.selected}
        place={selection.place}
        units={units}
        marks={marks}
        onSelect={props.onSelect}
        onJudge={props.onJudge}
        onCorrect={props.onCorrect}
        onClose={() => selection.select(null)}
      />
    </div>
  )
}

function unitsByRow(units: readonly Unit[]): Map<string, string[]> {
  const byRow = new Map<string, string[]>()
  for (const { row, id } of units) byRow.set(row, [...(byRow.get(row) ?? []), id])
  return byRow
}
