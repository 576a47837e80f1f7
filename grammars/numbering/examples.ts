// Numbered lists as they must be read, two for each style, and lines that only look like items. Letters and bullets: examples-letters.ts.
import type { NumberingExample } from '../example.js'

export const NUMBER_EXAMPLES: readonly NumberingExample[] = [
  // part
  {
    style: 'part',
    text: 'PHẦN I\nĐẶC ĐIỂM TÌNH HÌNH\n1. Dân cư thưa.\nPHẦN II\nNHIỆM VỤ\n1. Mở rộng chợ.\n2. Sửa đường.',
    outline: ['PHẦN I', ' 1.', 'PHẦN II', ' 1.', ' 2.'],
  },
  {
    style: 'part',
    text: 'Phần thứ nhất: Bối cảnh\nI. Khí hậu\nII. Đất đai\nPhần thứ hai: Giải pháp\nI. Thủy lợi',
    outline: ['Phần thứ nhất', ' I.', ' II.', 'Phần thứ hai', ' I.'],
  },
  { style: 'part', lookAlike: true, text: '1. Nước sạch\nPhần lớn hộ dân đã có giếng khoan.\n2. Phần mềm\nPhần còn lại do xã lo.', outline: ['1.', '2.'] },
  // appendix
  {
    style: 'appendix',
    text: 'KẾ HOẠCH\nTiêm chủng năm 2026\nI. MỤC TIÊU\n1. Tiêm đủ mũi.\nPHỤ LỤC I\nDANH MỤC VẮC XIN\n1. Lao\n2. Sởi\nPHỤ LỤC II\nDANH SÁCH TRẠM\n1. Trạm Nà Sản',
    outline: ['I.', ' 1.', 'PHỤ LỤC I', ' 1.', ' 2.', 'PHỤ LỤC II', ' 1.'],
  },
  {
    style: 'appendix',
    text: 'KẾ HOẠCH\nDạy nghề năm 2026\nI. NỘI DUNG\n1. Mở lớp may.\nPhụ lục 01. Danh mục nghề\n1. May\nPhụ lục 02. Kinh phí\n1. Vật tư',
    outline: ['I.', ' 1.', 'Phụ lục 01.', ' 1.', 'Phụ lục 02.', ' 1.'],
  },
  { style: 'appendix', lookAlike: true, text: '1. Danh sách hộ (theo\nphụ lục 2 gửi kèm).\n2. Phụ lục hợp đồng do xã giữ.', outline: ['1.', '2.'] },
  // chapter
  {
    style: 'chapter',
    text: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nĐiều 2. Đối tượng\nChương II\nTỔ CHỨC\nĐiều 3. Trách nhiệm',
    outline: ['Chương I', ' Điều 1.', ' Điều 2.', 'Chương II', ' Điều 3.'],
  },
  {
    style: 'chapter',
    text: 'CHƯƠNG 1. TỔNG QUAN\n1. Vùng dự án\nCHƯƠNG 2. PHƯƠNG ÁN\n1. Trồng rừng\n2. Bảo vệ',
    outline: ['CHƯƠNG 1.', ' 1.', 'CHƯƠNG 2.', ' 1.', ' 2.'],
  },
  { style: 'chapter', lookAlike: true, text: '1. Dạy bơi\nChương trình gồm mười buổi.\n2. Chương trình trải nghiệm', outline: ['1.', '2.'] },
  // section
  {
    style: 'section',
    text: 'Chương I\nĐÀO TẠO\nMục 1\nTUYỂN SINH\nĐiều 1. Chỉ tiêu\nMục 2\nHỌC PHÍ\nĐiều 2. Mức thu',
    outline: ['Chương I', ' Mục 1', '  Điều 1.', ' Mục 2', '  Điều 2.'],
  },
  { style: 'section', text: 'MỤC I: HẠ TẦNG\n1. Cáp quang\nMỤC II: DỮ LIỆU\n1. Dân cư', outline: ['MỤC I', ' 1.', 'MỤC II', ' 1.'] },
  { style: 'section', lookAlike: true, text: '1. Tầm nhìn\nMục tiêu 5 năm là xóa nhà tạm.\n2. Mục đích', outline: ['1.', '2.'] },
  // article
  {
    style: 'article',
    text: 'Điều 1. Phê duyệt danh mục hồ chứa.\nĐiều 2. Giao huyện quản lý.\n1. Vận hành an toàn.\n2. Trực lũ.\nĐiều 3. Hiệu lực.',
    outline: ['Điều 1.', 'Điều 2.', ' 1.', ' 2.', 'Điều 3.'],
  },
  { style: 'article', text: 'ĐIỀU 1: Công nhận làng nghề\nĐIỀU 2: Chi thưởng', outline: ['ĐIỀU 1', 'ĐIỀU 2'] },
  { style: 'article', lookAlike: true, text: '1. Vay vốn\nĐiều 5 khoản 2 của quy chế này vẫn giữ.\n2. Điều kiện\nĐiều này do quỹ xét.', outline: ['1.', '2.'] },
  // roman
  {
    style: 'roman.',
    text: 'I. MỤC TIÊU\n1. Phủ sóng di động.\n2. Số hóa hộ tịch.\nII. GIẢI PHÁP\n1. Tập huấn.\nIII. KINH PHÍ',
    outline: ['I.', ' 1.', ' 2.', 'II.', ' 1.', 'III.'],
  },
  {
    style: 'roman.',
    text: 'I.MỤC ĐÍCH\n1.Nâng cao ý thức phòng cháy.\n2.Chủ động ứng phó.\nII.NỘI DUNG\n1.Diễn tập.',
    outline: ['I.', ' 1.', ' 2.', 'II.', ' 1.'],
  },
  { style: 'roman.', lookAlike: true, text: '1. Lịch sử\nV.I. Lê-nin từng viết về nông dân.\n2. Vi.rút dại', outline: ['1.', '2.'] },
  { style: 'roman-', text: 'I- MỤC ĐÍCH\n1- Khuyến học.\nII- YÊU CẦU\nIII- TỔ CHỨC', outline: ['I-', ' 1-', 'II-', 'III-'] },
  { style: 'roman-', text: 'I – CHỈ TIÊU\n1. Có 5 lớp.\nII – BIỆN PHÁP\n1. Tuyển giáo viên.', outline: ['I –', ' 1.', 'II –', ' 1.'] },
  { style: 'roman-', lookAlike: true, text: '1. Họp giao ban\nI-ốt được cấp cho vùng cao.\n2. X-quang lưu động', outline: ['1.', '2.'] },
  { style: 'roman/', text: 'I/ Tình hình\n1/ Nắng hạn.\nII/ Nhiệm vụ\n1/ Chống hạn.\n2/ Dự trữ nước.', outline: ['I/', ' 1/', 'II/', ' 1/', ' 2/'] },
  { style: 'roman/', text: 'I) Chăn nuôi\na) Trâu\nb) Bò\nII) Trồng trọt\na) Ngô', outline: ['I)', ' a)', ' b)', 'II)', ' a)'] },
  { style: 'roman/', lookAlike: true, text: '1. Quý\nI/2026 có hai đợt khám, quý\nII/2026 có một đợt.\n2. Thuốc', outline: ['1.', '2.'] },
  { style: 'roman:', text: 'I: Thu gom rác\n1. Điểm tập kết\nII: Phân loại\n1. Rác hữu cơ', outline: ['I:', ' 1.', 'II:', ' 1.'] },
  { style: 'roman:', text: 'I: MỤC TIÊU\nII: NHIỆM VỤ\nIII: THỜI GIAN', outline: ['I:', 'II:', 'III:'] },
  { style: 'roman:', lookAlike: true, text: '1. Giờ trực\nXã: 6 giờ; thôn: 7 giờ.\n2. Ca đêm', outline: ['1.', '2.'] },
  // arabic
  { style: 'arabic.', text: '1. Sửa cầu treo.\n2. Lắp biển báo.\n3. Khơi cống.', outline: ['1.', '2.', '3.'] },
  { style: 'arabic.', text: 'I. Y tế\n1. Khám lưu động\n- Khám mắt\n- Khám răng\n2. Cấp thuốc', outline: ['I.', ' 1.', '  -', '  -', ' 2.'] },
  {
    style: 'arabic.',
    lookAlike: true,
    text: '1. Tổ công nghệ số cộng đồng đến từng nhà hướng dẫn nộp qua mạng tổng cộng hơn\n2. 000 hồ sơ trong năm 2025, trong đó phần lớn là hồ sơ về đất đai, hộ tịch.\n2. Bưu điện xã nhận trả kết quả tại nhà cho người già và người khuyết tật, cho\nnhững hộ ở xa trung tâm và những hộ neo đơn không có người đi lại thường\nxuyên.\n3. Đoàn thanh niên trực tại bộ phận một cửa vào các buổi sáng trong tuần để\ngiúp người dân điền tờ khai, in giấy tờ và chụp ảnh, không thu bất cứ khoản\ntiền nào.\n4. Trưởng thôn nhắc lịch trả kết quả qua loa truyền thanh của thôn vào chiều\nthứ hai và chiều thứ sáu, mỗi lần nhắc hai lượt cho người đi làm về muộn cùng\nnghe.',
    outline: ['1.', '2.', '3.', '4.'],
  },
  {
    style: 'arabic.',
    lookAlike: true,
    text: '1. Các trường mầm non rà soát bếp ăn, nguồn nước và công khai thực đơn trước ngày\n30/6/2025 để phụ huynh cùng giám sát bữa ăn của các cháu trong suốt năm học mới.\n2. Trạm y tế lấy mẫu nước, xét nghiệm và trả kết quả cho từng trường sau nhiều\nnhất là 10 ngày, kể từ khi nhận mẫu, đồng thời báo ngay cho trường nếu nước không\nđạt chuẩn.\n3. Phòng chuyên môn tổng hợp số liệu của tất cả các trường, gửi lên cấp trên và\nlưu một bản tại văn phòng để phục vụ các đoàn kiểm tra liên ngành vào cuối mỗi\nkỳ.\n4. Hội phụ huynh cử người tham gia các buổi kiểm tra đột xuất, ký vào biên bản và\nthông báo lại kết quả cho cả lớp.',
    outline: ['1.', '2.', '3.', '4.'],
  },
  { style: 'arabic.', lookAlike: true, text: '1. Diện tích\n1.700 ha lúa bị hạn.\n2.5 tấn giống đã cấp.\n2. Năng suất', outline: ['1.', '2.'] },
  { style: 'arabic)', text: '1) Lợn\n2) Gà\n3) Vịt', outline: ['1)', '2)', '3)'] },
  { style: 'arabic)', text: 'A. Thủy sản\n1) Nuôi lồng\na) Cá chép\n2) Nuôi ao', outline: ['A.', ' 1)', '  a)', ' 2)'] },
  { style: 'arabic)', lookAlike: true, text: '1. Hỗ trợ (mức\n2) cho hộ nghèo.\n2. Chi trả', outline: ['1.', '2.'] },
  { style: 'arabic/', text: '1/ Tổng vệ sinh.\n2/ Phun thuốc.\n3/ Diệt bọ gậy.', outline: ['1/', '2/', '3/'] },
  { style: 'arabic/', text: 'I. Văn nghệ\n1/ Hát then\n2/ Múa xòe\nII. Thể thao\n1/ Đẩy gậy', outline: ['I.', ' 1/', ' 2/', 'II.', ' 1/'] },
  { style: 'arabic/', lookAlike: true, text: '1. Đợt một\n30/6/2025 là hạn chót.\n2. Đợt hai\n3/4 số hộ đã nhận giống.', outline: ['1.', '2.'] },
  { style: 'arabic-', text: '1- Tập huấn sơ cứu.\n2- Mua áo phao.\n3- Cắm biển báo.', outline: ['1-', '2-', '3-'] },
  { style: 'arabic-', text: 'I. Học bơi\n1 – Lớp mầm non\n2 – Lớp tiểu học', outline: ['I.', ' 1 –', ' 2 –'] },
  { style: 'arabic-', lookAlike: true, text: '1. Đối tượng\n3-5 tuổi học mẫu giáo.\n2. Thời gian\n15 - 20 ngày mỗi đợt.', outline: ['1.', '2.'] },
  { style: '(arabic)', text: '1. Hồ sơ gồm:\n(1) Đơn xin vay\n(2) Sổ hộ khẩu\n2. Nơi nộp', outline: ['1.', ' (1)', ' (2)', '2.'] },
  { style: '(arabic)', text: '(1) Trạm bơm Đông\n(2) Trạm bơm Tây\n(3) Cống Nam', outline: ['(1)', '(2)', '(3)'] },
  {
    style: '(arabic)',
    lookAlike: true,
    text: '1. Kênh chính\n(1,5 km) đã lát bê tông.\n2. Kênh nhánh\n(12) là số đo cũ, không dùng nữa.',
    outline: ['1.', '2.'],
  },
  // decimal
  { style: 'decimal', text: '1. Cấp nước\n1.1. Đô thị\n1.2. Nông thôn\n2. Thoát nước\n2.1. Cống chung', outline: ['1.', ' 1.1.', ' 1.2.', '2.', ' 2.1.'] },
  {
    style: 'decimal',
    text: 'II. Bưu chính\n2.1 Điểm phục vụ\n2.2 Nhân lực\n2.2.1 Tuyển mới\n2.2.2 Đào tạo',
    outline: ['II.', ' 2.1', ' 2.2', '  2.2.1', '  2.2.2'],
  },
  {
    style: 'decimal',
    text: 'I- MỤC TIÊU\n1- Đến năm 2030\n1.1- Về giống lúa\n1.2- Về thủy lợi\n2- Đến năm 2045',
    outline: ['I-', ' 1-', '  1.1-', '  1.2-', ' 2-'],
  },
  { style: 'decimal', lookAlike: true, text: '1. Sản lượng\n1.500 tấn cà phê nhân.\n2. Giá bán\n12.3% là mức tăng.', outline: ['1.', '2.'] },
]
