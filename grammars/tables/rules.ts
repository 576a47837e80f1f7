// Tables of plans: what headers say, how value, time and agency cells are written.
import type { TableGrammar } from '../../src/tables/table-grammar.js'

export const TABLE_GRAMMAR: TableGrammar = {
  headers: [
    // TT · STT · Số TT
    ['index', /^(?:tt|stt|số ?tt|số thứ tự|s\.?tt|mã số|mã)\.?$/u],
    // Ghi chú
    ['note', /^ghi chú/u],
    // Cơ quan phối hợp · Đơn vị phối hợp thực hiện
    ['coordinate', /phối hợp/u],
    // Cơ quan chủ trì · Đơn vị thực hiện · Cơ quan chủ trì theo dõi, đánh giá · Trách nhiệm thực hiện
    [
      'lead',
      /^(?:(?:cơ quan|đơn vị|sở|phòng|bộ|cấp|tổ chức)(?:,? (?:đơn vị|ngành|cơ quan|tổ chức))*|trách nhiệm|phân công|chủ trì|đầu mối)(?![a-zà-ỹ])(?! tính)(?! đo)(?:.{0,40}(?:chủ trì|thực hiện|theo dõi|đầu mối|chịu trách nhiệm|phụ trách|báo cáo|tham mưu|được giao|thống kê).{0,30})?$/u,
    ],
    // Đơn vị tính · ĐVT · Đơn vị
    ['unit', /^(?:đơn vị(?: tính| đo)?|đvt|đơn vị tính.*)$/u],
    // Thời gian thực hiện · Thời hạn hoàn thành · Tiến độ
    ['time', /^(?:thời gian|thời hạn|tiến độ|thời điểm|lộ trình|hoàn thành|năm thực hiện|năm hoàn thành|hạn|dự kiến thời gian)/u],
    // Kinh phí · Đơn giá (đồng) · Thành tiền · Năm 2025 Dự toán · Kế hoạch vốn
    [
      'money',
      /(?:^|[^a-zà-ỹ])(?:thành tiền|đơn giá|dự toán|kinh phí|tổng mức đầu tư|tổng vốn|kế hoạch vốn|nguồn vốn|vốn (?:ngân sách|đầu tư|vay|đối ứng|sự nghiệp)|ngân sách|nstw|nsđp|nsnn)(?![a-zà-ỹ])/u,
    ],
    // Thực hiện năm 2024 · Ước thực hiện · Hiện trạng · Kết quả năm 2020
    [
      'past',
      /(?:^|[^a-zà-ỹ])(?:ước|hiện trạng|thực trạng|thực hiện(?: năm)? \d{4}|đã thực hiện|kết quả (?:thực hiện )?(?:năm )?\d{4}|đạt năm|hiện tại|năm gốc|số liệu|giá trị nền|cơ sở)(?![a-zà-ỹ])/u,
    ],
    // Sản phẩm · Kết quả đầu ra · Chỉ tiêu đạt được
    [
      'product',
      /^(?:(?:dự kiến )?sản phẩm|kết quả (?:đầu ra|đạt được|dự kiến|cần đạt|mong đợi|,)|chỉ tiêu đạt được|hình thức văn bản|kết quả, sản phẩm|kết quả\/)/u,
    ],
    // Năm 2026 · Mục tiêu đến năm 2030 · Kế hoạch 2025 · Giai đoạn 2026-2030
    [
      'value',
      /(?<![a-zà-ỹ]-)(?<!\d)\d{4}(?!\d)|^(?:mục tiêu|kế hoạch|chỉ tiêu (?:đến|năm|giao|phấn đấu)|giá trị|kết quả$|số lượng|tỷ lệ|tổng số|tổng cộng|định hướng|phấn đấu)(?![a-zà-ỹ])/u,
    ],
    // Nội dung · Chỉ tiêu · Tên nhiệm vụ · Nhiệm vụ, giải pháp
    [
      'name',
      /^(?:tên|nội dung|chỉ tiêu|nhiệm vụ|hoạt động|công việc|danh mục|tiêu chí|giải pháp|đề án|dự án|các |chỉ số|mục tiêu|chương trình|công tác|văn bản|hạng mục|lĩnh vực)/u,
    ],
  ],
  // Đơn giá · Thành tiền · Dự toán
  costs: /(?:^|[^a-zà-ỹ])(?:thành tiền|đơn giá|dự toán)(?![a-zà-ỹ])/u,
  // Kế hoạch · Mục tiêu (what was to be reached, also of a year gone by)
  planned: /kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|giao/u,
  // Năm 2026 · 2021-2025 · Giai đoạn 2026 - 2030 (and not the coordinates VN-2000)
  years: /(?<!\d)(?<![a-zà-ỹ]-)(?<from>(?:19|20)\d{2})(?:\s*(?:-|đến)(?: năm)?\s*(?<to>(?:19|20)\d{2}))?(?!\d)/u,
  completion: /hoàn thành/u,
  // ……… · …/…/2026 · ….%
  blankCell: /^(?=[\s./%-]{0,40}(?:\.\.|…|_{2}))[\s.…_/%-]*(?:20\d{2}[\s.…_/%-]*)?$/u,
  // 100% · ≥ 95 · 1-1,5 · Trên 80% · từ 30% trở lên · Tối thiểu 50
  valueCell:
    /^(?<before>[≥≤><=~]{1,2}|(?:đạt |từ |có |giảm |tăng |còn )*(?:ít nhất|tối thiểu|trên|hơn|không dưới|không quá|tối đa|dưới|khoảng|đạt|từ|còn|giảm|tăng)?)\s*(?<value>-?\d[\d.]*(?:,\d+)?)(?:\s*(?:-|đến)\s*(?<max>\d[\d.]*(?:,\d+)?))?\s*(?<unit>%|‰|[a-zà-ỹ][a-zà-ỹ0-9/ .]{0,24})?(?<after> ?trở lên| ?trở xuống)?[\s.;*]*$/u,
  comparators: [
    [/≥|ít nhất|tối thiểu|không dưới|trở lên/u, '>='],
    [/≤|không quá|tối đa|trở xuống/u, '<='],
    [/>|trên|hơn/u, '>'],
    [/<|dưới/u, '<'],
    [/~|khoảng/u, '~'],
  ],
  units: [
    [/^(?:%|tỷ lệ %|phần trăm|tỷ lệ|%.*)$/u, 'percent', 1],
    [/^(?:‰|phần nghìn)$/u, 'per-1000', 1],
    [/^(?:thứ bậc|thứ hạng|hạng|xếp hạng|bậc|xếp thứ)/u, 'rank', 1],
    [/^(?:nghìn|ngàn) tỷ(?: đồng)?$/u, 'VND', 1e12],
    [/^t[ỷỉ](?: đồng| vnđ)?(?:\/.*)?$/u, 'VND', 1e9],
    [/^(?:triệu đồng|trđ|triệu vnđ|tr\.?đ|triệu đồng.*)$/u, 'VND', 1e6],
    [/^(?:nghìn|ngàn|1\.000) đồng/u, 'VND', 1e3],
    [/^đồng/u, 'VND', 1],
    [/^t[ỷỉ] (?:usd|đô la)/u, 'USD', 1e9],
    [/^triệu (?:usd|đô la|đôla)/u, 'USD', 1e6],
    [/^(?:nghìn|ngàn|1\.000) usd/u, 'USD', 1e3],
    [/^(?:usd|đô la)/u, 'USD', 1],
    [/^(?:triệu tấn)/u, 'kg', 1e9],
    [/^(?:nghìn|ngàn|1\.000) tấn/u, 'kg', 1e6],
    [/^tấn/u, 'kg', 1e3],
    [/^kg/u, 'kg', 1],
    [/^tạ\/ha/u, 'count', 1],
    [/^(?:nghìn|ngàn|1\.000) ha/u, 'ha', 1e3],
    [/^(?:ha|héc ta|hecta)$/u, 'ha', 1],
    [/^giờ/u, 'hour', 1],
    [/^ngày/u, 'day', 1],
    [/^(?:điểm|điểm số)$/u, 'point', 1],
    [/^lần$/u, 'times', 1],
    [/^km2|^km²/u, 'km2', 1],
    [/^km/u, 'km', 1],
    [/^m2|^m²/u, 'm2', 1],
    [/^m3|^m³/u, 'm3', 1],
    [/^(?:tuổi|năm)$/u, 'year-duration', 1],
    [/^t[ỷỉ] [a-zà-ỹ]/u, 'count', 1e9],
    [/^triệu [a-zà-ỹ]/u, 'count', 1e6],
    [/^(?:nghìn|ngàn|1\.000|1000) [a-zà-ỹ]/u, 'count', 1e3],
  ],
  ditto: /^(?:-?\s*nt\s*-?|["'”]+|như trên)$/u,
  // I · II.1 · A. · 1.2
  groupNumber: /^(?:[ivxlc]+(?:\.\d+)*|[a-zđ]|\d{1,2}(?:\.\d{1,2})*)[.)]?$/u,
  // - Nông, lâm nghiệp · + Trong đó: …
  partName: /^(?:[-+*•]|trong đó)\s*/u,
}
