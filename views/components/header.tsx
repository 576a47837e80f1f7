// The head of the page: which document, its search, the language, the colours, and the keys.
import type { ComponentChildren, RefObject, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ReportDocument } from '../../src/report/pack.js'
import { SearchBox } from './search-box.js'
import { ShownText } from './shown-text.js'
import { useWords } from './words.js'

interface Props {
  documents: readonly ReportDocument[]
  chosen: number
  onDocument: (index: number) => void
  pane: RefObject<HTMLElement | null>
  searchBox: RefObject<HTMLInputElement | null>
  searchStep: { current: (by: number) => void }
  onLanguage: () => void
  onTheme: () => void
  helpOpen: boolean
  onHelp: (open: boolean) => void
  /** What the playground adds. */
  children?: ComponentChildren
}

export function Header(props: Props): VNode {
  const { documents, chosen } = props
  const words = useWords()
  const document = documents[chosen]
  return (
    <header class="head">
      <a class="skip" href="#panel">
        {words.skip}
      </a>
      <h1>
        <ShownText text={document?.plan.metadata.title ?? document?.name ?? words.untitled} />
      </h1>
      <div class="head-tools">
        {documents.length > 1 && (
          <select aria-label={words.documents} value={chosen} onChange={(event) => props.onDocument(Number(event.currentTarget.value))}>
            {documents.map(({ name }, index) => (
              <option key={name} value={index}>
                <ShownText text={`${index + 1}/${documents.length} · ${name}`} />
              </option>
            ))}
          </select>
        )}
        {props.children}
        {document !== undefined && <SearchBox text={document.text} pane={props.pane} box={props.searchBox} step={props.searchStep} />}
        <button type="button" onClick={props.onLanguage} lang={words.languageCode}>
          {words.language}
        </button>
        <button type="button" onClick={props.onTheme} aria-label={words.theme} title={words.theme}>
          ◐
        </button>
        <button type="button" onClick={() => props.onHelp(true)} aria-label={words.help} title={words.help}>
          ?
        </button>
      </div>
      <Help open={props.helpOpen} onClose={() => props.onHelp(false)} />
    </header>
  )
}

function Help({ open, onClose }: { open: boolean; onClose: () => void }): VNode {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} onClose={onClose} aria-label={words.help}>
      <h2>{words.help}</h2>
      <dl class="keys">
        {words.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </dialog>
  )
}
