// Numbers in words, as Word counts in Vietnamese: một, hai, … hai mươi mốt.

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** A number from 1 to 99 in words; others in digits. */
export function vietnameseNumber(value: number): string {
  if (value < 1 || value > 99) return String(value)
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  if (tens === 0) return DIGITS[ones]!
  const ten = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`
  if (ones === 0) return ten
  if (ones === 5) return `${ten} lăm`
  return `${ten} ${ones === 1 && tens > 1 ? 'mốt' : DIGITS[ones]}`
}
