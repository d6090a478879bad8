import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { placeOf, root, sourceFiles, trackedPaths, walk } from './source-tree'

const topLevel = new Set([
  'src',
  'test',
  'fixtures',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsup.config.ts',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
])
/** Tables of published figures: one row a line, longer than prose code may be. */
/** The public surface is a list of names: it is as long as there are names. */
const longTables = new Set<string>(['src/index.ts'])
const maximumLines = 250

it('keeps the top level closed', () => {
  const top = new Set(trackedPaths().map((path) => path.split('/')[0] ?? ''))
  expect([...top].filter((name) => !name.startsWith('.') && !topLevel.has(name))).toEqual([])
})

it(`has no source file over ${maximumLines} lines`, () => {
  const long = sourceFiles().filter(
    ({ path, text }) => !longTables.has(path) && text.split('\n').length - 1 > maximumLines,
  )
  expect(long.map(({ path }) => path)).toEqual([])
})

it('names files in kebab-case', () => {
  expect(
    sourceFiles()
      .map(({ path }) => path)
      .filter((path) => !/^[a-z0-9/-]+\.ts$/.test(path)),
  ).toEqual([])
})

it('re-exports by name, never wholesale, and has no default exports', () => {
  const wrong: string[] = []
  for (const file of sourceFiles()) {
    walk(file.syntax, (node) => {
      const wholesale =
        ts.isExportDeclaration(node) && (!node.exportClause || ts.isNamespaceExport(node.exportClause))
      if (wholesale || ts.isExportAssignment(node)) wrong.push(placeOf(file, node))
      if (ts.isModifier(node) && node.kind === ts.SyntaxKind.DefaultKeyword) wrong.push(placeOf(file, node))
    })
  }
  expect(wrong).toEqual([])
})

it('lets an index list names and do nothing else', () => {
  const wrong = sourceFiles()
    .filter(({ path }) => path.endsWith('/index.ts') && path !== 'src/cli/index.ts')
    .flatMap((file) =>
      file.syntax.statements
        .filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier))
        .map((statement) => placeOf(file, statement)),
    )
  expect(wrong).toEqual([])
})

it('has one class: the error', () => {
  const classes = sourceFiles().flatMap((file) =>
    file.syntax.statements.filter(ts.isClassDeclaration).map((statement) => statement.name?.text),
  )
  expect(classes).toEqual(['PreludeError'])
})

it('names no folder of a machine and no package registry', () => {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
  const here = root.replace(/\/$/, '')
  const folder = /(?<![\w.~-])\/(?:home|root|work|Users|usr\/local|mnt)\/[\w.-]+/
  const host = new RegExp(['registry\\.', '(npmjs|yarnpkg|npmmirror)'].join(''))
  const wrong = trackedPaths().filter((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return (
      text.includes(here) || text.includes(new URL(registry).host) || folder.test(text) || host.test(text)
    )
  })
  expect(wrong.filter((path) => path !== 'test/health/tree.test.ts')).toEqual([])
})

it('locks its dependencies without saying where they came from', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string }>
  }
  expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([])
})

it('gives a reason for every line that coverage leaves out', () => {
  const wrong = sourceFiles().flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        /(v8|c8|istanbul) ignore/.test(line) ? [{ line, place: `${path}:${index + 1}` }] : [],
      )
      .filter(({ line }) => !/v8 ignore (next|start|stop|if|else|file)\b.* -- @preserve: \S+ \S+/.test(line))
      .filter(({ line }) => !/v8 ignore stop/.test(line)),
  )
  expect(wrong.map(({ place }) => place)).toEqual([])
})

it('leaves no test out', () => {
  const word = /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/
  const wrong = trackedPaths()
    .filter((path) => path.endsWith('.test.ts') && path !== 'test/health/tree.test.ts')
    .filter((path) => word.test(readFileSync(join(root, path), 'utf8')))
  expect(wrong).toEqual([])
})
