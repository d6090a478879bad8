import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Checks of the packed package as its users get it: a suite of its own, since it needs a build. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/package/**/*.test.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
