// How the tests run against mutants: those that have to see a change of the engine, and no process for the command line.
import { defineConfig } from 'vitest/config'

// Not as `testFiles` of Stryker: with them it sets mutants of constants only after their module is loaded, and they seem to
// survive (stryker-mutator/stryker-js#6144).
export default defineConfig({
  test: { include: ['tests/engine/*.test.ts', 'tests/grammars/*.test.ts'], testTimeout: 20_000 },
})
