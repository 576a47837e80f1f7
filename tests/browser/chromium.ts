// Where the browser is.
import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

/** `CHROMIUM` in the environment, or where distributions put it. */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place))
  if (path === undefined) throw new Error('this needs Chromium: apt-get install chromium, or set CHROMIUM to its path')
  return path
}
