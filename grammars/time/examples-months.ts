// Months, quarters and half years that the rules of time must find, and words that name none.
import type { RuleExample } from '../example.js'

export const MONTH_EXAMPLES: readonly RuleExample[] = [
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
  },
  { rule: 'time/months-each-year', text: 'Tiêm phòng tháng 3, tháng 9 hàng năm cho đàn trâu bò.', finds: ['tháng 3', 'tháng 9 hàng năm'] },
  { rule: 'time/months-each-year', text: 'Đo chất lượng nước tháng 3, 6, 9 và tháng 12 hằng năm.', finds: ['tháng 3', '6', '9', 'tháng 12 hằng năm'] },
  { rule: 'time/months-each-year', text: 'Trong tháng 5 và những tháng hè hằng năm.', finds: null },
  // period-of-months
  { rule: 'time/every-n', text: 'Cứ sáu tháng một lần đo tiếng ồn.', finds: 'sáu tháng một lần', data: { rrule: 'FREQ=MONTHLY;INTERVAL=6' } },
  { rule: 'time/quarter', text: 'Đưa bến mới vào hoạt động trong quý III/2026.', finds: 'trong quý III/2026', data: { kind: 'due' } },
  {
    rule: 'time/list-of-months',
    text: 'Tiêm vắc xin cho đàn vịt vào tháng 9 và tháng 10/2026.',
    finds: 'vào tháng 9 và tháng 10/2026',
    data: { start: { year: 2026, month: 9, day: null }, end: { year: 2026, month: 10, day: null } },
  },
  {
    rule: 'time/list-of-quarters',
    text: 'Đo đạc cồn bãi trong Quý I và quý II năm 2026.',
    finds: 'trong Quý I và quý II năm 2026',
    data: { start: { year: 2026, month: 1, day: null }, end: { year: 2026, month: 6, day: null } },
  },
  {
    rule: 'time/list-of-months',
    text: 'Phát thanh cảnh báo trong các tháng 4, 5, 6 và 7.',
    finds: 'trong các tháng 4, 5, 6 và 7',
    data: { start: { year: null, month: 4, day: null }, end: { year: null, month: 7, day: null } },
  },
  { rule: 'time/quarter', text: 'Tổ chức quán triệt Chương trình này trong quý III/2026.', finds: 'trong quý III/2026', data: { kind: 'period' } },
  { rule: 'time/quarter', text: 'Sơ kết mô hình vào quý II năm 2028.', finds: 'vào quý II năm 2028', data: { kind: 'due' } },
  {
    rule: 'time/period-of-months',
    text: 'Đo độ mặn từ tháng 11 đến tháng 4 năm sau, hằng năm.',
    finds: 'từ tháng 11 đến tháng 4 năm sau, hằng năm',
    data: { kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=11,12,1,2,3,4' },
  },
  {
    rule: 'time/period-of-months',
    text: 'Nạo vét kênh mương từ tháng 02/2026 đến tháng 5/2026.',
    finds: 'từ tháng 02/2026 đến tháng 5/2026',
    data: { kind: 'period', start: { year: 2026, month: 2, day: null }, end: { year: 2026, month: 5, day: null } },
  },
  {
    rule: 'time/period-of-months',
    text: 'Trực cháy rừng từ tháng 11 đến tháng 4 hằng năm.',
    finds: 'từ tháng 11 đến tháng 4 hằng năm',
    data: { kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=11,12,1,2,3,4' },
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
  // period-of-quarters
  {
    rule: 'time/period-of-quarters',
    text: 'Xây kè bờ suối từ quý IV/2025 đến quý II/2026.',
    finds: 'từ quý IV/2025 đến quý II/2026',
    data: { kind: 'period', start: { year: 2025, month: 10, day: null }, end: { year: 2026, month: 6, day: null } },
  },
  {
    rule: 'time/period-of-quarters',
    text: 'Thời gian: Quý I - Quý III/2026.',
    finds: 'Quý I - Quý III/2026',
    data: { start: { year: 2026, month: 1 }, end: { year: 2026, month: 9 } },
  },
  { rule: 'time/period-of-quarters', text: 'Từ quý II năm 2026 đến quý IV năm 2026 tập huấn.', finds: 'Từ quý II năm 2026 đến quý IV năm 2026' },
  { rule: 'time/period-of-quarters', text: 'Giao ban quý I và quý II/2026; quý khách đến quý cơ quan 2026.', finds: null },
  {
    rule: 'time/list-of-months',
    text: 'Trực máy bơm trong các tháng 7, 8, 9.',
    finds: 'trong các tháng 7, 8, 9',
    data: { kind: 'period', start: { year: null, month: 7, day: null }, end: { year: null, month: 9, day: null } },
  },
  {
    rule: 'time/months-each-year',
    text: 'Phun thuốc muỗi mỗi năm hai lần vào tháng 4 và tháng 10.',
    finds: ['mỗi năm hai lần vào tháng 4', 'tháng 10'],
    data: [{ rrule: 'FREQ=YEARLY;BYMONTH=4' }, { rrule: 'FREQ=YEARLY;BYMONTH=10' }],
  },
  { rule: 'time/months-each-year', text: 'Thử còi 01 lần/năm vào tháng 8.', finds: '01 lần/năm vào tháng 8', data: { rrule: 'FREQ=YEARLY;BYMONTH=8' } },
  { rule: 'time/months-each-year', text: 'Hằng năm, vào tháng 5, các xã thả cá.', finds: 'Hằng năm, vào tháng 5', data: { rrule: 'FREQ=YEARLY;BYMONTH=5' } },
  {
    rule: 'time/quarter',
    text: 'Tập huấn thú y quý III hằng năm.',
    finds: 'quý III hằng năm',
    data: { kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=7,8,9' },
  },
  // days-of-month
  {
    rule: 'time/days-of-month',
    text: 'Dọn kênh trong 10 ngày đầu tháng 3/2027.',
    finds: 'trong 10 ngày đầu tháng 3/2027',
    data: { kind: 'period', start: { year: 2027, month: 3, day: 1 }, end: { year: 2027, month: 3, day: 10 } },
  },
  {
    rule: 'time/days-of-month',
    text: 'Hoàn thành bờ bao trong 15 ngày cuối tháng 6.',
    finds: 'trong 15 ngày cuối tháng 6',
    data: { kind: 'due', end: { month: 6, day: 30 } },
  },
  { rule: 'time/days-of-month', text: 'Nghỉ 3 ngày đầu tháng lương.', finds: null },
  {
    rule: 'time/months-each-year',
    text: 'Đo khám mắt trong tháng 01 và tháng 7 hằng năm.',
    finds: ['trong tháng 01', 'tháng 7 hằng năm'],
    data: [{ rrule: 'FREQ=YEARLY;BYMONTH=1' }, { rrule: 'FREQ=YEARLY;BYMONTH=7' }],
  },
  // half-year
  {
    rule: 'time/half-year',
    text: 'Kiểm tra an toàn hồ đập trong 6 tháng đầu năm 2026.',
    finds: 'trong 6 tháng đầu năm 2026',
    data: { kind: 'period', start: { year: 2026, month: 1, day: null }, end: { year: 2026, month: 6, day: null } },
  },
  { rule: 'time/half-year', text: 'Giải ngân 06 tháng cuối năm 2025.', finds: '06 tháng cuối năm 2025', data: { start: { month: 7 }, end: { month: 12 } } },
  { rule: 'time/half-year', text: 'Nuôi con bằng sữa mẹ trong 6 tháng đầu.', finds: null },
  {
    rule: 'time/half-year',
    text: 'Kè chống sạt lở hoàn thành trong 6 tháng đầu năm.',
    finds: 'trong 6 tháng đầu năm',
    data: { kind: 'due', bound: 'within', end: { year: null, month: 6, day: null } },
  },
  { rule: 'time/half-year', text: 'Gửi báo cáo sơ kết 6 tháng đầu năm.', finds: null },
  // week-of-month
  {
    rule: 'time/week-of-month',
    text: 'Tổng kết lớp bơi trong tuần đầu tháng 9/2027.',
    finds: 'trong tuần đầu tháng 9/2027',
    data: { kind: 'period', start: { year: 2027, month: 9, day: 1 }, end: { year: 2027, month: 9, day: 7 } },
  },
  {
    rule: 'time/week-of-month',
    text: 'Phát hạt giống tuần cuối tháng 6.',
    finds: 'tuần cuối tháng 6',
    data: { start: { month: 6, day: 24 }, end: { month: 6, day: 30 } },
  },
  { rule: 'time/week-of-month', text: 'Tuần đầu thi đấu, tuần cuối tháng lương.', finds: null },
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
  // list-of-months
  {
    rule: 'time/list-of-months',
    text: 'Thả cá giống vào tháng 3 và tháng 9 năm 2027.',
    finds: ['vào tháng 3', 'tháng 9 năm 2027'],
    data: [
      { kind: 'period', start: { year: 2027, month: 3, day: null } },
      { kind: 'period', start: { year: 2027, month: 9, day: null } },
    ],
  },
  {
    rule: 'time/list-of-months',
    text: 'Lấy mẫu đất tháng 4, tháng 10/2026.',
    finds: ['tháng 4', 'tháng 10/2026'],
  },
  { rule: 'time/list-of-months', text: 'Tháng 5 và tháng hành động; trẻ 6 tháng và 9 tháng tuổi năm 2026.', finds: null },
  { rule: 'time/list-of-months', text: 'Tập bơi tháng 6, 7 và tháng 8 năm 2026.', finds: ['tháng 6', '7', 'tháng 8 năm 2026'] },
  // list-of-quarters
  {
    rule: 'time/list-of-quarters',
    text: 'Thả cá vào quý I, quý III năm 2026.',
    finds: ['vào quý I', 'quý III năm 2026'],
    data: [
      { kind: 'period', start: { year: 2026, month: 1, day: null }, end: { year: 2026, month: 3, day: null } },
      { kind: 'period', start: { year: 2026, month: 7, day: null }, end: { year: 2026, month: 9, day: null } },
    ],
  },
  { rule: 'time/list-of-quarters', text: 'Kiểm tra đê quý II và IV/2027.', finds: ['quý II', 'IV/2027'] },
  { rule: 'time/list-of-quarters', text: 'Hoàn thành quý I, các xã báo cáo.', finds: null },
]
