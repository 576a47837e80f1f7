// The words that the outline and the explanation show to people, in Vietnamese and English.

export type Language = 'vi' | 'en'

export interface Words {
  /** Separators of numbers: '1.500,5' and '1,500.5'. */
  thousands: string
  decimal: string
  lead: string
  coordinators: string
  requested: string
  product: string
  sections: string
  targets: string
  tasks: string
  deadlines: string
  references: string
  agencies: string
  tables: string
  unclaimed: string
  messages: string
  period: string
  outside: string
  untitled: string
  table: string
  rows: string
  ongoing: string
  bounds: Record<'before' | 'by' | 'on' | 'within' | 'from', string>
  per: Record<'year' | 'quarter' | 'month', string>
  units: Record<string, string>
  severity: Record<'error' | 'warning' | 'info', string>
  line: string
  block: string
  section: string
  noSection: string
  nothingHere: string
  inheritedFrom: string
  title: string
  linkedTask: string
  facts: Record<FactWord, string>
}

export type FactWord = 'target' | 'milestone' | 'task' | 'deadline' | 'reference' | 'table' | 'recipient' | 'unclaimed' | 'message' | 'attachedTo'

export const WORDS: Record<Language, Words> = {
  vi: {
    thousands: '.',
    decimal: ',',
    lead: 'chủ trì',
    coordinators: 'phối hợp',
    requested: 'đề nghị',
    product: 'sản phẩm',
    sections: 'mục',
    targets: 'chỉ tiêu',
    tasks: 'nhiệm vụ',
    deadlines: 'thời hạn',
    references: 'viện dẫn',
    agencies: 'cơ quan',
    tables: 'bảng',
    unclaimed: 'số chưa hiểu',
    messages: 'lưu ý',
    period: 'thời kỳ',
    outside: '(ngoài các mục)',
    untitled: '(không có trích yếu)',
    table: 'bảng',
    rows: 'hàng',
    ongoing: 'thường xuyên',
    bounds: { before: 'trước', by: 'chậm nhất', on: 'ngày', within: 'trong', from: 'từ' },
    per: { year: 'năm', quarter: 'quý', month: 'tháng' },
    units: {
      percent: '%',
      'percentage-point': 'điểm %',
      VND: 'đồng',
      USD: 'USD',
      times: 'lần',
      rank: '(thứ hạng)',
      point: 'điểm',
      hour: 'giờ',
      day: 'ngày',
      week: 'tuần',
      'month-duration': 'tháng',
      'year-duration': 'năm',
      kg: 'kg',
      ha: 'ha',
    },
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' },
    line: 'dòng',
    block: 'khối',
    section: 'mục',
    noSection: 'không thuộc mục nào',
    nothingHere: 'không có dữ kiện nào trên dòng này',
    inheritedFrom: 'lấy từ',
    title: 'tên văn bản',
    linkedTask: 'của',
    facts: {
      target: 'chỉ tiêu',
      milestone: 'mốc',
      task: 'nhiệm vụ',
      deadline: 'thời hạn',
      reference: 'viện dẫn',
      table: 'bảng',
      recipient: 'nơi nhận',
      unclaimed: 'số chưa hiểu',
      message: 'lưu ý',
      attachedTo: 'kèm theo',
    },
  },
  en: {
    thousands: ',',
    decimal: '.',
    lead: 'lead',
    coordinators: 'with',
    requested: 'requested',
    product: 'product',
    sections: 'sections',
    targets: 'targets',
    tasks: 'tasks',
    deadlines: 'deadlines',
    references: 'references',
    agencies: 'agencies',
    tables: 'tables',
    unclaimed: 'unclaimed numbers',
    messages: 'messages',
    period: 'period',
    outside: '(outside of the sections)',
    untitled: '(no title)',
    table: 'table',
    rows: 'rows',
    ongoing: 'ongoing',
    bounds: { before: 'before', by: 'by', on: 'on', within: 'within', from: 'from' },
    per: { year: 'year', quarter: 'quarter', month: 'month' },
    units: {
      percent: '%',
      'percentage-point': 'percentage points',
      VND: 'VND',
      USD: 'USD',
      times: 'times',
      rank: '(rank)',
      point: 'points',
      hour: 'hours',
      day: 'days',
      week: 'weeks',
      'month-duration': 'months',
      'year-duration': 'years',
      kg: 'kg',
      ha: 'ha',
    },
    severity: { error: 'error', warning: 'warning', info: 'note' },
    line: 'line',
    block: 'block',
    section: 'section',
    noSection: 'in no section',
    nothingHere: 'no facts on this line',
    inheritedFrom: 'taken from',
    title: 'the title',
    linkedTask: 'of',
    facts: {
      target: 'target',
      milestone: 'milestone',
      task: 'task',
      deadline: 'deadline',
      reference: 'reference',
      table: 'table',
      recipient: 'recipient',
      unclaimed: 'unclaimed number',
      message: 'message',
      attachedTo: 'attached to',
    },
  },
}

/** Scale words at the head of a written unit: the value is in base units already, '1.500 triệu lượt' would count them twice. */
export const SCALE_WORDS = /^(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?=\s|$)\s*)+/iu
