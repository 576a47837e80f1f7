// Rows of indicator and task tables → targets, tasks and deadlines with the positions of their words.
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { agenciesOf, lonePipes, milestonesOf, pipes, planOf, type Rows, tableOf, text, timesOf } from './draw.js'

const FORMS = [
  ['one cell a line', lonePipes],
  ['pipe rows', pipes],
] as const

const INDICATORS: Rows = [
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 2025', 'Năm 2026', 'Năm 2030', 'Cơ quan chủ trì'],
  ['1', 'Sản lượng khai thác', 'Tấn', '3.100', '3.000', '≤ 2.800', 'Sở Nông nghiệp và Môi trường'],
  ['2', 'Tỷ lệ tàu cá có thiết bị giám sát', '%', '91', '', '100', 'nt'],
  ['3', 'Bến cá đạt chuẩn', 'Bến', '2', '-', '4-5', ''],
  ['4', 'Cơ sở dữ liệu nghề cá', '', 'Chưa có', '', 'Vận hành', 'Sở Khoa học và Công nghệ'],
  ['5', 'Tàu vỏ thép', 'Tàu', '12', '14', 'Tối thiểu 20', ''],
]

describe.each(FORMS)('indicator tables, %s', (_, draw) => {
  const plan = planOf(draw(INDICATORS))

  it('one milestone a value cell, none of results, blanks, dashes and words', () => {
    expect(milestonesOf(plan).map(({ comparator, value, max, unit, to }) => [comparator, value, max, unit, to])).toEqual([
      ['=', 3_000_000, null, 'kg', 2026],
      ['<=', 2_800_000, null, 'kg', 2030],
      ['=', 100, null, 'percent', 2030],
      ['=', 4, 5, 'count', 2030],
      ['=', 14, null, 'count', 2026],
      ['>=', 20, null, 'count', 2030],
    ])
  })
  it('one target a row, with the row’s name', () => {
    expect(plan.targets.map(({ indicator, milestones }) => [indicator, milestones.length])).toEqual([
      ['Sản lượng khai thác', 2],
      ['Tỷ lệ tàu cá có thiết bị giám sát', 1],
      ['Bến cá đạt chuẩn', 1],
      ['Tàu vỏ thép', 2],
    ])
  })
  it('agencies of the rows; a ditto mark repeats, an empty cell names nobody', () => {
    expect(agenciesOf(plan)).toEqual(['lead: Sở Nông nghiệp và Môi trường', 'lead: Sở Nông nghiệp và Môi trường', 'lead: Sở Khoa học và Công nghệ'])
  })
  it('milestones stand on the words of their cells', () => {
    const source = text(draw(INDICATORS))
    expect(milestonesOf(plan).map(({ position }) => source.slice(position.start.offset, position.end.offset))).toEqual([
      '3.000',
      '≤ 2.800',
      '100',
      '4-5',
      '14',
      'Tối thiểu 20',
    ])
  })
})

it('a column of a coming year holds values however many of its cells are words', () => {
  const rows = [
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2026', 'Năm 2027'],
    ['1', 'Số tàu', 'Tàu', '4', '5'],
    ['2', 'Cơ sở dữ liệu nghề cá', '', 'Xây dựng', '70%'],
  ]
  expect(milestonesOf(planOf(pipes(rows))).map(({ value }) => value)).toEqual([4, 5, 70])
})

describe('columns that are not what is promised', () => {
  const valuesOf = (rows: Rows) => milestonesOf(planOf(pipes(rows))).map(({ value, unit, to }) => [value, unit, to])

  it('a year before the plan is where it starts from', () => {
    expect(
      valuesOf([
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2025', 'Năm 2030'],
        ['1', 'Số tàu', 'Tàu', '4', '9'],
      ]),
    ).toEqual([[9, 'count', 2030]])
  })
  it('a table of costs promises nothing', () => {
    expect(
      valuesOf([
        ['TT', 'Nội dung', 'Đơn vị tính', 'Số lượng', 'Đơn giá (đồng)', 'Thành tiền năm 2026 (đồng)'],
        ['1', 'In tờ gấp', 'Tờ', '400', '5.000', '2.000.000'],
      ]),
    ).toEqual([])
  })
  it('units below "Đơn vị" are units', () => {
    expect(
      valuesOf([
        ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2026', 'Năm 2030'],
        ['1', 'Sản lượng', 'Tấn', '4', '5'],
        ['2', 'Tỷ lệ tàu có thiết bị giám sát', '%', '70', '90'],
      ]),
    ).toEqual([
      [4000, 'kg', 2026],
      [5000, 'kg', 2030],
      [70, 'percent', 2026],
      [90, 'percent', 2030],
    ])
  })
})

