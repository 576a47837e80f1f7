// One document in many formats: the same sections and facts as from its text.
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Plan, parsePlan } from '../../src/index.js'
import { readPlan } from '../../src/ingest/index.js'
import { corpusDocuments } from '../score/documents.js'
import { type Part, partsOf } from './document.js'
import { encodeLegacy, typable, typistOf } from './legacy-text.js'
import { compareFacts } from './plan-facts.js'
import { convertAll, describeWithOffice, OFFICE_TIME } from './programs.js'
import { countAutomatic, writeDocx } from './write-docx.js'
import { writeHtml, writePortalPage } from './write-html.js'

/** F1 of each kind of fact against the plan of the text. */
const FLOOR = 0.99
/** Part of the markers that Word counts by itself; "đ)" and some others are typed. */
const MOST = 0.8

interface CorpusDocument {
  readonly name: string
  /** Name of its file. */
  readonly file: string
  readonly text: string
  readonly parts: readonly Part[]
  readonly plan: Plan
}

const documents: readonly CorpusDocument[] = await Promise.all(
  corpusDocuments(resolve(import.meta.dirname, '../../corpus')).documents.map(async ({ name, path }) => {
    const source = await readPlan(path)
    return { name, file: basename(path), text: readFileSync(path, 'utf8'), parts: partsOf(source), plan: parsePlan(source) }
  }),
)

const read = async (bytes: Uint8Array, name: string): Promise<Plan> => parsePlan(await readPlan(bytes, { name }))

function expectAgreement(wanted: Plan, found: Plan): void {
  for (const { kind, f1, differences } of compareFacts(wanted, found)) expect(f1, `${kind}\n${differences.join('\n')}`).toBeGreaterThanOrEqual(FLOOR)
}

describe('.docx with automatic numbers', () => {
  it.each(documents)('$name', async ({ name, parts, plan }) => {
    expectAgreement(plan, await read(writeDocx(parts), `${name}.docx`))
  })

  it.each(documents)('$name has few typed numbers', ({ parts }) => {
    const markers = parts.filter((part) => part.kind === 'paragraph' && part.marker !== '').length
    expect(countAutomatic(parts)).toBeGreaterThan(markers * MOST)
  })
})

describe.each(['tcvn3', 'vni'] as const)('.docx in fonts of %s', (encoding) => {
  it.each(documents)('$name', async ({ name, parts, plan }) => {
    expectAgreement(plan, await read(writeDocx(parts, { typist: typistOf(encoding) }), `${name}.docx`))
  })
})

describe('.html inside of a portal page', () => {
  it.each(documents)('$name', async ({ name, parts, plan }) => {
    expectAgreement(plan, await read(Buffer.from(writePortalPage(parts)), `${name}.html`))
  })
})

describe.each(['tcvn3', 'vni'] as const)('text in %s', (encoding) => {
  it.each(documents)('$name', async ({ file, text }) => {
    const typed = typable(text)
    expectAgreement(await read(Buffer.from(typed), file), await read(encodeLegacy(typed, encoding), file))
  })
})

describeWithOffice('by LibreOffice', (office) => {
  let newer: Uint8Array[]
  let old: Uint8Array[]
  let oldest: Uint8Array[]
  beforeAll(async () => {
    const pages = documents.map(({ name, parts }) => ({ name: `${name}.html`, bytes: Buffer.from(writeHtml(parts)) }))
    const files = documents.map(({ name, parts }) => ({ name: `${name}.docx`, bytes: writeDocx(parts, { restarts: 'own list' }) }))
    newer = await convertAll(office, pages, 'docx:MS Word 2007 XML')
    old = await convertAll(office, files, 'doc:MS Word 97')
    const typed = documents.map(({ name, parts }) => ({ name: `${name}.docx`, bytes: writeDocx(parts, { restarts: 'own list', typist: typistOf('tcvn3') }) }))
    oldest = await convertAll(office, typed, 'doc:MS Word 97')
  }, OFFICE_TIME)

  it.each(documents.map((document, index) => ({ ...document, index })))(
    '.docx from HTML: $name',
    async ({ name, plan, index }) => {
      expectAgreement(plan, await read(newer[index]!, `${name}.docx`))
    },
    OFFICE_TIME,
  )

  it.each(documents.map((document, index) => ({ ...document, index })))(
    '.doc: $name',
    async ({ name, plan, index }) => {
      expectAgreement(plan, await read(old[index]!, `${name}.doc`))
    },
    OFFICE_TIME,
  )

  it.each(documents.map((document, index) => ({ ...document, index })))(
    '.doc in fonts of tcvn3: $name',
    async ({ name, plan, index }) => {
      expectAgreement(plan, await read(oldest[index]!, `${name}.doc`))
    },
    OFFICE_TIME,
  )
})
