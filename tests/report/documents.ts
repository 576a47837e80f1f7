// Documents for the tests of the views: those of the corpus, and small ones of our own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parsePlan } from '../../src/index.js'
import { readPlan } from '../../src/ingest/read-plan.js'
import type { ReportDocument } from '../../src/report/pack.js'

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url))

/** The documents of the corpus that have truth. */
export const corpusFolders = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(CORPUS, entry.name, 'truth.json')))
  .map((entry) => entry.name)

export const corpusFile = (folder: string, file: string): string => join(CORPUS, folder, file)

export async function corpusDocument(folder: string): Promise<ReportDocument> {
  const file = readdirSync(join(CORPUS, folder)).find((name) => name.startsWith('source.')) ?? ''
  const source = await readPlan(corpusFile(folder, file))
  return { name: `${folder}/${file}`, text: source.text, plan: parsePlan(source) }
}

export const corpusTruth = (folder: string, file = 'truth.json'): string => readFileSync(corpusFile(folder, file), 'utf8')

export function documentOf(text: string, name = 'ke-hoach.txt'): ReportDocument {
  return { name, text, plan: parsePlan(text, { name }) }
}

/** A plan of a few lines whose facts lie over each other. */
export const SMALL_PLAN = `KẾ HOẠCH
Phát triển thư viện thôn giai đoạn 2026 - 2028

I. MỤC TIÊU
1. Đến năm 2027, ít nhất 85% số thôn có tủ sách dùng chung.
2. Năm 2028:
- Tỷ lệ thôn có phòng đọc đạt 40%.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội
a) Chủ trì, phối hợp với Phòng Kinh tế bố trí sách; báo cáo trước ngày 15/12/2026 theo Quyết định số 329/QĐ-TTg ngày 15/3/2017.
b) Đoàn Thanh niên xã đã góp 312 cuốn sách.
`

/** Words that would do harm if a page took them for anything but words. */
export const HOSTILE_PLAN = `KẾ HOẠCH
</script><script>window.harmed = 1</script> <!-- </style> năm 2026

I. MỤC TIÊU <img src=x onerror="window.harmed = 2">
1. Đến năm 2026, ít nhất 85% số thôn có <a href="javascript:window.harmed = 3">tủ sách</a> \u202Ednas\u202C dùng\u200Bchung.
2. =HYPERLINK("http://example.invalid";"x") đạt 40% năm 2026.
`
