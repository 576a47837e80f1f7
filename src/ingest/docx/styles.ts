// What paragraph styles say: the list that they number by, whether they are bold, and the table of contents.
import { readXml } from './xml.js'

/** A paragraph style with what it takes from the style below it. */
export interface ParagraphStyle {
  readonly list: string | null
  readonly level: number | null
  readonly isBold: boolean
  /** Its font; null where it says none. */
  readonly font: string | null
  /** "toc 1": an entry of the table of contents. */
  readonly isContents: boolean
  /** Its id and those of the styles below it, nearest first. */
  readonly chain: readonly string[]
}

interface RawStyle {
  name: string
  basedOn: string | null
  list: string | null
  level: number | null
  isBold: boolean | null
  font: string | null
  isParagraphs: boolean
}

const NONE: ParagraphStyle = { list: null, level: null, isBold: false, font: null, isContents: false, chain: [] }

/** Reads styles.xml; the function gives the style of an id, or of paragraphs that name none. */
export function readStyles(xml: string | null): (id: string | null) => ParagraphStyle {
  const styles = new Map<string, RawStyle>()
  let standard: string | null = null
  let style: RawStyle | null = null
  let inParagraphMark = false
  let standardFont: string | null = null
  if (xml !== null)
    readXml(xml, {
      open(name, { val, ...attributes }) {
        if (name === 'style') {
          style = { name: '', basedOn: null, list: null, level: null, isBold: null, font: null, isParagraphs: attributes.type === 'paragraph' }
          styles.set(attributes.styleId ?? '', style)
          if (attributes.type === 'paragraph' && attributes.default === '1') standard = attributes.styleId ?? null
        } else if (name === 'rFonts' && !inParagraphMark) {
          const font = fontOf(attributes)
          if (style === null) standardFont ??= font
          else style.font = font ?? style.font
        } else if (style === null) return
        else if (name === 'name') style.name = (val ?? '').toLowerCase()
        else if (name === 'basedOn') style.basedOn = val ?? null
        else if (name === 'numId') style.list = val ?? null
        else if (name === 'ilvl') style.level = Number(val)
        else if (name === 'pPr') inParagraphMark = true
        else if (name === 'b' && !inParagraphMark) style.isBold = isOn(val)
      },
      close(name) {
        if (name === 'style') style = null
        else if (name === 'pPr') inParagraphMark = false
      },
      text() {},
    })
  const known = new Map<string, ParagraphStyle>()
  const resolve = (id: string, depth = 0): ParagraphStyle => {
    const found = known.get(id)
    const raw = styles.get(id)
    if (found) return found
    if (!raw || depth > 20) return { ...NONE, font: standardFont }
    const below = raw.basedOn !== null ? resolve(raw.basedOn, depth + 1) : raw.isParagraphs ? { ...NONE, font: standardFont } : NONE
    const made = {
      list: raw.list ?? below.list,
      level: raw.level ?? below.level,
      isBold: raw.isBold ?? below.isBold,
      font: raw.font ?? below.font,
      isContents: raw.name.startsWith('toc ') || below.isContents,
      chain: [id, ...below.chain],
    }
    known.set(id, made)
    return made
  }
  return (id) => resolve(id ?? standard ?? '')
}

/** The font of Latin letters; one of the theme is of Unicode and has no name here. */
export const fontOf = ({ hAnsi, ascii, hAnsiTheme, asciiTheme }: Readonly<Record<string, string>>): string | null =>
  hAnsi ?? ascii ?? (hAnsiTheme === undefined && asciiTheme === undefined ? null : '')

/** A switch of WordprocessingML: on unless it says otherwise. */
export const isOn = (val: string | undefined): boolean => val === undefined || !['0', 'false', 'off', 'none'].includes(val)
