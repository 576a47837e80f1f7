// XML as events without namespaces' prefixes: `<w:p w:val="x">` is the element 'p' with the attribute 'val'.
import { SaxesParser } from 'saxes'
import { KehoachError } from '../../errors.js'

/** What is told of an element; the names have no prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(words: string): void
}

/** No document nests so deep. */
const DEEPEST = 2000

/**
 * Reads XML; entities that a document declares itself are not known, so none can grow.
 *
 * @throws {KehoachError} `UNREADABLE_FILE` where it is not well formed.
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('error', (cause) => {
    throw new KehoachError('UNREADABLE_FILE', `the XML inside of the file is damaged: ${cause.message}`, { cause })
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new KehoachError('UNREADABLE_FILE', `the XML inside of the file nests deeper than ${DEEPEST} levels`)
    handler.open(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])))
  })
  parser.on('closetag', ({ name }) => {
    depth--
    handler.close(local(name))
  })
  parser.on('text', (words) => handler.text(words))
  parser.write(xml).close()
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** A number that an attribute says; 0 where it is none, or below. */
export function wholeNumber(value: string | undefined): number {
  const number = Math.trunc(Number(value))
  return number > 0 && Number.isFinite(number) ? number : 0
}
