// The installed version of a package, so that figures name what they are of.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.js'

/** 'commonmark 0.31.2' */
export function named(name: string): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }
  return `${name} ${version}`
}
