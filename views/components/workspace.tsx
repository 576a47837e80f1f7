// One document on screen: outline, source and facts, and what is chosen in them.
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ReportDocument } from '../../src/report/pack.js'
import { indexLines, lineAt } from '../../src/text/lines.js'
import { selectedOffsets } from '../browser/places.js'
import type { MarkKind } from '../model/facts.js'
import { marksOf } from '../model/facts.js'
import { sourceLines } from '../model/segments.js'
import { tablesOf } from '../model/tables.js'
import { addMissing, judge, type Verdict } from '../review/marks.js'
import { oneLine, unitsOf } from '../review/units.js'
import { Facts } from './facts.js'
import { Header } from './header.js'
import { Legend } from './legend.js'
import { MissingDialog, type MissingStart } from './missing-dialog.js'
import { Outline } from './outline.js'
import { SourceView } from './source-view.js'
import { useKeys } from './use-keys.js'
import { useMarks } from './use-marks.js'
import { useSelection } from './use-selection.js'
import { useLanguage, useWords } from './words.js'

interface Props {
  documents: readonly ReportDocument[]
  chosen: number
  onDocument: (index: number) => void
  onLanguage: () => void
  onTheme: () => void
  tools?: ComponentChildren
  editor?: VNode
}

/** On a narrow screen one of them is shown at a time. */
const PANES = ['editor', 'outline', 'source', 'facts'] as const
type Pane = (typeof PANES)[number]

export function Workspace(props: Props): VNode {
  const { documents, chosen, onDocument, editor } = props
  const words = useWords()
  const language = useLanguage()
  const report = documents[chosen]!
  const pane = useRef<HTMLElement>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const filterBox = useRef<HTMLInputElement>(null)
  const searchStep = useRef<(by: number) => void>(() => {})
  const [shown, setShown] = useState<Pane>(editor === undefined ? 'source' : 'editor')
  const [hidden, setHidden] = useState<ReadonlySet<MarkKind>>(new Set())
  const [helpOpen, setHelpOpen] = useState(false)
  const [missing, setMissing] = useState<MissingStart | null>(null)
  const [section, setSection] = useState<string | null>(null)
  const [marks, setMarks] = useMarks(report)

  const found = useMemo(() => marksOf(report), [report])
  const visible = useMemo(() => found.filter(({ kind }) => !hidden.has(kind)), [found, hidden])
  const tables = useMemo(() => tablesOf(report, language), [report, language])
  const units = useMemo(() => unitsOf(report), [report])
  const selection = useSelection({ report, tables, marks: visible, pane })
  const { selected, select } = selection
  useEffect(() => setSection(null), [chosen])

  const pick = selection.pick
  const source = useMemo(() => <SourceView lines={sourceLines(report.text, visible)} onPick={pick} pane={pane} />, [report, visible, pick])

  const judgeUnits = (ids: readonly string[], verdict: Verdict | null): void => setMarks(judge(marks, ids, verdict))
  const judgeSelected = (verdict: Verdict | null): void => {
    const ids = units.filter((unit) => unit.row === selected).map(({ id }) => id)
    judgeUnits(selected?.startsWith('metadata-') ? [selected] : ids, verdict)
  }
  const addFact = (): void => {
    const place = pane.current === null ? null : selectedOffsets(pane.current, report.text)
    const line = place === null ? 1 : lineAt(indexLines(report.text), place.start) + 1
    setMissing({ kind: null, line, quote: place === null ? '' : oneLine(report.text.slice(place.start, place.end)) })
  }
  useKeys({
    j: () => selection.step(1),
    k: () => selection.step(-1),
    o: selection.cycle,
    n: () => searchStep.current(1),
    p: () => searchStep.current(-1),
    r: () => judgeSelected('right'),
    w: () => judgeSelected('wrong'),
    u: () => judgeSelected(null),
    m: addFact,
    '/': () => searchBox.current?.focus(),
    f: () => {
      setShown('facts')
      filterBox.current?.focus()
    },
    '[': () => onDocument(Math.max(0, chosen - 1)),
    ']': () => onDocument(Math.min(documents.length - 1, chosen + 1)),
    Escape: () => select(null),
    '?': () => setHelpOpen(true),
  })
  const panes = PANES.filter((one) => one !== 'editor' || editor !== undefined)
  const paneNames: Record<Pane, string> = { editor: words.editor, outline: words.outline, source: words.source, facts: words.facts }
  return (
    <div class={`app ${editor === undefined ? '' : 'with-editor'}`} data-shown={shown}>
      <Header
        documents={documents}
        chosen={chosen}
        onDocument={onDocument}
        pane={pane}
        searchBox={searchBox}
        searchStep={searchStep}
        onLanguage={props.onLanguage}
        onTheme={props.onTheme}
        helpOpen={helpOpen}
        onHelp={setHelpOpen}
      >
        {props.tools}
      </Header>
      <nav class="panes" aria-label={words.panes}>
        {panes.map((one) => (
          <button type="button" key={one} aria-pressed={shown === one} onClick={() => setShown(one)}>
            {paneNames[one]}
          </button>
        ))}
      </nav>
      <main>
        {editor}
        <div class="pane-outline">
          <h2>{words.outline}</h2>
          <Outline
            plan={report.plan}
            chosen={section}
            onChoose={(id, row) => {
              setSection(section === id ? null : id)
              select(row)
              setShown('source')
            }}
          />
        </div>
        <div class="pane-source">
          <Legend hidden={hidden} onToggle={(kind) => setHidden(toggled(hidden, kind))} />
          {source}
        </div>
        <Facts
          documents={documents}
          report={report}
          tables={tables}
          units={units}
          marks={marks}
          onMarks={setMarks}
          selection={selection}
          section={section}
          onClearSection={() => setSection(null)}
          onSelect={(row) => {
            select(row)
            setShown('source')
          }}
          onOpen={(document, row) => {
            onDocument(document)
            selection.selectLater(row)
          }}
          onJudge={judgeUnits}
          onAdd={addFact}
          onCorrect={setMissing}
          filterBox={filterBox}
        />
      </main>
      {missing !== null && (
        <MissingDialog
          start={missing}
          onSave={(entry) => {
            setMarks(addMissing(marks, entry))
            setMissing(null)
          }}
          onClose={() => setMissing(null)}
        />
      )}
    </div>
  )
}

function toggled<T>(set: ReadonlySet<T>, item: T): Set<T> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}
