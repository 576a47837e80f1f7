// Asks the worker one question at a time; of those that come meanwhile only the last is asked.
import type { Language } from '../src/export/wording.js'
import type { Answer, Content, Question } from './messages.js'

type Asked = Content & { language: Language }

export interface Parser {
  ask(question: Asked): void
}

export function createParser(onAnswer: (answer: Answer) => void): Parser {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let id = 0
  let busy = false
  let waiting: Asked | null = null
  const send = (question: Asked): void => {
    busy = true
    worker.postMessage({ ...question, id: ++id } satisfies Question)
  }
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    busy = false
    if (waiting !== null) send(waiting)
    waiting = null
    onAnswer(data)
  }
  worker.onerror = (event) => onAnswer({ id, problem: event.message })
  return {
    ask: (question) => {
      if (busy) waiting = question
      else send(question)
    },
  }
}
