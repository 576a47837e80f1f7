// Word files: the numbers that Word counts, tables with merged cells, boxes, the letterhead.
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/index.js'
import { readDocx } from '../../../src/ingest/docx/index.js'
import { readPlan } from '../../../src/ingest/index.js'
import { abstract, num, p, r, restart, wordFile } from './word-file.js'

const PLAN = abstract(0, ['upperRoman', '%1.'], ['decimal', '%2.'], ['lowerLetter', '%3)'], ['bullet', '-'])
const linesOf = (body: string, parts?: Parameters<typeof wordFile>[1]): string[] => readDocx(wordFile(body, parts)).text.trimEnd().split('\n')

describe('automatic numbers', () => {
  it('count by level, and lower levels begin anew', () => {
    const body = [p('Mục tiêu', 1), p('Chung', 1, 1), p('Riêng', 1, 1), p('Nước sạch', 1, 2), p('giếng', 1, 3), p('Nhiệm vụ', 1), p('Khoan giếng', 1, 1)].join(
      '',
    )
    expect(linesOf(body, { numbering: PLAN + num(1, 0) })).toEqual([
      'I. Mục tiêu',
      '1. Chung',
      '2. Riêng',
      'a) Nước sạch',
      '- giếng',
      'II. Nhiệm vụ',
      '1. Khoan giếng',
    ])
  })

  it('name the levels above, Arabic where the level is legal', () => {
    const legal = abstract(0, ['upperRoman', '%1.'], ['decimal', '%1.%2.', '<w:isLgl/>'], ['decimal', '%1.%2.%3'])
    const body = [p('A', 1), p('B', 1, 1), p('C', 1, 2), p('D', 1), p('E', 1, 1)].join('')
    expect(linesOf(body, { numbering: legal + num(1, 0) })).toEqual(['I. A', '1.1. B', 'I.1.1 C', 'II. D', '2.1. E'])
  })

  it('go on over lists of one abstract list, and begin anew where a list says so', () => {
    const numbering = PLAN + num(1, 0) + num(2, 0) + num(3, 0, restart(0, 5))
    const body = [p('A', 1), p('B', 2), p('C', 3), p('D', 3), p('E', 1)].join('')
    expect(linesOf(body, { numbering })).toEqual(['I. A', 'II. B', 'V. C', 'VI. D', 'VII. E'])
  })

  it('of a level that does not restart go on', () => {
    const running = abstract(0, ['decimal', 'Chương %1'], ['decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'])
    const body = [p('A', 1), p('B', 1, 1), p('C', 1), p('D', 1, 1)].join('')
    expect(linesOf(body, { numbering: running + num(1, 0) })).toEqual(['Chương 1 A', 'Điều 1. B', 'Chương 2 C', 'Điều 2. D'])
  })

  it('come from the style, or from the style below it, and are taken off by the list 0', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="De"><w:name w:val="De"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="De"/></w:style>'
    const styled = (words: string, style: string, more = '') => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${r(words)}</w:p>`
    const body = styled('A', 'De') + styled('B', 'Con') + styled('C', 'De', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('D', 'De')
    expect(linesOf(body, { numbering: PLAN + num(1, 0), styles })).toEqual(['I. A', 'II. B', 'C', 'III. D'])
  })

  it.each([
    ['upperLetter', '%1.', 28, 'BB. x'],
    ['lowerRoman', '(%1)', 4, '(iv) x'],
    ['decimalZero', '%1.', 3, '03. x'],
    ['vietnameseCounting', 'Phần thứ %1', 21, 'Phần thứ hai mươi mốt x'],
    ['bullet', '\uf0b7', 1, '• x'],
    ['bullet', 'o', 1, '○ x'],
    ['none', '', 1, 'x'],
  ])('in the format %s', (format, text, count, expected) => {
    const body = p('x', 1).repeat(count)
    expect(linesOf(body, { numbering: abstract(0, [format, text]) + num(1, 0) }).at(-1)).toBe(expected)
  })

  it('start anew where the list says so each time that a level above goes on', () => {
    const numbering = PLAN + num(1, 0, restart(1, 4))
    expect(linesOf([p('A', 1), p('B', 1, 1), p('C', 1), p('D', 1, 1)].join(''), { numbering })).toEqual(['I. A', '4. B', 'II. C', '4. D'])
  })

  it('belong to the style that a level names, where the style itself says no level', () => {
    const levels = abstract(0, ['upperRoman', '%1.', '<w:pStyle w:val="De1"/>'], ['decimal', '%2.', '<w:pStyle w:val="De2"/>'])
    const style = (id: string, more: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    const styles = style('De1', numbered) + style('De2', numbered) + style('Con', '<w:basedOn w:val="De2"/>')
    const styled = (words: string, id: string) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${r(words)}</w:p>`
    const body = styled('A', 'De1') + styled('B', 'De2') + styled('C', 'Con') + styled('D', 'De1')
    expect(linesOf(body, { numbering: levels + num(1, 0), styles })).toEqual(['I. A', '1. B', '2. C', 'II. D'])
  })

  it.each([
    ['001, 002, 003, ...', 12, '012. x'],
    ['a, b, c, d, đ, e, g, h, ...', 5, 'đ. x'],
    ['a, b, c, ...', 4, '4. x'],
  ])('in a format of their own: %s', (format, count, expected) => {
    const choice = `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="${format}"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>`
    expect(linesOf(p('x', 1).repeat(count), { numbering: abstract(0, ['decimal', '%1.', choice]) + num(1, 0) }).at(-1)).toBe(expected)
  })

  it('count paragraphs without words, and show them where they have a name', () => {
    expect(linesOf(p('A', 1) + p('', 1) + p('B', 1), { numbering: PLAN + num(1, 0) })).toEqual(['I. A', '', 'III. B'])
    const parts = abstract(0, ['upperRoman', 'Phần %1'])
    expect(linesOf(p('', 1) + p('Chung') + p('', 1) + p('Riêng'), { numbering: parts + num(1, 0) })).toEqual(['Phần I', 'Chung', 'Phần II', 'Riêng'])
  })
})

