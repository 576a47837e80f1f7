// The marks of the shown document, kept in the browser under the document's content.
import { useMemo, useState } from 'preact/hooks'
import type { ReportDocument } from '../../src/report/pack.js'
import { keep, readKept } from '../browser/kept.js'
import { type Marks, readMarks } from '../review/marks.js'

export function useMarks(document: ReportDocument | undefined): [Marks, (marks: Marks) => void] {
  const key = useMemo(() => (document === undefined ? '' : `marks:${document.plan.source.sha256 ?? checksum(document.text)}`), [document])
  const [changed, setChanged] = useState<{ key: string; marks: Marks } | null>(null)
  const marks = useMemo(() => (changed?.key === key ? changed.marks : readMarks(readKept(key))), [key, changed])
  return [
    marks,
    (next) => {
      keep(key, JSON.stringify(next))
      setChanged({ key, marks: next })
    },
  ]
}

/** FNV-1a of 32 bits: a name for a text, no proof of it. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return `${text.length}-${(hash >>> 0).toString(16)}`
}
