// The section tree of a plan as Akoma Ntoso 3.0 (OASIS LegalDocML), with an eId for every item.
import { create } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js'
import type { Numbering, Plan, Section } from '../schema/plan.js'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const SOURCE = '#kehoach'
/** Akoma Ntoso asks for a date where the plan has none. */
const NO_DATE = '1970-01-01'

/** The element for a kind of numbering, and its short form in an eId. */
const ELEMENTS: Record<Numbering | 'none', readonly [element: string, short: string]> = {
  part: ['part', 'part'],
  chapter: ['chapter', 'chp'],
  section: ['section', 'sec'],
  article: ['article', 'art'],
  appendix: ['hcontainer', 'hcontainer'],
  'upper-letter': ['level', 'lvl'],
  roman: ['level', 'lvl'],
  arabic: ['paragraph', 'para'],
  decimal: ['subparagraph', 'subpara'],
  letter: ['point', 'point'],
  bullet: ['indent', 'indent'],
  none: ['level', 'lvl'],
}

/** The document as XML. Lengths and places of the source are not part of it; a plan without sections has an empty paragraph. */
export function toAkn(plan: Plan, documentId: string): string {
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' }).ele(NAMESPACE, 'akomaNtoso')
  const document = root.ele('doc', { name: 'plan' })
  addMeta(document, plan, documentId)
  addPreface(document, plan)
  const body = document.ele('mainBody', { eId: 'mainBody' })
  if (plan.sections.length === 0) body.ele('p', { eId: 'mainBody__p_1' })
  addSections(body, plan.sections, '')
  return `${root.end({ prettyPrint: true })}\n`
}

function addMeta(document: XMLBuilder, { metadata, source }: Plan, documentId: string): void {
  const date = metadata.issuedOn ?? NO_DATE
  const work = `/akn/vn/doc/${metadata.issuedOn ?? 'undated'}/${encodeURIComponent(metadata.number ?? documentId)}`
  const author = metadata.issuer?.agencyId ?? 'unknown'
  const meta = document.ele('meta')
  const identification = meta.ele('identification', { source: SOURCE })
  for (const [level, uri] of [
    ['FRBRWork', work],
    ['FRBRExpression', `${work}/vie@`],
    ['FRBRManifestation', `${work}/vie@.xml`],
  ] as const) {
    const frbr = identification.ele(level)
    frbr.ele('FRBRthis', { value: level === 'FRBRManifestation' ? `${work}/vie@!main.xml` : `${uri}/!main` })
    frbr.ele('FRBRuri', { value: uri })
    frbr.ele('FRBRdate', { date, name: metadata.issuedOn === null ? 'unknown' : 'issued' })
    frbr.ele('FRBRauthor', { href: `#${author}` })
    if (level === 'FRBRWork') frbr.ele('FRBRcountry', { value: 'vn' })
    if (level === 'FRBRWork' && metadata.number !== null) frbr.ele('FRBRnumber', { value: metadata.number })
    if (level === 'FRBRExpression') frbr.ele('FRBRlanguage', { language: 'vie' })
  }
  const references = meta.ele('references', { source: SOURCE })
  references.ele('TLCOrganization', { eId: author, href: `/akn/ontology/organization/vn/${author}`, showAs: metadata.issuer?.name ?? 'unknown' })
  references.ele('TLCOrganization', { eId: 'kehoach', href: '/akn/ontology/organization/kehoach', showAs: `kehoach: ${source.name ?? documentId}` })
}

function addPreface(document: XMLBuilder, { metadata }: Plan): void {
  const parts = [
    ['docNumber', metadata.number],
    ['docTitle', metadata.title],
  ] as const
  if (parts.every(([, text]) => text === null)) return
  const preface = document.ele('preface', { eId: 'preface' })
  for (const [index, [name, text]] of parts.filter(([, words]) => words !== null).entries())
    preface
      .ele('p', { eId: `preface__p_${index + 1}` })
      .ele(name)
      .txt(text!)
}

function addSections(parent: XMLBuilder, sections: readonly Section[], path: string): void {
  const taken = new Set<string>()
  for (const section of sections) {
    const [element, short] = ELEMENTS[section.numbering ?? 'none']
    const eId = path + freeId(short, section.ordinal, taken)
    const item = parent.ele(element, element === 'hcontainer' ? { eId, name: section.numbering! } : { eId })
    if (section.marker !== null) item.ele('num', { eId: `${eId}__num` }).txt(section.marker)
    const { heading, words } = partsOf(section)
    if (heading !== null) item.ele('heading', { eId: `${eId}__heading` }).txt(heading)
    if (section.children.length === 0) {
      addParagraphs(item.ele('content', { eId: `${eId}__content` }), `${eId}__content`, words)
      continue
    }
    if (words !== '') addParagraphs(item.ele('intro', { eId: `${eId}__intro` }), `${eId}__intro`, words)
    addSections(item, section.children, `${eId}__`)
  }
}

function addParagraphs(parent: XMLBuilder, eId: string, text: string): void {
  for (const [index, line] of text.split('\n').entries()) parent.ele('p', { eId: `${eId}__p_${index + 1}` }).txt(line)
}

/** 'para_2'; an item without an ordinal is counted, a repeated one gets a second number: 'para_2_2'. */
function freeId(short: string, ordinal: number | null, taken: Set<string>): string {
  let id = ordinal === null ? `${short}_1` : `${short}_${ordinal}`
  for (let n = 2; taken.has(id); n++) id = ordinal === null ? `${short}_${n}` : `${short}_${ordinal}_${n}`
  taken.add(id)
  return id
}

/** The heading, with the full stop or colon behind it, and the words of the text that follow it. */
function partsOf({ heading, text }: Section): { heading: string | null; words: string } {
  if (heading === null || !text.startsWith(heading)) return { heading, words: text }
  const rest = text.slice(heading.length).trim()
  return /^[.:;]$/.test(rest) ? { heading: heading + rest, words: '' } : { heading, words: rest }
}
