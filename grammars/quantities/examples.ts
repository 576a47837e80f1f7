// Values that the rules of quantities must find, with comparator and change, and numbers that are no values.
import type { RuleExample } from '../example.js'

export const QUANTITY_EXAMPLES: readonly RuleExample[] = [
  // ratio
  {
    rule: 'quantities/ratio',
    text: 'Tỷ suất tử vong mẹ giảm còn dưới 42/100.000 trẻ đẻ sống.',
    finds: 'dưới 42/100.000 trẻ đẻ sống',
    data: { value: 42, unit: 'per-100000', unitText: '/100.000 trẻ đẻ sống', comparator: '<', change: 'level' },
  },
  {
    rule: 'quantities/ratio',
    text: 'Tỷ số giới tính khi sinh 111 bé trai/100 bé gái.',
    finds: '111 bé trai/100 bé gái',
    data: { value: 111, unit: 'per-100', comparator: '=' },
  },
  {
    rule: 'quantities/ratio',
    text: 'Tử vong trẻ em không quá 15/1.000 ca sinh.',
    finds: 'không quá 15/1.000 ca sinh',
    data: { value: 15, unit: 'per-1000', comparator: '<=' },
  },
  { rule: 'quantities/ratio', text: 'Công suất 220/380 vôn; hồ sơ 12/QĐ; 90/100 điểm; 5/2026.', finds: null },
  // measured
  {
    rule: 'quantities/measured',
    text: 'Tỷ lệ che phủ rừng đạt 47,5% diện tích.',
    finds: '47,5%',
    data: { value: 47.5, unit: 'percent', unitText: '%', comparator: '=', change: 'level', strength: 'strong' },
  },
  {
    rule: 'quantities/measured',
    text: 'Có ít nhất 95 phần trăm trẻ dưới 1 tuổi tiêm đủ vắc xin.',
    finds: 'ít nhất 95 phần trăm',
    data: { value: 95, unit: 'percent', comparator: '>=' },
    wanted: true,
  },
  {
    rule: 'quantities/measured',
    text: 'Vốn vay 12,5 tỷ đồng cho hợp tác xã.',
    finds: '12,5 tỷ đồng',
    data: { value: 12_500_000_000, unit: 'VND', unitText: 'tỷ đồng' },
  },
  { rule: 'quantities/measured', text: 'Hỗ trợ 1.500.000 đồng mỗi hộ.', finds: '1.500.000 đồng', data: { value: 1_500_000, unit: 'VND' } },
  {
    rule: 'quantities/measured',
    text: 'Giảm bình quân 1-1,5%/năm số hộ cận nghèo.',
    finds: '1-1,5%',
    data: { value: 1, max: 1.5, unit: 'percent', change: 'decrease', per: 'year' },
  },
  {
    rule: 'quantities/measured',
    text: 'Trồng mới khoảng 1.700 ha rừng ngập mặn.',
    finds: 'khoảng 1.700 ha',
    data: { value: 1700, unit: 'ha', comparator: '~' },
  },
  { rule: 'quantities/measured', text: 'Sản lượng cá đạt 25 nghìn tấn.', finds: '25 nghìn tấn', data: { value: 25_000_000, unit: 'kg' } },
  { rule: 'quantities/measured', text: 'Tỷ lệ dân số dùng nước sạch đạt 80% trở lên.', finds: '80% trở lên', data: { value: 80, comparator: '>=' } },
  { rule: 'quantities/measured', text: 'Tỷ lệ tái nghèo không quá 0,3%.', finds: 'không quá 0,3%', data: { value: 0.3, comparator: '<=' } },
  { rule: 'quantities/measured', text: 'Thời gian xử lý hồ sơ rút ngắn 2 ngày.', finds: '2 ngày', data: { value: 2, unit: 'day', change: 'decrease' } },
  {
    rule: 'quantities/measured',
    text: 'Kim ngạch xuất khẩu vượt 350 triệu USD.',
    finds: 'vượt 350 triệu USD',
    data: { value: 350_000_000, unit: 'USD', comparator: '>' },
  },
  {
    rule: 'quantities/measured',
    text: 'Chỉ số hài lòng tăng thêm 3 điểm phần trăm.',
    finds: '3 điểm phần trăm',
    data: { value: 3, unit: 'percentage-point', change: 'increase' },
  },
  {
    rule: 'quantities/measured',
    text: 'Dự trữ tối thiểu 1,5 tấn cloramin B.',
    finds: 'tối thiểu 1,5 tấn',
    data: { value: 1500, unit: 'kg', comparator: '>=' },
  },
  { rule: 'quantities/measured', text: 'Tưới tiêu chủ động cho 12 triệu m3 nước.', finds: '12 triệu m3', data: { value: 12e6, unit: 'm3' } },
  {
    rule: 'quantities/measured',
    text: 'Năm học có 35 tuần; số hiệu 12.3.4 và mục 1.2 không phải giá trị.',
    finds: '35 tuần',
    data: { value: 35, unit: 'week' },
  },
  { rule: 'quantities/measured', text: 'Phòng 302, khối 5, bản 12; lớp 9A1; mẫu số 04.', finds: null },
  // counted
  {
    rule: 'quantities/counted',
    text: 'Mở 02 lớp tập huấn cho cán bộ khuyến nông.',
    finds: '02 lớp tập huấn',
    data: { value: 2, unit: 'count', comparator: '=' },
  },
  { rule: 'quantities/counted', text: 'Tạo việc làm cho trên 1.200 lao động.', finds: 'trên 1.200 lao động', data: { value: 1200, comparator: '>' } },
  { rule: 'quantities/counted', text: 'Cấp thẻ cho 15 nghìn hộ dân.', finds: '15 nghìn hộ dân', data: { value: 15_000, unitText: 'hộ dân' } },
  { rule: 'quantities/counted', text: 'Tăng thêm 10 xã đạt chuẩn.', finds: '10 xã đạt chuẩn', data: { value: 10, change: 'increase' } },
  { rule: 'quantities/counted', text: 'Xây 3-5 điểm trường ở vùng cao.', finds: '3-5 điểm trường', data: { value: 3, max: 5, unit: 'count' }, wanted: true },
  { rule: 'quantities/counted', text: 'Theo khoản 2 Điều 7 Luật này, tại khóa 15, kỳ họp thứ 3 và nhóm 4.', finds: null },
  { rule: 'quantities/counted', text: 'Mục 3 và 5 của phụ lục; bước 1 là khảo sát.', finds: null },
  // number-word
  {
    rule: 'quantities/number-word',
    text: 'Mỗi trường có ít nhất một câu lạc bộ bơi.',
    finds: 'ít nhất một câu lạc bộ',
    data: { value: 1, unit: 'count', unitText: 'câu lạc bộ' },
    wanted: true,
  },
  { rule: 'quantities/number-word', text: 'Họp tổ tối đa hai lần trong tháng.', finds: 'tối đa hai lần', data: { value: 2, unitText: 'lần' }, wanted: true },
  { rule: 'quantities/number-word', text: 'Bố trí không quá năm cán bộ.', finds: 'không quá năm cán bộ', data: { value: 5, comparator: '<=' } },
  { rule: 'quantities/number-word', text: 'Kiểm tra tối thiểu ba cơ sở.', finds: 'tối thiểu ba cơ sở', data: { value: 3, unitText: 'cơ sở' } },
  { rule: 'quantities/number-word', text: 'Ít nhất một phần ba hội viên; tối đa một số trường hợp; một lần nữa.', finds: null },
  // event-word
  {
    rule: 'quantities/event-word',
    text: 'Trường tổ chức hai buổi dạy bơi trong hè.',
    finds: 'hai buổi dạy',
    data: { value: 2, unit: 'count', comparator: '=' },
  },
  { rule: 'quantities/event-word', text: 'Thành lập ba tổ kiểm tra lò gạch.', finds: 'ba tổ kiểm', data: { value: 3, unit: 'count' } },
  { rule: 'quantities/event-word', text: 'Tổ chức một buổi họp; tổ chức hội nghị ba bên; mở rộng hai bên đường.', finds: null },
  // measured: lengths, ages reached, bounds
  { rule: 'quantities/measured', text: 'Mực nước hồ hạ thêm 40 cm.', finds: '40 cm', data: { value: 40, unit: 'cm' } },
  {
    rule: 'quantities/measured',
    text: 'Tuổi thọ bình quân đạt 75,5 tuổi.',
    finds: '75,5 tuổi',
    data: { value: 75.5, unit: 'year-duration', strength: 'weak' },
  },
  { rule: 'quantities/counted', text: 'Số điểm đo nắng: 08 điểm, chia hai vùng.', finds: '08 điểm', data: { value: 8, unit: 'count' } },
  { rule: 'quantities/counted', text: 'Lắp đặt 05 điểm, giữ đến hết mùa.', finds: '05 điểm', data: { value: 5, unit: 'count' } },
  { rule: 'quantities/measured', text: 'Không để phiếu tồn quá 3 ngày.', finds: 'Không để phiếu tồn quá 3 ngày', data: { comparator: '<=', unit: 'day' } },
  { rule: 'quantities/measured', text: 'Từ 80% em nhỏ trở lên đi học mẫu giáo.', finds: '80% em nhỏ trở lên', data: { value: 80, comparator: '>=' } },
  {
    rule: 'quantities/ratio',
    text: 'Có 9 dược sĩ trở lên trên 10.000 dân.',
    finds: '9 dược sĩ trở lên trên 10.000 dân',
    data: { value: 9, unit: 'per-10000', comparator: '>=' },
  },
]
