// The page of the playground: editor and tools around the views, the draft and its last plan.
import type { VNode } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ReportDocument } from '../src/report/pack.js'
import { readKept } from '../views/browser/kept.js'
import { App } from '../views/components/app.js'
import { type Language, VIEW_WORDS } from '../views/wording/index.js'
import { Editor } from './editor.js'
import { EXAMPLES, loadExample } from './examples.js'
import type { Content, Draft } from './messages.js'
import { createParser, type Parser } from './parser.js'
import { fromFragment } from './share.js'
import { Tools } from './tools.js'
import { useDroppedFiles } from './use-dropped-files.js'

const NEW_NAME = 'ke-hoach.txt'

export function Playground(): VNode {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [report, setReport] = useState<ReportDocument | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [language, setLanguage] = useState<Language>(() => (readKept('language') === 'en' ? 'en' : 'vi'))
  const spoken = useRef(language)
  /** What was asked last, to be asked again in another language. */
  const asked = useRef<Content | null>(null)
  const parser = useRef<Parser | null>(null)
  parser.current ??= createParser((answer) => {
    setProblem('problem' in answer ? answer.problem : null)
    if (!('report' in answer)) return
    setReport(answer.report)
    // A file is text only after its reader has read it.
    setDraft((now) => now ?? { name: answer.report.name, text: answer.report.text, mediaType: answer.mediaType })
  })

  const ask = useCallback((content: Content): void => {
    asked.current = content
    setDraft('draft' in content ? content.draft : null)
    parser.current?.ask({ ...content, language: spoken.current })
  }, [])
  const show = useCallback((next: Draft): void => ask({ draft: next }), [ask])
  const openFile = useCallback(async (file: File): Promise<void> => ask({ file: { name: file.name, bytes: await file.arrayBuffer() } }), [ask])
  const openExample = (name: string): void => {
    loadExample(name).then(show, (error: unknown) => setProblem(String(error)))
  }
  // Messages of a plan are in the language of the page.
  const changeLanguage = useCallback(
    (next: Language): void => {
      if (spoken.current === next) return
      spoken.current = next
      setLanguage(next)
      if (asked.current !== null) ask(asked.current)
    },
    [ask],
  )

  useEffect(() => {
    const open = async (): Promise<void> => {
      const shared = await fromFragment(location.hash)
      if (shared !== null) show(shared)
      else if (report === null) openExample(EXAMPLES[0] ?? '')
    }
    open()
    addEventListener('hashchange', open)
    return () => removeEventListener('hashchange', open)
  }, [])
  useDroppedFiles(openFile)

  const words = VIEW_WORDS[language]
  if (report === null)
    return (
      <main class="loading" aria-busy={problem === null}>
        <h1>kehoach</h1>
        {problem !== null && <p class="trouble">{problem}</p>}
      </main>
    )
  const text = draft?.text ?? report.text
  const editor = (
    <Editor
      label={words.editor}
      text={text}
      problem={problem}
      onText={(typed) => show({ name: draft?.name ?? NEW_NAME, text: typed, mediaType: draft?.mediaType ?? 'text/plain' })}
    />
  )
  const tools = <Tools words={words} report={report} draft={draft} onFile={openFile} onExample={openExample} />
  return <App documents={[report]} language={language} onLanguage={changeLanguage} tools={tools} editor={editor} />
}
