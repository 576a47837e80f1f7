// A list of tabs as the ARIA practices describe it: arrow keys move, one tab stop for all.
import type { VNode } from 'preact'

export interface Tab<Id extends string> {
  id: Id
  label: string
  count: number | null
}

interface Props<Id extends string> {
  tabs: readonly Tab<Id>[]
  chosen: Id
  label: string
  onChoose: (id: Id) => void
}

export function Tabs<Id extends string>({ tabs, chosen, label, onChoose }: Props<Id>): VNode {
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === chosen)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next.id)
    document.getElementById(`tab-${next.id}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={move} tabIndex={-1}>
      {tabs.map(({ id, label: name, count }) => (
        <button
          type="button"
          role="tab"
          key={id}
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls="panel"
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
          {count !== null && <span class="count"> {count}</span>}
        </button>
      ))}
    </div>
  )
}
