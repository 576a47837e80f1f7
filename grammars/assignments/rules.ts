// How work is assigned: chủ trì, phối hợp, giao, đề nghị, label rows.
import type { AssignmentGrammar } from '../../src/resolve/assignment-grammar.js'

export const ASSIGNMENT_GRAMMAR: AssignmentGrammar = {
  cues: { leadBefore: ['do ', '('], coordinates: ['hợp', 'cùng', 'sự tham gia'], inside: ['trì: ', 'hợp: ', 'mối: ', 'hiện: '] },
  // với sự phối hợp của Cục Môi trường · có sự tham gia của Sở Tài chính · Cùng Tỉnh đoàn duy trì … · Chủ trì, cùng Sở Y tế … ·
  // phối hợp với (not "trong việc phối hợp với") · phối hợp chặt chẽ với · phối hợp cùng với · phối hợp các đơn vị · phối hợp, hỗ trợ chính quyền
  coordinates:
    /(?=[cdpv])(?:(?<=, )(?:với |có |dưới )sự (?:tham gia|phối hợp|tham gia, phối hợp|phối hợp, tham gia)(?: chặt chẽ)? của (?=[a-zà-ỹ])|(?<=(?:^|[;:,.] )(?:[a-zà-ỹ]+ ){0,2}?|(?:chủ trì|đầu mối),? )(?<=^|[;:,.] |chủ trì,? |đầu mối,? )cùng(?: với)? (?=[a-zà-ỹ])|(?<![a-zà-ỹ])(?<!trong việc )(?:phối hợp|phối kết hợp)(?: (?:chặt chẽ|thường xuyên|tốt|đồng bộ|hiệu quả|kịp thời|có hiệu quả))*(?:,? (?:với|cùng|cùng với)|,? (?:hỗ trợ|tham gia|trao đổi với|tham mưu cùng))*(?: với)? (?=[a-zà-ỹ]))/gu,
  // Giao Sở Y tế · Đề nghị Ủy ban Mặt trận Tổ quốc · Yêu cầu các cơ quan · Đề nghị: Hội Nông dân
  assigns: /^(?:(?<request>đề nghị)(?:\s*:)?|giao(?: cho| trách nhiệm(?: cho)?| nhiệm vụ cho)?|(?<urged>yêu cầu))\s+(?:đồng chí )?/u,
  // Ủy ban nhân dân tỉnh yêu cầu các sở … · vướng mắc đề nghị các cơ quan … phản ánh
  assignsInside: /(?=[đgy])(?<![a-zà-ỹ])(?:(?<request>đề nghị)(?:\s*:)?|giao(?: cho| trách nhiệm cho)?|yêu cầu)\s+(?=[a-zà-ỹ])/gu,
  // Ban Chỉ đạo chuyển đổi số tỉnh (sau đây gọi tắt là Ban Chỉ đạo) · Sở Khoa học và Công nghệ (Sở KH&CN)
  definition:
    / ?\((?:(?:sau đây |dưới đây )?(?:gọi|viết)(?: tắt| chung)? là:?\s*["“]?(?<short>[^()"”]{2,60})["”]?|(?:viết tắt:? ?)?(?<abbreviation>(?:Sở |Bộ |Ban |Hội |UBND |Cục |Vụ )?[\p{Lu}&.-]{2,14}))\)/gu,
  // do Bộ Nội vụ chủ trì · (Phòng Nghiệp vụ Y làm đầu mối)
  leadBefore: /(?<![a-zà-ỹ])do (?=[a-zà-ỹ])|\((?=[a-zà-ỹ])/gu,
  leadAfter:
    /^,? ?(?:làm |là |trực tiếp )?(?:chủ trì|cơ quan chủ trì|đầu mối|đảm nhận|đảm nhiệm|đảm trách|phụ trách|thực hiện|tổ chức thực hiện|chịu trách nhiệm|triển khai)(?![a-zà-ỹ])/u,
  // (Bảo tàng tỉnh; năm 2026) · (Sở Y tế; xong trong quý II)
  datedAfter: /^; ?(?:(?:hoàn thành|xong|thời gian|thời hạn|từ|trong|trước|đến|hết|vào|chậm nhất)[a-zà-ỹ: ]{0,30} )?(?:quý|tháng|năm|ngày|giai đoạn) [\divx]/u,
  // Đối với trạm sạc: Do các nhà đầu tư chủ động …
  leadOpens: /(?:^ ?|: )do $/u,
  // … vận hành trong quý III. Cơ quan chủ trì: Cục Việc làm. Cơ quan phối hợp: Sở Nội vụ … · (Sở Y tế chủ trì; phối hợp: Công an tỉnh)
  leadInside: /(?<=^|[.;(] ?)(?:(?:(?:cơ quan|đơn vị) )?(?:chủ trì|đầu mối|thực hiện chính|chủ trì thực hiện)|(?:cơ quan|đơn vị) thực hiện)\s?: (?=[a-zà-ỹ])/gu,
  coordinatesInside: /(?<=^|[.;,(] ?)(?:(?:cơ quan|đơn vị) )?phối hợp(?: thực hiện)?\s?: (?=[a-zà-ỹ])/gu,
  // Chủ trì: Phòng Khảo thí. Đơn vị phối hợp: … · …; thời gian: tháng 9
  nextLabel: /[.;] (?:(?:cơ quan|đơn vị) )?(?:chủ trì|phối hợp|thực hiện|thời gian|thời hạn|tiến độ|sản phẩm|kết quả|kinh phí)[a-zà-ỹ ]{0,20}:/u,
  // … gửi danh sách về xã (Ban nhân dân các ấp).
  closesWork: /^\)[\s.;]{0,4}$/u,
  // Sở Y tế chủ trì, Công an tỉnh phối hợp · do Sở Y tế chủ trì; các sở liên quan phối hợp thực hiện
  coordinatesBefore: /(?<![a-zà-ỹ])chủ trì(?: [a-zà-ỹ]+){0,8}[,;] (?:và )?(?=[a-zà-ỹ])/gu,
  coordinatesAfter: /^,? ?(?:cùng |tham gia )?phối hợp(?! (?:với|cùng)(?![a-zà-ỹ]))(?![a-zà-ỹ])/u,
  // Riêng Trung tâm Y tế huyện A hợp đồng tàu …
  aside: /^(?:riêng|đồng thời)(?: đối với)?,? /u,
  // Công an tỉnh cùng Sở Y tế làm sạch dữ liệu
  accompanied: /^,? cùng(?: với)? (?=[a-zà-ỹ])/u,
  // Căn cứ chức năng, nhiệm vụ, … · Hằng năm, … · Trong quá trình thực hiện, …
  opening:
    /^(?:căn cứ|trên cơ sở|ngay (?:trong|từ|sau)|quá trình|hằng năm|hàng năm|định kỳ|trong quá trình|trong phạm vi|sau khi|theo chức năng|khi|để|trong thời gian|trong năm|đến năm|hằng quý|hằng tháng|hàng quý|hàng tháng|trước ngày|trong giai đoạn|thời gian tới|theo|nếu|tùy|trường hợp|với|đối với|đồng thời|ngoài ra|trên đây là|từ năm|năm|chậm nhất|nhằm|bên cạnh|từ nay|từ ngày|từ tháng|kể từ|từ đầu|(?:tiếp tục )?thực hiện (?:các )?(?:kế hoạch|nghị quyết|chỉ thị|quyết định|chương trình|công văn|kết luận|đề án|nghị định|luật))(?![a-zà-ỹ])/u,
  // 7. Đề nghị Ủy ban Mặt trận Tổ quốc … · Trách nhiệm của Sở Y tế · Giao Sở Nội vụ
  headingLead: /^(?:(?:đề nghị|giao(?: cho)?|yêu cầu|trách nhiệm (?:của|thực hiện của)?|nhiệm vụ của|đối với|phân công)\s*:?\s*)+/u,
  headingRequest: /^đề nghị/u,
  // UBND cấp xã theo chức năng quản lý của mình có trách nhiệm:
  headingDuty: /(?<![, ])[, ]{1,3}(?:theo (?:chức năng|nhiệm vụ|thẩm quyền|phân công|lĩnh vực)|(?:có|chịu) trách nhiệm)(?![a-zà-ỹ])/u,
  // Lập hồ sơ hoàn công, bao gồm:
  enumerates:
    /(?=[bg])(?<!(?:nhiệm vụ|nội dung|công việc|giải pháp|hoạt động|việc|trọng tâm|chủ yếu|sau),? )(?<![a-zà-ỹ])(?<!bao )(?:bao gồm|gồm có|gồm)\s*:\s*$/u,
  // Để nâng cao hiệu quả quản lý, tăng cường giám sát, các Sở … · Nếu thấy cần sửa đổi, bổ sung Kế hoạch này, các ngành …
  purposeOpening: /^(?:để|nhằm|nếu|trường hợp)(?![a-zà-ỹ])|, nếu(?![a-zà-ỹ])/u,
  // Trách nhiệm của đối tượng thực hiện kiểm kê:
  headingOwner:
    /^(?:trách nhiệm|nhiệm vụ) của (?=(?:các |những )?(?:người|chủ|đối tượng|cơ sở|hộ|nhà|cá nhân|tổ chức|thành viên|doanh nghiệp|đơn vị|cơ quan|cán bộ|giáo viên)(?![a-zà-ỹ]))/u,
  // Cơ quan chủ trì: Sở Y tế · Đơn vị thực hiện: … · Chủ trì: …
  leadLabel:
    /^(?:\(?(?:cơ quan|đơn vị|cấp|sở|tổ chức|các đơn vị|các cơ quan)?,? ?(?:đơn vị )?(?:chủ trì|thực hiện|đầu mối|thực hiện chính|tham mưu|chủ trì thực hiện|chịu trách nhiệm|tổ chức thực hiện|chủ trì tham mưu|chủ trì, phối hợp|chủ quản|trách nhiệm thực hiện)(?: thực hiện| chính)?|trách nhiệm(?: thực hiện| chủ trì)?|phân công(?: thực hiện)?)\s*:\s*/u,
  // Đơn vị phối hợp: … · Cơ quan phối hợp thực hiện: …
  coordinatorLabel:
    /^\(?(?:hỗ trợ(?: kỹ thuật| chuyên môn)?\s*:\s*|(?:(?:các )?(?:cơ quan|đơn vị|sở, ngành|cơ quan, đơn vị),? ?)?(?:đơn vị )?(?:phối hợp(?: thực hiện| chính)?|cùng (?:thực hiện|phối hợp|tham gia))\s*:\s*)/u,
  // Sản phẩm: Quyết định của … · Kết quả: …
  productLabel:
    /^(?:sản phẩm|kết quả|sản phẩm đầu ra|kết quả đầu ra|sản phẩm dự kiến|kết quả, sản phẩm|sản phẩm, kết quả|kết quả đạt được|kết quả dự kiến|sản phẩm hoàn thành)\s*:\s*/u,
  // Sở Y tế có trách nhiệm: · … chủ trì, phối hợp: · Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo
  headingRest:
    /^(?: tại (?:các )?địa phương| các cấp)?[\s:.;]*$|^,? ?(?:có trách nhiệm|chịu trách nhiệm|theo chức năng|căn cứ chức năng|chủ trì|thực hiện|tập trung|chủ động)[^:.;]{0,80}[\s:;]*$|^ - (?:cơ quan|đơn vị|(?:phó )?trưởng ban|thành viên)(?![a-zà-ỹ])[^:.;]{0,80}[\s:.;]*$/u,
  // Sở Y tế chỉ đạo Chi cục Dân số thực hiện các nội dung sau:
  headingDirects: /^ (?:giao|chỉ đạo) (?=[a-zà-ỹ])/u,
  // Ban Chỉ đạo: Không quá 05 cá nhân; · Sở Y tế: 02 tập thể
  headingQuota: /^ ?(?:không quá |tối đa |ít nhất |tối thiểu )?\d{1,3} [a-zà-ỹ]/u,
  // theo đề nghị · được giao · khi có yêu cầu · nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao
  notAssigning:
    /(?:theo|xét|được|khi có|có|văn bản|nội dung|hồ sơ|nhiệm vụ|kiến nghị,?|bàn|chuyển|sự|những|các|đáp ứng|trình) $|(?:nhiệm vụ|công việc|nội dung)(?: mà| do)? (?:cấp|trung ương|quốc hội|hội đồng|bộ|chính phủ|thủ tướng|ủy ban|ubnd|chủ tịch|tỉnh|thành phố)(?![a-zà-ỹ])[^.;:]{0,60} $/u,
  // nếu có khó khăn, vướng mắc các cơ quan … · nếu thấy cần sửa đổi, bổ sung các sở …
  conditionEnd: /(?:nếu|khi)[^.;]{0,60}(?:vướng mắc|khó khăn|phát sinh|bổ sung|thay đổi) (?=(?:các|những) [a-zà-ỹ])/u,
  // Trung tâm Thông tin, Tạp chí … và các trang tin điện tử
  subjectGoesOn: /^ và các [a-zà-ỹ]/u,
  // các cơ quan được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này có trách nhiệm
  describesSubject: /^(?:được|có)$/u,
  // Cơ quan phối hợp phải nêu rõ lý do
  must: /^(?:phải|cần|sẽ)$/u,
  // của tỉnh · và các … · tại địa phương
  noVerb: /^ (?:và|của|hoặc|hay|cùng|với|các|những|nói|trên|tại|ở|từ|đến|số|khóa|theo|về|thì|mà|nhưng|như|là|một|nhất|cấp|thuộc|khác)(?![a-zà-ỹ])/u,
  // được đề nghị đưa nội dung vào … · theo chức năng, nhiệm vụ · căn cứ nhiệm vụ được giao · là cơ quan thường trực
  byDuty:
    /^được (?:đề nghị|giao|phân công|yêu cầu) (?=(?:chủ trì|phụ trách|làm|thực hiện|tổ chức|đưa|xây dựng|triển khai|tiếp tục|hướng dẫn|theo dõi|quản lý|tham mưu|bố trí|rà soát)(?![a-zà-ỹ]))|^(?:theo (?:chức năng|nhiệm vụ|thẩm quyền|phân công|lĩnh vực)|trong phạm vi)|^là (?:cơ quan |đơn vị )?(?:thường trực|đầu mối|chủ trì)(?![a-zà-ỹ])/u,
  notAgencyHeading:
    /^(?:kinh phí|nguồn|ngân sách|nội dung|mục tiêu|mục đích|yêu cầu(?! (?:các|ubnd|ủy ban|sở))|thời gian|địa điểm|giải pháp|nhiệm vụ(?! của)|công tác|chế độ|báo cáo|hình thức|đối tượng|phạm vi)(?![a-zà-ỹ])/u,
  // hai đơn vị (those named before) · các ngành, các cấp · các địa phương, các tỉnh, thành phố
  everybody:
    /^(?:(?:cả )?(?:hai|ba|bốn) (?:đơn vị|cơ quan|ngành|bên|địa phương)|(?:các cấp|các ngành)(?:,? (?:và )?(?:các )?(?:cấp|ngành))?(?:,? (?:các )?(?:đoàn thể|địa phương))?|mọi cá nhân|toàn xã hội|nhà nước|cả hệ thống chính trị)$/u,
  everybodyInAims: /^(?:các (?:địa phương|tỉnh, thành phố)|cấp ủy(?:,? (?:và )?chính quyền)?(?: các cấp)?)$/u,
  past: /(?<![a-zà-ỹ])(?:đã|trong những năm qua|thời gian qua|vừa qua)(?![a-zà-ỹ])/u,
}
