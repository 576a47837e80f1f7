// The built command line tool.
import { join } from 'node:path'
import { ROOT } from './root.js'

export const CLI = join(ROOT, 'dist/cli.js')
