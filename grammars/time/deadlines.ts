// Which times bind an action: label rows, completion verbs, years that belong to names.
import type { DeadlineGrammar } from '../../src/resolve/deadline-grammar.js'

export const DEADLINE_GRAMMAR: DeadlineGrammar = {
  // Thời gian thực hiện: … · Kinh phí: … · Địa điểm: …
  labelRow:
    /^(?:thời gian|thời hạn|tiến độ|thời điểm|lộ trình|kinh phí|nguồn kinh phí|địa điểm|sản phẩm|kết quả|cơ quan|đơn vị|chủ trì|phối hợp|hình thức|đối tượng|thành phần|số lượng|nội dung|nhiệm vụ|việc phải làm|phân công|trách nhiệm)(?: [a-zà-ỹ,]+){0,6}\s{0,9}:/u,
  // Thời gian thực hiện: Quý IV/2025 · Thời hạn hoàn thành: … · Thời gian: … · Thời hạn trình Chính phủ: …
  timeLabel:
    /^(?:\(?(?:thời gian|thời hạn|tiến độ|thời điểm|lộ trình)(?: (?:thực hiện|hoàn thành|triển khai|tổ chức|dự kiến|báo cáo|thực hiện, hoàn thành|bắt đầu|và địa điểm|trình(?: (?!bày)[a-zà-ỹ]+){1,4}|trình|ban hành|nộp(?: [a-zà-ỹ]+){0,3}|gửi(?: [a-zà-ỹ]+){0,3})){0,2})\s*:\s*/u,
  // Thời hạn hoàn thành: … · Thời hạn trình Chính phủ: …
  completionLabel: /^\(?(?:(?:thời gian|thời hạn|tiến độ)(?: dự kiến)? hoàn thành|thời hạn (?:dự kiến )?(?:trình|nộp|gửi|ban hành|báo cáo)(?![a-zà-ỹ]))/u,
  // quý IV năm 2025 · tháng 11/2025 · năm 2026 và các năm tiếp theo
  bareTime: /^(?:quý|quí|tháng|năm) /u,
  // tăng trưởng GDP quý IV năm 2025 · mưa lũ tháng 10, tháng 11 · ngân sách địa phương năm 2026 và các năm tiếp theo
  datedNoun:
    /(?<![a-zà-ỹ])(?:tăng trưởng|gdp|grdp|ngân sách|kinh phí|dự toán|tiền lương|số liệu|tình hình|mưa lũ|thiên tai|cùng kỳ|kỳ chi trả)(?: [a-zà-ỹ]+){0,3}(?: tháng \d{1,2},?)?\s*$/u,
  // hoàn thành việc hỗ trợ nhà ở … năm 2019 · giải quyết căn bản … vào năm 2020
  completes:
    /(?<![a-zà-ỹ])(?:hoàn thành|hoàn thiện|xong|kết thúc|trình|ban hành|phê duyệt|giải quyết|tổng kết|sơ kết|xây dựng|triển khai|tổ chức|thực hiện|chấm dứt|khởi công|đưa vào)(?![a-zà-ỹ])/u,
  // Chiến lược … đến năm 2030 · Chương trình … giai đoạn 2021-2025 · dự toán năm 2026
  scopesNoun:
    /(?:chiến lược|chương trình|đề án|kế hoạch|quy hoạch|dự án|tầm nhìn|dự toán|ngân sách|nghị quyết|quyết định|chỉ thị|mục tiêu|chỉ tiêu|nhiệm vụ|giai đoạn|công tác|hoạt động|kinh phí|vốn|danh mục|báo cáo|định hướng|phương án|kết quả|số liệu|hội nghị|phong trào|tháng hành động|cuộc thi|nhiệm kỳ|phát triển|kinh tế - xã hội|luật)(?:(?![.;:]|, ).){0,160}$/u,
  // tổng kết kết quả thực hiện vào năm 2030 (of the verb, not of the noun before)
  insideYear: /^vào /u,
  // Thực hiện trong năm 2026 · Triển khai năm 2026
  carriedOut: /(?<![a-zà-ỹ])(?:thực hiện|triển khai|thí điểm|tổ chức)(?: trong| từ)?\s*$/u,
  // Hoàn thành trong giai đoạn 2026 - 2027
  completesWithin: /(?:hoàn thành|xong)(?: trong| vào)?\s*$/u,
  // 30/9/2028
  bareDate: /^(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})[.;]?$/u,
  // từ nay (đến hết tháng 5/2027)
  fromNow: /(?:^|[^a-zà-ỹ])từ nay $/u,
  // kể từ năm 2027
  since: /^kể từ/u,
  // phấn đấu đến cuối năm 2026 không còn chợ tạm
  strives: /(?:^|[,;] )phấn đấu (?:để )?$/u,
  // Thường xuyên, liên tục · trong các năm tiếp theo
  ongoing: /thường xuyên(?:,? (?:và )?liên tục)?|liên tục|hằng năm và thường xuyên|(?:trong )?các năm tiếp theo/gu,
}
