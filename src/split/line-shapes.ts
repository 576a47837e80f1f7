// How a line begins and ends, asked by its characters: each line of a text is asked several times.
import { isLowerAt } from '../text/characters.js'

/** Signs that end a paragraph, and those that may stand behind them. */
const [TERMINALS, CLOSERS] = ['.;:!?…/', '"\')]']
const RULE_LINE = /^[-_=~.*\s]{3,}$/u

/** A sign that ends a paragraph stands at the end: "… như sau:", "(… năm 2025.)". */
export function ends(text: string): boolean {
  let at = text.length - 1
  while (at >= 0 && CLOSERS.includes(text[at]!)) at--
  return at >= 0 && TERMINALS.includes(text[at]!)
}

/** A small letter opens the text, or what stands in its quotes or parentheses. */
export const startsLower = (text: string): boolean => isLowerAt(text, text !== '' && '"\'('.includes(text[0]!) ? 1 : 0)

/** "-----", "* * *": a line drawn with signs. */
export const isRule = (text: string): boolean => RULE_LINE.test(text)
