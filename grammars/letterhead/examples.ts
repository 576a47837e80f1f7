// The frame of documents and what must be read from it: type, number, title, issuer, place, dates, signer, recipients.
import type { LetterheadExample } from '../example.js'

const BODY = 'I. MỤC TIÊU\n1. Có 5 lớp xóa mù chữ.\n2. Sửa 3 phòng học.\n'

export const LETTERHEAD_EXAMPLES: readonly LetterheadExample[] = [
  {
    about: 'a plan of a commune with all its parts',
    text: `ỦY BAN NHÂN DÂN\nXÃ MƯỜNG LÀ\nSố: 45/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nMường Là, ngày 09 tháng 02 năm 2026\nKẾ HOẠCH\nXóa mù chữ năm 2026\nCăn cứ Luật Giáo dục, Ủy ban nhân dân xã Mường Là ban hành kế hoạch như sau:\n${BODY}Nơi nhận:\n- Đảng ủy xã;\n- Các trường;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn Panh\n`,
    metadata: {
      documentType: 'KH',
      number: '45/KH-UBND',
      title: 'Xóa mù chữ năm 2026',
      issuer: { name: 'Ủy ban nhân dân xã Mường Là' },
      place: 'Mường Là',
      issuedOn: '2026-02-09',
      period: { from: 2026, to: 2026 },
      signatory: { name: 'Lò Văn Panh', position: 'PHÓ CHỦ TỊCH', authority: 'KT.' },
      recipients: [{ text: 'Đảng ủy xã' }, { text: 'Các trường' }, { text: 'Lưu: VT' }],
    },
  },
  {
    about: 'a plan of the Party: a star below the name, the title in small letters',
    text: `ĐẢNG BỘ TỈNH LAI CHÂU\nĐẢNG ỦY XÃ KHUN HÁ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nKhun Há, ngày 03 tháng 4 năm 2026\nKẾ HOẠCH\nphát động thi đua làm đường bản năm 2026\n-----\nThực hiện Nghị quyết của Đảng ủy, Ban Thường vụ xây dựng kế hoạch như sau:\n${BODY}`,
    metadata: {
      documentType: 'KH',
      number: '12-KH/ĐU',
      title: 'phát động thi đua làm đường bản năm 2026',
      issuer: { name: 'Đảng ủy xã Khun Há' },
      place: 'Khun Há',
      issuedOn: '2026-04-03',
    },
  },
  {
    about: 'a draft whose number and day are blank',
    text: `ỦY BAN NHÂN DÂN\nTỈNH ĐIỆN BIÊN\nSố:      /KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐiện Biên, ngày    tháng 5 năm 2026\nKẾ HOẠCH\nPhòng, chống sốt rét giai đoạn 2026 - 2030\n${BODY}`,
    metadata: { documentType: 'KH', number: null, issuedOn: null, place: 'Điện Biên', period: { from: 2026, to: 2030 }, signatory: null, recipients: [] },
  },
  {
    about: 'a decision',
    text: `BỘ Y TẾ\nSố: 812/QĐ-BYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 20 tháng 3 năm 2025\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch tiêm bù vắc xin sởi năm 2025\nBỘ TRƯỞNG BỘ Y TẾ\nCăn cứ Nghị định số 42/2025/NĐ-CP;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\nĐiều 2. Hiệu lực từ ngày ký.\n`,
    metadata: { documentType: 'QĐ', number: '812/QĐ-BYT', place: 'Hà Nội', issuedOn: '2025-03-20', period: { from: 2025, to: 2025 } },
  },
  {
    about: 'an issuer that only capitals name',
    text: `BỘ Y TẾ\nSố: 813/KH-BYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nTiêm bù vắc xin năm 2025\n${BODY}`,
    metadata: { issuer: { name: 'Bộ Y tế' } },
  },
  {
    about: 'type and title on one line',
    text: `KẾ HOẠCH Chuyển đổi số ngành thủy sản đến năm 2030\n${BODY}`,
    metadata: { documentType: 'KH', title: 'Chuyển đổi số ngành thủy sản đến năm 2030', period: { from: null, to: 2030 }, number: null, issuer: null },
  },
  {
    about: 'a programme of action',
    text: `CHƯƠNG TRÌNH HÀNH ĐỘNG\nBảo vệ rừng năm 2027\n${BODY}`,
    metadata: { documentType: 'CTr', title: 'Bảo vệ rừng năm 2027', period: { from: 2027, to: 2027 } },
  },
  {
    about: 'a plan attached to a decision that it names',
    text: `KẾ HOẠCH\nỨng phó sạt lở đất năm 2026\n(Kèm theo Quyết định số 77/QĐ-UBND ngày 04/3/2026 của Ủy ban nhân dân tỉnh)\n${BODY}`,
    metadata: { title: 'Ứng phó sạt lở đất năm 2026', attachedTo: { number: '77/QĐ-UBND', date: '2026-03-04' } },
  },
  {
    about: 'a signature on behalf of another',
    text: `KẾ HOẠCH\nDiễn tập chữa cháy rừng năm 2026\n${BODY}TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nNguyễn Thị Bình\n`,
    metadata: { signatory: { name: 'Nguyễn Thị Bình', position: 'CHÁNH VĂN PHÒNG', authority: 'TL.' } },
  },
  {
    about: 'a page of a news site',
    text: 'Xã vùng cao xóa nhà tạm\nNgày đăng: 14/08/2025\nMặc định Cỡ chữ\nỦy ban nhân dân xã vừa ban hành kế hoạch xóa nhà tạm năm 2025.\n1. Mục tiêu\n- Xóa 30 nhà tạm.\nTin liên quan\nThị trấn trồng 500 cây xanh',
    metadata: { documentType: 'news', issuedOn: '2025-08-14', title: 'Xã vùng cao xóa nhà tạm', signatory: null, number: null },
  },
  {
    about: 'a text without a frame',
    text: BODY,
    metadata: {
      documentType: null,
      number: null,
      title: null,
      issuer: null,
      place: null,
      issuedOn: null,
      period: null,
      signatory: null,
      recipients: [],
      attachedTo: null,
    },
  },
  {
    about: 'a plan that a later paragraph mentions',
    text: `1. Kế hoạch này thay kế hoạch cũ.\n2. Quyết định giao vốn gửi sau.\n`,
    metadata: { documentType: null, title: null },
  },
  {
    about: 'a resolution without letterhead that its annex cites',
    text: `NGHỊ QUYẾT\nVề trồng rừng ven sông\n${BODY}PHỤ LỤC\n(Kèm theo Nghị quyết số 27/NQ-HĐND ngày 09 tháng 12 năm 2025 của Hội đồng nhân dân tỉnh)\n1. Đoạn sông\n`,
    metadata: { documentType: 'NQ', number: '27/NQ-HĐND', issuedOn: '2025-12-09' },
  },
  {
    about: 'a resolution that tells when it was adopted',
    text: `NGHỊ QUYẾT\nVề nước sạch nông thôn\n${BODY}Nghị quyết này được Hội đồng nhân dân tỉnh khóa X thông qua ngày 15 tháng 7 năm 2026.\n`,
    metadata: { documentType: 'NQ', number: null, issuedOn: '2026-07-15' },
  },
  {
    about: 'a plan that addresses whom it is for',
    text: `KẾ HOẠCH\nVay vốn mua xuồng năm 2026\nKính gửi: Ngân hàng Chính sách xã hội huyện\n${BODY}`,
    metadata: { documentType: 'KH', title: 'Vay vốn mua xuồng năm 2026' },
  },
  {
    about: 'a department below the committee of its province',
    text: `UBND TỈNH HÀ TĨNH\nSỞ CÔNG THƯƠNG\nSố: 12/KH-SCT\nHà Tĩnh, ngày 04 tháng 5 năm 2026\nKẾ HOẠCH\nĐưa hàng về chợ phiên năm 2026\n${BODY}`,
    metadata: { issuer: { name: 'Sở Công Thương tỉnh Hà Tĩnh' } },
  },
  {
    about: 'a title whose second line begins with another type word',
    text: `KẾ HOẠCH\nTRIỂN KHAI THỰC HIỆN\nCHỈ THỊ SỐ 09/CT-UBND VỀ GIỮ RỪNG ĐẦU NGUỒN\n${BODY}`,
    metadata: { documentType: 'KH', title: 'TRIỂN KHAI THỰC HIỆN CHỈ THỊ SỐ 09/CT-UBND VỀ GIỮ RỪNG ĐẦU NGUỒN' },
  },
]
