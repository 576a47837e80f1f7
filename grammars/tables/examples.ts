// Headers → kinds of columns, value cells → values, time cells → deadlines; what must be read and what must give nothing.
import type { ColumnKind } from '../../src/tables/table-grammar.js'
import type { Wanted } from '../example.js'

/** Words of a header cell → what the column holds; 'text' where they tell nothing. */
export interface HeaderExample extends Wanted {
  readonly header: string
  readonly kind: ColumnKind
}

/** A cell below "Năm 2030", with the words of its unit column → part of the value; null for none. */
export interface ValueExample extends Wanted {
  readonly cell: string
  readonly unit: string | null
  readonly value: object | null
}

/** A cell below a time header ("Thời gian thực hiện" where none is given), in a plan for 2026 - 2030 → deadlines, [] for none. */
export interface TimeExample extends Wanted {
  readonly cell: string
  readonly header?: string
  readonly deadlines: readonly object[]
}

export const HEADER_EXAMPLES: readonly HeaderExample[] = [
  { header: 'TT', kind: 'index' },
  { header: 'STT', kind: 'index' },
  { header: 'Số TT', kind: 'index' },
  { header: 'Mã số', kind: 'index' },
  { header: 'Số thửa', kind: 'text' },
  { header: 'Ghi chú', kind: 'note' },
  { header: 'Cơ quan phối hợp', kind: 'coordinate' },
  { header: 'Đơn vị phối hợp thực hiện', kind: 'coordinate' },
  { header: 'Đơn vị, địa phương phối hợp', kind: 'coordinate' },
  { header: 'Cơ quan chủ trì', kind: 'lead' },
  { header: 'Đơn vị thực hiện', kind: 'lead' },
  { header: 'Đơn vị theo dõi, đánh giá', kind: 'lead' },
  { header: 'Cơ quan, đơn vị chủ trì', kind: 'lead' },
  { header: 'Phòng, ban phụ trách', kind: 'lead' },
  { header: 'Trách nhiệm thực hiện', kind: 'lead' },
  { header: 'Đơn vị tính', kind: 'unit' },
  { header: 'ĐVT', kind: 'unit' },
  // its cells tell whether units or agencies stand below it
  { header: 'Đơn vị', kind: 'lead' },
  { header: 'Đơn vị đo', kind: 'unit' },
  { header: 'Thời gian thực hiện', kind: 'time' },
  { header: 'Thời hạn hoàn thành', kind: 'time' },
  { header: 'Tiến độ', kind: 'time' },
  { header: 'Lộ trình thực hiện', kind: 'time' },
  { header: 'Thực hiện 2025', kind: 'past' },
  { header: 'Thực hiện năm 2024', kind: 'past' },
  { header: 'Ước thực hiện năm 2025', kind: 'past' },
  { header: 'Ước 2025', kind: 'past' },
  { header: 'Hiện trạng năm 2025', kind: 'past' },
  { header: 'Kết quả năm 2024', kind: 'past' },
  { header: 'Năm 2025 (ước)', kind: 'past' },
  { header: 'Thực trạng', kind: 'past' },
  { header: 'Sản phẩm', kind: 'product' },
  { header: 'Dự kiến sản phẩm', kind: 'product' },
  { header: 'Kết quả đầu ra', kind: 'product' },
  { header: 'Năm 2026', kind: 'value' },
  { header: '2026', kind: 'value' },
  { header: 'Giai đoạn 2026 – 2030', kind: 'value' },
  { header: 'Mục tiêu đến năm 2030', kind: 'value' },
  { header: 'Kế hoạch năm 2026', kind: 'value' },
  { header: 'Chỉ tiêu giao năm 2026', kind: 'value' },
  { header: 'Nội dung', kind: 'name' },
  { header: 'Chỉ tiêu', kind: 'name' },
  { header: 'Tên nhiệm vụ', kind: 'name' },
  { header: 'Nhiệm vụ, giải pháp', kind: 'name' },
  { header: 'Công trình, dự án', kind: 'text' },
  { header: 'Địa điểm', kind: 'text' },
  { header: 'Nguồn kinh phí', kind: 'money' },
  { header: 'Đơn giá (đồng)', kind: 'money' },
  { header: 'Thành tiền', kind: 'money' },
  { header: 'Tọa độ VN-2000', kind: 'text' },
]

