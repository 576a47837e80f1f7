// How a promise is worded: what makes a number a target, what makes it none, and which words name its indicator.
import type { StatementGrammar } from '../../src/resolve/statement-grammar.js'

export const STATEMENT_GRAMMAR: StatementGrammar = {
  // đã đạt 25% · hiện có 28 trạm · tính đến tháng 6 · kết quả năm 2020 (behind the number lies what was, not what will be)
  pastVerb: /(?<![a-zà-ỹ])(?:đã (?!nêu|được giao|đề ra)|(?<!(?:trồng|xây|lập|đặt|tạo|mở|cấp) )mới (?:đạt|có)|(?<!(?:chứng|địa|tín|tôn) )chỉ (?:đạt|có))/u,
  past: /(?<![a-zà-ỹ])(?:(?<!(?:thực|thể|phát) )(?:hiện có|hiện nay|hiện tại|hiện đang)|tính đến|so với cùng kỳ|vừa qua|trong những năm qua|giai đoạn trước|thời gian qua|thực trạng|(?<!(?:phấn đấu|đến năm \d{4}|đến hết năm \d{4}),? )cả nước có)/u,
  // ít nhất · tối thiểu · không quá (words that only a promise has)
  boundWord: /(?:ít nhất|tối thiểu|không dưới|không thấp hơn|không quá|tối đa|không vượt quá|không để|≥|≤)/u,
  // thấp dưới 30% có thể điều chỉnh · đối với dự án có tổng mức đầu tư trên 10 tỷ đồng
  conditionBefore:
    /(?:(?:tỷ lệ|mức|số)[^,;.]{0,80}(?:thấp|cao|còn thấp|còn cao)|(?:đối với|trường hợp|nếu|những|các|nhóm|hộ|người|doanh nghiệp|dự án|xã|cơ quan|đơn vị)(?: [a-zà-ỹ]+){0,8} (?:có|với)(?: [a-zà-ỹ]+){0,6}(?: từ)?|tổn thương cơ thể(?: từ)?|khuyết tật(?: từ)?|thu nhập(?: từ)?) ?$/u,
  conditionAfter: /^[^,;.]{0,40}(?:có thể (?:điều chỉnh|xem xét)|thì (?:được|có)|được (?:xem xét|điều chỉnh|miễn|phép))/u,
  // khi nước dâng từ 0,3 m trở lên, · trường hợp có 5 người (before "thì, phải" or a comma nothing is promised)
  conditionOpen: /^(?:khi|nếu|trường hợp)(?:(?!(?<![a-zà-ỹ])(?:thì|phải|được)(?![a-zà-ỹ]))[^,;.:]){0,120}$/u,
  // điểm có trên 100 đối tượng phải chia ca
  dutyAfter: /^[^,;.:]{0,30} (?:phải|thì)(?![a-zà-ỹ])(?! (?:đạt|có|bảo đảm|đảm bảo)(?![a-zà-ỹ]))/u,
  // phấn đấu đạt 100% kế hoạch · tăng bình quân 8%/năm
  strives: /(?<![a-zà-ỹ])(?:phấn đấu|(?:tăng|giảm)(?: [a-zà-ỹ]{1,9}){0,2})[^,;.:]{0,40}$|(?:mỗi|hằng|hàng) năm[^.;]{0,100}$/u,
  // trẻ em dưới 16 tuổi · hạng từ 4 sao trở lên · triển khai 03 chương trình mục tiêu quốc gia · tốc độ 01 Gb/s · chính quyền địa phương 02 cấp
  attributeAfter:
    /^ ?(?:tuổi|sao|chương trình (?:mục tiêu|mtqg)|tháng tuổi|ngày tuổi|gb\/s|mb\/s|gbps|mbps|cấp(?![a-zà-ỹ] phép)|người\/|chiều|trong 1|bên|khâu|nhất|trụ cột)(?![a-zà-ỹ])/u,
  // 40 xã, phường đã được công bố tình huống khẩn cấp
  pastAfter: /^(?:,? [a-zà-ỹ]+){0,3} đã (?:được|có|hoàn thành|đạt)(?![a-zà-ỹ])/u,
  // nợ công có thể đến ngưỡng · trường hợp cần thiết, điều chỉnh lên mức (what may be is not promised)
  may: /(?<![a-zà-ỹ])có thể(?! tích(?![a-zà-ỹ]))(?! [a-zà-ỹ]+ được)(?: [a-zà-ỹ]+){0,10} ?$|^trường hợp (?:cần thiết|đặc biệt|phát sinh)/u,
  // trọng tâm là 40 xã … · Nhóm 1: 40 xã … (no verb of work before the number)
  scopeBefore: /(?:^|[:,;(]|(?<![a-zà-ỹ])(?:là|gồm|tại|ở|trong|vào|với|trên địa bàn|ưu tiên)) ?$/u,
  // phấn đấu · đạt · có · xây dựng 05 mô hình · tổ chức 02 lớp (the verb of a promise right before a count)
  promiseVerb:
    /(?<![a-zà-ỹ])(?:có|đạt|đặt hàng|tuyển sinh|dành|chọn|đi học|thay mới|sơn sửa|nghiệm thu|chấm|trao giải|bê tông hóa|nhựa hóa|thắp sáng|khơi thông|phủ sóng|hiến|quan trắc|khảo sát|phỏng vấn|điều tra|luân phiên|luân chuyển|điều trị|can thiệp|làm mới|chăm sóc|gia cố|tu sửa|kéo|cán mốc|dao động|giữ ở mức|giữ|xây dựng|xây mới|xử lý|xử lý dứt điểm|giải tỏa|di dời|xen ghép|sắp xếp|ưu tiên|gieo trồng|gieo cấy|thay|thay thế|tháo dỡ|nạo vét|kiểm định|thanh tra|tu bổ|tôn tạo|tập kết|dự trữ|điều động|cấp mới|cấp đổi|cấp lại|đặt|treo|ra mắt|thiết lập|sàng lọc|tầm soát|ươm tạo|đỡ đầu|giúp đỡ|đóng|rào|xây lắp|sáp nhập|tinh giản|đăng phát|mua mới|mua sắm|đưa vào (?:sử dụng|vận hành|khai thác)|riêng|gấp|lấy mẫu|thu mẫu|phân tích|đón|phục vụ|tổ chức|thành lập|hoàn thành|trồng|trồng mới|đào tạo|thu hút|phát triển|phát triển mới|duy trì|hỗ trợ|giải quyết(?: việc làm)?|tạo(?: việc làm| ra)?|cấp|mở|mở mới|thực hiện|triển khai|đầu tư|công nhận|nâng cấp|sửa chữa|cải tạo|lắp|lắp đặt|lắp đặt mới|bố trí|biên soạn|phát hành|trao|trao tặng|tặng|khám|tuyển|cử|sản xuất|xuất khẩu|cung cấp|xuất bản|chuyển đổi|hình thành|xóa|bồi dưỡng|tập huấn|tập huấn cho|giới thiệu|kết nối|huy động|thu gom|cứng hóa|kiên cố hóa|lựa chọn|tăng thêm|tăng|giảm|nâng lên|lên|còn|là|phấn đấu|tối thiểu|ít nhất|đăng|phát sóng|in|tuyên truyền|kiểm tra|thẩm định|số hóa|tiếp nhận|vận động|kết nạp|tham gia|đón|khai trương|khởi công|cai nghiện|tư vấn|bảo đảm|đảm bảo|thí điểm|xây|cắm|tiêm|nuôi|thả|phục hồi|giao|bàn giao|tiết kiệm|đưa|có thêm|thêm|bổ sung|mua|trang bị|cấp phát|nhân rộng(?: [^,;.:]{1,60} (?:ra|tới|đến))?|lồng ghép|viết|thu|toàn bộ|xong|mở rộng|tự đánh giá|đánh giá(?: ngoài)?|đăng ký|xóa bỏ|bình chọn|tuyển chọn|(?:đầu tư|hỗ trợ|cấp(?= (?:điện|nước|gạo|thuốc|giống|thẻ|vốn) )|trang bị|tập huấn|bồi dưỡng|đào tạo|khám|cung cấp|tuyên truyền|tư vấn)(?: [a-zà-ỹ]{1,9}){1,5} cho)(?: được| mới| thêm| mục tiêu| chỉ tiêu| cho| từ| khoảng| trên| cả| vào| đủ| là| tổng số| hơn| gần| bình quân| các| việc làm cho| tối thiểu| ít nhất){0,2} ?$/u,
  // số lượng mẫu quan trắc 240 mẫu/năm · tần suất 02 lần/tháng (a noun that is counted right before its number)
  countedBefore: /(?<![a-zà-ỹ])(?:số lượng|tần suất|tổng số|định mức)(?: [a-zà-ỹ]+){0,4}:? $/u,
  // nhu cầu sử dụng đất dự kiến là · tổng vốn ước tính (what will be needed is not promised)
  estimate:
    /(?<![a-zà-ỹ])(?:nhu cầu|dự kiến|ước tính)(?: (?!(?:tổ chức|xây|mở|trồng|tạo|hỗ trợ|lắp|đào tạo|thành lập|hoàn thành|phát triển|thực hiện|triển khai|đầu tư|cấp|thu hút|giải quyết)(?![a-zà-ỹ]))[a-zà-ỹ-]+){0,14}:? ?$/u,
  // mỗi xã 01 mô hình · mỗi năm 02 lần · hằng năm 1.000 lao động
  distributive: /(?<![a-zà-ỹ])(?:mỗi|từng|hằng năm|hàng năm|bình quân)(?: [a-zà-ỹ,]+){0,6} {0,2}$/u,
  // Lắp đặt mới trạm 3G/4G: 58 trạm · VNPT: 25 trạm
  labelBefore: /: ?$/u,

  // Đến năm 2025, phấn đấu · Có ít nhất · Tiếp tục duy trì (words before the indicator that are none of it)
  leadTrim:
    /^(?:[\s,;:.()-]|(?:trong đó|phấn đấu|phấn đấu để|đến hết|đến|trong|vào|hằng năm|hàng năm|mỗi năm|có|đạt|duy trì|và|bảo đảm|đảm bảo|tiếp tục|tối thiểu|ít nhất|tỷ lệ đạt|cụ thể|trong đó|nâng|đưa|tăng|giảm|để|với|mục tiêu|chỉ tiêu|góp phần|từng bước|nhằm|phải có|còn|cơ bản|bình quân|theo đó|đồng thời|riêng|về|toàn tỉnh có|từ|cả giai đoạn|giữ vững|nâng cao|trên|dưới|khoảng|hơn|thực hiện|hoàn thành)(?![a-zà-ỹ]))+/u,
  // … đạt · … từ · … là · … giảm còn (words between the indicator and its value)
  tailTrim:
    /(?:[\s,;:()-]|(?<![a-zà-ỹ])(?:đạt|đạt mức|đạt tỷ lệ|đạt từ|từ|là|còn|có|giảm|giảm còn|giảm xuống|giảm xuống còn|xuống|xuống còn|gấp|tầm nhìn|tăng|tăng lên|tăng thêm|lên|lên đạt|lên trên|chiếm|chiếm tỷ lệ|ở mức|bình quân|trung bình|khoảng|tối thiểu|ít nhất|trên|dưới|hơn|không quá|đạt trên|đến|vào|phấn đấu|phấn đấu đạt|được|bằng|duy trì|duy trì ở mức|mức|tương đương|ước|ước đạt|hằng năm|hàng năm|mỗi năm|và|trong|để|tỷ lệ|thêm|không dưới|đạt tối thiểu|với|năm|nâng|thuộc|nằm|nằm trong|đứng trong|lọt|lọt vào|giữ vững|xếp|cán mốc|vượt mốc|cả))+$/u,
  // 60% các cơ quan … ; 90% vào năm 2030 (words after a value that end its indicator)
  postStop:
    /;|,\s{1,40}(?=(?:phải )?(?:xong|hoàn thành|hoàn tất|gửi|báo cáo|bàn giao)(?![a-zà-ỹ]))| (?=(?:phải )?xong (?:trước|trong))| (?=so với)|\.(?=\s|$)|,\s{1,40}(?=(?:trong đó|tầm nhìn|phấn đấu|riêng|đến năm|năm|và đạt|đạt|đồng thời|tỷ lệ|tối thiểu|ít nhất|có ít nhất|giảm|tăng|góp phần|qua đó|từ đó|nhằm|\d))| và (?=đạt|\d|tỷ lệ|phấn đấu)|:(?=\s)|\((?=\D)(?![^()\d]{1,120}\) \p{Ll})/u,
  // nhằm nâng cao nhận thức (a purpose ends the indicator of a count)
  countPostStop:
    /;|,\s{1,40}(?=(?:phải )?(?:xong|hoàn thành|hoàn tất|gửi|báo cáo|bàn giao)(?![a-zà-ỹ]))| (?=(?:phải )?xong (?:trước|trong))| (?=so với)|\.(?=\s|$)|,\s{1,40}(?=(?:trong đó|tầm nhìn|phấn đấu|riêng|đến năm|năm|và đạt|đạt|đồng thời|tỷ lệ|tối thiểu|ít nhất|có ít nhất|giảm|tăng|góp phần|qua đó|từ đó|nhằm|để|phục vụ|đảm bảo|bảo đảm|kèm|đặc biệt|nhất là|gồm|bao gồm|\d))|:(?=\s)|\((?![^()\d]{1,120}\) \p{Ll})| (?:trở lên|trở xuống|trong đó|(?<!gắn )với|theo|vào năm|trong năm|đến năm)(?![a-zà-ỹ])/u,
  // tỷ lệ · số · tổng · diện tích (nouns that name an indicator before its value)
  indicatorNoun:
    /(?<![a-zà-ỹ])(?:tỷ lệ|tỉ lệ|tỷ suất|tỉ suất|tỷ trọng|tỉ trọng|số|tổng|diện tích|mức|tốc độ|chỉ số|thu nhập|kim ngạch|giá trị|năng suất|sản lượng|độ|quy mô|tuổi thọ|thời gian|tỷ số|tỉ số|chi|thu|vốn|doanh thu|lượng)(?![a-zà-ỹ])(?<!thu(?= (?:hút|gom|hồi|thập|nhận|hoạch))|chi(?= (?:cục|nhánh|tiết|bộ|hội|đoàn|trả)))/u,

  // 40% vào năm 2025 và đạt 50% (nothing new is measured between the two values)
  linksValues:
    /^(?:\/(?:năm|quý|tháng))?[\s,]*(?:(?:và|vào|đến|trong|đạt|phấn đấu|duy trì|tiếp tục|lên|năm|hết|khoảng|trên|giai đoạn|từ|ít nhất|tối thiểu|tăng lên|-|\(|\)|\d{4})[\s,]*)*$/u,
  linkWords: /^[\s,]*(?:(?:vào|đến|trong|và|,)\s+)*/u,
  // giảm tỷ lệ hộ nghèo bình quân 1,5% · tăng tỷ trọng … 2% (no "đạt, còn, xuống" before the value)
  changeVerb:
    /(?<![a-zà-ỹ])(?<!tốc độ )(?:(?<decrease>giảm|cắt giảm)|(?<increase>tăng))(?![a-zà-ỹ])(?! cường)(?! trưởng)(?:(?!(?<![a-zà-ỹ])(?:đạt|còn|xuống|lên|là|chiếm|ở mức|dưới|duy trì|được|có|tăng|giảm)(?![a-zà-ỹ])|[,:]).){0,120}$/u,
  // gấp 2,1 lần năm 2025 (but "gấp 2 lần vào năm 2030")
  multiplies: /gấp [\d.,]{1,8} lần năm \d{4}$/u,
  // so với năm 2025 · so với cùng kỳ
  comparesWith: /so với(?: (?:cùng kỳ|mức|cuối|thời điểm|kết quả|giai đoạn|số liệu|của))* ?$/u,
  // Trong đó, thành phố … (the sentence speaks of parts of what was said before)
  partSentence: /^(?:trong đó|bao gồm|gồm có|cụ thể)(?![a-zà-ỹ])/u,
  // đạt 95% và diện tích trồng mới đạt 500 ha · đạt 8%, quy mô GDP đạt 500 tỷ USD (a second indicator in the same clause)
  secondIndicator:
    /(?:(?<![a-zà-ỹ])và|,) (?:tổng )?(?:tỷ lệ|tỉ lệ|số|tổng|diện tích|tốc độ|chỉ số|thu nhập|kim ngạch|giá trị|năng suất|sản lượng|quy mô|doanh thu|vốn)(?![a-zà-ỹ])/u,
  // hỗ trợ 20 xã, 15 phường và 03 đặc khu (a further count of the same verb)
  listsOn: /^(?:(?: [a-zà-ỹ-]+){0,6}(?:, [a-zà-ỹ]+(?= và))?)(?:,| và|, và) $/u,
  // đàn lợn đạt 500 con, đàn trâu 200 con (the same things of a further noun)
  listsNouns: /^(?: [a-zà-ỹ-]+){0,4}(?:,| và|, và) (?!trong đó)(?:[a-zà-ỹ]+ ){1,6}$/u,
  // mở 03 lớp tập huấn an toàn cho khoảng 180 cán bộ
  benefits: /^(?: [a-zà-ỹ]+){0,8} (?:cho|với)(?: khoảng| hơn| trên| gần)? $/u,
  // …, trong đó 200 ha rừng phòng hộ (a part of the value before)
  partBefore: /(?<![a-zà-ỹ])trong đó(?: có)?,? ?$/u,
  // đón 2 triệu lượt khách, trong đó khách quốc tế 300 nghìn lượt
  partNoun: /(?<![a-zà-ỹ])trong đó(?: [a-zà-ỹ]+){1,5} ?$/u,
  // tương ứng là 42%, 45% và 50% (the years of the values before, in their order)
  inTheirOrder: /(?<![a-zà-ỹ])(?:tương ứng|lần lượt)(?: [a-zà-ỹ]+){0,2} ?$/u,
  // trong vòng 24 giờ
  withinWord: /(?<![a-zà-ỹ])trong(?: vòng| thời gian)? ?$/u,
  // từ 30% trở lên
  fromWord: / ?(?<![a-zà-ỹ])từ ?$/u,
  // …, tỷ lệ … · mục tiêu tỷ lệ … (where the noun of an indicator begins inside a longer sentence)
  nounStart:
    /(?:^|, |\(|; |(?<![a-zà-ỹ])(?<!tốc độ |mức |tỷ lệ |tỉ lệ |tỷ suất )(?:mục tiêu|phấn đấu|cụ thể|là|nâng|đưa|tăng|giảm) )(?=(?:tổng )?(?:tỷ lệ|tỉ lệ|tỷ suất|tỉ suất|tỷ trọng|tỉ trọng|diện tích|tốc độ|chỉ số|thu nhập|kim ngạch|giá trị|năng suất|sản lượng|tuổi thọ|tỷ số|tỉ số|số (?:lượng|hộ|người|xã|cặp|vụ)|tổng số)(?![a-zà-ỹ]))/gu,
  // ổn định vĩ mô, phấn đấu tăng trưởng cả năm đạt · kế hoạch năm 2027 với mục tiêu tăng trưởng đạt
  aimStart: /(?<![a-zà-ỹ])(?:phấn đấu|(?:với|đặt) mục tiêu|dự báo)(?: để| là)? (?=(?!đạt|đến|tăng |giảm |có )[a-zà-ỹ]+ [a-zà-ỹ]+ [a-zà-ỹ])/gu,
  // bố trí vốn đầu tư công trung hạn giai đoạn 2026 - 2030 (tối thiểu 850 tỷ đồng)
  allots: /(?<![a-zà-ỹ])(?:bố trí|dành|huy động|đầu tư|hỗ trợ|ủy thác|trích|cấp)(?![a-zà-ỹ])[^;.]{0,90}$/u,
  // duy trì mô hình tại (100% trường) · tổ chức cho (100% hộ dân) · giảm ít nhất (30% thời gian chờ)
  leadsOn: /(?<![a-zà-ỹ])(?:cho|tới|tại|với|của|ở|(?:cắt )?giảm|tiết kiệm|rút ngắn)(?: ít nhất| tối thiểu| khoảng| trên| hơn)? ?$/u,
  // 01 vị trí vùng nuôi tôm và · giải quyết việc làm cho (a word that leads to the next one)
  dangling: /[\s,](?:và|cho|gồm|trong|vào|tại|để|phải)$/u,
  // … có ít nhất · … có
  hasVerb: /(?<![a-zà-ỹ])có(?: ít nhất| tối thiểu| trên| từ)? ?$/u,
  // 100% trạm y tế có ít nhất 3 bác sĩ
  hasAtLeast: /(?<!được [^,;.]{0,20})(?<![a-zà-ỹ])có (?:ít nhất|tối thiểu) $/u,
  // có trách nhiệm · chịu trách nhiệm (its subject leads, however long the name)
  responsibility: /(?<![a-zà-ỹ])(?:(?:có|chịu) trách nhiệm|có nhiệm vụ)(?![a-zà-ỹ])/u,
  // Phê duyệt Kế hoạch … giai đoạn 2026 - 2030 với các nội dung sau:
  approves: /^(?:phê duyệt|ban hành(?: kèm theo)?|thông qua)(?: [a-zà-ỹ,]+){0,6}? ["“]?(?:kế hoạch|chương trình|đề án|chiến lược|quy hoạch|phương án|dự án)/u,
  // đến năm 2025 và duy trì đến năm 2030 (two years for one value)
  joinsYears: /^(?:,? (?:và|,) ?(?:tiếp tục )?(?:duy trì )?|,? (?:tiếp tục )?duy trì |, )$/u,
  // từ 25% năm 2020 lên 30% · từ 3,5% xuống dưới 1,5%
  baselineBefore: /(?<![a-zà-ỹ])từ(?: mức| khoảng| trên| gần| hơn)? ?$/u,
  baselineAfter:
    /^(?: ?\(? ?(?:(?:vào |trong |của )?(?:năm \d{4}|hiện nay|năm trước))? ?\)?,? ?)(?:tăng |giảm |nâng )?(?:lên|xuống|còn|đến|thành)(?: còn| đạt| đến| trên| dưới| khoảng| tối thiểu| ít nhất| không quá)* ?$/u,
  // TP. · TS. · v.v. (dots that end no sentence)
  abbreviationBefore: /(?:^|[\s(])(?:tp|ts|ths|gs|pgs|bs|ks|tx|tt|q|p|h|kt|tm|tl|st|v\.v|vd|đ\/c|[a-zà-ỹ])\.$/u,
}
