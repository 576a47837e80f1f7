// Places in a ranking that the rules must find, and numbers that are none.
import type { RuleExample } from '../example.js'

export const RANK_EXAMPLES: readonly RuleExample[] = [
  // place
  {
    rule: 'quantities/place',
    text: 'Chỉ số cải cách hành chính xếp thứ 12/34 tỉnh.',
    finds: 'xếp thứ 12/34',
    data: { value: 12, max: null, unit: 'rank', comparator: '=' },
  },
  { rule: 'quantities/place', text: 'Giữ thứ hạng 5 toàn vùng về thu ngân sách.', finds: 'thứ hạng 5', data: { value: 5, unit: 'rank' } },
  { rule: 'quantities/place', text: 'Xếp hạng 15 di tích cấp tỉnh; đứng thứ hai; xếp loại 3 hợp tác xã.', finds: null },
  // top
  { rule: 'quantities/top', text: 'Du lịch cộng đồng nằm trong tốp 10 cả nước.', finds: 'trong tốp 10', data: { value: 10, unit: 'rank', comparator: '<=' } },
  { rule: 'quantities/top', text: 'Đưa xã vào top 3 của tỉnh về chuyển đổi số.', finds: 'top 3', data: { value: 3, unit: 'rank' } },
  { rule: 'quantities/top', text: 'Xe tốp đầu đi 20 km; máy laptop 15 inch; trong 10 ngày.', finds: null },
  // leaders
  {
    rule: 'quantities/leaders',
    text: 'Chỉ số hài lòng thuộc nhóm 10 tỉnh, thành phố dẫn đầu.',
    finds: 'thuộc nhóm 10 tỉnh, thành phố dẫn đầu',
    data: { value: 10, unit: 'rank', comparator: '<=' },
  },
  {
    rule: 'quantities/leaders',
    text: 'Thuộc 15-20 địa phương có chỉ số xanh cao nhất.',
    finds: 'Thuộc 15-20 địa phương có chỉ số xanh cao nhất',
    data: { value: 15, max: 20, unit: 'rank' },
  },
  { rule: 'quantities/leaders', text: 'Chia nhóm 5 hộ; trong 12 xã có 3 trường; nhóm 2 của bệnh viện dẫn đầu.', finds: null },
]