export const VALUE_EXAMPLES: readonly ValueExample[] = [
  { cell: '62', unit: '%', value: { value: 62, max: null, unit: 'percent', comparator: '=', from: null, to: 2030 } },
  { cell: '62%', unit: null, value: { value: 62, unit: 'percent' } },
  { cell: '1.250', unit: 'Ha', value: { value: 1250, unit: 'ha' } },
  { cell: '1.250,5', unit: 'Tỷ đồng', value: { value: 1_250_500_000_000, unit: 'VND' } },
  { cell: '480', unit: 'Triệu đồng', value: { value: 480_000_000, unit: 'VND' } },
  { cell: '1,8', unit: 'Tỷ USD', value: { value: 1_800_000_000, unit: 'USD' } },
  { cell: '320', unit: 'Triệu USD', value: { value: 320_000_000, unit: 'USD' } },
  { cell: '75', unit: 'Tấn', value: { value: 75_000, unit: 'kg' } },
  { cell: '75', unit: 'nghìn tấn', value: { value: 75_000_000, unit: 'kg' } },
  { cell: '12,5', unit: 'Nghìn ha', value: { value: 12_500, unit: 'ha' } },
  { cell: '15', unit: 'Thứ bậc', value: { value: 15, unit: 'rank' } },
  { cell: '8,6', unit: 'Điểm', value: { value: 8.6, unit: 'point' } },
  { cell: '24', unit: 'Giờ', value: { value: 24, unit: 'hour' } },
  { cell: '45', unit: 'Xã', value: { value: 45, unit: 'count' } },
  { cell: '45 xã', unit: null, value: { value: 45, unit: 'count', unitText: 'xã' } },
  { cell: '12', unit: 'Nghìn người', value: { value: 12_000, unit: 'count' } },
  { cell: '≥ 95', unit: '%', value: { value: 95, comparator: '>=' } },
  { cell: '≥95%', unit: '%', value: { value: 95, comparator: '>=', unit: 'percent' } },
  { cell: '> 40', unit: '%', value: { value: 40, comparator: '>' } },
  { cell: '≤ 3', unit: 'Ngày', value: { value: 3, comparator: '<=', unit: 'day' } },
  { cell: '<1,5', unit: '%', value: { value: 1.5, comparator: '<' } },
  { cell: 'Trên 80%', unit: null, value: { value: 80, comparator: '>' } },
  { cell: 'Dưới 2', unit: '%', value: { value: 2, comparator: '<' } },
  { cell: 'Ít nhất 50', unit: 'Mô hình', value: { value: 50, comparator: '>=' } },
  { cell: 'Tối thiểu 50 mô hình', unit: null, value: { value: 50, comparator: '>=', unit: 'count' } },
  { cell: 'từ 30% trở lên', unit: null, value: { value: 30, comparator: '>=' } },
  { cell: 'Không quá 10', unit: '%', value: { value: 10, comparator: '<=' } },
  { cell: 'Khoảng 500', unit: 'Hộ', value: { value: 500, comparator: '~' } },
  { cell: '1 - 1,5', unit: '%', value: { value: 1, max: 1.5, comparator: '=' } },
  { cell: '8–9', unit: 'Trường', value: { value: 8, max: 9 } },
  { cell: 'từ 8 đến 10%', unit: null, value: { value: 8, max: 10, unit: 'percent' } },
  { cell: '42/100.000', unit: null, value: { value: 42, unit: 'per-100000' }, wanted: true },
  { cell: '0', unit: 'Vụ', value: { value: 0, unit: 'count' } },
  { cell: '-', unit: '%', value: null },
  { cell: '…', unit: '%', value: null },
  { cell: '……%', unit: null, value: null },
  { cell: 'x', unit: '%', value: null },
  { cell: 'Đạt', unit: '%', value: null },
  { cell: 'Hoàn thành', unit: null, value: null },
  { cell: 'Chưa có', unit: 'Cụm', value: null },
]

