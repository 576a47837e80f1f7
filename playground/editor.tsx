// The text as it is typed. The field is the writer's own: it is filled when another text is opened, never while someone types.
import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** A text that was opened; the same words opened again are another one. */
export interface OpenedText {
  readonly text: string
}

interface Props {
  label: string
  opened: OpenedText
  problem: string | null
  onText: (text: string) => void
}

export function Editor({ label, opened, problem, onText }: Props): VNode {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (field.current !== null) field.current.value = opened.text
  }, [opened])
  return (
    <div class="pane-editor">
      <label for="editor">{label}</label>
      {problem !== null && (
        <p class="trouble" role="alert">
          {problem}
        </p>
      )}
      <textarea ref={field} id="editor" lang="vi" spellcheck={false} onInput={(event) => onText(event.currentTarget.value)} />
    </div>
  )
}
