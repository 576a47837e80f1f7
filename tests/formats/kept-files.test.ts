// The files of corpus/formats, one trap each: what is read is what a person reads in the program that the format is of.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { readPlan } from '../../src/ingest/index.js'

const FOLDER = resolve(import.meta.dirname, '../../corpus/formats')

const files = readdirSync(FOLDER).map((name) => {
  const source = readdirSync(join(FOLDER, name)).find((file) => file.startsWith('source.'))!
  return { name, path: join(FOLDER, name, source), expected: readFileSync(join(FOLDER, name, 'expected.txt'), 'utf8') }
})

describe.each(files)('$name', ({ name, path, expected }) => {
  it('gives its words and numbers, without a message', async () => {
    const source = await readPlan(path)
    expect(source.text.normalize('NFC')).toBe(expected)
    expect(source.notes ?? []).toEqual([])
    expect(source.encoding).toBe(name.startsWith('text-') ? name.slice('text-'.length).replace('utf-16', 'utf-16le') : null)
  })
})

it('the table with merged cells gives its values, their years and who leads', async () => {
  const plan = parsePlan(await readPlan(join(FOLDER, 'word-merged-cells', 'source.docx')))
  const values = plan.targets.flatMap(({ indicator, milestones, lead }) => milestones.map(({ value, to }) => [indicator, value, to, lead[0]?.name]))
  expect(values.slice(0, 4)).toEqual([
    ['Diện tích trồng mới (ha)', 50, 2026, 'Hạt Kiểm lâm'],
    ['Diện tích trồng mới (ha)', 60, 2027, 'Hạt Kiểm lâm'],
    ['Tỷ lệ cây sống (%)', 90, 2026, 'Hạt Kiểm lâm'],
    ['Tỷ lệ cây sống (%)', 92, 2027, 'Hạt Kiểm lâm'],
  ])
})