const due = (end: string) => ({ kind: 'due', start: null, end, rrule: null })
const period = (start: string, end: string) => ({ kind: 'period', start, end, rrule: null })
const recurring = (rrule: string) => ({ kind: 'recurring', start: null, end: null, rrule })
const ongoing = { kind: 'ongoing', start: null, end: null, rrule: null }
const COMPLETION = 'Thời gian hoàn thành'

export const TIME_EXAMPLES: readonly TimeExample[] = [
  { cell: '2027', deadlines: [period('2027-01-01', '2027-12-31')] },
  { cell: 'Năm 2027', deadlines: [period('2027-01-01', '2027-12-31')] },
  { cell: 'Quý II/2026', deadlines: [period('2026-04-01', '2026-06-30')] },
  { cell: 'Quý IV năm 2026', deadlines: [period('2026-10-01', '2026-12-31')] },
  { cell: 'Tháng 12/2026', deadlines: [period('2026-12-01', '2026-12-31')] },
  { cell: '2026-2028', deadlines: [period('2026-01-01', '2028-12-31')] },
  { cell: '2026 – 2030', deadlines: [period('2026-01-01', '2030-12-31')] },
  { cell: 'Giai đoạn 2026 - 2030', deadlines: [period('2026-01-01', '2030-12-31')] },
  { cell: 'Từ tháng 3/2026 đến tháng 10/2027', deadlines: [period('2026-03-01', '2027-10-31')] },
  { cell: 'Trước 30/6/2027', deadlines: [due('2027-06-30')] },
  { cell: 'Trước ngày 30/6/2027', deadlines: [due('2027-06-30')] },
  { cell: 'Hoàn thành trước 15/9/2026', deadlines: [due('2026-09-15')] },
  { cell: 'Trước tháng 6/2027', deadlines: [due('2027-05-31')] },
  { cell: '30/9/2028', header: COMPLETION, deadlines: [due('2028-09-30')] },
  { cell: 'Hằng năm', deadlines: [recurring('FREQ=YEARLY')] },
  { cell: 'Hàng quý', deadlines: [recurring('FREQ=MONTHLY;INTERVAL=3')] },
  { cell: 'Hằng tháng', deadlines: [recurring('FREQ=MONTHLY')] },
  { cell: 'Trước ngày 15/12 hằng năm', deadlines: [recurring('FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15')] },
  { cell: 'Thường xuyên', deadlines: [ongoing] },
  { cell: 'Thường xuyên, liên tục', deadlines: [ongoing] },
  { cell: 'Thường xuyên, hằng năm', deadlines: [ongoing, recurring('FREQ=YEARLY')], wanted: true },
  { cell: '2027', header: COMPLETION, deadlines: [due('2027-12-31')] },
  { cell: 'Năm 2027', header: COMPLETION, deadlines: [due('2027-12-31')] },
  { cell: 'Quý II/2026', header: COMPLETION, deadlines: [due('2026-06-30')] },
  { cell: 'Tháng 9/2026', header: COMPLETION, deadlines: [due('2026-09-30')] },
  { cell: '2026-2030', header: COMPLETION, deadlines: [period('2026-01-01', '2030-12-31')] },
  { cell: 'Hằng năm', header: COMPLETION, deadlines: [recurring('FREQ=YEARLY')] },
  { cell: 'Sơ kết năm 2028; tổng kết năm 2030', header: COMPLETION, deadlines: [due('2028-12-31'), due('2030-12-31')] },
  { cell: '', deadlines: [] },
  { cell: '-', deadlines: [] },
  { cell: '…', deadlines: [] },
  { cell: '…/…/2026', header: COMPLETION, deadlines: [], wanted: true },
  { cell: 'Theo yêu cầu', deadlines: [] },
  { cell: 'Định kỳ', deadlines: [] },
]
