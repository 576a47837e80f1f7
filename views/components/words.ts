// The language of the views, handed down to all components.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Language, VIEW_WORDS, type Words } from '../wording/index.js'

export const LanguageContext = createContext<Language>('vi')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useWords(): Words {
  return VIEW_WORDS[useContext(LanguageContext)]
}
