// All suites by name, in the order in which they run and are shown.
import type { Figures } from './figures.js'
import type { Suite } from './suite.js'
import { adversarial } from './suites/adversarial.js'
import { cold } from './suites/cold-start.js'
import { corpus } from './suites/corpus.js'
import { files } from './suites/files.js'
import { growth } from './suites/growth.js'
import { memory } from './suites/memory.js'
import { peers } from './suites/peers.js'

export type SuiteName = keyof Figures

export const SUITES: { readonly [Name in SuiteName]: Suite<Figures[Name]> } = { corpus, peers, growth, files, cold, memory, adversarial }

export const SUITE_NAMES = Object.keys(SUITES) as SuiteName[]
