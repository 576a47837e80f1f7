// How the tests run: each file in a process of its own, coverage over what ships.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A browser answers when it comes to it.
    expect: { poll: { timeout: 10_000 } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'grammars/**/*.ts'],
      exclude: ['grammars/**/examples.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
    },
  },
})
