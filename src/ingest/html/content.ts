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

/** Fewer words, in characters, are a date or a count of visitors. */
const FEW = 20

/** Names of classes and ids that pages give their furniture. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:foot(?:er)?|head(?:er)?|side-?bar|aside|menu|nav(?:bar)?|breadcrumbs?|banner|comments?|related|share|social|copyright|ads?|search|login|widgets?|tags?|cookie|modal|popup)(?:[\s_-]|$)/iu

/** The smallest element that holds nearly all of the words outside of links and furniture, with what belongs to them beside it. */
export function findContent(body: Element): Element {
  const words = new Map<Element, number>()
  countWords(body, words, 0)
  let found = body
  let element: Element | undefined = body
  while (element) {
    // a table is read as a whole, unless all its words are in one cell
    if (!/^(?:table|tbody|tr)$/u.test(element.tagName)) found = element
    const inside: number = words.get(element) ?? 0
    if (inside === 0) break
    const children: Element[] = element.children.filter((child) => child.type === 'element')
    const largest: Element | undefined = children.find((child) => SECTIONS.has(child.tagName) && (words.get(child) ?? 0) >= inside * MOST)
    // beside it: a letterhead, an annex
    element = children.some((child) => child !== largest && belongsToDocument(child, words)) ? undefined : largest
  }
  return found
}

/** Elements that a page is laid out with; a list or a paragraph is a part of the document itself. */
const SECTIONS = new Set(['div', 'main', 'article', 'section', 'td', 'table', 'tbody', 'tr', 'center', 'span', 'font'])

/** An element beside the document's with paragraphs or a table, more words than links, and no name of furniture. */
function belongsToDocument(element: Element, words: ReadonlyMap<Element, number>): boolean {
  const own = words.get(element) ?? 0
  const { className, id } = element.properties
  const names = [...(Array.isArray(className) ? className : [className]), id].join(' ')
  if (own < FEW || FURNITURE_NAME.test(names) || linkedWords(element, 0) >= own) return false
  return holdsParagraphs(element, words, 0)
}

const holdsParagraphs = (element: Element, words: ReadonlyMap<Element, number>, depth: number): boolean =>
  (/^(?:p|table)$/u.test(element.tagName) && (words.get(element) ?? 0) >= FEW) ||
  (depth < DEEPEST && element.children.some((child) => child.type === 'element' && holdsParagraphs(child, words, depth + 1)))

const linkedWords = (element: Element, depth: number): number =>
  element.children.reduce((sum, child) => {
    if (child.type !== 'element' || depth > DEEPEST) return sum
    return sum + (child.tagName === 'a' ? lengthOf(child, depth) : linkedWords(child, depth + 1))
  }, 0)

const lengthOf = (element: Element, depth: number): number =>
  element.children.reduce(
    (sum, child) => sum + (child.type === 'text' ? child.value.trim().length : child.type === 'element' && depth < DEEPEST ? lengthOf(child, depth + 1) : 0),
    0,
  )

function countWords(element: Element, words: Map<Element, number>, depth: number): number {
  if (isLeftOut(element) || element.tagName === 'a' || depth > DEEPEST) return 0
  let count = 0
  for (const child of element.children) count += wordsOf(child, words, depth)
  words.set(element, count)
  return count
}

const wordsOf = (node: ElementContent, words: Map<Element, number>, depth: number): number =>
  node.type === 'text' ? node.value.trim().length : node.type === 'element' ? countWords(node, words, depth + 1) : 0
