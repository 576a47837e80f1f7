// The picture of the report in the README: `npm run picture`, after `npm run build`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../tests/browser/chromium.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PLAN = 'corpus/giam-ngheo-xa-2026-2030/source.txt'
const PICTURE = join(ROOT, 'docs/report.png')

const folder = mkdtempSync(join(tmpdir(), 'kehoach-picture-'))
try {
  const page = join(folder, 'report.html')
  execFileSync(process.execPath, ['dist/cli.js', 'report', PLAN, '-o', page, '--lang', 'en'], { cwd: ROOT, stdio: 'inherit' })
  await takePicture(page)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function takePicture(path: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme: 'light' })
  await page.goto(pathToFileURL(path).href)
  await page.locator('.source .mark.value').nth(1).click()
  await page.locator('tr[aria-current="true"]').waitFor()
  // The pointer lights what is below it.
  await page.mouse.move(0, 0)
  await page.screenshot({ path: PICTURE })
  await browser.close()
}
