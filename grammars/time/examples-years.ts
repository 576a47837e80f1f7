// Years, periods and recurrences that the rules of time must find, and words that only look like them.
import type { RuleExample } from '../example.js'

export const YEAR_EXAMPLES: readonly RuleExample[] = [
  // year-and-on
  {
    rule: 'time/year-and-on',
    text: 'Hỗ trợ tiền điện cho hộ nghèo trong năm 2026 và những năm tiếp theo.',
    finds: 'trong năm 2026 và những năm tiếp theo',
    data: { type: 'deadline', kind: 'ongoing', bound: 'from', start: { year: 2026, month: null, day: null } },
  },
  {
    rule: 'time/year-and-on',
    text: 'Từ năm 2027 trở đi, học sinh tiểu học được ăn trưa miễn phí.',
    finds: 'Từ năm 2027 trở đi',
    data: { type: 'year', form: 'from', from: 2027, to: null },
  },
  { rule: 'time/year-and-on', text: 'Trong năm 2026 và hai tháng đầu mùa.', finds: null },
  // ongoing-period
  {
    rule: 'time/ongoing-period',
    text: 'Thời gian: Thường xuyên (từ năm 2026 đến năm 2030).',
    finds: 'Thường xuyên (từ năm 2026 đến năm 2030)',
    data: { kind: 'ongoing', start: { year: 2026 }, end: { year: 2030 } },
  },
  {
    rule: 'time/ongoing-period',
    text: 'Tuần tra rừng thường xuyên, giai đoạn 2026 - 2028.',
    finds: 'thường xuyên, giai đoạn 2026 - 2028',
    data: { start: { year: 2026 }, end: { year: 2028 } },
  },
  { rule: 'time/ongoing-period', text: 'Chi thường xuyên ngân sách 2025 tỷ đồng.', finds: null },
  // period-of-years
  { rule: 'time/period-of-years', text: 'So với năm học 2024 - 2025; tổng kết năm học 2025 - 2026.', finds: null },
  {
    rule: 'time/period-of-years',
    text: 'Trồng mới rừng phòng hộ giai đoạn 2026-2030 tại vùng đầu nguồn.',
    finds: 'giai đoạn 2026-2030',
    data: { type: 'year', form: 'period', from: 2026, to: 2030, binds: false },
  },
  {
    rule: 'time/period-of-years',
    text: 'Từ năm 2025 đến năm 2027 kiên cố hóa kênh loại III.',
    finds: 'Từ năm 2025 đến năm 2027',
    data: { form: 'period', from: 2025, to: 2027 },
  },
  {
    rule: 'time/period-of-years',
    text: 'Hoàn thành trong giai đoạn 2026 – 2028.',
    finds: 'trong giai đoạn 2026 – 2028',
    data: { from: 2026, to: 2028, binds: true },
  },
  {
    rule: 'time/period-of-years',
    text: 'Nhiệm vụ năm học 2025 - 2026 của cấp mầm non.',
    finds: 'năm học 2025 - 2026',
    data: { type: 'deadline', kind: 'period', start: { year: 2025, month: 9, day: null }, end: { year: 2026, month: 5, day: null } },
  },
  { rule: 'time/period-of-years', text: 'Giai đoạn 2030-2025 ghi nhầm; năm 2025, 2000 hộ; điện thoại 2021-20305.', finds: null },
  // by-year
  {
    rule: 'time/by-year',
    text: 'Đến năm 2028, mọi thôn có cáp quang.',
    finds: 'Đến năm 2028',
    data: { type: 'year', form: 'by', from: null, to: 2028, binds: false },
  },
  { rule: 'time/by-year', text: 'Xóa nhà tạm đến hết năm 2026.', finds: 'đến hết năm 2026', data: { form: 'by', to: 2026, binds: true } },
  {
    rule: 'time/by-year',
    text: 'Di dời hộ sạt lở trước năm 2028.',
    finds: 'trước năm 2028',
    data: { type: 'deadline', kind: 'due', bound: 'before', end: { year: 2028, month: 1, day: 1 }, excludesEnd: true },
  },
  { rule: 'time/by-year', text: 'Đến 2026 hộ dân được vay vốn; đến năm học mới; trước năm nay.', finds: null },
  // in-year
  {
    rule: 'time/in-year',
    text: 'Trong năm 2026 mở ba lớp xóa mù chữ.',
    finds: 'Trong năm 2026',
    data: { type: 'year', form: 'in', from: null, to: 2026, binds: true },
  },
  { rule: 'time/in-year', text: 'Chỉ tiêu năm 2027 về cấp nước sạch.', finds: 'năm 2027', data: { form: 'in', to: 2027, binds: false } },
  { rule: 'time/in-year', text: 'Từ năm 2026 áp dụng hồ sơ sức khỏe điện tử.', finds: 'Từ năm 2026', data: { form: 'from', from: 2026, to: null } },
  { rule: 'time/in-year', text: 'Năm 2026% là lỗi gõ; sau năm 20261; hai năm 500 hộ; năm 2026.5.', finds: null },
  // each
  {
    rule: 'time/each',
    text: 'Hằng quý, trạm y tế cân đo trẻ suy dinh dưỡng.',
    finds: 'Hằng quý',
    data: { type: 'recurrence', per: 'quarter', rrule: 'FREQ=MONTHLY;INTERVAL=3' },
  },
  { rule: 'time/each', text: 'Mỗi năm tổ chức một hội thi tay nghề.', finds: 'Mỗi năm', data: { per: 'year', rrule: 'FREQ=YEARLY' } },
  {
    rule: 'time/each',
    text: 'Đánh giá độ mặn định kỳ hằng tháng hoặc đột xuất.',
    finds: 'định kỳ hằng tháng hoặc đột xuất',
    data: { per: 'month', rrule: 'FREQ=MONTHLY' },
  },
  { rule: 'time/each', text: 'Bố trí trong dự toán hằng năm của huyện.', finds: 'hằng năm', data: { per: null, rrule: '' } },
  { rule: 'time/each', text: 'Kim ngạch các mặt hàng năm 2026 và đơn hàng quý I tăng khá.', finds: null },
  { rule: 'time/each', text: 'Hàng rào xanh, hàng hóa nông sản; mỗi xã một sản phẩm; chấm điểm theo năm tiêu chí.', finds: null },
  // from-now
  { rule: 'time/from-now', text: 'Thời gian thực hiện: Từ nay đến năm 2028.', finds: 'Từ nay đến năm 2028', data: { form: 'period', from: null, to: 2028 } },
  { rule: 'time/from-now', text: 'Việc sửa chữa kéo dài từ nay đến hết năm 2027.', finds: 'từ nay đến hết năm 2027', data: { to: 2027 } },
  { rule: 'time/from-now', text: 'Từ nay về sau, các xã tự kiểm tra; từ nay đến Tết.', finds: null },
  // every-n
  {
    rule: 'time/every-n',
    text: 'Kiểm định bình gas 6 tháng một lần.',
    finds: '6 tháng một lần',
    data: { type: 'recurrence', rrule: 'FREQ=MONTHLY;INTERVAL=6' },
  },
  { rule: 'time/every-n', text: 'Định kỳ 2 năm một lần điều tra rừng.', finds: 'Định kỳ 2 năm một lần', data: { rrule: 'FREQ=YEARLY;INTERVAL=2' } },
  { rule: 'time/every-n', text: 'Lấy mẫu nước 3 tháng/lần.', finds: '3 tháng/lần', data: { rrule: 'FREQ=MONTHLY;INTERVAL=3' } },
  { rule: 'time/every-n', text: 'Họp tổ 2 quý một lần.', finds: '2 quý một lần', data: { rrule: 'FREQ=MONTHLY;INTERVAL=6' } },
  { rule: 'time/every-n', text: 'Uống 2 viên một lần; sau 3 tháng triển khai; 01 lần/năm.', finds: null },
  // fixed-interval
  {
    rule: 'time/fixed-interval',
    text: 'Định kỳ 6 tháng, đài truyền thanh bảo dưỡng cụm loa.',
    finds: 'Định kỳ 6 tháng',
    data: { rrule: 'FREQ=MONTHLY;INTERVAL=6' },
  },
  { rule: 'time/fixed-interval', text: 'Báo cáo định kỳ 01 năm về Sở Xây dựng.', finds: 'định kỳ 01 năm', data: { rrule: 'FREQ=YEARLY' } },
  {
    rule: 'time/fixed-interval',
    text: 'Báo cáo định kỳ 6 tháng, năm về Ủy ban nhân dân xã.',
    finds: ['định kỳ 6 tháng', 'năm'],
    data: [{ rrule: 'FREQ=MONTHLY;INTERVAL=6' }, { rrule: 'FREQ=YEARLY' }],
  },
  { rule: 'time/fixed-interval', text: 'Thống kê định kỳ hằng quý, 6 tháng và hằng năm.', finds: '6 tháng', data: { rrule: 'FREQ=MONTHLY;INTERVAL=6' } },
  { rule: 'time/fixed-interval', text: 'Khám định kỳ 12 bệnh nhân; định kỳ 6 tháng trước.', finds: null },
  // continuous
  { rule: 'time/continuous', text: 'Thường xuyên kiểm tra bếp ăn tập thể.', finds: 'Thường xuyên', data: { kind: 'ongoing' } },
  { rule: 'time/continuous', text: 'Trưởng thôn thường xuyên nhắc nhở bà con thu gom vỏ thuốc.', finds: 'thường xuyên', data: { kind: 'ongoing' } },
  { rule: 'time/continuous', text: 'Nguồn chi thường xuyên ngân sách; thường xuyên, liên tục; việc làm thường xuyên cho lao động.', finds: null },
  // weekday
  { rule: 'time/weekday', text: 'Giao ban vào sáng thứ Hai hằng tuần.', finds: 'vào sáng thứ Hai hằng tuần', data: { rrule: 'FREQ=WEEKLY;BYDAY=MO' } },
  { rule: 'time/weekday', text: 'Tiêm chủng hằng tuần vào Chủ nhật.', finds: 'hằng tuần vào Chủ nhật', data: { rrule: 'FREQ=WEEKLY;BYDAY=SU' } },
  { rule: 'time/weekday', text: 'Lần thứ hai trong năm; chủ nhật xanh; đứng thứ 3.', finds: null },
  { rule: 'time/weekday', text: 'Đổ rác thứ Ba và thứ Sáu hằng tuần.', finds: 'thứ Ba và thứ Sáu hằng tuần', data: { rrule: 'FREQ=WEEKLY;BYDAY=TU,FR' } },
  // weekday-of-month
  {
    rule: 'time/weekday-of-month',
    text: 'Quét đường vào Chủ nhật cuối cùng của mỗi tháng.',
    finds: 'vào Chủ nhật cuối cùng của mỗi tháng',
    data: { rrule: 'FREQ=MONTHLY;BYDAY=-1SU' },
  },
  {
    rule: 'time/weekday-of-month',
    text: 'Họp thôn thứ Bảy đầu tiên hằng tháng.',
    finds: 'thứ Bảy đầu tiên hằng tháng',
    data: { rrule: 'FREQ=MONTHLY;BYDAY=1SA' },
  },
  { rule: 'time/weekday-of-month', text: 'Chủ nhật cuối năm; thứ Hai đầu tháng 6; ngày cuối tháng.', finds: null },
  // stated-continuous
  { rule: 'time/stated-continuous', text: 'Trực đường dây nóng (thời gian thực hiện: thường xuyên).', finds: 'thường xuyên', data: { kind: 'ongoing' } },
  { rule: 'time/stated-continuous', text: 'Bảo trì loa; thời gian: thường xuyên.', finds: 'thường xuyên', data: { kind: 'ongoing' } },
  { rule: 'time/stated-continuous', text: 'Kinh phí: thường xuyên; kiểm tra thường xuyên.', finds: null },
  // years-in-parentheses
  {
    rule: 'time/years-in-parentheses',
    text: 'Lắp máy đo mưa ở các xã vùng cao (2026 - 2028).',
    finds: '2026 - 2028',
    data: { type: 'year', form: 'period', from: 2026, to: 2028, binds: true },
  },
  {
    rule: 'time/years-in-parentheses',
    text: 'Dạy bơi trong trường học (xuyên suốt 2026 - 2030);',
    finds: '2026 - 2030',
    data: { type: 'deadline', kind: 'ongoing' },
  },
  { rule: 'time/years-in-parentheses', text: 'Chương trình nước sạch (2021 - 2025) của xã; trạm bơm (2019).', finds: null },
  // all-year
  { rule: 'time/all-year', text: 'Đội thuyền trực quanh năm ở bến phà.', finds: 'quanh năm', data: { kind: 'ongoing' } },
  { rule: 'time/all-year', text: 'Việc dọn kênh làm suốt năm.', finds: 'suốt năm', data: { kind: 'ongoing' } },
  { rule: 'time/all-year', text: 'Đường đi lại thuận lợi quanh năm; làm suốt năm tháng khó khăn.', finds: null },
  // once-each
  { rule: 'time/once-each', text: 'Hội đồng họp mỗi quý 1 lần.', finds: 'mỗi quý 1 lần', data: { per: 'quarter', rrule: 'FREQ=MONTHLY;INTERVAL=3' } },
  { rule: 'time/once-each', text: 'Thay nước bể cá 01 lần/tuần.', finds: '01 lần/tuần', data: { rrule: 'FREQ=WEEKLY' } },
  { rule: 'time/once-each', text: 'Kiểm tra ít nhất 01 lần/tháng, mỗi tuần 11 lần.', finds: null },
  // half-yearly-dates
  {
    rule: 'time/half-yearly-dates',
    text: 'Báo cáo định kỳ 6 tháng một lần (20/6, 20/12).',
    finds: ['định kỳ 6 tháng một lần (20/6,', '20/12)'],
    data: [{ rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20' }, { rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20' }],
  },
  {
    rule: 'time/half-yearly-dates',
    text: 'Tổng hợp sáu tháng một lần, trước ngày 10/6 và ngày 10/12.',
    finds: ['sáu tháng một lần, trước ngày 10/6 và', 'ngày 10/12'],
    data: [{ rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10' }, { rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10' }],
  },
  { rule: 'time/half-yearly-dates', text: 'Trẻ dưới 6 tháng tuổi, ngày 10/6 và ngày 10/12.', finds: null },
  {
    rule: 'time/weekday-of-month',
    text: 'Sinh hoạt vào thứ Tư tuần cuối hằng tháng.',
    finds: 'vào thứ Tư tuần cuối hằng tháng',
    data: { rrule: 'FREQ=MONTHLY;BYDAY=-1WE' },
  },
  {
    rule: 'time/weekday-of-month',
    text: 'Chợ phiên mở vào Chủ nhật cuối cùng của tháng.',
    finds: 'vào Chủ nhật cuối cùng của tháng',
    data: { rrule: 'FREQ=MONTHLY;BYDAY=-1SU' },
  },
  { rule: 'time/each', text: 'Kiểm tra mỗi quý 02 bến đò.', finds: 'mỗi quý', data: { per: 'quarter', rrule: 'FREQ=MONTHLY;INTERVAL=3' } },
  { rule: 'time/each', text: 'Hằng năm 2027 và hàng tháng 5.', finds: null },
]
