// Parses beside the page, so that typing never waits.
import { parsePlan } from '../src/index.js'
import type { Answer, Draft, Question } from './messages.js'

/** The part of a worker's scope that is used here; the library of types for workers contradicts that for pages. */
interface Scope {
  onmessage: ((event: MessageEvent<Question>) => void) | null
  postMessage(answer: Answer): void
}

const scope = self as unknown as Scope

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage({ id: data.id, ...(await answer(data)) })
  } catch (error) {
    scope.postMessage({ id: data.id, problem: error instanceof Error ? error.message : String(error) })
  }
}

async function answer(question: Question): Promise<Omit<Extract<Answer, { report: unknown }>, 'id'>> {
  const draft = 'draft' in question ? question.draft : await readDraft(question.file.name, question.file.bytes)
  const { name, text, mediaType } = draft
  const source = { text, name, mediaType, encoding: null, sha256: null, regions: await regionsOf(draft) }
  return { report: { name, text, plan: parsePlan(source, { language: question.language }) }, mediaType, isFile: 'file' in question }
}

async function readDraft(name: string, bytes: ArrayBuffer): Promise<Draft> {
  const { readFileBytes } = await import('./read-file.js')
  return readFileBytes(name, new Uint8Array(bytes))
}

async function regionsOf({ text, mediaType }: Draft): Promise<ReturnType<typeof import('../src/ingest/markdown.js').markdownRegions>> {
  if (mediaType !== 'text/markdown') return []
  const { markdownRegions } = await import('../src/ingest/markdown.js')
  return markdownRegions(text)
}
