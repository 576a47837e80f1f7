// Searches the source: hits are lit in the text, and Enter goes from one to the next.
import type { RefObject, VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { indexLines, lineAt } from '../../src/text/lines.js'
import { bringIntoView, lightHits, lineElement } from '../browser/places.js'
import { createSearch } from '../model/search.js'
import { fill } from '../wording/index.js'
import { useWords } from './words.js'

interface Props {
  text: string
  pane: RefObject<HTMLElement | null>
  box: RefObject<HTMLInputElement | null>
  /** Gets the function that goes on by so many hits, for the keys n and p. */
  step: { current: (by: number) => void }
}

export function SearchBox({ text, pane, box, step }: Props): VNode {
  const words = useWords()
  const [query, setQuery] = useState('')
  // -1 as long as no hit was gone to
  const [current, setCurrent] = useState(-1)
  const search = useMemo(() => createSearch(text), [text])
  const hits = useMemo(() => search(query.trim()), [search, query])
  const at = Math.min(current, hits.length - 1)

  useEffect(() => {
    if (pane.current !== null) lightHits(pane.current, text, hits, at)
  }, [text, hits, at, pane])

  const goTo = (index: number): void => {
    setCurrent(index)
    const hit = hits[index]
    if (hit === undefined || pane.current === null) return
    const line = lineElement(pane.current, lineAt(indexLines(text), hit.start) + 1)
    if (line !== null) bringIntoView(line)
  }
  step.current = (by) => {
    if (hits.length > 0) goTo((Math.max(at, by < 0 ? 0 : -1) + by + hits.length) % hits.length)
  }

  return (
    <search class="search">
      <input
        ref={box}
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value)
          setCurrent(-1)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          step.current(event.shiftKey ? -1 : 1)
        }}
      />
      <span role="status">
        {query.trim() === '' ? '' : hits.length === 0 ? words.noHits : fill(words.hits, { at: Math.max(at, 0) + 1, count: hits.length })}
      </span>
      <button type="button" aria-label={words.previous} disabled={hits.length === 0} onClick={() => step.current(-1)}>
        ↑
      </button>
      <button type="button" aria-label={words.next} disabled={hits.length === 0} onClick={() => step.current(1)}>
        ↓
      </button>
    </search>
  )
}
