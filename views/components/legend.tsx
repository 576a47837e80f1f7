// What the marks of the source mean; each kind can be shown or hidden.
import type { VNode } from 'preact'
import { MARK_KINDS, type MarkKind } from '../model/facts.js'
import { useWords } from './words.js'

export function Legend({ hidden, onToggle }: { hidden: ReadonlySet<MarkKind>; onToggle: (kind: MarkKind) => void }): VNode {
  const words = useWords()
  return (
    <fieldset class="legend" aria-label={words.legend}>
      {MARK_KINDS.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!hidden.has(kind)} onChange={() => onToggle(kind)} />
          <span class={`mark ${kind}`}>{words.marks[kind]}</span>
        </label>
      ))}
    </fieldset>
  )
}
