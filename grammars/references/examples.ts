// Mentions of documents that the rules of references must find, and words that mention none.
import type { RuleExample } from '../example.js'

export const REFERENCE_EXAMPLES: readonly RuleExample[] = [
  // numbered
  {
    rule: 'references/numbered',
    text: 'Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ về phát triển vùng đồng bào dân tộc thiểu số.',
    finds: 'Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ',
    data: { documentType: 'Quyết định', number: '1719/QĐ-TTg', date: { year: 2021, month: 10, day: 14 }, issuer: 'Thủ tướng Chính phủ', title: null },
  },
  {
    rule: 'references/numbered',
    text: 'Bám sát Nghị quyết số 52-NQ/TW để phát triển kinh tế số ở nông thôn.',
    finds: 'Nghị quyết số 52-NQ/TW',
    data: { documentType: 'Nghị quyết', number: '52-NQ/TW', date: null, issuer: null },
  },
  {
    rule: 'references/numbered',
    text: 'Việc tiêm phòng cho đàn gia súc theo Thông tư 07/2016/TT-BNNPTNT ngày 31 tháng 5 năm 2016 của Bộ Nông nghiệp và Phát triển nông thôn.',
    finds: 'Thông tư 07/2016/TT-BNNPTNT ngày 31 tháng 5 năm 2016 của Bộ Nông nghiệp và Phát triển nông thôn',
    data: { number: '07/2016/TT-BNNPTNT', date: { year: 2016, month: 5, day: 31 }, issuer: 'Bộ Nông nghiệp và Phát triển nông thôn' },
  },
  {
    rule: 'references/numbered',
    text: 'Kế hoạch số 214/KH-UBND, ngày 09.8.2023 của UBND huyện về phòng, chống đuối nước trẻ em',
    finds: 'Kế hoạch số 214/KH-UBND, ngày 09.8.2023 của UBND huyện',
    data: { documentType: 'Kế hoạch', number: '214/KH-UBND', date: { year: 2023, month: 8, day: 9 }, issuer: 'UBND huyện' },
  },
  {
    rule: 'references/numbered',
    text: 'Thực hiện Chương trình hành động số 18-CTr/TU của Ban Thường vụ Tỉnh ủy, các trạm y tế được nâng cấp.',
    finds: 'Chương trình hành động số 18-CTr/TU của Ban Thường vụ Tỉnh ủy',
    data: { documentType: 'Chương trình', number: '18-CTr/TU', issuer: 'Ban Thường vụ Tỉnh ủy' },
  },
  {
    rule: 'references/numbered',
    text: 'Căn cứ Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14 đã được thông qua;',
    finds: 'Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14',
    data: { documentType: 'Pháp lệnh', number: '02/2020/UBTVQH14', title: 'Pháp lệnh Ưu đãi người có công với cách mạng' },
  },
  {
    rule: 'references/numbered',
    text: 'Ngày 05/3/2024, Giám đốc Sở Y tế ký ban hành Quyết định số 96/QĐ-SYT về trực dịch.',
    finds: 'Quyết định số 96/QĐ-SYT',
    data: { number: '96/QĐ-SYT', date: { year: 2024, month: 3, day: 5 } },
  },
  { rule: 'references/numbered', text: 'Công điện 05/CĐ-BCH yêu cầu sơ tán dân vùng trũng.', finds: 'Công điện 05/CĐ-BCH', data: { number: '05/CĐ-BCH' } },
  { text: 'Các đơn vị xây dựng kế hoạch này trước mùa mưa bão và báo cáo theo quyết định của cấp trên.', finds: null },
  { text: 'Chương trình phổ cập bơi cho 500 trẻ em; Đề án làng thông minh.', finds: null },
  { rule: 'references/numbered', text: 'Kế hoạch năm 2025, quyết định 12 suất học bổng và thông báo 3/4 kết quả.', finds: null },
  // plain-number
  {
    rule: 'references/plain-number',
    text: 'Quán triệt Nghị quyết số 29 ngày 04/11/2013 của Ban Chấp hành Trung ương về đổi mới giáo dục.',
    finds: 'Nghị quyết số 29 ngày 04/11/2013 của Ban Chấp hành Trung ương',
    data: { documentType: 'Nghị quyết', number: '29', date: { year: 2013, month: 11, day: 4 }, issuer: 'Ban Chấp hành Trung ương' },
  },
  {
    rule: 'references/plain-number',
    text: 'Theo Công văn số 815 ngày 06 tháng 02 năm 2025, hồ chứa phải được kiểm tra.',
    finds: 'Công văn số 815 ngày 06 tháng 02 năm 2025',
    data: { documentType: 'Công văn', number: '815', date: { year: 2025, month: 2, day: 6 }, issuer: null },
  },
  { rule: 'references/plain-number', text: 'Kế hoạch số 3 của nhà trường chưa có ngày ban hành.', finds: null },
  // short-number
  {
    rule: 'references/short-number',
    text: 'Tiếp tục quán triệt Nghị quyết 68 về kinh tế tư nhân.',
    finds: 'Nghị quyết 68',
    data: { documentType: 'Nghị quyết', number: '68' },
  },
  {
    rule: 'references/short-number',
    text: 'Sơ kết việc thực hiện Chỉ thị số 20 trong trường học.',
    finds: 'Chỉ thị số 20',
    data: { documentType: 'Chỉ thị', number: '20' },
  },
  { rule: 'references/short-number', text: 'Kết luận 12 trường hợp; Nghị quyết 2025 của xã; Thông tư 12 bộ hồ sơ; Nghị định 30/2020/NĐ-CP.', finds: null },
  // listed
  {
    rule: 'references/listed',
    text: 'Thực hiện các Nghị quyết số 19-NQ/TW, số 20-NQ/TW về nông nghiệp.',
    finds: 'số 20-NQ/TW',
    data: { documentType: 'Nghị quyết', number: '20-NQ/TW' },
  },
  {
    rule: 'references/listed',
    text: 'Căn cứ Thông tư số 17/2022/TT-BYT ngày 30/12/2022 và số 05/2024/TT-BYT ngày 14/5/2024 của Bộ Y tế.',
    finds: 'số 05/2024/TT-BYT ngày 14/5/2024 của Bộ Y tế',
    data: { documentType: 'Thông tư', number: '05/2024/TT-BYT', date: { year: 2024, month: 5, day: 14 }, issuer: 'Bộ Y tế' },
  },
  {
    rule: 'references/listed',
    text: 'Căn cứ các Quyết định của tỉnh về giá nước (số 08/QĐ-UBND ngày 04/3/2024).',
    finds: 'số 08/QĐ-UBND ngày 04/3/2024',
    data: { documentType: 'Quyết định', number: '08/QĐ-UBND', date: { year: 2024, month: 3, day: 4 } },
  },
  { rule: 'references/listed', text: 'Phiếu giao việc (số 08/QĐ-UBND) để ở bàn trực.', finds: null },
  { rule: 'references/listed', text: 'Hồ sơ số 12/HS-TT được lưu tại bộ phận một cửa.', finds: null },
  { rule: 'references/listed', text: 'Theo Chỉ thị số 10/CT-UBND. Phiếu số 45/PC-VP gửi kèm.', finds: null },
  // dated
  {
    rule: 'references/dated',
    text: 'Thực hiện Nghị quyết ngày 08/7/2022 của Hội đồng nhân dân tỉnh về hỗ trợ hợp tác xã.',
    finds: 'Nghị quyết ngày 08/7/2022 của Hội đồng nhân dân tỉnh',
    data: { documentType: 'Nghị quyết', number: null, date: { year: 2022, month: 7, day: 8 }, issuer: 'Hội đồng nhân dân tỉnh' },
  },
  {
    rule: 'references/dated',
    text: 'Kết luận ngày 15 tháng 3 năm 2025 của Thường trực Thành ủy.',
    finds: 'Kết luận ngày 15 tháng 3 năm 2025 của Thường trực Thành ủy',
    data: { documentType: 'Kết luận', date: { year: 2025, month: 3, day: 15 } },
  },
  { rule: 'references/dated', text: 'Thông báo ngày 12/5/2025 cho các hộ biết lịch cắt nước.', finds: null },
  // amending-law
  {
    rule: 'references/amending-law',
    text: 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thú y và Luật Chăn nuôi ngày 18/6/2024;',
    finds: 'Luật sửa đổi, bổ sung một số điều của Luật Thú y và Luật Chăn nuôi ngày 18/6/2024',
    data: { documentType: 'Luật', title: 'Luật sửa đổi, bổ sung một số điều của Luật Thú y và Luật Chăn nuôi', date: { year: 2024, month: 6, day: 18 } },
  },
  {
    rule: 'references/amending-law',
    text: 'Phổ biến Luật sửa đổi một số điều của Luật Phòng, chống ma túy, Luật Dược cho cán bộ xã.',
    finds: 'Luật sửa đổi một số điều của Luật Phòng, chống ma túy, Luật Dược',
    data: { documentType: 'Luật', date: null },
  },
  {
    rule: 'references/amending-law',
    text: 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thủy sản số 18/2023/QH15;',
    finds: 'Luật sửa đổi, bổ sung một số điều của Luật Thủy sản số 18/2023/QH15',
    data: { number: '18/2023/QH15', title: 'Luật sửa đổi, bổ sung một số điều của Luật Thủy sản' },
  },
  {
    rule: 'references/amending-law',
    text: 'Theo Luật sửa đổi, bổ sung một số điều của Luật Nhà ở số 27/2023/QH15, Luật Giá số 16/2023/QH15.',
    finds: ['Luật sửa đổi, bổ sung một số điều của', 'Luật Nhà ở số 27/2023/QH15', 'Luật Giá số 16/2023/QH15'],
    data: [{ number: null }, { number: '27/2023/QH15', title: 'Luật Nhà ở' }, { number: '16/2023/QH15', title: 'Luật Giá' }],
  },
  { rule: 'references/amending-law', text: 'Xã góp ý luật sửa đổi; tổ dân phố họp bàn hương ước.', finds: null },
  // named-law
  {
    rule: 'references/named-law',
    text: 'Tuyên truyền Luật Trẻ em cho cha mẹ học sinh.',
    finds: 'Luật Trẻ em',
    data: { documentType: 'Luật', title: 'Luật Trẻ em', number: null },
  },
  {
    rule: 'references/named-law',
    text: 'Căn cứ Luật Phòng, chống bạo lực gia đình ngày 14/11/2022;',
    finds: 'Luật Phòng, chống bạo lực gia đình ngày 14/11/2022',
    data: { title: 'Luật Phòng, chống bạo lực gia đình', date: { year: 2022, month: 11, day: 14 } },
  },
  {
    rule: 'references/named-law',
    text: 'Bộ luật Lao động năm 2019 quy định giờ làm thêm.',
    finds: 'Bộ luật Lao động năm 2019',
    data: { documentType: 'Bộ luật', title: 'Bộ luật Lao động' },
  },
  {
    rule: 'references/named-law',
    text: 'Theo Pháp lệnh Chi phí tố tụng, lệ phí do bên thua chịu.',
    finds: 'Pháp lệnh Chi phí tố tụng',
    data: { documentType: 'Pháp lệnh' },
  },
  {
    rule: 'references/named-law',
    text: 'Triển khai Luật Thú y và Chỉ thị số 07/CT-UBND ngày 11/4/2024 về phòng bệnh dại.',
    finds: 'Luật Thú y',
    data: { documentType: 'Luật', number: null, title: 'Luật Thú y' },
  },
  { rule: 'references/named-law', text: 'Tuân thủ pháp luật Việt Nam; xử lý kỷ luật Đảng; mời Luật sư Nguyễn Văn An.', finds: null },
  { rule: 'references/named-law', text: 'Phổ biến luật chơi và quy luật thời tiết cho ngư dân.', finds: null, wanted: ['upper case'] },
]
