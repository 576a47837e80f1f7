// Units as documents write them, their canonical names and factors to base units.

/** A unit: pattern source on folded text, canonical name, factor to the base unit. */
export interface UnitWord {
  readonly source: string
  readonly unit: string
  readonly factor: number
  /** A bare number with this unit is seldom a promise: durations, sizes. */
  readonly weak?: boolean
}

/** The order matters: the longer words stand first. */
export const UNIT_WORDS: readonly UnitWord[] = [
  // 2-3 điểm % · 1,5 điểm phần trăm
  { source: 'điểm (?:phần trăm|%)|% điểm(?= ?(?:[,.;)]|$|so |mỗi |/|trong |vào |đến năm |hằng |hàng |và |trở ))', unit: 'percentage-point', factor: 1 },
  // 30% · 30 phần trăm
  { source: '%|phần trăm', unit: 'percent', factor: 1 },
  // 1,2‰
  { source: '‰|phần nghìn', unit: 'per-1000', factor: 1 },
  // 42/100.000 dân · 111 bé trai/100 bé gái (the number after the slash names the unit)
  // 10 tỷ đồng · 12.500 triệu đồng · 500.000 đồng
  { source: '(?:nghìn|ngàn) t[ỷỉ](?: đồng| vnđ| vnd)?(?![a-zà-ỹ])', unit: 'VND', factor: 1e12 },
  { source: 't[ỷỉ] (?:đồng|vnđ|vnd)', unit: 'VND', factor: 1e9 },
  { source: 'triệu (?:đồng|vnđ|vnd)', unit: 'VND', factor: 1e6 },
  { source: '(?:nghìn|ngàn) (?:đồng|vnđ|vnd)', unit: 'VND', factor: 1e3 },
  { source: 'đồng|vnđ|vnd', unit: 'VND', factor: 1 },
  { source: 't[ỷỉ] (?:usd|đô la mỹ|đô la|đôla)', unit: 'USD', factor: 1e9 },
  { source: 'triệu (?:usd|đô la mỹ|đô la|đôla)', unit: 'USD', factor: 1e6 },
  { source: '(?:usd|đô la mỹ|đô la)', unit: 'USD', factor: 1 },
  // gấp 1,5 lần · tăng 2 lần
  { source: 'lần', unit: 'times', factor: 1, weak: true },
  {
    // 65 điểm trở lên; places are "03 điểm trung chuyển", "lắp đặt 05 điểm", "số điểm đo: 08 điểm"
    source:
      '(?<!(?:(?:lắp đặt|bố trí|xây dựng|thành lập|thiết lập|chọn|mở|xóa|tại)|số điểm [^.;:]{1,30}:|các điểm [^.;]{1,80}) \\d{1,3} )điểm(?= ?(?:[^a-zà-ỹ ]|$)| (?:trở|so|mỗi|vào|trong|năm|đến năm|và|hoặc|bình quân|thang|theo|của|cho|cuối|hằng|hàng|để|là|tại|ở|được|đối|với|khi|nếu|thì|chỉ số|đánh giá|xếp)(?![a-zà-ỹ]))',
    unit: 'point',
    factor: 1,
    weak: true,
  },
  // 62 tạ/ha · 2,1 tấn/ha: a yield has no unit of its own
  { source: '(?:tấn|tạ|kg)\\/(?:ha|hecta|sào|vụ)', unit: 'count', factor: 1, weak: true },
  { source: '(?:triệu )tấn', unit: 'kg', factor: 1e9 },
  { source: '(?:nghìn |ngàn )tấn', unit: 'kg', factor: 1e6 },
  { source: 'tấn', unit: 'kg', factor: 1000, weak: true },
  { source: 'tạ', unit: 'kg', factor: 100, weak: true },
  { source: 'kg|ki-lô-gam|kilogam', unit: 'kg', factor: 1, weak: true },
  { source: '(?:nghìn |ngàn )(?:ha|héc ta|hecta)', unit: 'ha', factor: 1000 },
  { source: 'ha|héc ta|héc-ta|hecta', unit: 'ha', factor: 1, weak: true },
  { source: 'km2|km²', unit: 'km2', factor: 1, weak: true },
  { source: 'km', unit: 'km', factor: 1, weak: true },
  { source: 'm2|m²|mét vuông', unit: 'm2', factor: 1, weak: true },
  { source: 'triệu (?:m3|m³|mét khối)', unit: 'm3', factor: 1e6, weak: true },
  { source: '(?:nghìn|ngàn) (?:m3|m³|mét khối)', unit: 'm3', factor: 1e3, weak: true },
  { source: 'm3|m³|mét khối', unit: 'm3', factor: 1, weak: true },
  // nồng độ bụi 40 µg/m3 · nước thải 30 mg/l
  { source: '[µμ]g ?\\/ ?m3', unit: 'μg/m3', factor: 1, weak: true },
  { source: 'mg ?\\/ ?l(?:ít)?', unit: 'mg/l', factor: 1, weak: true },
  { source: 'cm|xăng-ti-mét', unit: 'cm', factor: 1, weak: true },
  { source: 'mm', unit: 'mm', factor: 1, weak: true },
  { source: 'mét|m', unit: 'm', factor: 1, weak: true },
  { source: 'mw|megawatt', unit: 'MW', factor: 1, weak: true },
  { source: 'kwh', unit: 'kWh', factor: 1, weak: true },
  { source: 'lít', unit: 'l', factor: 1, weak: true },
  { source: 'giờ|tiếng(?= đồng hồ)', unit: 'hour', factor: 1, weak: true },
  { source: 'phút', unit: 'minute', factor: 1, weak: true },
  { source: 'giây', unit: 'second', factor: 1, weak: true },
  { source: 'ngày(?: làm việc| công)?', unit: 'day', factor: 1, weak: true },
  { source: 'tuần', unit: 'week', factor: 1, weak: true },
  { source: 'tháng', unit: 'month-duration', factor: 1, weak: true },
  { source: 'năm', unit: 'year-duration', factor: 1, weak: true },
  { source: 'tuổi', unit: 'age', factor: 1, weak: true },
]

/** Number words that count with "ít nhất", "tối thiểu" and the like. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

/** Scale words between a number and a counted noun: "1,2 triệu lao động", "15 nghìn hộ". */
export const SCALE_WORDS: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }
