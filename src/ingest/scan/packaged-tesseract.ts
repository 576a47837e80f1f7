// Tesseract as it is carried along, in WebAssembly; each recogniser is a thread.
import { toPgm } from './bitmap.js'
import { LANGUAGE, packedDataFolder } from './language-data.js'
import { PAGE_MILLISECONDS, PageTimeout, type Recognizer, type RecognizerSource } from './recognizer.js'

/** Network weights alone, without the older engine. */
const LSTM_ONLY = 1

export function packagedRecognizer(): RecognizerSource {
  return { start, end: async () => {} }
}

async function start(): Promise<Recognizer> {
  const library = await import('tesseract.js')
  const tesseract = library.default ?? library
  const worker = await tesseract.createWorker(LANGUAGE, LSTM_ONLY, {
    langPath: packedDataFolder(),
    // nothing is kept on the disk
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => {},
  })
  return {
    async recognize(page) {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new PageTimeout('the page took too long')), PAGE_MILLISECONDS)
      })
      try {
        await worker.setParameters({ tessedit_pageseg_mode: tesseract.PSM.SINGLE_BLOCK, user_defined_dpi: String(Math.round(page.resolution)) })
        const { data } = await Promise.race([worker.recognize(toPgm(page), {}, { text: false, hocr: true }), late])
        return data.hocr ?? ''
      } finally {
        clearTimeout(timer)
      }
    },
    async end() {
      await worker.terminate()
    },
  }
}
