// What a section is for, told by its heading, and how closing paragraphs begin.
import type { RoleGrammar } from '../../src/outline/roles.js'

export const ROLE_GRAMMAR: RoleGrammar = {
  headings: [
    // Phụ lục 01
    ['appendix', /^(?:phụ lục|phụ biểu|biểu mẫu)(?![a-zà-ỹ])/u],
    // Đánh giá thực trạng · Kết quả đạt được · Sự cần thiết
    [
      'status',
      /^(?:(?:đánh giá|khái quát|tình hình|bối cảnh|phân tích|sơ lược|tóm tắt|tổng quan|sơ bộ)(?: chung)?(?: về)? )?(?:thực trạng|hiện trạng|tình hình|kết quả|sự cần thiết|tồn tại|hạn chế|khó khăn|thuận lợi|nguyên nhân|bối cảnh|đặc điểm|đánh giá kết quả|những kết quả|một số kết quả|ưu điểm|bài học)(?![a-zà-ỹ])(?! (?:cần đạt|mong đợi|dự kiến))/u,
    ],
    // Mục tiêu chung · Mục tiêu tổng quát
    ['general-objective', /^mục (?:tiêu|đích) (?:chung|tổng quát|tổng thể|chủ yếu|khái quát)(?![a-zà-ỹ])/u],
    // Đối tượng áp dụng · Phạm vi
    ['scope', /^(?:(?:phạm vi|đối tượng|địa bàn|thời gian và địa điểm|phạm vi và đối tượng|nguyên tắc|phương châm)(?![a-zà-ỹ]))/u],
    // Tiêu chí thi đua · Tiêu chuẩn xét tặng · Số lượng đề nghị khen thưởng
    [
      'criteria',
      /^(?:các |một số )?(?:tiêu chí|tiêu chuẩn|số lượng|hình thức|cơ cấu|điều kiện|hồ sơ)(?: [a-zà-ỹ]+){0,6} (?:thi đua|khen thưởng|xét tặng|bình xét|xếp loại)(?![a-zà-ỹ])/u,
    ],
    // Mục tiêu cụ thể · Chỉ tiêu thực hiện · Các mục tiêu đến năm 2030 · Tầm nhìn đến năm 2045
    [
      'targets',
      /^(?:(?:các|một số|những|hệ thống) )?(?:mục tiêu,? )?(?:nội dung,? )?(?:chỉ tiêu|mục tiêu cụ thể|mục tiêu (?:đến|giai đoạn|năm|đến hết)|mục tiêu, chỉ tiêu|tầm nhìn|định hướng đến năm|kết quả (?:cần đạt|mong đợi|dự kiến))(?![a-zà-ỹ])/u,
    ],
    // MỤC TIÊU · Quan điểm, mục tiêu
    ['objectives', /^(?:(?:các|quan điểm(?:,| và)?|phạm vi(?:,| và)?|mục đích(?:,| và)?) )?mục tiêu(?![a-zà-ỹ])/u],
    // MỤC ĐÍCH, YÊU CẦU
    ['purpose', /^mục đích(?![a-zà-ỹ])/u],
    ['requirements', /^yêu cầu(?![a-zà-ỹ])/u],
    // QUAN ĐIỂM CHỈ ĐẠO
    ['viewpoints', /^(?:quan điểm|tư tưởng chỉ đạo|phương hướng)(?![a-zà-ỹ])/u],
    // CHẾ ĐỘ THÔNG TIN, BÁO CÁO
    ['reporting', /^(?:(?:công tác |chế độ )?(?:thông tin,? )?(?:kiểm tra,? |giám sát,? |theo dõi,? |sơ kết,? |tổng kết,? )*(?:chế độ )?báo cáo)(?![a-zà-ỹ])/u],
    // KINH PHÍ THỰC HIỆN · Nguồn lực
    ['funding', /^(?:(?:dự toán |nhu cầu |nguồn |về )?(?:kinh phí|vốn|ngân sách|nguồn lực|tài chính)|cơ chế tài chính|nguồn vốn)(?![a-zà-ỹ])/u],
    // TỔ CHỨC THỰC HIỆN · PHÂN CÔNG NHIỆM VỤ · Trách nhiệm của các sở, ngành
    [
      'implementation',
      /^(?:(?:về )?(?:tổ chức (?:triển khai )?thực hiện|tổ chức triển khai|phân công|trách nhiệm|phân công trách nhiệm|điều khoản thi hành|hiệu lực thi hành|triển khai thực hiện))(?![a-zà-ỹ])/u,
    ],
    // TIẾN ĐỘ, LỘ TRÌNH · Thời gian thực hiện
    ['schedule', /^(?:tiến độ|lộ trình|thời gian|kế hoạch thời gian)(?![a-zà-ỹ])/u],
    // NHIỆM VỤ, GIẢI PHÁP · NỘI DUNG THỰC HIỆN
    ['tasks', /^(?:(?:một số|các|những) )?(?:nhiệm vụ|nội dung|công việc|hoạt động|định hướng)(?![a-zà-ỹ])/u],
    ['solutions', /^(?:(?:một số|các|những) )?(?:giải pháp|biện pháp|cơ chế)(?![a-zà-ỹ])/u],
  ],
  // … với mục tiêu: · … các chỉ tiêu sau:
  announcesTargets: /(?:mục tiêu|chỉ tiêu)(?: cụ thể)?(?: sau| như sau| sau đây| chủ yếu)?\s*:$/u,
  // Trên đây là Kế hoạch … · Trong quá trình thực hiện … · Yêu cầu các cơ quan …
  closing:
    /^(?:trên đây là|trong quá trình|các (?:sở|cơ quan|đơn vị|phòng|bộ|ban|địa phương|cấp ủy)|yêu cầu|đề nghị|giao|căn cứ (?:nội dung )?kế hoạch|nhận được kế hoạch|(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)[a-zà-ỹ ]{0,40} (?:yêu cầu|đề nghị|giao)|(?:quyết định|kế hoạch|chỉ thị|chương trình|nghị quyết|văn bản) này|các báo cáo nêu trên|quá trình (?:triển khai|thực hiện)|định kỳ|hằng năm|hàng năm)(?![a-zà-ỹ])/u,
}
