// Target values across plans: for each indicator that several plans have, its values by year, a sign for each plan.
import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ReportDocument } from '../../src/report/pack.js'
import { ShownText } from '../components/shown-text.js'
import { useLanguage, useWords } from '../components/words.js'
import { fill } from '../wording/index.js'
import { type ComparedIndicator, type ComparedValue, compareTargets } from './compare-model.js'

const WIDTH = 560
const HEIGHT = 170
const LEFT = 16
const BOTTOM = 24

interface Props {
  documents: readonly ReportDocument[]
  onOpen: (document: number, row: string) => void
}

export function Compare({ documents, onOpen }: Props): VNode {
  const words = useWords()
  const language = useLanguage()
  const groups = useMemo(() => compareTargets(documents, language), [documents, language])
  if (groups.length === 0) return <p class="quiet">{words.noPicture}</p>
  return (
    <div class="compare">
      {groups.map((group) => (
        <figure key={`${group.indicator}${group.values[0]?.document}${group.values[0]?.row}`}>
          <figcaption>
            <strong>
              <ShownText text={group.indicator} />
            </strong>{' '}
            <span class="quiet">{fill(words.plansWith, { count: group.documents })}</span>
          </figcaption>
          <Chart group={group} documents={documents} onOpen={onOpen} />
          <Values group={group} documents={documents} onOpen={onOpen} />
        </figure>
      ))}
    </div>
  )
}

function Chart({ group, documents, onOpen }: Props & { group: ComparedIndicator }): VNode {
  const { values, indicator } = group
  const years = [...new Set(values.map(({ year }) => year))].sort((a, b) => a - b)
  const highest = Math.max(...values.map(({ value }) => value), 0) || 1
  const lowest = Math.min(...values.map(({ value }) => value), 0)
  const [first, last] = [years[0]!, years.at(-1)!]
  const x = (year: number): number => LEFT + 20 + (last === first ? 0.5 : (year - first) / (last - first)) * (WIDTH - LEFT - 110)
  const y = (value: number): number => 14 + (1 - (value - lowest) / (highest - lowest || 1)) * (HEIGHT - BOTTOM - 26)
  // Labels that would stand on each other are left to the table and to the pointer.
  const placed: [number, number][] = []
  const fits = (left: number, top: number): boolean => {
    if (placed.some(([otherLeft, otherTop]) => Math.abs(left - otherLeft) < 60 && Math.abs(top - otherTop) < 13)) return false
    placed.push([left, top])
    return true
  }
  const lines = documentsOf(group)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={indicator}>
      <line class="axis" x1={LEFT} x2={WIDTH - 10} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
      {years.map((year) => (
        <text key={year} class="label" x={x(year)} y={HEIGHT - 7} text-anchor="middle">
          {year}
        </text>
      ))}
      {lines.map((document) => {
        const own = values.filter((value) => value.document === document).sort((a, b) => a.year - b.year)
        return (
          <g key={document} class={`series s${lines.indexOf(document) % 6}`}>
            <polyline points={own.map((value) => `${x(value.year)},${y(value.value)}`).join(' ')} />
            {own.map((value) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the picture is one image to a screen reader
              <g key={value.row} onClick={() => onOpen(document, value.row)}>
                <title>{`${documents[document]?.name}: ${value.label} (${value.year})`}</title>
                <Sign index={lines.indexOf(document)} x={x(value.year)} y={y(value.value)} />
                {fits(x(value.year), y(value.value)) && (
                  <text class="value" x={x(value.year) + 9} y={y(value.value) - 5}>
                    {value.label}
                  </text>
                )}
              </g>
            ))}
          </g>
        )
      })}
    </svg>
  )
}

/** The documents of an indicator; their place tells shape and colour. */
function documentsOf({ values }: ComparedIndicator): number[] {
  return [...new Set(values.map(({ document }) => document))]
}

/** Plans differ by shape as well as by colour. */
function Sign({ index, x, y }: { index: number; x: number; y: number }): VNode {
  const shape = index % 3
  if (shape === 0) return <circle cx={x} cy={y} r={5} />
  if (shape === 1) return <rect x={x - 5} y={y - 5} width={10} height={10} />
  return <path d={`M${x} ${y - 6}l6 11h-12z`} />
}

function Values({ group, documents, onOpen }: Props & { group: ComparedIndicator }): VNode {
  const words = useWords()
  const lines = documentsOf(group)
  const order = (a: ComparedValue, b: ComparedValue): number => a.document - b.document || a.year - b.year
  return (
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">{words.plan}</th>
          <th scope="col">{words.columns.indicator}</th>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.columns.value}</th>
        </tr>
      </thead>
      <tbody>
        {[...group.values].sort(order).map((value) => (
          <tr key={`${value.document} ${value.row}`}>
            <td class={`series s${lines.indexOf(value.document) % 6}`}>
              <svg class="sign" viewBox="0 0 14 14" aria-hidden="true">
                <Sign index={lines.indexOf(value.document)} x={7} y={7} />
              </svg>
              <button type="button" class="plain" onClick={() => onOpen(value.document, value.row)}>
                <ShownText text={documents[value.document]?.name ?? ''} />
              </button>
            </td>
            <td>
              <ShownText text={value.indicator} />
            </td>
            <td>{value.year}</td>
            <td>{value.label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