describe('parts and groups', () => {
  const HEADER = ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2030']

  it('a part is named with the row above it', () => {
    const plan = planOf(lonePipes([HEADER, ['1', 'Sản lượng', 'Tấn', '9'], ['', '- Khai thác', 'nt', '4'], ['', '- Nuôi trồng', 'nt', '5']]))
    expect(plan.targets.map(({ indicator }) => indicator)).toEqual(['Sản lượng', 'Sản lượng: Khai thác', 'Sản lượng: Nuôi trồng'])
    expect(milestonesOf(plan).map(({ value, unit }) => [value, unit])).toEqual([
      [9000, 'kg'],
      [4000, 'kg'],
      [5000, 'kg'],
    ])
  })
  it('a dash alone stands for the name above it', () => {
    const plan = planOf(lonePipes([HEADER, ['1', 'Sản lượng', 'Tấn', '9'], ['', '-', 'Con', '4']]))
    expect(plan.targets.map(({ indicator }) => indicator)).toEqual(['Sản lượng', 'Sản lượng'])
  })
  it.each([
    ['one cell', ['I. KHAI THÁC']],
    ['two cells', ['I', 'KHAI THÁC']],
    ['empty cells behind the name', ['I', 'KHAI THÁC', '', '']],
  ])('a group row of %s holds no facts and ends parts', (_, group) => {
    const plan = planOf(lonePipes([HEADER, ['1', 'Sản lượng', 'Tấn', '9'], group, ['2', 'Tàu trên 15 mét', 'Tàu', '30']]))
    expect(plan.targets.map(({ indicator }) => indicator)).toEqual(['Sản lượng', 'Tàu trên 15 mét'])
  })
  it('a group row gives its year where the columns name none', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu'],
      ['I', 'Đến năm 2028'],
      ['1', 'Số bến cá', 'Bến', '3'],
      ['II', 'Giai đoạn 2029 - 2030'],
      ['2', 'Số cảng cá', 'Cảng', '2'],
    ]
    expect(milestonesOf(planOf(lonePipes(rows))).map(({ value, from, to }) => [value, from, to])).toEqual([
      [3, null, 2028],
      [2, 2029, 2030],
    ])
  })
  it('the unit may stand in the name', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'Năm 2030'],
      ['1', 'Giá trị xuất khẩu (triệu USD)', '12'],
      ['2', 'Độ phủ sóng (%)', '99,5'],
    ]
    expect(milestonesOf(planOf(pipes(rows))).map(({ value, unit }) => [value, unit])).toEqual([
      [12_000_000, 'USD'],
      [99.5, 'percent'],
    ])
  })
})

const TASKS: Rows = [
  ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
  ['1', 'Nạo vét luồng vào cảng', 'Sở Xây dựng', 'Sở Tài chính; Bộ đội Biên phòng tỉnh', 'Quý III/2027', 'Biên bản nghiệm thu'],
  ['2', 'Cấp giấy phép khai thác', 'nt', '', 'Thường xuyên', ''],
  ['3', 'Mở ít nhất 06 lớp thuyền trưởng', 'Sở Nội vụ', 'Hội Nghề cá tỉnh', 'Năm 2028', 'Chứng chỉ'],
]

describe.each(FORMS)('task tables, %s', (_, draw) => {
  const plan = planOf(draw(TASKS))

  it('agencies of both columns', () => {
    expect(agenciesOf(plan)).toEqual([
      'lead: Sở Xây dựng; coordinate: Sở Tài chính | Bộ đội Biên phòng tỉnh',
      'lead: Sở Xây dựng',
      'lead: Sở Nội vụ; coordinate: Hội Nghề cá tỉnh',
    ])
  })
  it('tasks have the name, the product and their deadline', () => {
    expect(plan.tasks.map(({ text: words, product }) => [words, product])).toEqual([
      ['Nạo vét luồng vào cảng', 'Biên bản nghiệm thu'],
      ['Cấp giấy phép khai thác', null],
      ['Mở ít nhất 06 lớp thuyền trưởng', 'Chứng chỉ'],
    ])
    expect(plan.tasks.map(({ deadlineIds }) => deadlineIds)).toEqual(plan.deadlines.map(({ id }) => [id]))
  })
  it('single times are due below a header of completion', () => {
    expect(timesOf(plan.deadlines)).toMatchObject([{ kind: 'due', end: '2027-09-30' }, { kind: 'ongoing' }, { kind: 'due', end: '2028-12-31' }])
  })
  it('a number in the task’s words is a milestone of the row’s year', () => {
    expect(milestonesOf(plan)).toMatchObject([{ value: 6, comparator: '>=', unit: 'count', to: 2028 }])
  })
  it('cells, agencies and times stand on their words', () => {
    const source = text(draw(TASKS))
    const words = ({ position }: { position: { start: { offset: number }; end: { offset: number } } }) =>
      source.slice(position.start.offset, position.end.offset)
    for (const cell of tableOf(plan).rows.flat()) if (cell.text !== 'Sở Xây dựng') expect(words(cell)).toBe(cell.text)
    for (const agency of plan.tasks.flatMap(({ lead, coordinators }) => [...lead, ...coordinators])) expect(words(agency)).toBe(agency.name)
    expect(plan.deadlines.map(words)).toEqual(['Quý III/2027', 'Thường xuyên', 'Năm 2028'])
  })
})

