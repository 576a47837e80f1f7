// Word files in fonts from before Unicode: the font says the encoding of its words.
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/ingest/docx/index.js'
import { p, r, wordFile } from './word-file.js'

const fonts = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
const lineOf = (body: string, styles = ''): string => readDocx(wordFile(body, { styles })).text.trimEnd()

describe('words in the font', () => {
  it.each([
    ['.VnTime', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['.VnTimeH', 'kÕ ho¹ch', 'KẾ HOẠCH'],
    ['.vnArial', 'kÕ ho¹ch', 'kế hoạch'],
    ['VNI-Times', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Times New Roman', 'Cộng hòa', 'Cộng hòa'],
  ])('%s', (font, typed, words) => {
    expect(lineOf(`<w:p>${r(typed, fonts(font))}</w:p>`)).toBe(words)
  })

  it('that are Unicode all the same stay', () => {
    expect(lineOf(`<w:p>${r('Cộng hòa xã hội các thôn', fonts('.VnTime'))}</w:p>`)).toBe('Cộng hòa xã hội các thôn')
  })

  it('keep signs that are in no font of the kind', () => {
    expect(lineOf(`<w:p>${r('Tû lÖ ≥ 5% – “hé”', fonts('.VnTime'))}</w:p>`)).toBe('Tỷ lệ ≥ 5% – “hộ”')
  })

  it('have letters over the end of a run, and one that Word takes for a soft hyphen', () => {
    expect(lineOf(`<w:p>${r('Vie', fonts('VNI-Times'))}${r('ät Nam', fonts('VNI-Times'))}</w:p>`)).toBe('Việt Nam')
    expect(lineOf(`<w:p><w:r><w:rPr>${fonts('.VnTime')}</w:rPr><w:t>t</w:t><w:softHyphen/><w:t> t­ëng</w:t></w:r></w:p>`)).toBe('tư tưởng')
    expect(lineOf('<w:p><w:r><w:t>phát</w:t><w:softHyphen/><w:t>triển</w:t></w:r></w:p>')).toBe('pháttriển')
  })

  it('of a style, of the style below it, and of the whole document', () => {
    const standard = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>`
    const style = (id: string, more: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`
    const styles = standard + style('Hoa', `<w:rPr>${fonts('.VnTimeH')}</w:rPr>`) + style('Con', '<w:basedOn w:val="Hoa"/>')
    const styled = (id: string, run: string) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run}</w:p>`
    const body =
      p('kÕ ho¹ch') +
      styled('Con', r('kÕ ho¹ch')) +
      styled('Con', r('kế hoạch', fonts('Arial'))) +
      styled('Hoa', r('kế hoạch', '<w:rFonts w:asciiTheme="minorHAnsi"/>'))
    expect(lineOf(body, styles).split('\n')).toEqual(['kế hoạch', 'KẾ HOẠCH', 'kế hoạch', 'kế hoạch'])
  })
})
