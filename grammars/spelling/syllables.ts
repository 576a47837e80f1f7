// What a Vietnamese syllable is, by its spelling: an onset and a rime, the tone aside.

const ONSETS = 'b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x'

const RIMES = [
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay',
  'ăc|ăm|ăn|ăng|ăp|ăt',
  'âc|âm|ân|âng|âp|ât|âu|ây',
  'e|ec|em|en|eng|eo|ep|et',
  'ê|êch|êm|ên|ênh|êp|êt|êu',
  'i|ia|ich|im|in|inh|ip|it|iu|iêc|iêm|iên|iêng|iêp|iêt|iêu|êng|êc',
  'y|ya|yêm|yên|yêng|yêt|yêu|ych|ynh|yt|yp|yu',
  'o|oc|oi|om|on|ong|op|ot|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oe|oem|oen|oeo|oet|ooc|oong',
  'oăc|oăm|oăn|oăng|oăt',
  'ô|ôc|ôi|ôm|ôn|ông|ôp|ôt',
  'ơ|ơi|ơm|ơn|ơp|ơt',
  'u|ua|uc|ui|um|un|ung|up|ut|uân|uâng|uât|uây|uê|uêch|uênh|uơ|uy|uya|uych|uyên|uyêt|uynh|uyt|uyp|uyu|uôc|uôi|uôm|uôn|uông|uôt',
  'ư|ưa|ưc|ưi|ưm|ưn|ưng|ưt|ưu|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu',
].join('|')

/** A syllable in small letters without its tone: "nguyên", "được" as "đươc". */
export const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RIMES})$`, 'u')
