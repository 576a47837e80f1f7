// Days that the rules of time must find, and words that name none. Months: examples-months.ts; years and recurrences: examples-years.ts.
import type { RuleExample } from '../example.js'

export const DAY_EXAMPLES: readonly RuleExample[] = [
  // before-date
  {
    rule: 'time/before-date',
    text: 'Gửi danh sách trước 17 giờ 00 ngày 20/02/2026.',
    finds: 'trước 17 giờ 00 ngày 20/02/2026',
    data: { kind: 'due', bound: 'before', end: { year: 2026, month: 2, day: 20 } },
  },
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
  // from-now-to-date
  {
    rule: 'time/from-now-to-date',
    text: 'Thời gian vận động: Từ nay đến hết ngày 20/12/2026.',
    finds: 'Từ nay đến hết ngày 20/12/2026',
    data: { kind: 'period', start: null },
  },
  {
    rule: 'time/from-now-to-date',
    text: 'Mở đợt cao điểm từ nay đến ngày 15 tháng 8 năm 2026.',
    finds: 'từ nay đến ngày 15 tháng 8 năm 2026',
    data: { kind: 'period' },
  },
  { rule: 'time/from-now-to-date', text: 'Từ nay, thôn nào cũng có tủ sách; từ nay đến vụ sau.', finds: null },
  // period-of-day-to-month
  {
    rule: 'time/period-of-day-to-month',
    text: 'Từ ngày 10/01/2027 đến hết tháng 5/2027, thả cá giống xuống hồ.',
    finds: 'Từ ngày 10/01/2027 đến hết tháng 5/2027',
    data: { kind: 'period', start: { year: 2027, month: 1, day: 10 }, end: { year: 2027, month: 5, day: null } },
  },
  {
    rule: 'time/period-of-day-to-month',
    text: 'Trực đê kể từ ngày 15/6 đến tháng 10 năm 2026.',
    finds: 'kể từ ngày 15/6 đến tháng 10 năm 2026',
    data: { start: { year: 2026, month: 6, day: 15 }, end: { year: 2026, month: 10, day: null } },
  },
  { rule: 'time/period-of-day-to-month', text: 'Từ ngày 10/01/2027 đến ngày 20/5/2027, từ đầu tháng đến cuối tháng.', finds: null },
  // period-between-days
  {
    rule: 'time/period-between-days',
    text: 'Thời gian thả cá: 03/8 - 28/9/2026.',
    finds: '03/8 - 28/9/2026',
    data: { kind: 'period', start: { year: 2026, month: 8, day: 3 }, end: { year: 2026, month: 9, day: 28 } },
  },
  {
    rule: 'time/period-between-days',
    text: 'Mở lớp ngày 20/12/2026 - 10/01/2027.',
    finds: 'ngày 20/12/2026 - 10/01/2027',
    data: { start: { year: 2026, month: 12, day: 20 }, end: { year: 2027, month: 1, day: 10 } },
  },
  { rule: 'time/period-between-days', text: 'Kỷ niệm 80 năm thành lập trạm (02/3/1946 - 02/3/2026); thửa 24/12 - 30/1.', finds: null },
  // days-of-each-month
  {
    rule: 'time/days-of-each-month',
    text: 'Đăng giá nông sản các ngày 5, 20 hằng tháng.',
    finds: ['các ngày 5,', '20 hằng tháng'],
    data: [{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' }, { rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' }],
  },
  {
    rule: 'time/days-of-each-month',
    text: 'Đo độ mặn vào ngày 1 và ngày 15 mỗi tháng.',
    finds: ['vào ngày 1 và ngày', '15 mỗi tháng'],
    data: [{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=1' }, { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' }],
  },
  { rule: 'time/days-of-each-month', text: 'Các ngày 5, 20 của tháng trước; ngày 15 hằng tháng.', finds: null },
  // from-day-on
  {
    rule: 'time/from-day-on',
    text: 'Từ ngày 01/7/2027 lò gạch mới phải dùng công nghệ sạch.',
    finds: 'Từ ngày 01/7/2027',
    data: { kind: 'ongoing', bound: 'from', start: { year: 2027, month: 7, day: 1 } },
  },
  { rule: 'time/from-day-on', text: 'Bỏ sổ giấy kể từ 15/9/2026 trở đi.', finds: 'kể từ 15/9/2026 trở đi', data: { kind: 'ongoing', start: { day: 15 } } },
  { rule: 'time/from-day-on', text: 'Nghị định có hiệu lực từ ngày 01/7/2025; mở kho từ ngày 01/3/2026 đến ngày 30/4/2026; trực từ ngày 10/5.', finds: null },
  {
    rule: 'time/period-of-days',
    text: 'Triển lãm bắt đầu từ ngày 02/3/2027, kết thúc ngày 09/6/2027.',
    finds: 'từ ngày 02/3/2027, kết thúc ngày 09/6/2027',
    data: { kind: 'period', start: { month: 3, day: 2 }, end: { month: 6, day: 9 } },
  },
  // before-date, said in other ways
  {
    rule: 'time/before-date',
    text: 'Công bố không muộn hơn 20/02/2027.',
    finds: 'không muộn hơn 20/02/2027',
    data: { bound: 'before', end: { year: 2027, month: 2, day: 20 } },
  },
  { rule: 'time/before-date', text: 'Nộp phiếu khảo sát (hạn cuối: 15/01/2027).', finds: 'hạn cuối: 15/01/2027', data: { bound: 'by', end: { day: 15 } } },
  // date
  {
    rule: 'time/date',
    text: 'Thả cá giống vào sáng thứ Bảy ngày 27/3/2027.',
    finds: 'vào sáng thứ Bảy ngày 27/3/2027',
    data: { kind: 'due', bound: 'on', end: { year: 2027, month: 3, day: 27 } },
  },
  {
    rule: 'time/day-of-each-month',
    text: 'Gửi dự trù vật tư trước ngày 12 tháng đầu mỗi quý.',
    finds: 'trước ngày 12 tháng đầu mỗi quý',
    data: { rrule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=12' },
  },
]
