import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const oneZone = fileURLToPath(new URL('vitest.config.ts', import.meta.url))
/** Suites that read the tree or start processes: no time zone reaches them, so one zone is enough. */
const slow = ['test/health/**', 'test/cli/**', 'test/**/*.slow.test.ts']

function zone(name: string, timeZone: string, exclude: readonly string[] = []) {
  return { extends: oneZone, test: { name, env: { TZ: timeZone }, exclude: [...exclude] } }
}

/** The suite in three time zones: none, half an hour off with summer time, and the one the records come from. */
export default defineConfig({
  test: {
    root,
    projects: [
      zone('UTC', 'UTC'),
      zone("St John's", 'America/St_Johns', slow),
      zone('London', 'Europe/London', slow),
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Starts the process and nothing else: run as the built command by test/package.
      exclude: ['src/cli/index.ts'],
      reportsDirectory: 'coverage',
      reporter: ['text-summary', 'json-summary', 'lcov', ['text', { skipFull: true }]],
      thresholds: { lines: 100, functions: 100, statements: 100, branches: 100 },
    },
  },
})
