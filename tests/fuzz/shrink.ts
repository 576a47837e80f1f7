// Makes an input that breaks something as small as it can be while it still breaks the same.
import type { FuzzInput } from './offences.js'

/** Most attempts for one input, so that a long run does not stay at its first find. */
const ATTEMPTS = 20_000

/** The kind of an offence: up to the words that it names, without numbers and names that change with the input. */
export function kindOf(offence: string): string {
  const [kind] = offence.split('«')
  return kind!.replace(/(?<=: (?:section|id|marker) )[^:]+/gu, '…').replace(/\d+/gu, '0')
}

/** Takes away lines, then ever smaller runs of characters or bytes, as long as `breaks` says that the rest still does. */
export async function shrink(input: FuzzInput, breaks: (smaller: FuzzInput) => Promise<boolean>): Promise<FuzzInput> {
  let best = input
  let attempts = 0
  const tryOther = async (smaller: FuzzInput): Promise<boolean> => {
    if (attempts >= ATTEMPTS) return false
    attempts++
    if (!(await breaks(smaller))) return false
    best = smaller
    return true
  }
  const keep = (content: FuzzInput['content']) => tryOther({ ...best, content })
  if (best.limits) await tryOther({ content: best.content, isMarkdown: best.isMarkdown })
  if (best.isMarkdown) await tryOther({ ...best, isMarkdown: false })
  let before: number
  do {
    before = best.content.length
    if (typeof best.content === 'string')
      await takeAway(
        () => (best.content as string).split(/(?<=\n)/u),
        (parts) => keep(parts.join('')),
      )
    if (typeof best.content === 'string')
      await takeAway(
        () => (best.content as string).split(/(?<= )/u),
        (parts) => keep(parts.join('')),
      )
    await takeAway(
      () => unitsOf(best.content),
      (units) => keep(typeof best.content === 'string' ? String.fromCharCode(...units) : Uint8Array.from(units)),
    )
  } while (best.content.length < before && attempts < ATTEMPTS)
  return best
}

const unitsOf = (content: FuzzInput['content']): number[] =>
  typeof content === 'string' ? Array.from({ length: content.length }, (_, at) => content.charCodeAt(at)) : [...content]

/** Tries to do without runs of parts: halves, quarters …, down to single ones. */
async function takeAway<T>(partsOf: () => T[], keep: (parts: T[]) => Promise<boolean>): Promise<void> {
  for (let size = Math.ceil(partsOf().length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    let at = 0
    while (at < partsOf().length) {
      const parts = partsOf()
      if (parts.length <= 1 || !(await keep(parts.toSpliced(at, size)))) at += size
    }
  }
}
