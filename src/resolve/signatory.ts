// Who signed: the last capacity line before the name, and on whose behalf.
import { prepared } from '../engine/ready.js'
import type { FrameGrammar } from '../split/frame-grammar.js'
import { isUpperCase, tidy } from '../text/words.js'
import type { FrameLine } from './letterhead-lines.js'

/** The signer. */
export interface Signatory {
  readonly name: string | null
  readonly position: string | null
  readonly authority: 'TM.' | 'KT.' | 'TL.' | 'Q.' | 'TUQ.' | null
}

const NAME = prepared(/^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}$/u)

/** Characters of a position over several lines: "PHÓ CHỦ TỊCH / THƯỜNG TRỰC / …"; one line of it has fewer. */
const LONGEST_POSITION = 300
const LONGEST_LINE = 60

/** THỦ TƯỚNG | Nguyễn Xuân Phúc: where the name begins behind a capacity. */
const NAME_BEHIND = prepared(/(?<=\p{Lu})\s+(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$)/u)

/** Reads a signature block; null where no capacity is named. */
export function readSignatory(lines: readonly FrameLine[], frame: FrameGrammar): Signatory | null {
  let position: string | null = null
  let authority: Signatory['authority'] = null
  let name: string | null = null
  let group = -1
  for (const { view, group: at } of splitCapitals(lines, frame.deputy)) {
    const { text, key } = view
    if (frame.capacity.test(key) && isUpperCase(text)) {
      if (name !== null) break
      const found = frame.authorities.find(([pattern]) => pattern.test(key))?.[1] ?? null
      // KT. wins over TM.: it stands nearer to the signer
      authority = found ?? authority
      const bare = tidy(text.replace(/^(?:(?:TM|KT|TL|TUQ|Q)\s?\.|[TK]\/[MTL])\s*/u, ''))
      position = bare
      group = at
      continue
    }
    if (position === null || frame.signedMark.test(key) || frame.recipients.test(key)) continue
    const candidate = tidy(text.replace(frame.nameTitles, ''))
    if (NAME.test(candidate) && candidate.length < 40 && (at === group || name === null)) {
      if (isUpperCase(candidate) && candidate.split(' ').length > 4) continue
      name = candidate
      break
    }
    if (isUpperCase(text) && text.length < LONGEST_LINE && position.length + text.length < LONGEST_POSITION) position = tidy(`${position} ${text}`)
  }
  return position === null ? null : { name, position, authority }
}

interface Line {
  readonly view: { readonly text: string; readonly key: string }
  readonly group: number
}

/** "THỦ TƯỚNG Nguyễn Xuân Phúc" and "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" on one line are several lines. */
function splitCapitals(lines: readonly FrameLine[], deputy: RegExp): Line[] {
  return lines.flatMap(({ view, group }): Line[] => {
    const pieces = view.text
      .replace(/(?<!\s)\s{1,99}(?=(?:KT|TM|TL|TUQ|Q)\s?\.)/gu, '\n')
      .replace(deputy, '\n')
      .replace(NAME_BEHIND, '\n')
      .split('\n')
    return pieces.map((text) => ({ view: pieces.length === 1 ? view : { text, key: text.toLowerCase() }, group }))
  })
}
