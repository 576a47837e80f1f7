// The timeline as SVG, with the same as a table below it.
import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Plan } from '../../src/schema/plan.js'
import { ShownText } from '../components/shown-text.js'
import { useLanguage, useWords } from '../components/words.js'
import { fill } from '../wording/index.js'
import { type Timeline as Model, type TimelineItem, timelineOf } from './timeline-model.js'

const ROW = 26
const TOP = 28
const LABELS = 230
const WIDTH = 760

/** Characters of a label that fit beside the years. */
const LABEL_CHARACTERS = 34

export function Timeline({ plan, selected, onSelect }: { plan: Plan; selected: string | null; onSelect: (row: string) => void }): VNode {
  const words = useWords()
  const language = useLanguage()
  const timeline = useMemo(() => timelineOf(plan, language), [plan, language])
  if (timeline === null) return <p class="quiet">{words.noPicture}</p>
  const { from, to, rows } = timeline
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="picture" tabIndex={0} aria-label={words.timeline}>
        <svg viewBox={`0 0 ${WIDTH} ${TOP + rows.length * ROW}`} role="img" aria-label={fill(words.timelineOf, { from, to, count: rows.length })}>
          <Years from={from} to={to} height={TOP + rows.length * ROW} />
          {rows.map((row, index) => (
            <g key={index} transform={`translate(0 ${TOP + index * ROW})`} class={row.items.some((item) => item.row === selected) ? 'on' : ''}>
              <rect class="row" width={WIDTH} height={ROW} />
              <text class="label" x="4" y={ROW * 0.65}>
                <title>{row.label}</title>
                {row.label.length > LABEL_CHARACTERS ? `${row.label.slice(0, LABEL_CHARACTERS - 1)}…` : row.label}
              </text>
              {row.items.map((item, at) => (
                <Item key={`${item.row}${item.kind}`} item={item} timeline={timeline} next={row.items[at + 1]} onSelect={onSelect} />
              ))}
            </g>
          ))}
        </svg>
      </section>
      <TimelineTable timeline={timeline} onSelect={onSelect} />
    </>
  )
}

function x({ from, to }: Model, time: number): number {
  return LABELS + ((time - from) / (to + 1 - from)) * (WIDTH - LABELS - 10)
}

function Years({ from, to, height }: { from: number; to: number; height: number }): VNode {
  const count = to - from + 1
  const every = Math.ceil(count / 14)
  const years = Array.from({ length: count }, (_, i) => from + i)
  return (
    <g class="years">
      {years.map((year) => {
        const at = x({ from, to, rows: [] }, year)
        return (
          <g key={year}>
            <line x1={at} x2={at} y1={TOP - 6} y2={height} />
            {(year - from) % every === 0 && (
              <text x={x({ from, to, rows: [] }, year + 0.5)} y={16} text-anchor="middle">
                {year}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

interface ItemProps {
  item: TimelineItem
  next: TimelineItem | undefined
  timeline: Model
  onSelect: (row: string) => void
}

function Item({ item, next, timeline, onSelect }: ItemProps): VNode {
  const [start, end] = [x(timeline, item.from), x(timeline, item.to)]
  const room = (next === undefined ? WIDTH : x(timeline, next.to)) - end
  const isPoint = item.kind === 'value' || item.kind === 'baseline' || item.kind === 'due'
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture is one image to a screen reader
    <g class={`item ${item.kind}`} onClick={() => onSelect(item.row)}>
      <title>{item.label}</title>
      {end > start && <rect class="bar" x={start} y={ROW / 2 - 4} width={end - start} height={8} rx={4} />}
      {isPoint &&
        (item.kind === 'due' ? <path class="point" d={`M${end} ${ROW / 2 - 7}l7 7l-7 7l-7 -7z`} /> : <circle class="point" cx={end} cy={ROW / 2} r={5} />)}
      {room > item.label.length * 6 + 12 && (
        <text x={isPoint ? end + 9 : start + 6} y={isPoint ? ROW * 0.65 : ROW / 2 - 5} class="value">
          {item.label}
        </text>
      )}
    </g>
  )
}

function TimelineTable({ timeline, onSelect }: { timeline: Model; onSelect: (row: string) => void }): VNode {
  const words = useWords()
  const shown = (time: number): string => String(Math.min(timeline.to, Math.floor(time)))
  return (
    <details class="as-table">
      <summary>{words.asTable}</summary>
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{words.columns.indicator}</th>
            <th scope="col">{words.columns.years}</th>
            <th scope="col">{words.columns.value}</th>
          </tr>
        </thead>
        <tbody>
          {timeline.rows.flatMap((row) =>
            row.items.map((item) => (
              <tr key={`${item.row}${item.kind}`}>
                <td>
                  <button type="button" class="plain" onClick={() => onSelect(item.row)}>
                    <ShownText text={row.label} />
                  </button>
                </td>
                <td>{shown(item.from) === shown(item.to) ? shown(item.to) : `${shown(item.from)}–${shown(item.to)}`}</td>
                <td>{item.label}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  )
}
