// Programs of a user of the package: each calls every entry and prints what it got, or is only checked for its types.

/** A script that calls all entries, loaded in the way of its module format, and prints one JSON line. */
export const CALLS = (load: (name: string) => string): string => `
(async () => {
const { parsePlan, parseSections, safeParsePlan, parsePlans, KehoachError } = ${load('kehoach')}
const { planSchema, planJsonSchema } = ${load('kehoach/schema')}
const { kehoach } = ${load('kehoach/unified')}
const { readPlan } = ${load('kehoach/ingest')}
const { readPdf } = ${load('kehoach/ingest/pdf')}
const { readScan } = ${load('kehoach/ingest/scan')}
const { unified } = await import('unified')
const { writeFileSync, readFileSync } = await import('node:fs')
const { createRequire } = await import('node:module')
const { join } = await import('node:path')

const text = 'KẾ HOẠCH\\nGiảm nghèo năm 2025\\n\\nI. MỤC TIÊU\\nTỷ lệ hộ nghèo giảm còn 2%.\\n'
const plan = parsePlan(text)
const safe = safeParsePlan(text)
const refused = safeParsePlan(42)
const many = []
for await (const result of parsePlans([text, null, text])) many.push(result.success)
const processor = unified().use(kehoach)
const file = await processor.process(text)
const markdown = text.replace('I. MỤC TIÊU', '# I. **MỤC TIÊU**')
writeFileSync('ke-hoach.md', markdown)
const source = await readPlan('ke-hoach.md')
const byUnified = await processor.process({ path: 'ke-hoach.md', value: markdown })
const missing = await readPlan('nowhere.txt').catch((error) => error)
const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>', '<</Length 43>>stream\\nBT /F 12 Tf 70 700 Td (I. MUC TIEU) Tj ET  \\nendstream', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>']
const pdf = Buffer.from('%PDF-1.7\\n' + objects.map((object, at) => (at + 1) + ' 0 obj' + object + ' endobj\\n').join('') + 'trailer<</Root 1 0 R>>')
const locked = await readPdf(Buffer.from('%PDF-1.7')).catch((error) => error)
const path = createRequire(join(process.cwd(), 'x.js')).resolve('kehoach/plan-1.0.json')
console.log(JSON.stringify({
  sections: plan.sections.map((section) => section.id),
  safe: safe.success && JSON.stringify(safe.plan) === JSON.stringify(plan),
  sameSections: JSON.stringify(parseSections(text)) === JSON.stringify(plan.sections),
  refused: refused.error.code,
  many,
  checked: JSON.stringify(planSchema.parse(plan)).length > 0 && !planSchema.safeParse({ ...plan, extra: 1 }).success,
  jsonSchema: planJsonSchema().$schema,
  sameByUnified: JSON.stringify(file.result) === JSON.stringify(plan),
  tree: processor.parse(text).type,
  sameMarkdown: JSON.stringify(parsePlan(source).sections) === JSON.stringify(byUnified.result.sections),
  read: [source.name, source.mediaType, source.encoding, source.sha256.length],
  pdf: [(await readPdf(pdf)).text, (await readPlan(pdf)).mediaType, locked.code, locked instanceof KehoachError],
  scan: (await readScan(pdf, { recognizer: null })).text.trim(),
  missing: [missing.code, missing instanceof KehoachError],
  shippedSchema: JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))) === JSON.stringify(planJsonSchema()),
}))
})()
`

/** A program in TypeScript that uses the public types; the same for import and for require. */
export const TYPED_CALLS = `
import { unified } from 'unified'
import { KehoachError, parsePlan, parsePlans, parseSections, safeParsePlan, type ParseOptions, type ParseResult, type Plan, type Section, type SourceText } from 'kehoach'
import { readPlan } from 'kehoach/ingest'
import { type PdfText, readPdf } from 'kehoach/ingest/pdf'
import { readScan, type ScanText } from 'kehoach/ingest/scan'
import { planJsonSchema, planSchema } from 'kehoach/schema'
import { kehoach, type KehoachOptions, type PlanTree } from 'kehoach/unified'

const options: ParseOptions = { name: 'a.txt', language: 'en', maxLength: 1000, signal: new AbortController().signal }
const plan: Plan = parsePlan('KẾ HOẠCH', options)
const value: number | undefined = plan.targets[0]?.milestones[0]?.value
const deep: Section | undefined = plan.sections[0]?.children[0]?.children[0]
const outline: Section[] = parseSections('KẾ HOẠCH', options)
const result: ParseResult = safeParsePlan('KẾ HOẠCH')
const shown: string = result.success ? result.plan.schemaVersion : result.error.code
if (!result.success && !(result.error instanceof KehoachError)) throw new Error(shown)
const checked: Plan = planSchema.parse(plan)
const schema: Record<string, unknown> = planJsonSchema()
const settings: KehoachOptions = { mediaType: 'text/markdown' }

export async function main(): Promise<unknown[]> {
  const source: SourceText = await readPlan(new Uint8Array())
  for await (const one of parsePlans([source, 'text'])) if (one.success) one.plan satisfies Plan
  const file = await unified().use(kehoach, settings).process('KẾ HOẠCH')
  const found: Plan = file.result
  const tree = unified().use(kehoach).parse('KẾ HOẠCH') as PlanTree
  // @ts-expect-error: an option that does not exist
  unified().use(kehoach, { colour: 'red' })
  // @ts-expect-error: a plan is text
  parsePlan(42)
  const pages: PdfText['pages'] = (await readPdf(new Uint8Array(), { name: 'a.pdf' })).pages
  const notes: ScanText['notes'] = (await readScan(new Uint8Array(), { recognizer: null })).notes
  return [value, deep, checked, schema, found, tree.type, pages[0], notes[0]]
}
`
