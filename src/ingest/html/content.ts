// Which element of a page holds the document, and which parts of it are furniture.
import type { Element, ElementContent } from 'hast'

/** Elements whose words are never the document's. */
const FURNITURE = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'canvas', 'video', 'audio', 'map'],
  ...['nav', 'aside', 'footer', 'header', 'form', 'button', 'select', 'input', 'textarea', 'label', 'dialog', 'menu'],
])

/** An element that nobody reads: furniture, or hidden. */
export function isLeftOut({ tagName, properties }: Element): boolean {
  if (FURNITURE.has(tagName) || properties.hidden === true || properties.hidden === '') return true
  return /(?:^|;)\s?(?:display\s?:\s?none|visibility\s?:\s?hidden)/iu.test(String(properties.style ?? ''))
}

/** The part of an element's words that its document's part must have, so that the search goes on inside of it. */
const MOST = 0.8

/** No page nests so deep; deeper elements are taken as they are. */
const DEEPEST = 400

/** The smallest element that holds nearly all of the words outside of links and furniture. */
export function findContent(body: Element): Element {
  const words = new Map<Element, number>()
  countWords(body, words, 0)
  let found = body
  let element: Element | undefined = body
  while (element) {
    // a table is read as a whole, unless all its words are in one cell
    if (!/^(?:table|tbody|tr)$/u.test(element.tagName)) found = element
    const inside = words.get(element) ?? 0
    if (inside === 0) break
    element = element.children.find(
      (child): child is Element => child.type === 'element' && SECTIONS.has(child.tagName) && (words.get(child) ?? 0) >= inside * MOST,
    )
  }
  return found
}

/** Elements that a page is laid out with; a list or a paragraph is a part of the document itself. */
const SECTIONS = new Set(['div', 'main', 'article', 'section', 'td', 'table', 'tbody', 'tr', 'center', 'span', 'font'])

function countWords(element: Element, words: Map<Element, number>, depth: number): number {
  if (isLeftOut(element) || element.tagName === 'a' || depth > DEEPEST) return 0
  let count = 0
  for (const child of element.children) count += wordsOf(child, words, depth)
  words.set(element, count)
  return count
}

const wordsOf = (node: ElementContent, words: Map<Element, number>, depth: number): number =>
  node.type === 'text' ? node.value.trim().length : node.type === 'element' ? countWords(node, words, depth + 1) : 0
