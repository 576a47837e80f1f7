// Places in a ranking: "xếp thứ 5 cả nước", "thuộc nhóm 10 tỉnh dẫn đầu", "top 3".
import { defineRule, type Rule, type RuleMatch } from '../../src/engine/rule.js'
import type { QuantityFact } from '../../src/resolve/facts.js'

// 5 · 10-15 · 20 đến 25
const PLACE = '(?<value>\\d{1,3})(?:(?: ?- ?| đến )(?<max>\\d{1,3}))?(?![\\d.,]*\\d| ?%)'

function placeOf(match: RuleMatch, comparator: QuantityFact['comparator']): QuantityFact {
  const { value, max } = match.named
  return {
    type: 'quantity',
    value: Number(value),
    max: max === undefined ? null : Number(max),
    unit: 'rank',
    unitText: null,
    comparator,
    change: 'level',
    per: null,
    baseline: null,
    strength: 'strong',
    valueStart: match.key.indexOf(value!, match.start),
    valueEnd: match.end,
  }
}

/** xếp thứ 5 cả nước · đứng vị trí thứ 10/34 · thứ hạng 20 · xếp hạng 12 toàn quốc */
const place: Rule<QuantityFact> = defineRule({
  name: 'quantities/place',
  cues: ['xếp', 'đứng', 'vị trí', 'thứ hạng', 'hạng thứ'],
  pattern: new RegExp(
    `(?:(?:xếp|đứng|vị trí|hạng)(?: hạng| vị trí)? thứ|thứ hạng(?: thứ)?|xếp hạng(?= \\d{1,3}(?:\\/| trong| trên| toàn| cả|[.;,)]|$))) ${PLACE}(?:\\/\\d{1,3})?`,
    'uy',
  ),
  produce: (match) => placeOf(match, '='),
})

/** thuộc top 5 · nằm trong tốp 10 cả nước (one of the first so many) */
const top: Rule<QuantityFact> = defineRule({
  name: 'quantities/top',
  cues: ['top', 'tốp', 'trong', 'thuộc'],
  pattern: new RegExp(`(?:(?:trong|thuộc) )?(?:top|tốp)(?: đầu)? ${PLACE}(?! [a-zà-ỹ]+ [a-zà-ỹ]+ (?:dẫn|đứng) đầu)`, 'uy'),
  produce: (match) => placeOf(match, '<='),
})

/** thuộc nhóm 10 tỉnh, thành phố dẫn đầu · trong 15 địa phương đứng đầu cả nước · top 3 tỉnh có chỉ số cao nhất */
const leaders: Rule<QuantityFact> = defineRule({
  name: 'quantities/leaders',
  cues: ['nhóm', 'trong', 'thuộc', 'top', 'tốp'],
  pattern: new RegExp(
    `(?:(?:trong|thuộc)(?: số)? (?:nhóm |top |tốp )?|nhóm |top |tốp )${PLACE} (?:nước|quốc gia|tỉnh|thành phố|địa phương|đơn vị|bộ|ngành|vùng|xã|trường|nền kinh tế)(?:,? [a-zà-ỹ/]+){0,8}? (?:dẫn đầu|đứng đầu|tốt nhất|cao nhất|phát triển nhất|hàng đầu)(?![a-zà-ỹ])`,
    'uy',
  ),
  produce: (match) => placeOf(match, '<='),
})

export const RANK_RULES: readonly Rule<QuantityFact>[] = [place, leaders, top]
