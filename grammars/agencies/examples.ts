// Lists of agencies and the names that must be read from them, and words that name no agency.
import type { AgencyExample } from '../example.js'

const LISTS: readonly AgencyExample[] = [
  { text: 'Sở Y tế', names: ['Sở Y tế'] },
  { text: 'Sở Y tế, Vụ Kế hoạch - Tài chính và các cơ quan liên quan', names: ['Sở Y tế', 'Vụ Kế hoạch - Tài chính', 'các cơ quan liên quan'] },
  { text: 'Các sở, ban, ngành', names: ['Các sở, ban, ngành'] },
  { text: 'Các sở, ban, ngành, UBND các huyện', names: ['Các sở, ban, ngành', 'UBND các huyện'] },
  {
    text: 'Công đoàn Bộ, Đoàn TNCS Hồ Chí Minh, Ban vì sự tiến bộ phụ nữ các cấp',
    names: ['Công đoàn Bộ', 'Đoàn TNCS Hồ Chí Minh', 'Ban vì sự tiến bộ phụ nữ các cấp'],
  },
  { text: 'Ủy ban nhân dân các huyện, thị xã, thành phố', names: ['Ủy ban nhân dân các huyện, thị xã, thành phố'] },
  { text: 'Sở Kế hoạch và Đầu tư, Sở Tài chính', names: ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'] },
  { text: 'Bộ Nông nghiệp và Môi trường phối hợp với Bộ Quốc phòng', names: ['Bộ Nông nghiệp và Môi trường'] },
  { text: 'Sở Văn hóa, Thể thao và Du lịch và Sở Nội vụ', names: ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Nội vụ'] },
  { text: 'Hội Nông dân tỉnh; Hội Liên hiệp Phụ nữ tỉnh', names: ['Hội Nông dân tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh'] },
  { text: 'Công an tỉnh chủ trì kiểm tra việc phòng cháy', names: ['Công an tỉnh'] },
  { text: 'Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh', names: ['Bộ Chỉ huy Quân sự tỉnh', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh'] },
  { text: 'Đài Phát thanh và Truyền hình tỉnh, Báo Lào Cai', names: ['Đài Phát thanh và Truyền hình tỉnh', 'Báo Lào Cai'] },
  { text: 'Các cơ quan, đơn vị, địa phương', names: ['Các cơ quan, đơn vị, địa phương'] },
  { text: 'Ban Chỉ huy Phòng thủ dân sự huyện xây dựng phương án', names: ['Ban Chỉ huy Phòng thủ dân sự huyện'] },
  { text: 'Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các xã, phường', names: ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã, phường'] },
  { text: 'Trung tâm Kiểm soát bệnh tật tỉnh, các bệnh viện tuyến huyện', names: ['Trung tâm Kiểm soát bệnh tật tỉnh', 'các bệnh viện tuyến huyện'] },
  { text: 'Ngân hàng Chính sách xã hội chi nhánh tỉnh giải ngân vốn vay', names: ['Ngân hàng Chính sách xã hội chi nhánh tỉnh'] },
  {
    text: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội',
    names: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'các tổ chức chính trị - xã hội'],
  },
  { text: 'Trường Cao đẳng Sư phạm, Trường Trung cấp Y tế', names: ['Trường Cao đẳng Sư phạm', 'Trường Trung cấp Y tế'] },
  { text: 'Các doanh nghiệp viễn thông (Viettel, VNPT, MobiFone)', names: ['Viettel', 'VNPT', 'MobiFone'] },
  { text: 'Phòng Lao động - Thương binh và Xã hội tham mưu', names: ['Phòng Lao động - Thương binh và Xã hội'] },
  { text: 'Bảo hiểm xã hội tỉnh, Kho bạc Nhà nước khu vực', names: ['Bảo hiểm xã hội tỉnh', 'Kho bạc Nhà nước khu vực'] },
  { text: 'Chi cục Kiểm lâm, Hạt Kiểm lâm các huyện', names: ['Chi cục Kiểm lâm', 'Hạt Kiểm lâm các huyện'] },
  { text: 'Đoàn Thanh niên xã, Hội Cựu chiến binh xã vận động hội viên', names: ['Đoàn Thanh niên xã', 'Hội Cựu chiến binh xã'] },
]

/** Words that begin as agencies do and name none. */
const NO_AGENCIES: readonly AgencyExample[] = [
  { text: 'Ban hành quy chế phối hợp phòng, chống hạn mặn', names: [] },
  { text: 'ban hành kế hoạch', names: [] },
  { text: 'Hội nghị tổng kết phong trào', names: [] },
  { text: 'hội nghị', names: [] },
  { text: 'Hội thảo về giống lúa chịu mặn', names: [] },
  { text: 'Tổ chức thực hiện', names: [] },
  { text: 'tổ chức thực hiện tốt công tác tiêm phòng', names: [] },
  { text: 'Phòng, chống dịch tả lợn châu Phi', names: [] },
  { text: 'phòng, chống thiên tai', names: [] },
  { text: 'Phòng ngừa tai nạn thương tích trẻ em', names: [] },
  { text: 'Báo cáo kết quả', names: [] },
  { text: 'báo cáo định kỳ', names: [] },
  { text: 'Bộ tiêu chí xã nông thôn mới', names: [] },
  { text: 'Bộ máy tinh gọn', names: [] },
  { text: 'Đoàn viên, hội viên tham gia', names: [] },
  { text: 'Quỹ đất dành cho nhà ở xã hội', names: [] },
  { text: 'Viện trợ không hoàn lại', names: [] },
  { text: 'Trường hợp bất khả kháng', names: [] },
  { text: 'Nhà ở cho hộ nghèo', names: [] },
  { text: 'Trạm bơm điện công suất lớn', names: [] },
  { text: 'Khu vực nông thôn', names: [] },
  { text: 'Sở hữu trí tuệ cho sản phẩm OCOP', names: [] },
  { text: 'Vụ đông xuân sản xuất lúa', names: [] },
  { text: 'Cục bộ địa phương', names: [] },
  { text: 'Thuế thu nhập của hộ kinh doanh', names: [] },
  { text: 'Đài tưởng niệm liệt sĩ', names: [] },
  { text: 'Ngành nghề truyền thống', names: [] },
]

export const AGENCY_EXAMPLES: readonly AgencyExample[] = [...LISTS, ...NO_AGENCIES]
