// The report in a browser: marks, linking both ways, filters, keys, search, and words that would do harm.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marksOf } from '../../views/model/facts.js'
import { corpusDocument, documentOf, HOSTILE_PLAN, SMALL_PLAN } from '../report/documents.js'
import { type Harness, type Opened, startHarness } from './harness.js'

let harness: Harness

beforeAll(async () => {
  harness = await startHarness()
}, 60_000)
afterAll(() => harness.close())

/** Runs what a test says and holds the page to silence: no complaint, nothing that leaves it. */
async function quietly(opened: Opened, run: (page: Opened['page']) => Promise<void>): Promise<void> {
  await run(opened.page)
  expect(opened.complaints).toEqual([])
  expect(opened.requests).toEqual([])
  await opened.page.context().close()
}

/** For each mark of the page its row, and the offsets that its words have in the text of the page. */
const MARKED = `(text) => {
  const starts = [0]
  for (let at = text.indexOf('\\n'); at !== -1; at = text.indexOf('\\n', at + 1)) starts.push(at + 1)
  return [...document.querySelectorAll('.source [data-rows]')].flatMap((span) => {
    const start = starts[Number(span.closest('[data-line]').dataset.line) - 1] + Number(span.dataset.start)
    return [{ kinds: [...span.classList].slice(1), rows: span.dataset.rows.split(' '), start, words: span.textContent }]
  })
}`

describe('the source', () => {
  it.each(['giam-ngheo-xa-2026-2030', 'so-nong-nghiep-bang-html-2026'])('marks the characters that the plan says: %s', async (folder) => {
    const document = await corpusDocument(folder)
    await quietly(await harness.report([document]), async (page) => {
      const pieces = (await page.evaluate(`(${MARKED})(${JSON.stringify(document.text)})`)) as {
        kinds: string[]
        rows: string[]
        start: number
        words: string
      }[]
      for (const { start, words } of pieces) expect(document.text.slice(start, start + words.length)).toBe(words)
      for (const mark of marksOf(document)) {
        const own = pieces.filter(
          (piece) => piece.rows.includes(mark.row) && piece.kinds.includes(mark.kind) && piece.start >= mark.start && piece.start < mark.end,
        )
        const shown = own.map((piece) => piece.words).join('')
        expect(shown, `${mark.kind} ${mark.row}`).toBe(document.text.slice(mark.start, mark.end).replace(/\r?\n/g, ''))
      }
    })
  })

  it('shows the row of a value that is clicked, and another fact at the same place with the next click', async () => {
    await quietly(await harness.report([documentOf(SMALL_PLAN)]), async (page) => {
      await page.locator('.source .mark.deadline').first().click()
      await expect.poll(() => page.locator('tr[aria-current="true"]').getAttribute('id')).toBe('row-deadline-1')
      await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toContain('Deadlines')
      await page.locator('.source .mark.deadline').first().click()
      await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toContain('Tasks')
    })
  })

  it('lights and shows the words of a row that is chosen', async () => {
    const document = await corpusDocument('ha-noi-2282-2021-2030')
    await quietly(await harness.report([document]), async (page) => {
      await page.getByRole('tab', { name: /^References/ }).click()
      const row = page.locator('tr[id^="row-reference-"]').last()
      await row.getByRole('button').first().click()
      const lit = page.locator('.source .mark.on').first()
      await lit.waitFor()
      const isInside = (mark: Element): boolean => {
        const own = mark.getBoundingClientRect()
        const pane = mark.closest('.source')!.getBoundingClientRect()
        return own.top >= pane.top && own.bottom <= pane.bottom
      }
      await expect.poll(() => lit.evaluate(isInside)).toBe(true)
      expect(document.plan.references.at(-1)?.text.replace(/\s+/g, ' ')).toContain((await lit.textContent())?.trim())
    })
  })

  it('leads from an inherited value to the section that gave it', async () => {
    await quietly(await harness.report([documentOf(SMALL_PLAN)]), async (page) => {
      await page.locator('#row-target-2\\.0').getByRole('button').first().click()
      await page.locator('.detail .origins button').click()
      await expect.poll(() => page.locator('.line.on').textContent()).toBe('2. Năm 2028:')
    })
  })
})

