// Words of the frame around a plan: letterhead, title, basis, recipients, signature (Decree 30/2020/NĐ-CP, appendix I).
import type { FrameGrammar } from '../../src/split/frame-grammar.js'

/** Type names and their codes (Decree 30/2020/NĐ-CP, appendix III; Instruction 36-HD/VPTW for Party documents). */
const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  'kế hoạch': 'KH',
  'quyết định': 'QĐ',
  'nghị quyết': 'NQ',
  'chỉ thị': 'CT',
  'chương trình': 'CTr',
  'đề án': 'ĐA',
  'dự án': 'DA',
  'chiến lược': 'CL',
  'công văn': 'CV',
  'công điện': 'CĐ',
  'báo cáo': 'BC',
  'thông báo': 'TB',
  'hướng dẫn': 'HD',
  'phương án': 'PA',
  'tờ trình': 'TTr',
  'quy chế': 'QC',
  'quy định': 'QyĐ',
  'nghị định': 'NĐ',
  'thông tư': 'TT',
  'kết luận': 'KL',
  luật: 'L',
}

export const FRAME_GRAMMAR: FrameGrammar = {
  documentTypes: DOCUMENT_TYPES,
  newsType: 'news',

  // KẾ HOẠCH · CHƯƠNG TRÌNH HÀNH ĐỘNG · KẾ HOẠCH:
  typeLine: new RegExp(`^(${Object.keys(DOCUMENT_TYPES).join('|')})(?: hành động| công tác| phối hợp| tổng thể)?(?:\\s*[:.])?$`, 'u'),
  // KẾ HOẠCH Triển khai phong trào … (type and title on one line; the type in capitals)
  typeAndTitle: /^(KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH HÀNH ĐỘNG|CHƯƠNG TRÌNH|CHỈ THỊ|ĐỀ ÁN|PHƯƠNG ÁN|NGHỊ QUYẾT)\s+(?=\p{Lu}\p{Ll}|\p{Lu}{2,})/u,
  // QUYẾT ĐỊNH: · QUYẾT NGHỊ:
  enactingLine: /^quyết (?:định|nghị)\s*:$/u,
  // CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM · ĐẢNG CỘNG SẢN VIỆT NAM
  motto: /cộng h[òo]a(?: xã hội chủ nghĩa)?|xã hội chủ nghĩa việt nam|chủ nghĩa việt nam|hội chủ nghĩa|độc lập\s*-\s*tự do|đảng cộng sản việt nam/u,
  // Số: 3009/KH-UBND · Số 57-NQ/TW · Số: 773 /QĐ-TTg
  numberLine: /(?:^|[\s|])số\s{0,20}:?\s{0,20}(\d{1,5}[a-z]?\s?[/-]\s?(?:\d{4}\s?\/\s?)?[A-Za-zÀ-ỹ&.]+(?:\s?[-/]\s?[A-Za-zÀ-ỹ&.]+)*)/u,
  numberStart: /^số\s*:?/u,
  // Số:      /KH-UBND (a draft)
  blankNumberLine: /(?:^|[\s|])số\s{0,40}(?::\s{0,40})?(?:[.…_]{1,80}\s{0,40})?[/-]\s{0,9}[A-Za-zÀ-ỹ]/u,
  // Bình Dương, ngày 19 tháng 7 năm 2017 · Hà Nội, ngày 26 tháng 0 6 năm 2018
  placeDate: /([A-Za-zÀ-ỹ .-]{2,40}?),\s{0,20}ngày\s{0,20}((?:\d ?){1,2})\s{0,20}tháng\s{0,20}((?:\d ?){1,2})\s{0,20}năm\s{0,20}(\d{4})/u,
  // Tam Kỳ, ngày    tháng 5 năm 2025 (a draft)
  placeOnly: /([A-Za-zÀ-ỹ .-]{2,40}?),\s{0,20}ngày\s{0,20}[.…_]{0,60}\s{0,20}tháng/u,
  // THỦ TƯỚNG CHÍNH PHỦ · ỦY BAN NHÂN DÂN TỈNH … (the line between title and basis)
  issuerLine:
    /^(?:thủ tướng|chính phủ|quốc hội|hội đồng|ủy ban|bộ trưởng|chủ tịch|giám đốc|ban thường vụ|ban chấp hành|tổng giám đốc|hiệu trưởng|cục trưởng|bộ chính trị|ban bí thư|sở|thống đốc|tổng cục trưởng)(?![A-Za-zÀ-ỹ])/u,
  // Kính gửi: Hội đồng nhân dân tỉnh
  addressee: /^kính gửi\s*:/u,
  // Căn cứ Luật … · Theo đề nghị của … · Xét đề nghị …
  basis:
    /^(?:căn cứ|theo đề nghị|xét đề nghị|xét tờ trình|thực hiện|triển khai|để (?:tiếp tục )?(?:triển khai|thực hiện)|tiếp tục thực hiện|nhằm|trên cơ sở|sau khi xem xét)(?![A-Za-zÀ-ỹ])/u,
  // Căn cứ Luật Tổ chức / Chính phủ ngày 18 tháng 02 năm 2025;
  cites:
    /^\*{0,2}(?:căn cứ (?:luật|nghị định|nghị quyết|quyết định|thông tư|pháp lệnh|chỉ thị|kế hoạch|công văn|các)|theo đề nghị của|xét (?:đề nghị|tờ trình))(?![A-Za-zÀ-ỹ])/u,
  // (Kèm theo Quyết định số …) · (Ban hành kèm theo …)
  attached: /\(?\s?(?:ban hành )?kèm theo/u,
  // PHỤ LỤC · PHỤ LỤC DANH MỤC …
  appendixLine: /^(?:phụ lục|phụ biểu|biểu mẫu)(?![A-Za-zÀ-ỹ])/u,
  // Nơi nhận:
  recipients: /nơi nhận\s*:?/u,
  // - Chính phủ; - Các bộ; - Lưu: VT, TH (recipients whose label is missing)
  filing: /[;,.] ?- ?lưu ?:/u,
  // TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH · BỘ TRƯỞNG · T/M BAN THƯỜNG VỤ
  capacity:
    /^(?:(?:tm|kt|tl|tuq|q)\s*\.|t\/m|k\/t|t\/l|(?:phó |quyền )?(?:chủ tịch|bộ trưởng|thứ trưởng|thủ tướng|giám đốc|cục trưởng|vụ trưởng|chánh văn phòng|chánh thanh tra|tổng giám đốc|hiệu trưởng|trưởng phòng|trưởng ban|bí thư|tổng bí thư|viện trưởng|tổng cục trưởng|chi cục trưởng|chủ nhiệm|thống đốc|thủ trưởng|chỉ huy trưởng|tư lệnh|tổng thanh tra|phó hiệu trưởng|trưởng đoàn)(?![A-Za-zÀ-ỹ]))/u,
  deputy: /(?<=\p{Lu})\s+(?=(?:PHÓ|THỨ) \p{Lu}{2})/u,
  authorities: [
    [/^(?:tuq\s*\.)/u, 'TUQ.'],
    [/^(?:kt\s*\.|k\/t)/u, 'KT.'],
    [/^(?:tl\s*\.|t\/l)/u, 'TL.'],
    [/^(?:q\s*\.|quyền )/u, 'Q.'],
    [/^(?:tm\s*\.|t\/m)/u, 'TM.'],
  ],
  // (Đã ký) · (Ký, đóng dấu)
  signedMark: /^\(?\s*(?:đã )?ký/u,
  // (Kèm theo Nghị quyết số 394/NQ-CP ngày 03 tháng 12 năm 2025 của Chính phủ): an annex tells the number of its document
  ownCitation:
    /kèm theo (?<type>nghị quyết|quyết định|kế hoạch|chỉ thị|chương trình|công văn|đề án|phương án|hướng dẫn|thông tư|nghị định) số ?:? ?(?<number>\d{1,5}[^\s,;)(]{2,30})(?:,? ngày (?<day>\d{1,2})(?: tháng |\/|\.|-)(?<month>\d{1,2})(?: năm |\/|\.|-)(?<year>\d{4}))?/u,
  // Nghị quyết này được Quốc hội … thông qua ngày 19 tháng 02 năm 2025
  adopted: /(?:nghị quyết|luật) này (?:đã )?được [^.;]{4,160} thông qua (?:vào )?ngày (?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})/u,
  // GS.TS. · ThS. (titles before a name)
  nameTitles: /^(?:(?:gs|pgs|ts|ths|bs|ks|cn|thiếu tướng|đại tá|thượng tá|trung tướng)\s{0,20}\.?\s{0,20})+(?=\p{Lu})/iu,

  // Ngày đăng: 06/04/2021 (a news page)
  newsDate:
    /^(?:ngày đăng|đăng ngày|cập nhật|ngày cập nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s{0,20}[:,]?\s{0,20}(?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})/u,
  // Mặc định Cỡ chữ · Chia sẻ · In trang (furniture of a page)
  furniture:
    /^(?:mặc định|cỡ chữ|chia sẻ|in trang|in bài|gửi email|lượt xem|số lượt xem|tags?|từ khóa|quay lại|về trang chủ|trang chủ|bình luận|tải về|xem thêm|đang truy cập)(?![A-Za-zÀ-ỹ])/u,
  // Tin tức cùng chuyên mục · Tin liên quan (from here on other articles)
  otherArticles:
    /^(?:tin tức cùng chuyên mục|các tin khác|tin khác|tin liên quan|bài viết liên quan|tin cùng chuyên mục|các tin liên quan|tiêu điểm|tin mới|tin đọc nhiều|các bài khác|các tin đã đưa|bài liên quan)/u,
  // Văn bản liên quan · Thưa Quý khách · Đăng nhập (of a portal's page, behind the end of the document; "Chia sẻ dữ liệu …" is a task)
  pageRest:
    /^[#*\s-]*(?:(?:văn bản liên quan|văn bản này chưa cập nhật|văn bản cùng lĩnh vực|thuộc tính văn bản|tải văn bản|thưa quý khách|quý khách|kính gửi: quý (?:khách|thành viên)|hotline|copyright|©|điều khoản sử dụng|chính sách bảo mật|ý kiến bạn đọc|lượt xem|các tin khác|tin khác|tin liên quan|tin cùng chuyên mục|bài viết (?:liên quan|khác)|các bài viết)(?![A-Za-zÀ-ỹ])|(?:văn bản gốc|văn bản khác|lược đồ|bản dịch|tải về|đăng nhập|đăng ký|bản quyền|bình luận|gửi ý kiến|chia sẻ|in trang|in bài|từ khóa|tags?|xem thêm|quay lại|trang chủ)(?:[\s:|*>»]{1,9}\S{1,30}){0,2}[\s*.]{0,9}$)/u,
  // Hà Nội, Ngày 01/04/2023 (date of the page, not of the article)
  pageDate: /^[A-Za-zÀ-ỹ .]{2,30}, ?ngày \d{1,2}\/\d{1,2}\/\d{4}$/u,

  // giai đoạn 2021 - 2030 · từ 2021 đến 2030 · năm 2024 · đến năm 2030
  period: [
    [/(?:giai đoạn|nhiệm kỳ|thời kỳ|các năm)(?: từ)?(?: năm)? (\d{4})\s*(?:-|đến)\s*(?:năm )?(\d{4})/u, 'range'],
    [/(?:từ năm|từ) (\d{4}) (?:đến năm|đến) (\d{4})/u, 'range'],
    [/năm học (\d{4})\s*-\s*(\d{4})/u, 'range'],
    [/năm (\d{4})\s*-\s*(\d{4})/u, 'range'],
    [/(?:đến|đến hết) năm (\d{4})/u, 'to'],
    [/năm (\d{4})/u, 'year'],
  ],
  // ngày 31/12/2020 · ngày 03 tháng 5 năm 2021 (a date of a citation gives no period)
  citedDate: /ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d{4})|số \d+\/\d{4}\/\S+/gu,
  // Ủy ban nhân dân tỉnh ban hành Kế hoạch · Bộ trưởng Bộ Nội vụ ban hành
  promulgates: /(?:ban hành|xây dựng|phê duyệt|yêu cầu|đề ra|lập|triển khai)(?: văn bản)? (?:chương trình|kế hoạch|đề án|quyết định|chỉ thị|:)/gu,
  possessive: 'của ',
  // BỘ CÔNG THƯƠNG TRƯỜNG ĐẠI HỌC … · UBND TỈNH … SỞ Y TẾ
  subordinate:
    /(?<=[A-Za-zÀ-ỹ]{2} )(?:sở|trường|học viện|bệnh viện|cục|chi cục|tổng cục|trung tâm|kho bạc|ban quản lý|phòng giáo dục)(?= [A-Za-zÀ-ỹ]).{0,200}$/u,
  // Ủy ban nhân dân · Hội đồng nhân dân (of which area?)
  needsArea: /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)$/u,
  // tỉnh Bình Dương · thành phố Hà Nội
  area: /(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn) (\p{Lu}[A-Za-zÀ-ỹ]*(?: \p{Lu}[A-Za-zÀ-ỹ]*){0,3})/gu,
}
