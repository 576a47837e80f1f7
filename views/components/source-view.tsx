// The source text with its marks: each line by itself, so that typing draws only the lines that changed.
import { Component, type ComponentChild, type RefObject, type VNode } from 'preact'
import type { SourceLine } from '../model/segments.js'
import { ShownText } from './shown-text.js'
import { useWords } from './words.js'

/** Lines that the browser lays out together; what is off screen is left alone. */
const LINES_PER_CHUNK = 40

interface Props {
  lines: readonly SourceLine[]
  /** Called with the rows of the marks at the place that was clicked, innermost first. */
  onPick: (rows: readonly string[]) => void
  pane: RefObject<HTMLElement | null>
}

export function SourceView({ lines, onPick, pane }: Props): VNode {
  const words = useWords()
  const chunks = Array.from({ length: Math.ceil(lines.length / LINES_PER_CHUNK) }, (_, i) => lines.slice(i * LINES_PER_CHUNK, (i + 1) * LINES_PER_CHUNK))
  const pick = (event: MouseEvent): void => {
    // Whoever is selecting words to add a missing fact is not choosing one.
    if (!(event.target instanceof Element) || !(getSelection()?.isCollapsed ?? true)) return
    const rows = event.target.closest<HTMLElement>('[data-rows]')?.dataset.rows
    if (rows !== undefined) onPick(rows.split(' '))
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k go from fact to fact, and every fact is a button in the tables
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="source" aria-label={words.source} tabIndex={0} onClick={pick} ref={pane} lang="vi">
      {chunks.map((chunk, index) => (
        <div class="chunk" key={index} style={{ containIntrinsicSize: `auto ${chunk.length * 1.7}rem` }}>
          {chunk.map((line) => (
            <Line key={line.number} line={line} />
          ))}
        </div>
      ))}
    </section>
  )
}

/** A class, because it says itself when it has changed. */
class Line extends Component<{ line: SourceLine }> {
  override shouldComponentUpdate(next: { line: SourceLine }): boolean {
    return next.line.signature !== this.props.line.signature
  }

  override render({ line }: { line: SourceLine }): ComponentChild {
    return (
      <div class="line" data-line={line.number}>
        {line.pieces.map((piece) => {
          const text = line.text.slice(piece.start, piece.end)
          if (piece.kinds.length === 0) return <ShownText key={piece.start} text={text} />
          return (
            <span key={piece.start} class={`mark ${piece.kinds.join(' ')}`} data-start={piece.start} data-rows={piece.rows.join(' ')}>
              <ShownText text={text} />
            </span>
          )
        })}
      </div>
    )
  }
}