describe('tables', () => {
  it('are filtered by words without marks and by a section', async () => {
    await quietly(await harness.report([documentOf(SMALL_PLAN)]), async (page) => {
      await page.getByLabel('Filter the table').fill('phong doc')
      await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
      await expect.poll(() => page.getByText('1 / 2 rows').count()).toBe(1)
      await page.getByLabel('Filter the table').fill('')
      await page.locator('.outline .item').first().click()
      await expect.poll(() => page.locator('.chip', { hasText: 'Only section I' }).count()).toBe(1)
    })
  })

  it('are sorted by the column that is pressed, up, down and not at all', async () => {
    const document = await corpusDocument('giam-ngheo-xa-2026-2030')
    await quietly(await harness.report([document]), async (page) => {
      const header = page.getByRole('columnheader', { name: 'Line' })
      const lines = async (): Promise<number[]> => (await page.locator('tbody td.line').allTextContents()).map(Number)
      const before = await lines()
      await header.getByRole('button').click()
      expect(await header.getAttribute('aria-sort')).toBe('ascending')
      await header.getByRole('button').click()
      expect(await header.getAttribute('aria-sort')).toBe('descending')
      expect(await lines()).toEqual(before.toSorted((a, b) => b - a))
      await header.getByRole('button').click()
      expect(await lines()).toEqual(before)
    })
  })
})

describe('keys', () => {
  it('go from fact to fact, to the search, and to the help', async () => {
    await quietly(await harness.report([documentOf(SMALL_PLAN)]), async (page) => {
      await page.keyboard.press('j')
      await expect.poll(() => page.locator('.source .mark.on').first().textContent()).toContain('Đến năm')
      await page.keyboard.press('k')
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('.mark.on').count()).toBe(0)
      await page.keyboard.press('/')
      await page.keyboard.type('thon')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('.search [role=status]').textContent()).toBe('1/3')
      await page.keyboard.press('Escape')
      await page.keyboard.press('n')
      await expect.poll(() => page.locator('.search [role=status]').textContent()).toBe('2/3')
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    })
  })

  it('move between tabs', async () => {
    await quietly(await harness.report([documentOf(SMALL_PLAN)]), async (page) => {
      await page.getByRole('tab', { selected: true }).focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toContain('Tasks')
      await page.keyboard.press('Home')
      await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toContain('Document')
    })
  })
})

describe('several documents', () => {
  it('are chosen from a list, and a compared value leads to its document', async () => {
    const documents = [documentOf(SMALL_PLAN, 'a.txt'), documentOf(SMALL_PLAN.replace('85%', '90%'), 'b.txt')]
    await quietly(await harness.report(documents), async (page) => {
      await page.getByLabel('Documents').selectOption('1')
      await expect.poll(() => page.locator('.source').textContent()).toContain('90%')
      await page.getByRole('tab', { name: 'Plans compared' }).click()
      await page.locator('.compare td button', { hasText: 'a.txt' }).first().click()
      expect((await page.locator('.source .mark.on').allTextContents()).join('')).toContain('85%')
    })
  })
})

describe('words that would do harm', () => {
  it('are shown as words', async () => {
    await quietly(await harness.report([documentOf(HOSTILE_PLAN, '</script><b>.txt')]), async (page) => {
      const text = await page.locator('.source').textContent()
      expect(text).toContain('</script><script>window.harmed = 1</script> <!-- </style>')
      expect(text).toContain('<a href="javascript:window.harmed = 3">')
      expect(text).toContain('U+202Ednas')
      for (const tab of await page.getByRole('tab').all()) await tab.click()
      await expect.poll(() => page.evaluate('window.harmed')).toBeUndefined()
      await expect.poll(() => page.locator('#app img, #app a[href^=javascript], #app script').count()).toBe(0)
      await expect.poll(() => page.locator('#app').textContent()).not.toMatch(/[\u202a-\u202e]/)
    })
  })
})
