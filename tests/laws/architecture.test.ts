// The laws of the architecture, held against every file of src and grammars and against planted offences.
import { describe, expect, it } from 'vitest'
import {
  type Law,
  MAX_LINES,
  noAsciiWords,
  noDefaultExports,
  noListsOnTheStack,
  noLoops,
  noNodeModules,
  noVietnamese,
  sameInputSameBytes,
  shortFile,
  unicodePatterns,
} from './laws.js'
import { parseSource, sourceFiles } from './source-files.js'

const src = sourceFiles('src')
const grammars = sourceFiles('grammars')
const views = sourceFiles('views', 'playground').filter((file) => !file.fileName.includes('/dist/'))
const all = [...src, ...grammars]
const within =
  (...folders: string[]) =>
  (file: { fileName: string }) =>
    folders.some((folder) => file.fileName.startsWith(folder))

const LAWS: { sentence: string; law: Law; files: typeof all; breaks: string[]; keeps: string[] }[] = [
  {
    sentence: 'the engine holds no Vietnamese, and of the views only their wording',
    law: noVietnamese,
    files: [...src, ...views],
    breaks: ["const a = 'đến'", `const a = \`x\${b}năm\``, 'const a = /mục/u', "const a = '\\u0111'", 'const a = /\\u0111/', 'const mụcTiêu = 1'],
    keeps: [
      '// đến năm 2030\nconst a = 1',
      "const a = 'den nam'",
      '/** Mục tiêu */ const a = /[a-z]/',
      "const a = '…–×'",
      "const a = z.string().describe('năm')",
    ],
  },
  {
    sentence: 'rules hold no loops',
    law: noLoops,
    files: grammars.filter((file) => /\/rules[^/]*\.ts$/.test(file.fileName)),
    breaks: ['for (const a of b) c(a)', 'for (;;) a()', 'while (a) b()', 'do a(); while (b)', 'a.forEach(b)', 'for (const a in b) c(a)'],
    keeps: ['// for (a of b)\nconst a = b.map(c)', "const a = 'while (b)'"],
  },
  {
    sentence: 'only readers, the conversion of folders and the command line use modules of Node',
    law: noNodeModules,
    files: [...all, ...views].filter(
      (file) => !within('src/ingest/', 'src/convert/', 'src/cli/', 'views/build.ts', 'views/picture.ts', 'playground/vite.config.ts')(file),
    ),
    breaks: ["import { join } from 'node:path'", "import 'fs'", "const a = await import('node:fs')", "const a = require('fs')", "export { join } from 'path'"],
    keeps: ["import * as z from 'zod'", "import { a } from './path.js'", "// import 'node:fs'"],
  },
  {
    sentence: 'the same input gives the same bytes and nothing is printed',
    law: sameInputSameBytes,
    // the time budget looks at a clock, but can only stop a parse; a conversion takes the times of report.json
    files: [...all, ...views].filter(
      (file) => !within('src/cli/', 'src/ingest/time-budget.ts', 'src/convert/convert.ts', 'src/convert/convert-shard.ts', 'src/convert/pool.ts')(file),
    ),
    breaks: [
      'console.log(1)',
      'Date.now()',
      'new Date()',
      'new Date',
      'Date()',
      'Math.random()',
      'a.toLocaleUpperCase()',
      'a.sort((b, c) => b.localeCompare(c))',
      "new Intl.Segmenter('vi')",
    ],
    keeps: ['new Date(2025, 0, 1)', 'Date.UTC(2025, 0)', 'a.toUpperCase()', '// console.log(1)', "const a = 'Date.now()'"],
  },
  {
    sentence: 'no list is put on the stack',
    law: noListsOnTheStack,
    files: all,
    breaks: ['a.push(...b)', 'a.b.unshift(c, ...d)', 'Math.max(...a.map(b))', 'Math.min(0, ...a)', 'a.splice(0, 1, ...b)', 'String.fromCharCode(...a)'],
    keeps: ['const a = [...b]', 'a.push([...b])', 'appendAll(a, b)', 'const c = (...a) => b(...a)', 'Math.max(a, b)'],
  },
  {
    sentence: 'there are no default exports',
    law: noDefaultExports,
    files: [...all, ...views].filter((file) => !file.fileName.endsWith('.config.ts')),
    breaks: ['export default 1', 'export default function a() {}', 'const a = 1\nexport { a as default }', "export { default } from 'a'"],
    keeps: ['export const a = 1', "import a from 'a'", "import { default as a } from 'a'"],
  },
  {
    sentence: `a file has at most ${MAX_LINES} lines`,
    law: shortFile,
    files: [...all, ...views],
    breaks: ['\n'.repeat(MAX_LINES + 1)],
    keeps: ['', '\n'.repeat(MAX_LINES)],
  },
  {
    sentence: 'patterns with letters outside ASCII read whole characters',
    law: unicodePatterns,
    files: [...all, ...views],
    breaks: ['const a = /năm/', 'const a = /[à-ỹ]/gi', 'const a = /\\p{L}/'],
    keeps: ['const a = /năm/u', 'const a = /[à-ỹ]/v', 'const a = /[–…]/', 'const a = /nam/'],
  },
  {
    sentence: 'grammars use no word boundary of ASCII',
    law: noAsciiWords,
    files: grammars,
    breaks: [
      'const a = /\\bnam/u',
      'const a = /\\w+/',
      'const a = /\\W/',
      'const a = String.raw`\\bnam`',
      "const a = new RegExp('\\\\bnam')",
      'const a = /\\\\\\b/',
    ],
    keeps: ['const a = /\\p{L}+/u', 'const a = /\\\\b/', "const a = 'a\\b'", '// \\b\nconst a = 1'],
  },
]

describe.each(LAWS)('$sentence', ({ law, files, breaks, keeps }) => {
  it('in the project', () => {
    expect(files.flatMap(law)).toEqual([])
  })

  it.each(breaks)('sees %j', (text) => {
    expect(law(parseSource('src/planted.ts', text))).not.toEqual([])
  })

  it.each(keeps)('allows %j', (text) => {
    expect(law(parseSource('src/planted.ts', text))).toEqual([])
  })
})

it('finds the files that it judges', () => {
  expect(src.map((file) => file.fileName)).toContain('src/parse.ts')
  expect(grammars.length).toBeGreaterThan(0)
})

it('lets the wording of messages be Vietnamese', () => {
  expect(noVietnamese(parseSource('src/messages/catalogue.ts', "const a = 'đến'"))).toEqual([])
  expect(noVietnamese(parseSource('src/export/wording.ts', "const a = 'đến'"))).toEqual([])
  expect(noVietnamese(parseSource('src/export/outline.ts', "const a = 'đến'"))).not.toEqual([])
})

it('lets the views of a text name letters, but no words', () => {
  expect(noVietnamese(parseSource('src/text/view.ts', "const a = 'đ'"))).toEqual([])
  expect(noVietnamese(parseSource('src/text/view.ts', "const a = 'đến'"))).not.toEqual([])
  expect(noVietnamese(parseSource('src/engine/find.ts', "const a = 'đ'"))).not.toEqual([])
})