describe('merged cells', () => {
  it('a row without its agency or its time takes those above', () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian thực hiện'],
      ['1', 'Kẻ biển báo', 'Sở Xây dựng', '2026'],
      ['2', 'Sơn cầu cảng', '2027'],
      ['3', 'Trồng phi lao', 'Sở Nông nghiệp và Môi trường'],
    ]
    const plan = planOf(lonePipes(rows))
    expect(agenciesOf(plan)).toEqual(['lead: Sở Xây dựng', 'lead: Sở Xây dựng', 'lead: Sở Nông nghiệp và Môi trường'])
    expect(timesOf(plan.deadlines).map(({ end }) => end)).toEqual(['2026-12-31', '2027-12-31', '2027-12-31'])
    expect(plan.tasks.map(({ lead }) => lead[0]!.inherited === null)).toEqual([true, false, true])
  })
  it('nothing is repeated over a group row', () => {
    const rows = [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì'], ['1', 'Kẻ biển báo', 'Sở Xây dựng'], ['II. TRỒNG RỪNG'], ['2', 'Trồng phi lao', 'nt']]
    expect(agenciesOf(planOf(lonePipes(rows)))).toEqual(['lead: Sở Xây dựng'])
  })
  it('agencies on lines of their own are apart', () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì'],
      ['1', 'Kẻ biển báo', 'Sở Xây dựng<br>Sở Tài chính'],
    ]
    expect(agenciesOf(planOf(pipes(rows)))).toEqual(['lead: Sở Xây dựng | Sở Tài chính'])
  })
})

describe('blank forms', () => {
  const HEADER = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành', 'Kết quả']
  it.each<[string, Rows]>([
    ['no words but numbers of rows', [HEADER, ['1', '', '', '', ''], ['2', '', '', '', '']]],
    ['ellipses', [HEADER, ['1', '…', '…', '…', '…'], ['…', '………', '………', '………', '………']]],
    ['dots', [HEADER, ['1', '......', '......', '......', '......']]],
    ['a row of totals', [HEADER, ['1', '…', '', '', ''], ['Tổng cộng', '', '', '', '']]],
  ])('%s give no facts', (_, rows) => {
    for (const draw of [lonePipes, pipes]) {
      const { targets, tasks, deadlines, tables } = planOf(draw(rows))
      expect([targets, tasks, deadlines]).toEqual([[], [], []])
      expect(tables.length).toBeLessThanOrEqual(1)
    }
  })
  it('a year printed between dots is nobody’s deadline', () => {
    expect(planOf(pipes([HEADER, ['1', '…', '…', '…/…/2026', '…']])).deadlines).toEqual([])
  })
})

describe('what is no table of facts', () => {
  it('letterhead and footer', () => {
    const letterhead = lonePipes([
      ['**SỞ XÂY DỰNG**', '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**'],
      ['Số: 4/KH-SXD', '*Hải Sơn, ngày 02 tháng 01 năm 2026*'],
    ])
    const footer = lonePipes([['*Nơi nhận:*\n- Sở Tài chính;\n- Lưu: VT.', '**GIÁM ĐỐC**\n**Lê Văn Cảnh**']])
    const plan = parsePlan(`${letterhead}\n${text('1. Sửa cảng cá.\n\n2. Kẻ biển báo.\n')}\n\n${footer}`)
    expect([plan.tables, plan.tasks, plan.metadata.number, plan.metadata.signatory?.name]).toEqual([[], [], '4/KH-SXD', 'Lê Văn Cảnh'])
  })
  it('columns of people and places', () => {
    const plan = planOf(
      pipes([
        ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
        ['1', 'Trần Thị Mơ', 'Trưởng phòng', 'Phòng Kinh tế'],
      ]),
    )
    expect([plan.targets, plan.deadlines]).toEqual([[], []])
  })
})
