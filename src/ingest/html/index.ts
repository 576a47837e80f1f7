// kehoach/ingest/html: the plan inside of a web page as text, without the page's furniture.
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { KehoachError } from '../../errors.js'
import { findContent } from './content.js'
import { linesOf } from './lines.js'

/**
 * The text of a web page: a line a paragraph, list items with their numbers, headings and bold paragraphs between `**`, tables as HTML.
 * Menus, forms, hidden parts and scripts are left out; nothing is fetched and nothing runs.
 *
 * @throws {KehoachError} `UNREADABLE_FILE` for a page whose elements nest without end.
 * @example
 * readHtml('<nav>Trang chủ</nav><main><p>KẾ HOẠCH</p><ol type="I"><li>Mục tiêu</li></ol></main>') // 'KẾ HOẠCH\nI. Mục tiêu\n'
 */
export function readHtml(html: string): string {
  const root = parse(html)
  const page = root.children.find((node): node is Element => node.type === 'element' && node.tagName === 'html')
  const body = page?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'body')
  return body ? `${linesOf(findContent(body)).join('\n')}\n` : '\n'
}

/** The parser of pages calls itself for each level. */
function parse(html: string): Root {
  try {
    return unified().use(rehypeParse).parse(html)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new KehoachError('UNREADABLE_FILE', "the page's elements nest too deeply", { cause })
  }
}
