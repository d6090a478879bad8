// Builds `dist` where it is missing or older than what it is made from, so that every command works from nothing.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const made = [
  'dist/cli.js',
  'dist/index.cjs',
  'dist/index.d.ts',
  'dist/index.d.cts',
  'dist/csv.d.ts',
  'dist/testing.d.ts',
]
const sources = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts']

function latestChange(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))))
}

function isBuilt() {
  const paths = made.map((path) => join(root, path))
  if (!paths.every((path) => existsSync(path))) return false
  const oldest = Math.min(...paths.map((path) => statSync(path).mtimeMs))
  return sources.every((path) => latestChange(join(root, path)) <= oldest)
}

if (!isBuilt()) {
  process.stderr.write('Building the package …\n')
  const tsup = createRequire(import.meta.url).resolve('tsup/package.json')
  const { status } = spawnSync(process.execPath, [join(dirname(tsup), 'dist/cli-default.js'), '--silent'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(1)
}
