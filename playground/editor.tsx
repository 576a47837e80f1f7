// The text as it is typed. It is the reader's own field: what the plan says never writes into it.
import type { VNode } from 'preact'

interface Props {
  label: string
  text: string
  problem: string | null
  onText: (text: string) => void
}

export function Editor({ label, text, problem, onText }: Props): VNode {
  return (
    <div class="pane-editor">
      <label for="editor">{label}</label>
      {problem !== null && (
        <p class="trouble" role="alert">
          {problem}
        </p>
      )}
      <textarea id="editor" lang="vi" spellcheck={false} value={text} onInput={(event) => onText(event.currentTarget.value)} />
    </div>
  )
}
