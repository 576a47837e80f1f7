// Web pages: the plan inside of a page, lists and tables as a browser shows them, and pages that are hostile.
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/index.js'
import { readHtml } from '../../../src/ingest/html/index.js'
import { readPlan } from '../../../src/ingest/index.js'

const linesOf = (html: string): string[] => readHtml(html).trimEnd().split('\n')

describe('lists', () => {
  it.each([
    ['<ol><li>a<li>b</ol>', ['1. a', '2. b']],
    ['<ol type="I"><li>a<li>b</ol>', ['I. a', 'II. b']],
    ['<ol type="a" start="3"><li>a<li>b</ol>', ['c. a', 'd. b']],
    ['<ol><li value="5">a<li>b</ol>', ['5. a', '6. b']],
    ['<ul><li>a<ul><li>b</ul><li>c</ul>', ['- a', '- b', '- c']],
    ['<ol type="I"><li>Mục tiêu<ol><li>Chung</ol></ol>', ['I. Mục tiêu', '1. Chung']],
    ['<ol><li><b>Mục tiêu</b></ol>', ['**1. Mục tiêu**']],
    ['<ul><li>a) có dấu của mình<li>- gạch</ul>', ['- a) có dấu của mình', '- gạch']],
    ['<ol style="list-style-type: upper-roman"><li>a<li style="list-style:lower-alpha inside">b</ol>', ['I. a', 'b. b']],
    ['<ol reversed><li>a<li>b</ol>', ['2. a', '1. b']],
    ['<ol start="-1"><li>a<li value="x">b</ol>', ['-1. a', '0. b']],
    ['<ol style="list-style: none"><li>a<li>b</ol>', ['a', 'b']],
    ['<ol style="list-style-type:disc"><li>a</ol><ul type="square"><li>b</ul>', ['- a', '- b']],
    ['<ol><li>1.1. có số của mình</ol>', ['1.1. có số của mình']],
  ])('%s', (html, lines) => {
    expect(linesOf(html)).toEqual(lines)
  })
})

describe('paragraphs', () => {
  it('end with their element or at a <br>, and white space is one space', () => {
    expect(linesOf('<p>Trồng\n  rừng&nbsp;quế</p><div>Nuôi ong<br>Thả cá</div>Đan <i>lát</i>')).toEqual(['Trồng rừng quế', 'Nuôi ong', 'Thả cá', 'Đan lát'])
  })

  it('that are bold, and headings, are marked', () => {
    expect(linesOf('<h2>Mục tiêu</h2><p><b>Nhiệm</b> <strong>vụ</strong></p><p style="font-weight: bold">Kinh phí</p><p><b>Một</b> phần</p>')).toEqual([
      '**Mục tiêu**',
      '**Nhiệm vụ**',
      '**Kinh phí**',
      'Một phần',
    ])
  })
})

describe('tables', () => {
  it('keep the cells that they merge, and signs stay what they are', () => {
    expect(linesOf('<table><tr><th rowspan=2>TT<th colspan=2>Năm<tr><td>2026<br>quý I<td>&lt; 5%</table>')).toEqual([
      '<table>',
      '<tr><td rowspan="2">TT</td><td colspan="2">Năm</td></tr>',
      '<tr><td>2026<br>quý I</td><td>&lt; 5%</td></tr>',
      '</table>',
    ])
  })

  it('made from Word files have no column for each edge of each row', () => {
    const rows = [
      '<tr><td rowspan=2>Chỉ tiêu<td colspan=9>Nhóm',
      '<tr><td>1<td colspan=5>2<td colspan=3>3',
      '<tr><td>Rừng<td colspan=2>50<td colspan=6>60<td>70',
      '<tr><td>Quế<td colspan=4>5<td colspan=3>6<td colspan=2>7',
      `<tr>${'<td></td>'.repeat(10)}`,
    ]
    expect(linesOf(`<p>Biểu</p><table>${rows.join('')}</table>`).slice(2, -1)).toEqual([
      '<tr><td rowspan="2">Chỉ tiêu</td><td colspan="3">Nhóm</td></tr>',
      '<tr><td>1</td><td>2</td><td>3</td></tr>',
      '<tr><td>Rừng</td><td>50</td><td>60</td><td>70</td></tr>',
      '<tr><td>Quế</td><td>5</td><td>6</td><td>7</td></tr>',
      '<tr><td></td><td></td><td></td><td></td></tr>',
    ])
  })

  it('of a blank form keep their columns', () => {
    expect(linesOf('<p>Biểu</p><table><tr><td>Tên<td>Ký<tr><td><td></table>')[3]).toBe('<tr><td></td><td></td></tr>')
  })

  it('of one column are a frame, with headings and tables of their own', () => {
    const inner = '<table><tr><td>Năm<td>2026</table>'
    expect(linesOf(`<table><tr><td><p><b>a</b></p><p>b</p>${inner}</table>`)).toEqual([
      '**a**',
      'b',
      '<table>',
      '<tr><td>Năm</td><td>2026</td></tr>',
      '</table>',
    ])
  })

  it('inside of a cell are lines of it, a row each', () => {
    const inner = '<table><tr><td><b>Keo</b><td>50 ha<tr><td>Quế<td>20 ha</table>'
    expect(linesOf(`<p>Cây giống</p><table><tr><td>Trồng:${inner}<td>Hoàn thành trong quý I năm 2026</table>`)[2]).toBe(
      '<tr><td>Trồng:<br>Keo 50 ha<br>Quế 20 ha</td><td>Hoàn thành trong quý I năm 2026</td></tr>',
    )
  })
})

