// Items and who leads and coordinates them, by their own words or by the heading above; items that assign nothing.
import type { AssignmentExample } from '../example.js'

const ORGANISE = 'TỔ CHỨC THỰC HIỆN'
const TASKS = 'NHIỆM VỤ'

export const ASSIGNMENT_EXAMPLES: readonly AssignmentExample[] = [
  { heading: ORGANISE, text: 'Giao Sở Y tế theo dõi việc tiêm chủng.', lead: ['Sở Y tế'], coordinators: [] },
  {
    heading: ORGANISE,
    text: 'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan rà soát biên chế.',
    lead: ['Sở Nội vụ'],
    coordinators: ['Sở Tài chính', 'các cơ quan liên quan'],
  },
  { heading: ORGANISE, text: 'Đề nghị Hội Nông dân tỉnh vận động hội viên trồng rừng.', lead: ['Hội Nông dân tỉnh'], coordinators: [] },
  { heading: ORGANISE, text: 'Ủy ban nhân dân các xã, phường bố trí kho dự trữ lương thực.', lead: ['Ủy ban nhân dân các xã, phường'], coordinators: [] },
  {
    heading: 'Sở Khoa học và Công nghệ',
    text: 'Phối hợp với Công an tỉnh bảo vệ dữ liệu.',
    lead: ['Sở Khoa học và Công nghệ'],
    coordinators: ['Công an tỉnh'],
  },
  { heading: 'Trách nhiệm của Sở Xây dựng', text: 'Thẩm định thiết kế cầu treo.', lead: ['Sở Xây dựng'], coordinators: [] },
  { heading: 'Văn phòng Ủy ban nhân dân tỉnh, Sở Tư pháp', text: 'Rà soát thủ tục.', lead: ['Văn phòng Ủy ban nhân dân tỉnh', 'Sở Tư pháp'], coordinators: [] },
  { heading: TASKS, text: 'Hằng năm, Công đoàn ngành tổ chức khám sức khỏe cho nữ lao động.', lead: ['Công đoàn ngành'], coordinators: [] },
  { heading: TASKS, text: 'Nạo vét hồ Bản Chang do Chi cục Thủy lợi chủ trì.', lead: ['Chi cục Thủy lợi'], coordinators: [] },
  { heading: TASKS, text: 'Lập bản đồ ngập lụt, phối hợp với Đài Khí tượng thủy văn cập nhật hằng tuần.', lead: [], coordinators: ['Đài Khí tượng thủy văn'] },
  { heading: ORGANISE, text: 'Căn cứ chức năng, nhiệm vụ, Sở Công Thương xây dựng phương án bình ổn giá.', lead: ['Sở Công Thương'], coordinators: [] },
  { heading: ORGANISE, text: 'Yêu cầu các trường học công khai thực đơn bán trú.', lead: ['các trường học'], coordinators: [] },
  {
    heading: ORGANISE,
    text: 'Sở Y tế: Dự trữ thuốc; phối hợp cùng Sở Giáo dục và Đào tạo khám mắt học sinh.',
    lead: ['Sở Y tế'],
    coordinators: ['Sở Giáo dục và Đào tạo'],
  },
  {
    heading: ORGANISE,
    text: 'Các Sở: Nội vụ, Văn hóa, Thể thao và Du lịch, Y tế thẩm định hồ sơ khen thưởng.',
    lead: ['Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế'],
    coordinators: [],
  },
  {
    heading: ORGANISE,
    text: 'Giám đốc Sở Tư pháp; Thủ trưởng các sở, ngành; Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành.',
    lead: ['Giám đốc Sở Tư pháp', 'Thủ trưởng các sở, ngành', 'Chủ tịch Ủy ban nhân dân các xã, phường'],
    coordinators: [],
  },
  { heading: ORGANISE, text: 'Chi cục Kiểm lâm là cơ quan đầu mối theo dõi cháy rừng.', lead: ['Chi cục Kiểm lâm'], coordinators: [] },
  {
    heading: ORGANISE,
    text: 'Trong quá trình thực hiện nếu có vướng mắc các phòng, ban phản ánh về Ủy ban nhân dân xã.',
    lead: ['các phòng, ban'],
    coordinators: [],
  },
  { heading: 'Trưởng Ban Chỉ đạo', text: 'Điều hành chung công tác cai nghiện.', lead: ['Trưởng Ban Chỉ đạo'], coordinators: [] },
  { heading: 'Sở Y tế - Cơ quan thường trực Ban Chỉ đạo', text: 'Tổng hợp số liệu tiêm chủng.', lead: ['Sở Y tế'], coordinators: [] },
  { heading: 'Trách nhiệm của chủ cơ sở nuôi cá lồng', text: 'Ghi nhật ký cho ăn.', lead: ['chủ cơ sở nuôi cá lồng'], coordinators: [] },
  {
    heading: 'Sở Công Thương chủ trì, phối hợp với Công an tỉnh, Chi cục Thuế',
    text: 'Kiểm tra cây xăng.',
    lead: ['Sở Công Thương'],
    coordinators: ['Công an tỉnh', 'Chi cục Thuế'],
  },
  { heading: 'Sở Thông tin', text: 'Yêu cầu các đài truyền thanh phát lịch cắt điện.', lead: ['Sở Thông tin'], coordinators: [] },
  {
    heading: ORGANISE,
    text: 'Giám đốc các Sở: Y tế, Tài chính; Chủ tịch Ủy ban nhân dân các xã chịu trách nhiệm thi hành.',
    lead: ['Giám đốc Sở Y tế', 'Giám đốc Sở Tài chính', 'Chủ tịch Ủy ban nhân dân các xã'],
    coordinators: [],
  },
  {
    heading: TASKS,
    text: 'Sơ tán dân do Bộ Chỉ huy Quân sự tỉnh chủ trì, Công an tỉnh phối hợp.',
    lead: ['Bộ Chỉ huy Quân sự tỉnh'],
    coordinators: ['Công an tỉnh'],
  },
  { heading: ORGANISE, text: 'Sở Y tế chủ trì cấp thuốc; các xã liên quan phối hợp thực hiện.', lead: ['Sở Y tế'], coordinators: ['các xã liên quan'] },
  { heading: ORGANISE, text: 'Thực hiện Kế hoạch này, các sở, ban, ngành cử cán bộ đầu mối.', lead: ['các sở, ban, ngành'], coordinators: [] },
  {
    heading: ORGANISE,
    text: 'Trong quá trình thực hiện, nếu thấy cần sửa đổi, bổ sung chỉ tiêu, các xã, phường gửi Sở Nội vụ.',
    lead: ['các xã, phường'],
    coordinators: [],
  },
  { heading: ORGANISE, text: 'Trên cơ sở đề nghị của các sở, ban, ngành chuyên môn, Sở Tài chính cấp kinh phí.', lead: ['Sở Tài chính'], coordinators: [] },
  {
    heading: ORGANISE,
    text: 'Giao các Ban Hội đồng nhân dân, Tổ đại biểu Hội đồng nhân dân và đại biểu Hội đồng nhân dân tỉnh giám sát.',
    lead: ['các Ban Hội đồng nhân dân', 'Tổ đại biểu Hội đồng nhân dân', 'đại biểu Hội đồng nhân dân tỉnh'],
    coordinators: [],
  },
  { heading: 'Các trạm liên quan, Viện Nghiên cứu lúa', text: 'Chọn giống chịu mặn.', lead: ['Các trạm liên quan', 'Viện Nghiên cứu lúa'], coordinators: [] },
  { heading: ORGANISE, text: 'Sở Tài chính cấp kinh phí mua xuồng.', lead: ['Sở Tài chính'], coordinators: [] },
  { heading: ORGANISE, text: 'Trên cơ sở Kế hoạch này, Sở Y tế ban hành hướng dẫn khám thai.', lead: ['Sở Y tế'], coordinators: [] },
  { heading: ORGANISE, text: 'Trạm Khuyến nông có nhiệm vụ hướng dẫn ủ phân.', lead: ['Trạm Khuyến nông'], coordinators: [] },
  // nobody
  { heading: TASKS, text: 'Theo dõi nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao cho các bộ, ngành trên phần mềm.', lead: [], coordinators: [] },
  { heading: TASKS, text: 'Nâng cao chất lượng phối hợp liên ngành trong phòng, chống mua bán người.', lead: [], coordinators: [] },
  { heading: 'MỤC ĐÍCH', text: 'Các cấp, các ngành nâng cao nhận thức về bảo vệ trẻ em.', lead: [], coordinators: [] },
  { heading: TASKS, text: 'Ban hành bộ tiêu chí trường học an toàn; tổ chức hội nghị tổng kết.', lead: [], coordinators: [] },
  { heading: TASKS, text: 'Xây dựng kho dữ liệu dùng chung theo đề nghị của Sở Y tế.', lead: [], coordinators: [] },
  { heading: TASKS, text: 'Đào tạo lại cán bộ khuyến nông của các xã.', lead: [], coordinators: [] },
  { heading: TASKS, text: 'Gắn trách nhiệm của tổ trưởng trong việc phối hợp với Công an xã.', lead: [], coordinators: [] },
]
