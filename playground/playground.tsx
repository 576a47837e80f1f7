// The page of the playground: editor and tools around the views, the draft and its last plan.
import type { VNode } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ReportDocument } from '../src/report/pack.js'
import { readKept } from '../views/browser/kept.js'
import { App } from '../views/components/app.js'
import { type Language, VIEW_WORDS } from '../views/wording/index.js'
import { Editor, type OpenedText } from './editor.js'
import { EXAMPLES, loadExample } from './examples.js'
import type { Content, Draft } from './messages.js'
import { createParser, type Parser } from './parser.js'
import { fromFragment } from './share.js'
import { Tools } from './tools.js'
import { useDroppedFiles } from './use-dropped-files.js'

const EMPTY: Draft = { name: 'ke-hoach.txt', text: '', mediaType: 'text/plain' }

export function Playground(): VNode {
  const [report, setReport] = useState<ReportDocument | null>(null)
  const [opened, setOpened] = useState<OpenedText>(EMPTY)
  const [problem, setProblem] = useState<string | null>(null)
  const [language, setLanguage] = useState<Language>(() => (readKept('language') === 'en' ? 'en' : 'vi'))
  const spoken = useRef(language)
  // What is typed is drawn once, with its plan: it is no state of the page.
  const draft = useRef<Draft>(EMPTY)
  /** What was asked last, to be asked again in another language. */
  const asked = useRef<Content>({ draft: EMPTY })
  const parser = useRef<Parser | null>(null)
  parser.current ??= createParser((answer) => {
    setProblem('problem' in answer ? answer.problem : null)
    if (!('report' in answer)) return
    setReport(answer.report)
    if (!answer.isFile) return
    draft.current = { name: answer.report.name, text: answer.report.text, mediaType: answer.mediaType }
    asked.current = { draft: draft.current }
    setOpened(draft.current)
  })

  const ask = useCallback((content: Content): void => {
    asked.current = content
    parser.current?.ask({ ...content, language: spoken.current })
  }, [])
  const open = useCallback(
    (next: Draft): void => {
      draft.current = next
      setOpened(next)
      ask({ draft: next })
    },
    [ask],
  )
  const type = useCallback(
    (text: string): void => {
      draft.current = { ...draft.current, text }
      ask({ draft: draft.current })
    },
    [ask],
  )
  const openFile = useCallback(async (file: File): Promise<void> => ask({ file: { name: file.name, bytes: await file.arrayBuffer() } }), [ask])
  const openExample = useCallback(
    (name: string): void => {
      loadExample(name).then(open, (error: unknown) => setProblem(String(error)))
    },
    [open],
  )
  // Messages of a plan are in the language of the page.
  const changeLanguage = useCallback(
    (next: Language): void => {
      if (spoken.current === next) return
      spoken.current = next
      setLanguage(next)
      ask(asked.current)
    },
    [ask],
  )

  useEffect(() => {
    const start = async (event?: Event): Promise<void> => {
      const shared = await fromFragment(location.hash)
      if (shared !== null) open(shared)
      else if (event === undefined) openExample(EXAMPLES[0] ?? '')
    }
    start()
    addEventListener('hashchange', start)
    return () => removeEventListener('hashchange', start)
  }, [open, openExample])
  useDroppedFiles(openFile)

  const words = VIEW_WORDS[language]
  if (report === null)
    return (
      <main class="loading" aria-busy={problem === null}>
        <h1>kehoach</h1>
        {problem !== null && <p class="trouble">{problem}</p>}
      </main>
    )
  const editor = <Editor label={words.editor} opened={opened} problem={problem} onText={type} />
  const tools = <Tools words={words} report={report} draft={draft} onFile={openFile} onExample={openExample} />
  return <App documents={[report]} language={language} onLanguage={changeLanguage} tools={tools} editor={editor} />
}
