// A document of the corpus as a web page: bare, or inside of a portal's page with its menu, side bar, related news and footer.
import type { ParagraphPart, Part, TablePart } from './document.js'

/** The document alone, for programs that read HTML. */
export const writeHtml = (parts: readonly Part[]): string => `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${contentOf(parts)}</body></html>`

/** The document as a portal shows it. */
export function writePortalPage(parts: readonly Part[]): string {
  const links = (...words: string[]): string => `<ul>${words.map((word) => `<li><a href="/x">${word}</a></li>`).join('')}</ul>`
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin điện tử</title><style>p { margin: 0 }</style><script>var a = '<p>1. Mục</p>'</script></head>
<body><header><h1>CỔNG THÔNG TIN ĐIỆN TỬ</h1><form><input name="q"><button>Tìm kiếm</button></form></header>
<nav>${links('Trang chủ', 'Giới thiệu', 'Văn bản chỉ đạo', 'Thủ tục hành chính', 'Liên hệ')}</nav>
<div class="row"><aside><h3>VĂN BẢN MỚI</h3>${links('Quyết định số 5/QĐ-UBND ngày 02/01/2026', 'Kế hoạch số 9/KH-UBND ngày 05/01/2026')}</aside>
<main><div class="detail"><article>${contentOf(parts)}</article></div></main></div>
<footer><p>1. Cơ quan chủ quản: Ủy ban nhân dân tỉnh</p><p>2. Giấy phép số 12/GP-TTĐT ngày 03/4/2020</p></footer></body></html>`
}

const contentOf = (parts: readonly Part[]): string => parts.map((part) => (part.kind === 'table' ? tableOf(part) : paragraphOf(part))).join('\n')

function paragraphOf({ words, marker, isBold }: ParagraphPart): string {
  const text = escapeHtml(marker === '' ? words : `${marker} ${words}`)
  return `<p>${isBold ? `<strong>${text}</strong>` : text}</p>`
}

const tableOf = ({ rows, isFrame }: TablePart): string =>
  `<table${isFrame ? '' : ' border="1"'}>${rows
    .map(
      (row) =>
        `<tr>${row
          .map(
            (cell) =>
              `<td${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}>${cell.lines.map(escapeHtml).join('<br>')}</td>`,
          )
          .join('')}</tr>`,
    )
    .join('')}</table>`

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