describe('words', () => {
  it('that are hidden are not there', () => {
    expect(linesOf(`<w:p>${r('Trồng 9 ha')}${r(' bí mật', '<w:vanish/>')}</w:p>`)).toEqual(['Trồng 9 ha'])
  })

  it('in capitals are written so, and a bold paragraph is a heading', () => {
    expect(linesOf(`<w:p>${r('Kế hoạch', '<w:b/><w:caps/>')}</w:p><w:p>${r('Một', '<w:b/>')}${r(' phần')}</w:p>`)).toEqual(['**KẾ HOẠCH**', 'Một phần'])
  })

  it('are bold by their style too, and plain where a bold style is set off in a bold paragraph', () => {
    const style = (id: string, type: string) => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr><w:b/></w:rPr></w:style>`
    const styles = style('Strong', 'character') + style('De', 'paragraph')
    const strong = r('Kế hoạch', '<w:rStyle w:val="Strong"/>')
    const body = `<w:p>${strong}</w:p><w:p><w:pPr><w:pStyle w:val="De"/></w:pPr>${r('Mục tiêu')}</w:p><w:p><w:pPr><w:pStyle w:val="De"/></w:pPr>${strong}</w:p>`
    expect(linesOf(body, { styles })).toEqual(['**Kế hoạch**', '**Mục tiêu**', 'Kế hoạch'])
  })

  it('of a text box stand once, behind the paragraph that it hangs in', () => {
    const box = `<w:txbxContent>${p('Mẫu số 01')}</w:txbxContent>`
    const body = `<w:p>${r('Danh mục')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(linesOf(body)).toEqual(['Danh mục', 'Mẫu số 01'])
  })

  it('break where a line is broken, and tabs are spaces', () => {
    expect(linesOf(`<w:p>${r('Số: 5')}<w:r><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:br w:type="page"/></w:r></w:p>`)).toEqual(['Số: 5 a', 'b'])
  })
})

describe('tables', () => {
  const tc = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`
  const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

  it('keep merged cells', () => {
    const table = `<w:tbl>${tr(tc('TT', '<w:vMerge w:val="restart"/>'), tc('Năm', '<w:gridSpan w:val="2"/>'))}${tr(tc('', '<w:vMerge/>'), tc('2026'), tc('2027 &lt; 2028'))}</w:tbl>`
    expect(linesOf(table)).toEqual([
      '<table>',
      '<tr><td rowspan="2">TT</td><td colspan="2">Năm</td></tr>',
      '<tr><td>2026</td><td>2027 &lt; 2028</td></tr>',
      '</table>',
    ])
  })

  it('have no column where two edges were meant to be one', () => {
    const wide = (words: string, span: number) => tc(words, `<w:gridSpan w:val="${span}"/>`)
    const rows = [tr(wide('TT', 2), wide('Việc', 3)), tr(tc(''), tc('1'), wide('Sửa đường', 2), tc('')), tr(wide('Chung', 5))]
    expect(linesOf(`<w:tbl>${rows.join('')}</w:tbl>`)).toEqual([
      ...['<table>', '<tr><td>TT</td><td>Việc</td></tr>', '<tr><td>1</td><td>Sửa đường</td></tr>', '<tr><td colspan="2">Chung</td></tr>', '</table>'],
    ])
  })

  it('keep the place of cells behind columns that a row leaves out', () => {
    const later = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc('2027')}</w:tr>`
    expect(linesOf(`<w:tbl>${tr(tc('TT'), tc('Việc'), tc('2026'))}${later}</w:tbl>`)[2]).toBe('<tr><td colspan="2"></td><td>2027</td></tr>')
  })

  it('of one column are a frame around paragraphs, headings and tables', () => {
    const inner = `<w:tbl>${tr(tc('Năm'), tc('2026'))}</w:tbl>`
    const frame = `<w:tbl>${tr(`<w:tc><w:p>${r('Mục tiêu', '<w:b/>')}</w:p>${inner}${p('')}</w:tc>`)}${tr(tc('Nhiệm vụ'))}</w:tbl>`
    expect(linesOf(frame)).toEqual(['**Mục tiêu**', '<table>', '<tr><td>Năm</td><td>2026</td></tr>', '</table>', '', 'Nhiệm vụ'])
  })

  it('inside of a cell are lines of it, a row each', () => {
    const inner = `<w:tbl>${tr(tc('Keo'), tc('50 ha'))}${tr(tc('Quế'), tc('20 ha'))}</w:tbl>`
    expect(linesOf(`<w:tbl>${tr(`<w:tc>${p('Trồng:')}${inner}</w:tc>`, tc('Quý I'))}</w:tbl>`)[1]).toBe(
      '<tr><td>Trồng:<br>Keo 50 ha<br>Quế 20 ha</td><td>Quý I</td></tr>',
    )
  })

  it('merge cells of a row in the old way too', () => {
    const rows = tr(tc('Năm', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>')) + tr(tc('2026'), tc('2027'))
    expect(linesOf(`<w:tbl>${rows}</w:tbl>`)[1]).toBe('<tr><td colspan="2">Năm</td></tr>')
  })

  it('keep a cell that is merged over more than a hundred rows', async () => {
    const body = Array.from({ length: 120 }, (_, index) => tr(tc('', '<w:vMerge/>'), tc(`Việc ${index}`))).join('')
    const table = `<w:tbl>${tr(tc('Sở Xây dựng', '<w:vMerge w:val="restart"/>'), tc('Việc'))}${body}</w:tbl>`
    const { tables } = parsePlan(await readPlan(wordFile(`${p('I. NHIỆM VỤ')}${table}`)))
    expect(tables[0]!.rows.at(-1)!.map(({ text }) => text)).toEqual(['Sở Xây dựng', 'Việc 119'])
  })

  it('give the facts of a plan', async () => {
    const rows = [
      tr(tc('TT'), tc('Nhiệm vụ'), tc('Cơ quan chủ trì'), tc('Thời gian hoàn thành')),
      tr(tc('1'), tc('Sửa đường vào bản'), tc('Sở Xây dựng', '<w:vMerge w:val="restart"/>'), tc('Quý II/2026')),
      tr(tc('2'), tc('Xây cầu treo'), tc('', '<w:vMerge/>'), tc('Tháng 11/2026')),
    ]
    const body = `${p('KẾ HOẠCH')}${p('Giao thông nông thôn năm 2026')}${p('Nhiệm vụ', 1)}<w:tbl>${rows.join('')}</w:tbl>`
    const plan = parsePlan(await readPlan(wordFile(body, { numbering: PLAN + num(1, 0) }), { name: 'ke-hoach.docx' }))
    expect(plan.source).toMatchObject({ mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', encoding: null })
    expect(plan.sections.map(({ marker }) => marker)).toEqual(['I.'])
    expect(plan.tasks.map(({ text, lead }) => [text, lead[0]?.name])).toEqual([
      ['Sửa đường vào bản', 'Sở Xây dựng'],
      ['Xây cầu treo', 'Sở Xây dựng'],
    ])
    expect(plan.deadlines.map(({ end }) => end)).toEqual(['2026-06-30', '2026-11-30'])
  })
})

describe('the letterhead', () => {
  it('in a table without borders is read line by line', async () => {
    const left = `<w:tc>${p('ỦY BAN NHÂN DÂN')}${p('XÃ TẢ VAN')}${p('Số: 18/KH-UBND')}</w:tc>`
    const right = `<w:tc>${p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${p('Độc lập - Tự do - Hạnh phúc')}${p('Bản Liền, ngày 03 tháng 02 năm 2026')}</w:tc>`
    const body = `<w:tbl><w:tr>${left}${right}</w:tr></w:tbl>${p('KẾ HOẠCH')}${p('Trồng quế năm 2026')}${p('I. MỤC TIÊU')}${p('1. Trồng 50 ha quế.')}`
    expect(parsePlan(await readPlan(wordFile(body))).metadata).toMatchObject({
      number: '18/KH-UBND',
      place: 'Bản Liền',
      issuedOn: '2026-02-03',
      issuer: { name: 'Ủy ban nhân dân xã Tả Van' },
    })
  })
})
