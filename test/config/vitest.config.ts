import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The suite in one time zone, for work in progress. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**'],
    env: { TZ: 'UTC' },
    // Worker threads cannot change their time zone; processes can.
    pool: 'forks',
    testTimeout: 30_000,
  },
})
