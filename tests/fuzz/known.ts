// Faults that are known and not repaired yet; each has an input in tests/fuzz/found/ that is marked `# wanted`.

interface KnownFault {
  reason: string
  /** Whether an offence is this fault. */
  is: (offence: string) => boolean
}

/** «words» stands for «source», of which `agree` judges whether they differ by this fault only. */
const differsBy =
  (agree: (words: string, source: string) => boolean) =>
  (offence: string): boolean => {
    const [, words, source] = /^words stand at their positions: [^«]*«(.*?)» stands for «(.*)»$/su.exec(offence) ?? []
    return words !== undefined && source !== undefined && agree(words, source)
  }

const isMarkAtEnd = differsBy((words, source) => source.startsWith(words) && /^\p{M}+$/u.test(source.slice(words.length)))
const isMarkAfterSpace = differsBy((words, source) => /^\s\p{M}/u.test(source) && source.trimStart() === words)

export const KNOWN_FAULTS: readonly KnownFault[] = [
  { reason: 'a fact ends between a letter or digit and a combining mark that does not compose with it', is: isMarkAtEnd },
  {
    reason: 'a combining mark after a space is one character with it: trimming parts what the map holds together',
    is: (offence) => isMarkAfterSpace(offence) || /^words have no space at their ends: space: «\s\p{M}/u.test(offence),
  },
  {
    reason: 'a task of a table row may have its words from a merged cell above or from the row that it is a part of, its position is its own row',
    is: (offence) => offence.startsWith('words stand at their positions: task: '),
  },
  {
    reason: 'a part without a name ("-" alone) makes the words of a task end with ": "',
    is: (offence) => /^words have no space at their ends: space: «[^»]*: »$/su.test(offence),
  },
  {
    reason: 'an inherited agency is explained with the control characters above U+007F that its name holds',
    is: (offence) => offence === 'export: a control character is shown',
  },
  {
    reason: 'an item hangs below one that an unnumbered section has ended',
    is: (offence) => offence.startsWith('the leaves of the tree tile the source: tiling: a leaf begins at '),
  },
]

export const isKnown = (offence: string): boolean => KNOWN_FAULTS.some(({ is }) => is(offence))
