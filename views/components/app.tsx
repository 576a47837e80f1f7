// The whole of the views: which document, which fact, which table; the report and the playground both are this.
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ReportDocument } from '../../src/report/pack.js'
import { keep, readKept } from '../browser/kept.js'
import type { Language } from '../wording/index.js'
import { LanguageContext } from './words.js'
import { Workspace } from './workspace.js'

export interface AppProps {
  documents: readonly ReportDocument[]
  language: Language
  onLanguage?: (language: Language) => void
  /** What the playground puts into the head, and the editor beside the source. */
  tools?: ComponentChildren
  editor?: VNode
}

type Theme = 'light' | 'dark'

export function App({ documents, language: first, onLanguage, tools, editor }: AppProps): VNode {
  const [language, setLanguage] = useState<Language>(() => {
    const kept = readKept('language')
    return kept === 'vi' || kept === 'en' ? kept : first
  })
  const [theme, setTheme] = useState<Theme | null>(() => readKept('theme') as Theme | null)
  const [chosen, setChosen] = useState(0)

  useEffect(() => {
    document.documentElement.lang = language
    onLanguage?.(language)
  }, [language, onLanguage])
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  }, [theme])

  const switchLanguage = (): void => {
    const next = language === 'vi' ? 'en' : 'vi'
    keep('language', next)
    setLanguage(next)
  }
  const switchTheme = (): void => {
    const dark = theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
    keep('theme', dark ? 'light' : 'dark')
    setTheme(dark ? 'light' : 'dark')
  }
  return (
    <LanguageContext.Provider value={language}>
      <Workspace
        documents={documents}
        chosen={Math.min(chosen, documents.length - 1)}
        onDocument={setChosen}
        onLanguage={switchLanguage}
        onTheme={switchTheme}
        tools={tools}
        editor={editor}
      />
    </LanguageContext.Provider>
  )
}
