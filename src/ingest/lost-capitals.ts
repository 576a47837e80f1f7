// Capitals that an encoding has no letters for ("TỉNH" in TCVN3), told by the other letters of the word and by the words beside it.
import { SYLLABLE } from '../../grammars/spelling/syllables.js'

const WORD = /\p{L}+/gu
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** Between two words that are one phrase. */
const JOINT = /^[ ,"“”()–-]{1,4}$/u

interface Word {
  readonly start: number
  readonly text: string
  /** Some of its letters have no capital in the encoding. */
  readonly isOpen: boolean
  isUpper: boolean
  /** Whether its own letters say so. */
  isSure: boolean
}

/** The text with capitals in words that are all in capitals but for letters of `lone`, small letters without a capital. */
export function restoreCapitals(text: string, lone: ReadonlySet<string>): string {
  const lines = text.split('\n')
  return lines.map((line) => restoreLine(line, lone)).join('\n')
}

function restoreLine(line: string, lone: ReadonlySet<string>): string {
  const words = Array.from(line.matchAll(WORD), (match) => readWord(match[0], match.index, lone))
  if (!words.some(({ isOpen }) => isOpen)) return line
  const isJoined = (left: Word | undefined, right: Word | undefined): boolean =>
    left !== undefined && right !== undefined && JOINT.test(line.slice(left.start + left.text.length, right.start))
  const ask = (at: number): void => {
    const word = words[at]!
    if (word.isSure) return
    const beside = [words[at - 1], words[at + 1]].filter((other) => other?.isSure && (isJoined(other, word) || isJoined(word, other)))
    word.isUpper = beside.length > 0 && beside.every((other) => other!.isUpper)
    word.isSure = beside.length > 0
  }
  for (let at = 0; at < words.length; at++) ask(at)
  for (let at = words.length - 1; at >= 0; at--) ask(at)
  let restored = ''
  let end = 0
  for (const { start, text, isOpen, isUpper } of words) {
    restored += line.slice(end, start) + (isOpen && isUpper ? text.toUpperCase() : text)
    end = start + text.length
  }
  return restored + line.slice(end)
}

function readWord(text: string, start: number, lone: ReadonlySet<string>): Word {
  const said = [...text].filter((letter) => !lone.has(letter))
  const hasSmall = said.some((letter) => letter !== letter.toUpperCase())
  const isOpen = said.length < text.length
  // a single capital may only begin the word; an abbreviation says nothing of the words beside it
  const isUpper = !hasSmall && said.length > 1
  return { start, text, isOpen, isUpper, isSure: hasSmall || (isUpper && (isOpen || isSyllable(text))) }
}

const isSyllable = (text: string): boolean => SYLLABLE.test(text.toLowerCase().normalize('NFD').replace(TONE, '').normalize('NFC'))
