// `npm run score`: parses the documents that have truth and prints how much of it the parser finds. See USAGE.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Plan, parsePlan } from '../../src/index.js'
import { readPlan } from '../../src/ingest/read-plan.js'
import { corpusDocuments, type DocumentSet, type TruthDocument, truthFolderDocuments } from './documents.js'
import { differenceList, scoreJson, scoreTable } from './report.js'
import { type DocumentScore, scoreDocument, sumScores } from './score.js'

const USAGE = `npm run score                                        the project's own corpus
npm run score -- FOLDER…                             folders with source.* and truth.json, or folders of such;
                                                     tables with a truth-tables.json beside it are scored apart
npm run score -- FOLDER[,FOLDER]… --truth FOLDER     documents, and a folder of truth files NAME.json that name them in "doc"
  --errors     list what was missed (-), invented (+) and differs (≠)
  --json       rows (with --errors: and differences) as JSON
  --save DIR   write each plan as DIR/NAME.json`

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url))

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      truth: { type: 'string', multiple: true, default: [] },
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      save: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(USAGE)

  const sets = documentSets(splitCommas(positionals), splitCommas(values.truth))
  for (const note of sets.flatMap((set) => set.notes)) console.error(note)
  const documents = sets.flatMap((set) => set.documents)
  if (documents.length === 0) throw new Error(`no document with truth\n\n${USAGE}`)
  if (values.save !== undefined) mkdirSync(values.save, { recursive: true })

  const tables = new Map(sets.flatMap((set) => set.tables).map((table) => [table.path, table]))
  const scores: DocumentScore[] = []
  const tableScores: DocumentScore[] = []
  for (const document of documents) {
    const text = readFileSync(document.path, 'utf8')
    const plan = await planOf(document)
    if (values.save !== undefined) writeFileSync(join(values.save, `${document.name}.json`), `${JSON.stringify(plan, null, 1)}\n`)
    scores.push(scoreDocument(document.name, text, document.truth, plan))
    const table = tables.get(document.path)
    if (table) tableScores.push(scoreDocument(`${table.name} (tables)`, text, table.truth, plan))
  }
  const rows = sumScores(scores)
  const tableRows = sumScores(tableScores)
  const differences = values.errors ? [...scores, ...tableScores].flatMap((score) => score.differences) : null
  if (values.json) return console.log(scoreJson(rows, tableRows, differences))
  if (differences) console.log(`${differenceList(differences)}\n`)
  console.log(scoreTable(rows))
  if (tableRows.length > 0) console.log(`\n${scoreTable(tableRows, 'tables')}`)
}

function documentSets(folders: string[], truthFolders: string[]): DocumentSet[] {
  if (truthFolders.length > 0) return truthFolders.map((truthFolder) => truthFolderDocuments(truthFolder, folders))
  return (folders.length > 0 ? folders : [CORPUS]).map(corpusDocuments)
}

/** As a user of the package would read the file: its format is known by its extension. */
async function planOf({ path, name }: TruthDocument): Promise<Plan> {
  return parsePlan(await readPlan(path, { name: `${name}/${basename(path)}` }))
}

const splitCommas = (values: string[]) => values.flatMap((value) => value.split(',')).filter((value) => value !== '')

// `npm run score -- --errors | head` closes the pipe early.
process.stdout.on('error', () => process.exit(0))

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
