// Who leads and who coordinates: tasks down, agencies across, those with the most work first.
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Plan } from '../../src/schema/plan.js'
import { ShownText } from '../components/shown-text.js'
import { useWords } from '../components/words.js'
import { matrixOf } from './matrix-model.js'

/** Agencies that are shown at first. */
const FIRST = 16

export function Matrix({ plan, selected, onSelect }: { plan: Plan; selected: string | null; onSelect: (row: string) => void }): VNode {
  const words = useWords()
  const [all, setAll] = useState(false)
  const { agencies, tasks } = useMemo(() => matrixOf(plan), [plan])
  if (agencies.length === 0) return <p class="quiet">{words.noPicture}</p>
  const shown = all ? agencies : agencies.slice(0, FIRST)
  return (
    <>
      <p class="legend-line">
        <span class="cell lead">{words.leadsLetter}</span> {words.marks.lead} <span class="cell coordinator">{words.coordinatesLetter}</span>{' '}
        {words.marks.coordinator}{' '}
        {agencies.length > FIRST && !all && (
          <button type="button" onClick={() => setAll(true)}>
            {words.allAgencies.replace('{count}', String(agencies.length))}
          </button>
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-scroll matrix" tabIndex={0} aria-label={words.matrix}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.task}</th>
              {shown.map((agency) => (
                <th scope="col" key={agency.id} class="agency">
                  <button type="button" class="plain" onClick={() => onSelect(`agency-${agency.id}`)}>
                    <ShownText text={agency.name} />
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.id} aria-current={task.row === selected}>
                <th scope="row">
                  <button type="button" class="plain" onClick={() => onSelect(task.row)}>
                    <ShownText text={task.text.length > 90 ? `${task.text.slice(0, 89)}…` : task.text} />
                  </button>
                </th>
                {shown.map((agency) => {
                  const role = task.roles.get(agency.id)
                  return (
                    <td key={agency.id} title={role === undefined ? undefined : `${agency.name}: ${words.marks[role]}`}>
                      {role !== undefined && (
                        <span class={`cell ${role}`}>
                          <span aria-hidden="true">{role === 'lead' ? words.leadsLetter : words.coordinatesLetter}</span>
                          <span class="hidden">{words.marks[role]}</span>
                        </span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {shown.map((agency) => (
                <td key={agency.id}>{agency.leads + agency.coordinates}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  )
}
