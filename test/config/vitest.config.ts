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
    // The library keeps no state, so files may share a process: half the time goes into loading modules otherwise.
    isolate: false,
    testTimeout: 30_000,
  },
})
