// Files as bytes: texts in the encodings that are read and in others, several in one file, with bytes flipped, cut and put in.
import fc from 'fast-check'
import { soup } from '../laws/soup.js'
import { mutated } from './mutations.js'

const MARKS: Record<string, readonly number[]> = { none: [], utf8: [0xef, 0xbb, 0xbf], utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff] }

const ENCODERS = {
  utf8: (text: string) => Buffer.from(text),
  utf16le: (text: string) => Buffer.from(text, 'utf16le'),
  utf16be: (text: string) => Buffer.from(text, 'utf16le').swap16(),
  latin1: (text: string) => Buffer.from(text, 'latin1'),
} satisfies Record<string, (text: string) => Buffer>

const encoding = fc.constantFrom(...(Object.keys(ENCODERS) as (keyof typeof ENCODERS)[]))
const segment = fc.tuple(fc.oneof(mutated, soup), fc.oneof({ weight: 3, arbitrary: fc.constant('utf8' as const) }, { weight: 2, arbitrary: encoding }))

/** A change of bytes: at a place, so many are replaced by others, or one has bits flipped. */
const change = fc.record({
  at: fc.nat(100_000),
  length: fc.nat(8),
  bytes: fc.oneof(fc.uint8Array({ maxLength: 6 }), fc.constantFrom(...Object.values(MARKS).map((mark) => Uint8Array.from(mark)))),
  flip: fc.nat(255),
})

/** A file of one to three texts, each in an encoding of its own, with up to six changes of its bytes. */
export const files: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom(...Object.keys(MARKS)),
    fc.oneof({ weight: 4, arbitrary: fc.array(segment, { minLength: 1, maxLength: 1 }) }, { weight: 1, arbitrary: fc.array(segment, { maxLength: 3 }) }),
    fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(change, { maxLength: 6 }) }),
  )
  .map(([mark, segments, changes]) => {
    const whole = Buffer.concat([Buffer.from(MARKS[mark]!), ...segments.map(([text, name]) => ENCODERS[name](text))])
    return new Uint8Array(
      changes.reduce((bytes, { at, length, bytes: put, flip }) => {
        const start = at % (bytes.length + 1)
        const damaged = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + length)])
        if (start < damaged.length) damaged[start] = damaged[start]! ^ flip
        return damaged
      }, whole),
    )
  })
