// Agencies: the lexicon of known bodies and the words by which unknown names are read.

import { Phrases } from '../../src/engine/phrases.js'
import type { Body } from '../../src/resolve/agency-directory.js'
import type { AgencyVocabulary } from '../../src/resolve/agency-words.js'
import { fold } from '../../src/text/fold.js'
import lexicon from './lexicon.json' with { type: 'json' }
import provinces from './provinces.json' with { type: 'json' }
import vocabulary from './vocabulary.json' with { type: 'json' }

export const AGENCY_BODIES = lexicon.bodies as readonly Body[]

/** Folded names of the provinces, those of before 1 July 2025 among them. */
export const PROVINCE_NAMES: ReadonlySet<string> = new Set(provinces.provinces.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => fold(name)))

/** Abbreviations inside names: UBND tỉnh is Ủy ban nhân dân tỉnh. */
export const AGENCY_EXPANSIONS: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  ubmttqvn: 'ủy ban mặt trận tổ quốc việt nam',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  mttqvn: 'mặt trận tổ quốc việt nam',
  mttq: 'mặt trận tổ quốc',
  tncs: 'thanh niên cộng sản',
  lhpn: 'liên hiệp phụ nữ',
  vstbpn: 'vì sự tiến bộ phụ nữ',
}

export const AGENCY_VOCABULARY: Omit<AgencyVocabulary, 'knownNameEnd'> = {
  quantifiers: new Phrases(vocabulary.quantifiers),
  properHeads: new Phrases(vocabulary.properHeads),
  offices: new Phrases(vocabulary.offices),
  collectiveHeads: new Phrases(vocabulary.collectiveHeads),
  loneCollectives: new Phrases(vocabulary.loneCollectives),
  notAfterHead: new Map(Object.entries(vocabulary.notAfterHead)),
  onlyAfterHead: new Map(Object.entries(vocabulary.onlyAfterHead)),
  qualifiers: new Phrases(vocabulary.qualifiers),
  standalone: new Phrases(vocabulary.standalone),
  belonging: new Phrases(vocabulary.belonging),
  modifiers: new Phrases(vocabulary.modifiers),
  areaWords: new Phrases(vocabulary.areaWords),
  bareAreas: new Phrases(vocabulary.bareAreas),
  areaCompounds: new Phrases(vocabulary.areaCompounds),
  provinces: new Phrases(PROVINCE_NAMES),
  nameCompounds: new Phrases(vocabulary.nameCompounds),
  // UBND các xã có rừng; · các bệnh viện có khoa sản (…)
  which:
    /^có (?!trách nhiệm|liên quan|thẩm quyền|thể|nhiệm vụ|kế hoạch|văn bản|ý kiến|báo cáo|giải pháp|hình thức|biện pháp)[a-zà-ỹ]+(?: [a-zà-ỹ]+){0,2}?(?=[.;,:]| \(|$| (?:cùng )?phối hợp(?![a-zà-ỹ]))/u,
  stops: new Phrases(vocabulary.stops),
  notSubjectVerbs: new Set(vocabulary.notSubjectVerbs),
  and: 'và',
  // Sở Y tế, Sở Tài chính · các sở; các phường · Sở Y tế (chủ trì) và Sở Tài chính · xã/phường (what parts the names of a list)
  separator: /(?: ?\([^()]{0,160}\))?(?: ?[,;] ?(?:và )?| và | ?\/ ?)/uy,
  // các Sở: Nội vụ, Chuyển đổi số và Y tế (a member that the directory does not know)
  sharedMember: /\p{Lu}[\p{L}\p{M}]{0,12}(?: [\p{L}\p{M}]{1,12}){0,5}?(?=[,;]| và \p{Lu})/uy,
  // các xã: Gia Thuận, Tân Điền (from the colon on)
  areaNames: /: \p{Lu}[A-Za-zÀ-ỹ]*(?: \p{Lu}[A-Za-zÀ-ỹ]*){1,3}(?:(?:, | và )\p{Lu}[A-Za-zÀ-ỹ]*(?: \p{Lu}[A-Za-zÀ-ỹ]*){1,3}){1,40}(?![A-Za-zÀ-ỹ])/uy,
  possessive: vocabulary.possessive,
  joinsAfterComma: new Phrases(vocabulary.joinsAfterComma),
  hardStops: new Phrases(vocabulary.hardStops),
  including: new Phrases(vocabulary.including),
  appositions: new Phrases(vocabulary.appositions),
}
