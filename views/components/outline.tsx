// The section tree as a navigation: each item leads to its words and says how many facts it holds.
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Plan, Section } from '../../src/schema/plan.js'
import { sectionRow } from '../model/facts.js'
import { countBySection, type SectionCounts } from '../model/outline-counts.js'
import { ShownText } from './shown-text.js'
import { useWords } from './words.js'

interface Props {
  plan: Plan
  /** The section to which the tables are narrowed. */
  chosen: string | null
  onChoose: (sectionId: string, row: string) => void
}

/** Items below this depth are bullets of bullets; they start closed. */
const OPEN_DEPTH = 1

export function Outline({ plan, chosen, onChoose }: Props): VNode {
  const words = useWords()
  const counts = countBySection(plan)
  return (
    <nav class="outline" aria-label={words.outline}>
      {plan.sections.length === 0 ? (
        <p class="quiet">{words.noRows}</p>
      ) : (
        <Level sections={plan.sections} depth={0} counts={counts} chosen={chosen} onChoose={onChoose} />
      )}
    </nav>
  )
}

interface LevelProps extends Omit<Props, 'plan'> {
  sections: readonly Section[]
  depth: number
  counts: Map<string, SectionCounts>
}

function Level({ sections, depth, counts, chosen, onChoose }: LevelProps): VNode {
  return (
    <ul>
      {sections.map((section) => (
        <Branch key={section.id} section={section} depth={depth} counts={counts} chosen={chosen} onChoose={onChoose} />
      ))}
    </ul>
  )
}

function Branch({ section, depth, counts, chosen, onChoose }: Omit<LevelProps, 'sections'> & { section: Section }): VNode {
  const [open, setOpen] = useState(depth < OPEN_DEPTH)
  const words = useWords()
  const { children, id } = section
  const name = section.marker ?? section.heading ?? id
  return (
    <li>
      {children.length > 0 && (
        <button type="button" class="fold" aria-expanded={open} aria-label={`${words.below}: ${name}`} onClick={() => setOpen(!open)}>
          {open ? '▾' : '▸'}
        </button>
      )}
      <Item section={section} counts={counts.get(id)} chosen={chosen === id} onChoose={onChoose} />
      {open && children.length > 0 && <Level sections={children} depth={depth + 1} counts={counts} chosen={chosen} onChoose={onChoose} />}
    </li>
  )
}

function Item({
  section,
  counts,
  chosen,
  onChoose,
}: {
  section: Section
  counts: SectionCounts | undefined
  chosen: boolean
  onChoose: Props['onChoose']
}): VNode {
  const words = useWords()
  const told = (['targets', 'tasks', 'deadlines'] as const).filter((kind) => (counts?.[kind] ?? 0) > 0)
  return (
    <button type="button" class="item" aria-pressed={chosen} onClick={() => onChoose(section.id, sectionRow(section.id))}>
      <span class="marker">{section.marker}</span>{' '}
      <span class="words">
        <ShownText text={section.heading ?? section.text} />
      </span>{' '}
      {told.map((kind) => (
        <span key={kind} class={`count ${kind}`} title={`${counts?.[kind]} ${words.tables[kind]}`}>
          {counts?.[kind]}
          <span class="hidden"> {words.tables[kind]}</span>
        </span>
      ))}
    </button>
  )
}
