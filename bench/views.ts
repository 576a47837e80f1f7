// `npm run bench:views`: how fast a report of 100 pages opens, and how fast the playground follows someone who types.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build, preview } from 'vite'
import { chromiumPath } from '../tests/browser/chromium.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PLANS = ['ha-noi-2282-2021-2030', 'nghe-an-binh-dang-gioi-2024', 'binh-duong-2016-2020', 'giam-ngheo-xa-2026-2030']
/** A page of a plan has about so many characters. */
const PAGE = 2600
const RUNS = 7
const KEYS = 30

const texts = PLANS.map((name) => readFileSync(join(ROOT, 'corpus', name, 'source.txt'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
try {
  const plan = atLeast(100 * PAGE)
  writeFileSync(join(folder, 'plan.txt'), plan)
  execFileSync(process.execPath, ['dist/cli.js', 'report', join(folder, 'plan.txt'), '-o', join(folder, 'report.html')], { cwd: ROOT })
  console.log(`report of 100 pages (${plan.length} characters), opened and drawn: ${summary(await openings(browser, join(folder, 'report.html')))}`)
  const configFile = join(ROOT, 'playground/vite.config.ts')
  const outDir = join(folder, 'playground')
  await build({ configFile, logLevel: 'error', build: { outDir } })
  const server = await preview({ configFile, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const page = await browser.newPage()
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  for (const bytes of [16_384, 65_536]) console.log(`typing in ${bytes / 1024} KB, from a key to the marked text: ${summary(await typing(page, bytes))}`)
  await server.close()
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Plans of the corpus one after the other, so many characters at least. */
function atLeast(characters: number): string {
  let text = ''
  for (let i = 0; text.length < characters; i++) text += `${texts[i % texts.length]}\n`
  return text
}

/** Milliseconds until the marks are there and a frame with them was drawn. */
async function openings(own: Browser, path: string): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const page = await own.newPage({ viewport: { width: 1440, height: 900 } })
    const start = performance.now()
    await page.goto(pathToFileURL(path).href)
    await page.locator('.source .mark').first().waitFor()
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
    times.push(performance.now() - start)
    await page.close()
  }
  return times
}

/** Milliseconds for each of some letters that are added to the third line. */
async function typing(page: Page, bytes: number): Promise<number[]> {
  const text = Buffer.from(atLeast(bytes))
    .subarray(0, bytes)
    .toString()
    .replace(/\ufffd+$/, '')
  await page.locator('#editor').fill(text)
  await page.waitForTimeout(2000)
  return (await page.evaluate(`(async () => {
    const editor = document.getElementById('editor')
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set
    const times = []
    for (let key = 0; key < ${KEYS}; key++) {
      const lines = editor.value.split('\\n')
      lines[2] += 'x'
      const start = performance.now()
      set.call(editor, lines.join('\\n'))
      editor.dispatchEvent(new Event('input', { bubbles: true }))
      while (document.querySelector('.source [data-line="3"]').textContent !== lines[2]) await new Promise((done) => setTimeout(done, 0))
      document.body.getBoundingClientRect()
      times.push(performance.now() - start)
      await new Promise((done) => setTimeout(done, 100))
    }
    return times
  })()`)) as number[]
}

function summary(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string => `${Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)} ms`
  return `median ${at(0.5)}, nine of ten ${at(0.9)}, slowest ${at(1)}`
}
