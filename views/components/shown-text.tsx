// Words of a document as text: never as markup, and with invisible characters shown by their numbers.
import type { VNode } from 'preact'
import { visibleParts } from '../model/visible.js'

export function ShownText({ text }: { text: string }): VNode {
  const parts = visibleParts(text)
  if (parts.length === 1 && parts[0]!.code === null) return <>{text}</>
  return (
    <>
      {parts.map(({ text: own, code }) =>
        code === null ? (
          own
        ) : (
          <span class="invisible" data-length={own.length}>
            {code}
          </span>
        ),
      )}
    </>
  )
}
