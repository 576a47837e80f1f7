// The form by which a reviewer adds a fact: filled in from the words that were selected, or from a fact that is wrong.
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { entryFrom, FORM_FIELDS, type FormField, formValues } from '../review/missing-form.js'
import { TRUTH_KINDS, type TruthEntry, type TruthKind } from '../review/truth-form.js'
import { useWords } from './words.js'

/** What the form starts with: a whole fact to correct, or the place of selected words. */
export type MissingStart = TruthEntry | { kind: null; line: number; quote: string }

interface Props {
  start: MissingStart
  onSave: (entry: TruthEntry) => void
  onClose: () => void
}

export function MissingDialog({ start, onSave, onClose }: Props): VNode {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [kind, setKind] = useState<TruthKind>(start.kind ?? 'milestones')
  const [values, setValues] = useState<Record<string, string>>(() =>
    start.kind === null ? { line: String(start.line), quote: start.quote, agency: start.quote, head: start.quote } : formValues(start),
  )
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} onClose={onClose} aria-label={words.addMissing}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSave(entryFrom(kind, values))
        }}
      >
        <label>
          {words.factKind}{' '}
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value as TruthKind)}>
            {TRUTH_KINDS.map((one) => (
              <option key={one} value={one}>
                {words.truthKinds[one]}
              </option>
            ))}
          </select>
        </label>
        {FORM_FIELDS[kind].map((field) => (
          <Field key={field.name} field={field} value={values[field.name] ?? ''} onValue={(value) => setValues({ ...values, [field.name]: value })} />
        ))}
        <p class="actions">
          <button type="submit" class="main">
            {words.save}
          </button>
          <button type="button" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </dialog>
  )
}

const INPUTS = { text: { type: 'text' }, number: { type: 'number', step: 'any' }, date: { type: 'date' } } as const

function Field({ field: { name, kind, required }, value, onValue }: { field: FormField; value: string; onValue: (value: string) => void }): VNode {
  const words = useWords()
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: either of the two controls stands in it
    <label>
      {words.truthFields[name] ?? name}{' '}
      {typeof kind === 'string' ? (
        <input {...INPUTS[kind]} required={required} value={value} onInput={(event) => onValue(event.currentTarget.value)} />
      ) : (
        <select value={value === '' ? kind[0] : value} onChange={(event) => onValue(event.currentTarget.value)}>
          {kind.map((choice) => (
            <option key={choice} value={choice}>
              {choice === '' ? '–' : choice}
            </option>
          ))}
        </select>
      )}
    </label>
  )
}
