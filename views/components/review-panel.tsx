// The state of a review: how much is judged, what was added, the document's own data, and the way to and from truth files.
import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { ReportDocument } from '../../src/report/pack.js'
import { saveFile } from '../browser/save.js'
import { METADATA_FIELDS, type MetadataField, metadataText } from '../model/metadata.js'
import { truthOf } from '../review/export-truth.js'
import { marksFromTruth, NoTruthError, readTruthFile } from '../review/import-truth.js'
import { judge, type Marks, removeMissing } from '../review/marks.js'
import { METADATA_UNITS, metadataUnit, type Unit } from '../review/units.js'
import { fill } from '../wording/index.js'
import { JudgeButtons } from './judge-buttons.js'
import { ShownText } from './shown-text.js'
import { useWords } from './words.js'

interface Props {
  document: ReportDocument
  units: readonly Unit[]
  marks: Marks
  onMarks: (marks: Marks) => void
  onAdd: () => void
}

export function ReviewPanel({ document, units, marks, onMarks, onAdd }: Props): VNode {
  const words = useWords()
  const file = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  const all = [...units.map(({ id }) => id), ...METADATA_UNITS]
  const count = (verdict: 'right' | 'wrong' | undefined): number => all.filter((id) => marks.verdicts[id] === verdict).length
  const truth = truthOf(document, marks)
  const save = (name: string, value: unknown): void => saveFile(name, 'application/json', `${JSON.stringify(value, null, 1)}\n`)

  const open = async (files: FileList | null): Promise<void> => {
    let next = marks
    for (const chosen of files ?? []) {
      try {
        next = marksFromTruth(document, readTruthFile(await chosen.text()), next)
        setTold(fill(words.imported, { file: chosen.name }))
      } catch (error) {
        if (!(error instanceof NoTruthError)) throw error
        setTold(fill(words.importFailed, { reason: error.message }))
      }
    }
    onMarks(next)
  }

  return (
    <div class="review">
      <p>{words.reviewHelp}</p>
      <p class="tally" role="status">
        <span class="right">
          ✓ {count('right')} {words.right}
        </span>{' '}
        ·{' '}
        <span class="wrong">
          ✗ {count('wrong')} {words.wrong}
        </span>{' '}
        · + {marks.missing.length} {words.missing} · {count(undefined)} {words.open}
      </p>
      <p class="actions">
        <button type="button" onClick={onAdd}>
          + {words.addMissing}
        </button>
        <button type="button" class="main" onClick={() => save('truth.json', truth.document)}>
          {words.exportTruth}
        </button>
        {truth.tables !== null && (
          <button type="button" onClick={() => save('truth-tables.json', truth.tables)}>
            {words.exportTables}
          </button>
        )}
        <button type="button" onClick={() => file.current?.click()}>
          {words.importTruth}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          aria-label={words.importTruth}
          onChange={(event) => open(event.currentTarget.files)}
        />
        <span role="status">{told}</span>
      </p>
      {marks.missing.length > 0 && (
        <ul class="units">
          {marks.missing.map(({ id, kind, fact }) => (
            <li key={id}>
              + <span class="quiet">{words.truthKinds[kind]}</span> <ShownText text={'quote' in fact ? fact.quote : 'type' in fact ? fact.type : fact.head} />{' '}
              <span class="quiet">{fill(words.lineOf, { line: fact.line })}</span>{' '}
              <button type="button" onClick={() => onMarks(removeMissing(marks, id))}>
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{words.columns.field}</th>
            <th scope="col">{words.columns.content}</th>
            <th scope="col">{words.review}</th>
          </tr>
        </thead>
        <tbody>
          {METADATA_FIELDS.map((field) => (
            <MetadataRow key={field} field={field} text={metadataText(document.plan, field)} marks={marks} onMarks={onMarks} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function MetadataRow({ field, text, marks, onMarks }: { field: MetadataField; text: string; marks: Marks; onMarks: Props['onMarks'] }): VNode {
  const words = useWords()
  const unit = metadataUnit(field)
  const verdict = marks.verdicts[unit] ?? null
  return (
    <tr>
      <th scope="row">{words.metadata[field]}</th>
      <td>
        {text === '' ? '–' : <ShownText text={text} />}
        {verdict === 'wrong' && (
          <label class="correction">
            {words.correction}{' '}
            <input
              value={marks.corrections[field] ?? ''}
              onInput={(event) => onMarks({ ...marks, corrections: { ...marks.corrections, [field]: event.currentTarget.value } })}
            />
          </label>
        )}
      </td>
      <td class="judge">
        <JudgeButtons name={words.metadata[field]} verdict={verdict} onJudge={(value) => onMarks(judge(marks, [unit], value))} />
      </td>
    </tr>
  )
}
