#!/usr/bin/env node
// Starts the command line tool: `command.cjs` beside this file, its code compiled already where an earlier run left it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { openCodeCache } from './code-cache.js'
import { expectShortRun } from './short-run.js'

type Program = (exports: unknown, require: NodeJS.Require, module: unknown, filename: string, dirname: string) => void

/** Commands that read documents: after one of them the code holds what later runs need. */
const LEAVING_CODE = ['parse', 'outline', 'explain']

// V8 takes compiled code only under the flags under which it was made
expectShortRun()
const filename = join(import.meta.dirname, 'command.cjs')
const source = readFileSync(filename)
const cache = openCodeCache(source)
const compiled = cache.read()
// the build makes it ASCII
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source.toString('latin1')}\n})`, {
  filename,
  ...(compiled === null ? {} : { cachedData: compiled }),
})
if (LEAVING_CODE.includes(process.argv[2] ?? '') && (compiled === null || script.cachedDataRejected === true))
  process.once('exit', (code) => {
    if (code !== 0) return
    expectShortRun()
    cache.write(script.createCachedData())
  })
const program = { exports: {} }
;(script.runInThisContext() as Program)(program.exports, createRequire(filename), program, filename, import.meta.dirname)
