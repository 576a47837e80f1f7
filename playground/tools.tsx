// What the playground adds to the head: examples, a file, a link to share, the plan as JSON.
import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { toJson } from '../src/export/json.js'
import type { ReportDocument } from '../src/report/pack.js'
import { baseName, saveFile } from '../views/browser/save.js'
import type { Words } from '../views/wording/index.js'
import { EXAMPLES } from './examples.js'
import type { Draft } from './messages.js'
import { toFragment } from './share.js'

interface Props {
  words: Words
  report: ReportDocument
  /** What is in the editor now. */
  draft: { readonly current: Draft }
  onFile: (file: File) => void
  onExample: (name: string) => void
}

export function Tools({ words, report, draft, onFile, onExample }: Props): VNode {
  const file = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  const share = async (): Promise<void> => {
    history.replaceState(null, '', await toFragment(draft.current))
    // Where the clipboard is not allowed, the link stands in the address bar all the same.
    await navigator.clipboard?.writeText(location.href).catch(() => {})
    setTold(words.shared)
  }
  return (
    <>
      <select
        aria-label={words.examples}
        value=""
        onChange={(event) => {
          if (event.currentTarget.value !== '') onExample(event.currentTarget.value)
          event.currentTarget.value = ''
        }}
      >
        <option value="">{words.examples}</option>
        {EXAMPLES.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => file.current?.click()}>
        {words.openFile}
      </button>
      <input
        ref={file}
        type="file"
        accept=".txt,.md,.markdown,.docx,.html,.htm"
        hidden
        aria-label={words.openFile}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0]
          if (chosen !== undefined) onFile(chosen)
          event.currentTarget.value = ''
        }}
      />
      <button type="button" onClick={share}>
        {words.share}
      </button>
      <span role="status" class="hidden">
        {told}
      </span>
      <button type="button" onClick={() => saveFile(`${baseName(report.name)}.json`, 'application/json', toJson(report.plan))}>
        {words.downloadJson}
      </button>
    </>
  )
}
