// Diagnostics as data, and their wording in Vietnamese and English, each once.

export type Language = 'vi' | 'en'
export type Severity = 'error' | 'warning' | 'info'

/** Wording of one message; {actual} and {expected} are filled in. */
interface Wording {
  readonly severity: Severity
  readonly vi: string
  readonly en: string
}

/** All messages by their stable rule id. */
export const CATALOGUE = {
  'numbering/gap': {
    severity: 'warning',
    vi: 'Đánh số nhảy cóc: gặp {actual}, chờ {expected}',
    en: 'The numbering skips: found {actual}, expected {expected}',
  },
  'numbering/duplicate': {
    severity: 'warning',
    vi: 'Số thứ tự lặp lại: {actual}, chờ {expected}',
    en: 'The number repeats: found {actual}, expected {expected}',
  },
  'numbering/restart': {
    severity: 'info',
    vi: 'Đánh số lại từ đầu: {actual}, chờ {expected}',
    en: 'The numbering starts anew: found {actual}, expected {expected}',
  },
  'numbering/starts-late': {
    severity: 'warning',
    vi: 'Danh mục không bắt đầu từ mục đầu tiên: gặp {actual}, chờ {expected}',
    en: 'The list does not start with its first item: found {actual}, expected {expected}',
  },
  'numbering/ambiguous': {
    severity: 'info',
    vi: 'Vị trí của mục {actual} trong bố cục không chắc chắn',
    en: 'The place of {actual} in the outline is not certain',
  },
  'date/impossible': { severity: 'warning', vi: 'Ngày không có thật: {actual}', en: 'A date that cannot be: {actual}' },
  'target/percent-over-100': { severity: 'warning', vi: 'Tỷ lệ trên 100 %: {actual}', en: 'A share above 100 %: {actual}' },
  'target/no-year': { severity: 'info', vi: 'Chỉ tiêu không có năm: {actual}', en: 'A target without a year: {actual}' },
  'deadline/after-period': {
    severity: 'warning',
    vi: 'Thời hạn {actual} sau khi kế hoạch kết thúc ({expected})',
    en: 'The deadline {actual} lies after the end of the plan ({expected})',
  },
  'agency/unknown': {
    severity: 'info',
    vi: 'Cơ quan không có trong danh mục: {actual}; có phải là {expected}?',
    en: 'An agency that the lexicon does not know: {actual}; did they mean {expected}?',
  },
  'document/no-title': { severity: 'info', vi: 'Không tìm thấy tên loại và trích yếu của văn bản', en: 'No document type and title were found' },
  'limit/nesting': {
    severity: 'warning',
    vi: 'Mục {actual} nằm sâu hơn {expected} cấp nên được xếp ở cấp cao hơn hoặc đọc như văn bản thường',
    en: 'The item {actual} lies deeper than {expected} levels and is read at a higher level or as text',
  },
  'limit/table': {
    severity: 'warning',
    vi: 'Bảng có {actual} ô, chỉ đọc {expected} ô đầu',
    en: 'The table has {actual} cells, of which the first {expected} are read',
  },
  'encoding/damaged': {
    severity: 'warning',
    vi: 'Văn bản có ký tự hỏng (sai bảng mã): {actual}',
    en: 'The text holds damaged characters (wrong encoding): {actual}',
  },
  'source/numbering-lost': {
    severity: 'warning',
    vi: 'Số thứ tự tự động của tệp Word (.doc) bị mất vì máy không có LibreOffice; bố cục và các dữ liệu theo mục có thể thiếu',
    en: 'The automatic numbers of the Word file (.doc) are lost, since LibreOffice is not installed; the outline and what depends on it may lack some',
  },
  'source/encoding-doubtful': {
    severity: 'warning',
    vi: 'Bảng mã {actual} được đoán theo chữ nhưng nhiều từ không ra tiếng Việt; có thể chỉ định bảng mã khác',
    en: 'The encoding {actual} was told by the words, but many of them are not Vietnamese in it; another one can be named',
  },
  'source/encoding-mixed': {
    severity: 'warning',
    vi: 'Văn bản trộn nhiều bảng mã: có dòng Unicode, có dòng {actual}; mỗi dòng được đọc theo bảng mã của nó',
    en: 'The text mixes encodings: some lines are Unicode, some {actual}; each was read in its own',
  },
  'source/unsure-words': {
    severity: 'info',
    vi: 'Nhận dạng chữ chưa chắc chắn (độ tin cậy {actual}); nên đối chiếu với bản gốc',
    en: 'The words were recognised with little certainty ({actual}); compare them with the original',
  },
  'source/word-repaired': {
    severity: 'info',
    vi: 'Chữ nhận dạng thành “{actual}” được đọc là “{expected}” theo thứ tự đánh số hoặc thể thức văn bản',
    en: 'What was recognised as “{actual}” is read as “{expected}”, by the order of the numbering or the form of such documents',
  },
  'source/page-unread': {
    severity: 'warning',
    vi: 'Không đọc được trang {actual}; nội dung trang này bị thiếu',
    en: 'Page {actual} could not be read; what it holds is missing',
  },
} as const satisfies Record<string, Wording>

export type Catalogue = typeof CATALOGUE
export type MessageId = keyof Catalogue

/** The wording of a message with its values filled in. */
export function wordingOf(id: MessageId, language: Language, actual: string | null, expected: string | null): string {
  return CATALOGUE[id][language].replace('{actual}', actual ?? '').replace('{expected}', expected ?? '')
}
