// Everything about the chosen fact: its fields, where inherited values come from, what else stands at its place, what to judge.
import type { VNode } from 'preact'
import { indexSections } from '../../src/export/section-index.js'
import type { Plan } from '../../src/schema/plan.js'
import { sectionRow } from '../model/facts.js'
import { originsOf, tableOf } from '../model/origins.js'
import type { FactTable, TableId } from '../model/tables.js'
import type { Marks, Verdict } from '../review/marks.js'
import type { TruthEntry } from '../review/truth-form.js'
import type { Unit } from '../review/units.js'
import { fill, type Words } from '../wording/index.js'
import { JudgeButtons } from './judge-buttons.js'
import { ShownText } from './shown-text.js'
import { useWords } from './words.js'

interface Props {
  plan: Plan
  tables: Record<TableId, FactTable>
  selected: string | null
  /** Rows of all facts at the place that was clicked. */
  place: readonly string[]
  units: readonly Unit[]
  marks: Marks
  onSelect: (row: string) => void
  onJudge: (units: readonly string[], verdict: Verdict | null) => void
  onCorrect: (entry: TruthEntry) => void
  onClose: () => void
}

export function Detail(props: Props): VNode {
  const { plan, tables, selected, place, marks } = props
  const words = useWords()
  const row = selected === null ? undefined : tables[tableOf(selected)].rows.find(({ id }) => id === selected)
  if (selected === null || row === undefined)
    return (
      <aside class="detail quiet" aria-label={words.details}>
        {words.nothingSelected}
      </aside>
    )
  const table = tables[tableOf(selected)]
  const units = props.units.filter((unit) => unit.row === selected)
  const others = place.filter((other) => other !== selected)
  return (
    <aside class="detail" aria-label={words.details}>
      <div class="detail-head">
        <strong>{words.tables[table.id]}</strong>
        <span class="grow" />
        <button type="button" onClick={() => props.onSelect(selected)}>
          {words.showInSource}
        </button>
        <button type="button" onClick={props.onClose} aria-label={words.close}>
          ✕
        </button>
      </div>
      <dl>
        {row.cells.map(
          (cell, index) =>
            cell.text !== '' && (
              <div key={table.columns[index]}>
                <dt>{words.columns[table.columns[index]!]}</dt>
                <dd class={table.columns[index]}>
                  <ShownText text={cell.text} />
                </dd>
              </div>
            ),
        )}
      </dl>
      <Origins plan={plan} row={selected} onSelect={props.onSelect} />
      {units.length > 0 && (
        <ul class="units">
          {units.map(({ id, entry }) => (
            <li key={id}>
              <JudgeButtons name={unitName(entry, words)} verdict={marks.verdicts[id] ?? null} onJudge={(verdict) => props.onJudge([id], verdict)} />{' '}
              <span class="quiet">{words.truthKinds[entry.kind]}:</span> <ShownText text={unitName(entry, words)} />
              {marks.verdicts[id] === 'wrong' && (
                <button type="button" onClick={() => props.onCorrect(entry)}>
                  {words.correctIt}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p class="others">
          {words.atThisPlace}:{' '}
          {others.map((other) => (
            <button type="button" class="chip" key={other} onClick={() => props.onSelect(other)}>
              {words.tables[tableOf(other)]}:{' '}
              <ShownText text={shortened(tables[tableOf(other)].rows.find(({ id }) => id === other)?.cells[0]?.text ?? other)} />
            </button>
          ))}
        </p>
      )}
    </aside>
  )
}

function Origins({ plan, row, onSelect }: { plan: Plan; row: string; onSelect: (row: string) => void }): VNode | null {
  const words = useWords()
  const origins = originsOf(plan, row)
  if (origins.length === 0) return null
  const sections = indexSections(plan)
  return (
    <p class="origins">
      {origins.map((from) => {
        if (from === 'title') return <span key={from}>{fill(words.inherited, { from: words.titleOfPlan })}</span>
        const section = sections.find(from, -1)
        return (
          <button type="button" class="chip" key={from} onClick={() => onSelect(sectionRow(from))}>
            {fill(words.inherited, { from })} <ShownText text={shortened(section?.heading ?? section?.text ?? '')} />
          </button>
        )
      })}
    </p>
  )
}

/** What a person judges, in a few words. */
function unitName({ kind, fact }: TruthEntry, words: Words): string {
  if (kind === 'assignments') return `${fact.agency} (${words.marks[fact.role === 'lead' ? 'lead' : 'coordinator']})`
  if (kind === 'sections') return `${fact.marker} ${fact.head}`
  if (kind === 'references') return [fact.type, fact.number ?? fact.title].filter(Boolean).join(' ')
  return shortened(fact.quote)
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