const PAGE = `<!DOCTYPE html><html><head><title>Cổng thông tin</title><script>alert(1)</script></head><body>
<header>Cổng thông tin xã</header><nav><ul><li><a href="/">Trang chủ</a><li><a href="/tin">Tin tức</a></ul></nav>
<div class="main"><div class="left"><a href="/1">Văn bản mới</a></div><div class="content">
<table><tr><td>ỦY BAN NHÂN DÂN<br>XÃ TẢ VAN<br>Số: 7/KH-UBND</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Tả Van, ngày 05 tháng 01 năm 2026</td></tr></table>
<p><b>KẾ HOẠCH</b></p><p>Trồng quế năm 2026</p>
<p style="display:none">Ẩn: trồng 999 ha</p>
<p><b>I. MỤC TIÊU</b></p><p>1. Trồng mới 50 ha quế.</p><p>2. Ít nhất 90% cây sống.</p>
<p><b>II. TỔ CHỨC THỰC HIỆN</b></p><ol><li>Trạm Khuyến nông hướng dẫn cách ươm trước ngày 30/4/2026.</li></ol>
</div></div><footer>Bản quyền 2026 – trồng 100 ha</footer></body></html>`

describe('a page', () => {
  it('gives the plan without its furniture', async () => {
    const source = await readPlan(Buffer.from(PAGE), { name: 'ke-hoach.html' })
    expect(source).toMatchObject({ mediaType: 'text/html', encoding: 'utf-8' })
    for (const words of ['Trang chủ', 'Văn bản mới', 'alert', 'Bản quyền', '999']) expect(source.text).not.toContain(words)
    const plan = parsePlan(source)
    expect(plan.metadata).toMatchObject({ documentType: 'KH', number: '7/KH-UBND', title: 'Trồng quế năm 2026', issuedOn: '2026-01-05' })
    expect(plan.sections.map(({ marker, children }) => [marker, children.map((child) => child.marker)])).toEqual([
      ['I.', ['1.', '2.']],
      ['II.', ['1.']],
    ])
    expect(plan.targets.flatMap(({ milestones }) => milestones.map(({ value }) => value))).toEqual([50, 90])
    expect(plan.tasks.map(({ lead }) => lead[0]?.name)).toEqual(['Trạm Khuyến nông'])
    expect(plan.deadlines.map(({ end }) => end)).toEqual(['2026-04-30'])
  })

  it('keeps a letterhead and an annex that stand beside the longest part', () => {
    const long = `<div>${'<p>1. Trồng mới rừng ven sông và chăm sóc rừng đã trồng.</p>'.repeat(20)}</div>`
    const parts = `<div><table><tr><td>ỦY BAN NHÂN DÂN<td>CỘNG HÒA XÃ HỘI</table></div>${long}<div><p>Phụ lục về giống cây của năm</p></div>`
    const around = (inside: string) =>
      `<div class="menu-top"><p>Chào mừng quý khách đến với cổng</p></div><div><div><span>Lượt xem: 5</span>${inside}</div></div><div><p>Liên hệ <a href="/">Ủy ban nhân dân xã Tả Van, tỉnh Lào Cai</a></p></div>`
    const lines = linesOf(around(`<div>${parts}</div>`))
    expect([lines.slice(0, 2).at(-1), lines.length, lines.at(-1)]).toEqual([
      '<tr><td>ỦY BAN NHÂN DÂN</td><td>CỘNG HÒA XÃ HỘI</td></tr>',
      24,
      'Phụ lục về giống cây của năm',
    ])
  })

  it('says its encoding in a meta element, or its words tell it', async () => {
    const old = '<html><head><meta charset="windows-1258"></head><body><p>ho\xcca xa\xde</p></body></html>'
    expect((await readPlan(Buffer.from(old, 'latin1'))).text.normalize('NFC')).toBe('hòa xã\n')
    const told = '<html><body><p>Céng hßa x· héi chñ nghÜa ViÖt Nam, ®Õn tõng th«n</p></body></html>'
    expect((await readPlan(Buffer.from(told, 'latin1'))).text).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam, đến từng thôn\n')
  })
})

describe('what a page is', () => {
  it.each([
    ['<!-- đầu trang -->\n<title>Kế hoạch</title><p>I. Mục tiêu</p>', null, 'text/html'],
    ['<div><p>I. Mục tiêu</p></div>', 'ke-hoach.html', 'text/html'],
    ['<div align="center">I. Mục tiêu</div>', 'ke-hoach.md', 'text/markdown'],
    ['<table><tr><td>Trồng rừng</td></tr></table>', null, 'text/plain'],
    ['<5% hộ nghèo', 'ke-hoach.html', 'text/plain'],
  ])('%s in %s: %s', async (text, name, mediaType) => {
    expect((await readPlan(Buffer.from(text), { name })).mediaType).toBe(mediaType)
  })
})

describe('hostile pages', () => {
  it.each([
    ['nested deeply', `<html>${'<div>'.repeat(300)}Kế hoạch`, 'Kế hoạch\n'],
    ['of tables in tables', `<html>${'<table><tr><td>'.repeat(300)}Kế hoạch`, 'Kế hoạch\n'],
    ['with nothing in it', '<html><script>for(;;){}</script></html>', '\n'],
  ])('%s are read', async (_, html, text) => {
    expect((await readPlan(Buffer.from(html))).text).toBe(text)
  })

  it('nested without end are an error with the name of the file', async () => {
    const html = `<html>${'<div>'.repeat(50_000)}Kế hoạch`
    await expect(readPlan(Buffer.from(html), { name: 'a.html' })).rejects.toMatchObject({ code: 'UNREADABLE_FILE', source: 'a.html' })
  })
})
