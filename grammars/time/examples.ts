// Days and months that the rules of time must find, and words that name none. Years and recurrences: examples-years.ts.
import type { RuleExample } from '../example.js'

const DAYS: readonly RuleExample[] = [
  // before-date
  {
    rule: 'time/before-date',
    text: 'Các trạm y tế gửi danh sách trẻ chưa tiêm chủng trước ngày 12/4/2026 để tổng hợp.',
    finds: 'trước ngày 12/4/2026',
    data: { type: 'deadline', kind: 'due', bound: 'before', end: { year: 2026, month: 4, day: 12 } },
  },
  {
    rule: 'time/before-date',
    text: 'Thu hoạch xong lúa hè thu chậm nhất là ngày 05 tháng 9 năm 2025.',
    finds: 'chậm nhất là ngày 05 tháng 9 năm 2025',
    data: { kind: 'due', bound: 'before', end: { year: 2025, month: 9, day: 5 } },
  },
  {
    rule: 'time/before-date',
    text: 'Báo cáo tiến độ số hóa hộ tịch trước ngày 10/12 hằng năm.',
    finds: 'trước ngày 10/12 hằng năm',
    data: { kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10' },
  },
  {
    rule: 'time/before-date',
    text: 'Phòng Giáo dục tổng hợp số liệu trước ngày 20/5 và 20/10 hằng năm.',
    finds: ['trước ngày 20/5', '20/10 hằng năm'],
    data: [{ rrule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=20' }, { rrule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=20' }],
    wanted: true,
  },
  {
    rule: 'time/before-date',
    text: 'Hỗ trợ ngư dân vay vốn đến hết ngày 30/6/2027.',
    finds: 'đến hết ngày 30/6/2027',
    data: { kind: 'due', bound: 'by', end: { year: 2027, month: 6, day: 30 } },
  },
  {
    rule: 'time/before-date',
    text: 'Nộp hồ sơ trước ngày 31/02/2026.',
    finds: 'trước ngày 31/02/2026',
    data: { type: 'deadline', end: { year: 2026, month: 2, day: 31 } },
  },
  { rule: 'time/before-date', text: 'Gieo sạ trước ngày 45/13.', finds: null },
  { rule: 'time/before-date', text: 'Trước hết, cả tổ chuẩn bị 3/4 số máy bơm trước mùa lũ; hết 12% kinh phí.', finds: null },
  // yearly-before-date
  {
    rule: 'time/yearly-before-date',
    text: 'Rà soát hộ nghèo hằng năm (trước ngày 15/11) và công khai tại thôn.',
    finds: 'hằng năm (trước ngày 15/11)',
    data: { kind: 'recurring', bound: 'before', rrule: 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15' },
  },
  {
    rule: 'time/yearly-before-date',
    text: 'Định kỳ hàng năm, trước ngày 05 tháng 12, bệnh viện tự chấm điểm chất lượng.',
    finds: 'Định kỳ hàng năm, trước ngày 05 tháng 12',
    data: { kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5' },
  },
  { rule: 'time/yearly-before-date', text: 'Hằng năm tổ chức Ngày hội đọc sách.', finds: null },
  // yearly-date
  {
    rule: 'time/yearly-date',
    text: 'Tổ chức Tết trồng cây vào ngày 19/5 hằng năm.',
    finds: 'vào ngày 19/5 hằng năm',
    data: { kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=19' },
  },
  {
    rule: 'time/yearly-date',
    text: 'Hưởng ứng ngày 10 tháng 10 hàng năm về chuyển đổi số.',
    finds: 'ngày 10 tháng 10 hàng năm',
    data: { rrule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=10' },
  },
  { rule: 'time/yearly-date', text: 'Khai giảng ngày 05/9/2025; ngày làm việc hằng năm.', finds: null },
  // period-of-days
  {
    rule: 'time/period-of-days',
    text: 'Cao điểm diệt muỗi từ ngày 01/6/2026 đến hết ngày 15/7/2026 tại các khu dân cư.',
    finds: 'từ ngày 01/6/2026 đến hết ngày 15/7/2026',
    data: { kind: 'period', start: { year: 2026, month: 6, day: 1 }, end: { year: 2026, month: 7, day: 15 } },
  },
  {
    rule: 'time/period-of-days',
    text: 'Tháng hành động diễn ra từ 15/4 đến 15/5 năm 2025.',
    finds: 'từ 15/4 đến 15/5 năm 2025',
    data: { kind: 'period', start: { year: 2025, month: 4, day: 15 }, end: { year: 2025, month: 5, day: 15 } },
  },
  {
    rule: 'time/period-of-days',
    text: 'Nghỉ tránh rét từ ngày 20/12 đến ngày 10/01/2027.',
    finds: 'từ ngày 20/12 đến ngày 10/01/2027',
    data: { start: { year: 2026, month: 12, day: 20 }, end: { year: 2027, month: 1, day: 10 } },
  },
  { rule: 'time/period-of-days', text: 'Tỷ lệ giảm từ 15,5 đến 12,3 phần nghìn; đi từ thôn 1 đến thôn 4.', finds: null },
  // period-within-month
  {
    rule: 'time/period-within-month',
    text: 'Tuần lễ áo dài từ ngày 02 - 08/3/2026.',
    finds: 'từ ngày 02 - 08/3/2026',
    data: { kind: 'period', start: { year: 2026, month: 3, day: 2 }, end: { year: 2026, month: 3, day: 8 } },
  },
  {
    rule: 'time/period-within-month',
    text: 'Tập huấn từ 11-15/11/2025 tại trung tâm.',
    finds: 'từ 11-15/11/2025',
    data: { start: { day: 11 }, end: { year: 2025, month: 11, day: 15 } },
  },
  { rule: 'time/period-within-month', text: 'Xây từ 3 - 5 phòng học; lùi từ 20 - 12/8.', finds: null },
  // day-of-each-month
  {
    rule: 'time/day-of-each-month',
    text: 'Các xã báo cáo dịch tả lợn trước ngày 22 hằng tháng.',
    finds: 'trước ngày 22 hằng tháng',
    data: { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=22' },
  },
  {
    rule: 'time/day-of-each-month',
    text: 'Gửi số liệu vào ngày 05 tháng đầu quý sau.',
    finds: 'vào ngày 05 tháng đầu quý sau',
    data: { kind: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5' },
  },
  {
    rule: 'time/day-of-each-month',
    text: 'Định kỳ hằng quý (trước ngày 25) họp giao ban.',
    finds: 'Định kỳ hằng quý (trước ngày 25)',
    data: { rrule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25' },
  },
  { rule: 'time/day-of-each-month', text: 'Trực ngày 8/3; mỗi tháng một buổi; ngày 40 hằng tháng.', finds: null },
  // date
  {
    rule: 'time/date',
    text: 'Số liệu chốt ngày 31/10/2024 của ngành thống kê.',
    finds: 'ngày 31/10/2024',
    data: { type: 'date', date: { year: 2024, month: 10, day: 31 } },
  },
  {
    rule: 'time/date',
    text: 'Lễ phát động vào ngày 26 tháng 3 năm 2026 tại nhà văn hóa.',
    finds: 'vào ngày 26 tháng 3 năm 2026',
    data: { type: 'deadline', kind: 'due', end: { year: 2026, month: 3, day: 26 } },
  },
  { rule: 'time/date', text: 'Thăm khám ngày 32/01/2026.', finds: 'ngày 32/01/2026', data: { type: 'impossible' } },
  { rule: 'time/date', text: 'Mỗi ngày làm 2 ca; ngày công tăng 1/3; ngày càng tốt.', finds: null },
]

const MONTHS: readonly RuleExample[] = [
  // days-after-signing
  {
    rule: 'time/days-after-signing',
    text: 'Các trường nộp phương án trong vòng 15 ngày làm việc kể từ ngày ký.',
    finds: 'trong vòng 15 ngày làm việc kể từ ngày ký',
    data: { kind: 'due', bound: 'within', after: { days: 15, working: true } },
  },
  {
    rule: 'time/days-after-signing',
    text: 'Ban hành quy chế sau 30 ngày kể từ ngày ban hành Kế hoạch này.',
    finds: 'sau 30 ngày kể từ ngày ban hành Kế hoạch này',
    data: { after: { days: 30, working: false } },
  },
  { rule: 'time/days-after-signing', text: 'Trả kết quả trong vòng 05 ngày làm việc; cách ly sau 14 ngày.', finds: null },
  // months-each-year
  {
    rule: 'time/months-each-year',
    text: 'Tẩy giun cho trẻ vào tháng 5 và tháng 11 hằng năm.',
    finds: ['vào tháng 5', 'tháng 11 hằng năm'],
    data: [{ rrule: 'FREQ=YEARLY;BYMONTH=5' }, { rrule: 'FREQ=YEARLY;BYMONTH=11' }],
    wanted: true,
  },
  { rule: 'time/months-each-year', text: 'Tiêm phòng tháng 3, tháng 9 hàng năm cho đàn trâu bò.', finds: ['tháng 3', 'tháng 9 hàng năm'], wanted: true },
  { rule: 'time/months-each-year', text: 'Trong tháng 5 và những tháng hè hằng năm.', finds: null },
  // period-of-months
  {
    rule: 'time/period-of-months',
    text: 'Nạo vét kênh mương từ tháng 02/2026 đến tháng 5/2026.',
    finds: 'từ tháng 02/2026 đến tháng 5/2026',
    data: { kind: 'period', start: { year: 2026, month: 2, day: null }, end: { year: 2026, month: 5, day: null } },
  },
  {
    rule: 'time/period-of-months',
    text: 'Học bơi tháng 6 - 8/2025 tại trường tiểu học.',
    finds: 'tháng 6 - 8/2025',
    data: { start: { year: 2025, month: 6 }, end: { year: 2025, month: 8 } },
  },
  { rule: 'time/period-of-months', text: 'Tháng 9 - mùa tựu trường; trẻ từ 6 tháng đến 24 tháng tuổi.', finds: null },
  // quarter
  {
    rule: 'time/quarter',
    text: 'Hoàn thành cơ sở dữ liệu đất đai trong quý III/2026.',
    finds: 'trong quý III/2026',
    data: { kind: 'due', bound: 'within', end: { year: 2026, month: 9, day: null } },
  },
  {
    rule: 'time/quarter',
    text: 'Thời gian tổ chức hội thi: Quý II năm 2025.',
    finds: 'Quý II năm 2025',
    data: { kind: 'period', start: { year: 2025, month: 4, day: null }, end: { year: 2025, month: 6, day: null } },
  },
  {
    rule: 'time/quarter',
    text: 'Lắp trạm quan trắc trước quý IV/2026.',
    finds: 'trước quý IV/2026',
    data: { kind: 'due', bound: 'before', end: { year: 2026, month: 10, day: 1 }, excludesEnd: true },
  },
  {
    rule: 'time/quarter',
    text: 'Khảo sát Quý I - II/2026.',
    finds: 'Quý I - II/2026',
    data: { start: { year: 2026, month: 1 }, end: { year: 2026, month: 6 } },
  },
  { rule: 'time/quarter', text: 'Kính gửi quý vị đại biểu; quý báu; quý 5.', finds: null },
  // half-year
  {
    rule: 'time/half-year',
    text: 'Kiểm tra an toàn hồ đập trong 6 tháng đầu năm 2026.',
    finds: 'trong 6 tháng đầu năm 2026',
    data: { kind: 'period', start: { year: 2026, month: 1, day: null }, end: { year: 2026, month: 6, day: null } },
  },
  { rule: 'time/half-year', text: 'Giải ngân 06 tháng cuối năm 2025.', finds: '06 tháng cuối năm 2025', data: { start: { month: 7 }, end: { month: 12 } } },
  { rule: 'time/half-year', text: 'Nuôi con bằng sữa mẹ trong 6 tháng đầu.', finds: null },
  // month
  {
    rule: 'time/month',
    text: 'Khám sàng lọc người cao tuổi trong tháng 10/2025.',
    finds: 'trong tháng 10/2025',
    data: { kind: 'period', start: { year: 2025, month: 10, day: null }, end: { year: 2025, month: 10, day: null } },
  },
  {
    rule: 'time/month',
    text: 'Hoàn thành lắp camera chậm nhất trong tháng 4/2026.',
    finds: 'chậm nhất trong tháng 4/2026',
    data: { kind: 'due', end: { year: 2026, month: 4, day: null } },
  },
  {
    rule: 'time/month',
    text: 'Bàn giao mặt bằng trước tháng 7 năm 2026.',
    finds: 'trước tháng 7 năm 2026',
    data: { kind: 'due', bound: 'before', end: { year: 2026, month: 7, day: 1 }, excludesEnd: true },
  },
  {
    rule: 'time/month',
    text: 'Hội chợ OCOP vào tháng 12 hằng năm.',
    finds: 'vào tháng 12 hằng năm',
    data: { kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=12' },
  },
  { rule: 'time/month', text: 'Trẻ 9 tháng tuổi; tháng hành động; tháng 5 âm lịch chưa rõ năm.', finds: null },
]

export const TIME_EXAMPLES: readonly RuleExample[] = [...DAYS, ...MONTHS]
