// Items and the values that they promise, and numbers that are no promise: results, conditions, attributes, names.
import type { StatementExample } from '../example.js'

const TARGETS = 'CHỈ TIÊU'
const TASKS = 'NHIỆM VỤ'

export const STATEMENT_EXAMPLES: readonly StatementExample[] = [
  { heading: TARGETS, text: 'Đến năm 2028, 95% trẻ em dưới 1 tuổi được tiêm chủng đầy đủ.', promises: [{ value: 95, unit: 'percent', to: 2028 }] },
  {
    heading: TARGETS,
    text: 'Tỷ lệ hộ nghèo giảm từ 6,5% năm 2024 xuống còn 2% năm 2028.',
    promises: [{ value: 2, to: 2028, baseline: { value: 6.5, year: 2024 } }],
  },
  { heading: TARGETS, text: 'Tỷ lệ hộ nghèo đa chiều giảm bình quân 1,2%/năm.', promises: [{ value: 1.2, change: 'decrease', per: 'year' }] },
  {
    heading: TARGETS,
    text: 'Ít nhất 40% vào năm 2026 và 60% vào năm 2030 thôn có nhà văn hóa số.',
    promises: [
      { value: 40, to: 2026 },
      { value: 60, to: 2030 },
    ],
  },
  {
    heading: TARGETS,
    text: 'Đến năm 2026 và duy trì đến năm 2030, 100% trạm y tế có bác sĩ.',
    promises: [
      { value: 100, to: 2026 },
      { value: 100, to: 2030 },
    ],
  },
  {
    heading: TARGETS,
    text: 'Che phủ rừng giữ ổn định 47% trở lên; trồng mới 500 ha rừng mỗi năm.',
    promises: [
      { value: 47, comparator: '>=' },
      { value: 500, unit: 'ha', per: 'year' },
    ],
  },
  { heading: TARGETS, text: 'Năng suất lúa đạt 6,2 tấn/ha.', promises: [{ value: 6.2, unit: 'count' }] },
  { heading: TARGETS, text: 'Nâng cấp 05 điểm trường vùng cao.', promises: [{ value: 5, unit: 'count' }] },
  { heading: TASKS, text: 'Tổ chức ít nhất 03 lớp tập huấn sơ cứu đuối nước.', promises: [{ value: 3, comparator: '>=', unit: 'count' }] },
  { heading: TASKS, text: 'Lắp đặt 12 trạm đo mưa tự động tại các xã vùng cao.', promises: [{ value: 12, unit: 'count' }] },
  { heading: TASKS, text: 'Mỗi trường có ít nhất một hồ bơi.', promises: [{ value: 1, comparator: '>=' }] },
  { heading: TASKS, text: 'Bố trí 2,5 tỷ đồng mua thuyền cứu hộ.', promises: [{ value: 2_500_000_000, unit: 'VND' }] },
  { heading: TASKS, text: 'Tuyển 10-12 giáo viên tiếng Anh.', promises: [{ value: 10, max: 12 }] },
  { heading: TARGETS, text: 'Có 111 bé trai/100 bé gái vào năm 2030.', promises: [{ value: 111, unit: 'per-100', to: 2030 }] },
  { heading: TARGETS, text: 'Thời gian giải quyết thủ tục đất đai rút ngắn 30%.', promises: [{ value: 30, change: 'decrease' }] },
  { heading: TARGETS, text: 'Chỉ số chuyển đổi số nằm trong nhóm 10 tỉnh dẫn đầu.', promises: [{ value: 10, unit: 'rank', comparator: '<=' }] },
  { heading: TASKS, text: 'Xây 20 bể nước, 15 nhà vệ sinh và 03 lò đốt rác.', promises: [{ value: 20 }, { value: 15 }, { value: 3 }] },
  {
    heading: TARGETS,
    text: 'Tăng trưởng nông nghiệp đạt 4%, giá trị xuất khẩu đạt 50 triệu USD.',
    promises: [{ value: 4 }, { value: 50_000_000, unit: 'USD' }],
  },
  {
    heading: TARGETS,
    text: 'Giá trị sản xuất tăng 6%/năm, đến năm 2030 đạt trên 900 tỷ đồng.',
    promises: [
      { value: 6, change: 'increase', per: 'year', to: null },
      { value: 900_000_000_000, to: 2030 },
    ],
  },
  { heading: TARGETS, text: 'Đàn trâu đạt 4.000 con, đàn ngựa 1.500 con.', promises: [{ value: 4000 }, { value: 1500 }] },
  { heading: TARGETS, text: 'Giảm 5% số vụ cháy rừng hằng năm.', promises: [{ value: 5, change: 'decrease', per: 'year' }] },
  { heading: TARGETS, text: 'Phấn đấu đến năm 2029, cả nước có 1.200 hồ treo.', promises: [{ value: 1200, to: 2029 }] },
  {
    heading: TARGETS,
    text: 'Nồng độ bụi đạt dưới 35 μg/m3 (giảm 10% so với năm 2024).',
    promises: [
      { value: 35, unit: 'μg/m3', comparator: '<' },
      { value: 10, change: 'decrease' },
    ],
  },
  {
    heading: TARGETS,
    text: 'Xã Tả Van có 12 trạm nước, xã Bản Hồ có 9 trạm nước vào năm 2028.',
    promises: [
      { value: 12, to: 2028 },
      { value: 9, to: 2028 },
    ],
  },
  { heading: TASKS, text: 'Trường hợp cần thiết, nâng mức vay lên 70% giá trị chuồng trại.', promises: [] },
  { heading: TARGETS, text: 'Năng suất tăng gấp 1,5 lần vào năm 2030.', promises: [{ value: 1.5, unit: 'times', change: 'increase', to: 2030 }] },
  {
    heading: TASKS,
    text: 'Trồng mới 500 ha rừng, trong đó 200 ha rừng phòng hộ.',
    promises: [
      { value: 500, unit: 'ha' },
      { value: 200, unit: 'ha' },
    ],
  },
  {
    heading: TARGETS,
    text: 'Đến năm 2030 đạt 80% hộ dùng nước sạch, tầm nhìn đến năm 2045 đạt 100%.',
    promises: [
      { value: 80, to: 2030 },
      { value: 100, to: 2045 },
    ],
  },
  {
    heading: TARGETS,
    text: 'Tỷ lệ che phủ rừng đạt 47% và diện tích rừng trồng mới đạt 500 ha.',
    promises: [
      { value: 47, unit: 'percent' },
      { value: 500, unit: 'ha' },
    ],
  },
  // no promises
  { heading: TASKS, text: 'Hiện nay toàn xã có 28 hộ nghèo, chiếm 4,2% số hộ.', promises: [] },
  { heading: TASKS, text: 'Năm 2023 đã có 85% hộ dùng nước sạch.', promises: [] },
  { heading: TASKS, text: 'Ưu tiên trẻ em dưới 36 tháng tuổi và người từ 80 tuổi.', promises: [] },
  { heading: TASKS, text: 'Đối với xã có tỷ lệ hộ nghèo trên 30% thì được xem xét hỗ trợ thêm.', promises: [] },
  { heading: TASKS, text: 'Thực hiện Chương trình 1 tỷ cây xanh.', promises: [] },
  { heading: TASKS, text: 'Bảo trì đường dây 110 kV và trạm 2 x 40 MVA.', promises: [] },
  { heading: TASKS, text: 'Gọi đường dây nóng 111 để báo tin xâm hại trẻ em.', promises: [] },
  { heading: TASKS, text: 'Áp dụng khoản 3 Điều 12 khi cấp phép.', promises: [] },
  { heading: TASKS, text: 'Học sinh lớp 5 học bơi tại bể số 2.', promises: [] },
  { heading: 'THỰC TRẠNG', text: 'Tỷ lệ hộ nghèo đạt 5%, có 12 trạm bơm.', promises: [] },
  { heading: TASKS, text: 'Triển khai Nghị quyết số 10/NQ-HĐND ngày 12/5/2025 về 15 xã đảo.', promises: [] },
  {
    heading: TASKS,
    text: 'Tần suất lấy mẫu 02 lần/tháng; số lượng mẫu nước 36 mẫu/năm.',
    promises: [
      { value: 2, per: 'month' },
      { value: 36, per: 'year' },
    ],
  },
  { heading: TASKS, text: 'Tập trung vào 12 xã đã được công bố dịch.', promises: [] },
  { heading: TASKS, text: 'Nhu cầu đất làm sân tập dự kiến khoảng 40 ha.', promises: [] },
  { heading: TASKS, text: 'Giảm lãi suất cho vay 1,5%/năm đối với hộ nuôi tôm.', promises: [{ value: 1.5, change: 'decrease', per: null }] },
  { heading: TARGETS, text: '100% điểm đến du lịch có biển chỉ dẫn.', promises: [{ value: 100, unit: 'percent' }] },
  // a rate ends with its value, counts end before "mỗi năm", those that a count is for
  {
    heading: TARGETS,
    text: 'Lượng khách tăng 9% mỗi năm; tỷ lệ thợ có nghề không dưới 65%.',
    promises: [
      { value: 9, per: 'year' },
      { value: 65, per: null },
    ],
  },
  { heading: TASKS, text: 'Xây mới 20 nhà văn hóa; mỗi năm chọn 04 thôn làm điểm.', promises: [{ value: 20, per: null }, { value: 4 }] },
  { heading: TASKS, text: 'Tổ chức ít nhất 48 phiên chợ mỗi năm.', promises: [{ value: 48, comparator: '>=', per: 'year' }] },
  { heading: TASKS, text: 'Mở 03 lớp sơ cứu cho khoảng 180 giáo viên.', promises: [{ value: 3 }, { value: 180, comparator: '~' }] },
  { heading: TASKS, text: 'Tập huấn kỹ năng số cho 300 hộ buôn bán.', promises: [{ value: 300 }] },
  { heading: TASKS, text: 'Xóa bỏ 06 điểm rác cũ; số hóa toàn bộ 15 sắc phong.', promises: [{ value: 6 }, { value: 15 }] },
  { heading: TARGETS, text: 'Thêm 05 làng nghề đạt hạng từ 4 sao trở lên.', promises: [{ value: 5 }] },
  { heading: TARGETS, text: 'Ngày lưu trú của khách trong nước đạt 2,4 ngày, khách quốc tế 3,2 ngày.', promises: [{ value: 2.4 }, { value: 3.2 }] },
  { heading: 'MỤC TIÊU ĐẾN NĂM 2030', text: 'Tổng thu gấp 2,1 lần năm 2025.', promises: [{ value: 2.1, unit: 'times', to: 2030 }] },
  { heading: TASKS, text: 'Bố trí vốn đầu tư công tối thiểu 850 tỷ đồng cho cấp nước.', promises: [{ value: 850e9, unit: 'VND', comparator: '>=' }] },
  { heading: TASKS, text: 'Duy trì các điểm cấp nước miễn phí, mỗi xã có ít nhất 03 điểm.', promises: [{ value: 3, unit: 'count', comparator: '>=' }] },
  { heading: TARGETS, text: 'Xây hồ với dung tích khoảng 6 triệu m³.', promises: [{ value: 6e6, unit: 'm3' }] },
  { heading: TASKS, text: 'Đẩy nhanh tiến độ thực hiện 03 Chương trình mục tiêu quốc gia.', promises: [] },
  // bounds, conditions and durations
  { heading: TASKS, text: 'Đội cứu hộ đến nơi không quá 20 phút sau khi nhận tin.', promises: [{ value: 20, unit: 'minute', comparator: '<=' }] },
  { heading: TASKS, text: 'Khi nước sông lên từ 0,5 m trở lên, dừng đò ngang.', promises: [] },
  { heading: TASKS, text: 'Bến có trên 200 khách phải chia lượt lên đò.', promises: [] },
  {
    heading: TASKS,
    text: 'Chuẩn bị ít nhất 300 phao, 12 xuồng và 05 máy bơm.',
    promises: [{ comparator: '>=' }, { value: 12, comparator: '>=' }, { value: 5, comparator: '>=' }],
  },
  { heading: TASKS, text: 'Việc thực hiện tại ít nhất 03 chợ đầu mối.', promises: [{ value: 3, comparator: '>=' }] },
  { heading: TARGETS, text: '100% bến đò có ít nhất 10 áo phao.', promises: [{ value: 100 }, { value: 10, comparator: '>=' }] },
  // the year of the date by which it is due
  { heading: TASKS, text: 'Đóng 14 lối đi tự mở trước ngày 20/11/2027.', promises: [{ value: 14, to: 2027 }] },
  { heading: TASKS, text: 'Bảo đảm 100% thuyền có đăng ký trước năm 2029.', promises: [{ value: 100, to: 2028 }] },
  {
    heading: TARGETS,
    text: 'Tỷ lệ phủ xanh đạt 40% vào năm 2027, 45% vào năm 2029; có hàng rào tương ứng là 20% và 30%.',
    promises: [
      { value: 40, to: 2027 },
      { value: 45, to: 2029 },
      { value: 20, to: 2027 },
      { value: 30, to: 2029 },
    ],
  },
  { heading: TARGETS, text: 'Diện tích chè sạch chiếm tối thiểu 30% (năm 2025 mới đạt 21%).', promises: [{ value: 30, comparator: '>=', to: null }] },
  { heading: TARGETS, text: 'Không quá 4% trẻ sinh năm 2024 còn thấp còi.', promises: [{ value: 4, to: null }] },
  // whose period it is
  {
    heading: TASKS,
    text: 'Thành lập ít nhất 06 tổ hợp tác, mỗi quý mở tối thiểu 01 phiên chợ.',
    promises: [
      { value: 6, per: null },
      { value: 1, per: 'quarter' },
    ],
  },
  { heading: TASKS, text: 'Doanh số tăng trưởng hằng năm không thấp hơn 7%.', promises: [{ value: 7, per: 'year', comparator: '>=' }] },
  { heading: 'Kinh phí thực hiện', text: 'Chi cho thư viện tăng bình quân 6%/năm.', promises: [{ value: 6, change: 'increase', per: 'year' }] },
  {
    heading: TARGETS,
    text: 'Điện gió đạt 300 MW, thủy điện (kể cả tích năng) 120 MW.',
    promises: [{ value: 300 }, { value: 120 }],
  },
  { heading: TARGETS, text: 'Các lò gạch (hiện có 12 lò) đổi công nghệ, trong đó ít nhất 40% lò dùng điện.', promises: [{ value: 40, comparator: '>=' }] },
  { heading: TASKS, text: 'Đài phát sóng ít nhất 02 kỳ/tháng bằng tiếng Thái.', promises: [{ value: 2, per: 'month' }] },
  { heading: TARGETS, text: 'Mặt đường rộng không nhỏ hơn 3,5 m.', promises: [{ value: 3.5, comparator: '>=' }] },
  { heading: TASKS, text: 'Trạm y tế giám sát ngẫu nhiên mỗi tháng 30 ca.', promises: [{ value: 30, per: 'month' }] },
  { heading: TASKS, text: 'Dạy bơi mỗi năm 04 lớp cho học sinh.', promises: [{ value: 4, per: 'year' }] },
  { heading: TASKS, text: 'Cấp nước sạch cho 27 thôn.', promises: [{ value: 27 }] },
  { heading: TASKS, text: 'Lấy mẫu tại khu vực cấp chung cho 03 đầm tôm.', promises: [] },
  { heading: TARGETS, text: '18/18 ấp có tổ thủy lợi.', promises: [{ value: 18, unit: 'count' }] },
  { heading: TARGETS, text: 'Đường liên ấp 5/18 chưa có đèn.', promises: [] },
  {
    heading: TARGETS,
    text: 'Lao động qua đào tạo đạt 70%, trong đó có bằng cấp, chứng chỉ đạt 35%.',
    promises: [{ value: 70 }, { value: 35 }],
  },
  { heading: TARGETS, text: 'Đón 90 nghìn lượt khách, trong đó khách quốc tế 12 nghìn lượt.', promises: [{ value: 90_000 }, { value: 12_000 }] },
  { heading: TARGETS, text: 'Thu nhập bình quân đạt 62 triệu đồng/người/năm.', promises: [{ value: 62_000_000, unit: 'VND', per: 'year' }] },
]
