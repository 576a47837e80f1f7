// Compares words, not typography: what two writings of the same name, title or number have in common.

/** Vowel pairs whose tone mark is put on either vowel at a word's end: 'hoà' and 'hòa', 'thuỷ' and 'thủy'. */
const TONED_ENDING = /o[àáảãạèéẻẽẹ](?![a-zà-ỹ])|u[ỳýỷỹỵ](?![a-zà-ỹ])/g

/** 'oà' → 'òa': takes the tone mark from the second vowel to the first. */
function toneToFirstVowel(pair: string): string {
  const [first, second, tone] = [...pair.normalize('NFD')]
  return `${first}${tone}${second}`.normalize('NFC')
}

/** NFC, lower case, one kind of dash and quote, no asterisks, single spaces, none around dashes, no punctuation at the ends. */
export function foldWords(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/[“”«»]/g, '"')
    .replace(/\*/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .replace(TONED_ENDING, toneToFirstVowel)
    .replace(/^[\s,;.:(]+|[\s,;.:)]+$/g, '')
}

/** Abbreviations that stand for the full name of an agency; looked for as a word of their own. */
const AGENCY_ABBREVIATIONS: [short: RegExp, full: string][] = [
  [/(?<![a-z0-9_])ubnd(?![a-z0-9_])/g, 'ủy ban nhân dân'],
  [/(?<![a-z0-9_])hđnd(?![a-z0-9_])/g, 'hội đồng nhân dân'],
  [/(?<![a-z0-9_])ubmttq(?![a-z0-9_])/g, 'ủy ban mặt trận tổ quốc'],
]

/** The name of an agency with its abbreviations written out and without a leading 'các' or 'những'. */
export function foldAgency(name: string | null | undefined): string {
  let folded = foldWords(name)
  for (const [short, full] of AGENCY_ABBREVIATIONS) folded = folded.replace(short, full)
  return folded.replace(/^(?:các|những) /, '')
}

/** The number of a document without inner spaces: '2282 /QĐ-TTg' → '2282/qđ-ttg'. */
export function foldNumber(number: string | null | undefined): string {
  return foldWords(number).replace(/ /g, '')
}

/** The words of a phrase, folded. */
export function wordsOf(text: string): string[] {
  return foldWords(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}
