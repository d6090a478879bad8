import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { importsOf, placeOf, sourceFiles } from './source-tree'

const stages = ['scan', 'policy', 'analyse', 'respond', 'assess', 'present']
/** Entries of their own, which use the core and which the core does not know. */
const entries = ['csv', 'testing', 'sql']
const corePackages = new Set([
  '@algorithm.ts/mcmf',
  'zod',
  'date-fns',
  '@date-fns/utc',
  'simple-statistics',
  'pure-rand',
])

/** The folder below `src/` that a path lies in; the entry `src/index.ts` is `index`. */
function partOf(path: string): string {
  const [, part = '', ...below] = path.split('/')
  return below.length === 0 ? part.replace(/\.ts$/, '') : part
}

function mayImport(from: string, to: string): boolean {
  if (from === to || to === 'internal') return true
  if (from === 'internal') return false
  const ofCore = stages.includes(to)
  if (from === 'cli') return ofCore || to === 'index' || entries.includes(to)
  if (from === 'index') return ofCore
  if (entries.includes(from)) return ofCore || to === 'index'
  return ofCore && stages.indexOf(to) < stages.indexOf(from)
}

const imports = sourceFiles().flatMap((file) =>
  importsOf(file).map(({ specifier, node }) => ({
    path: file.path,
    place: placeOf(file, node),
    specifier,
    target: posix.join(posix.dirname(file.path), specifier),
  })),
)
const isCore = (path: string) => [...stages, 'internal', 'index'].includes(partOf(path))

it('knows every part of the source', () => {
  const known = new Set([...stages, ...entries, 'internal', 'cli', 'index'])
  expect(
    sourceFiles()
      .filter(({ path }) => !known.has(partOf(path)))
      .map(({ path }) => path),
  ).toEqual([])
})

it('lets data flow one way: scan, policy, analyse, respond, assess, present', () => {
  const wrong = imports.filter(
    ({ path, specifier, target }) => specifier.startsWith('.') && !mayImport(partOf(path), partOf(target)),
  )
  expect(wrong.map(({ place, specifier }) => `${place} imports ${specifier}`)).toEqual([])
})

it('lets the core depend only on packages that run anywhere', () => {
  const wrong = imports.filter(({ path, specifier }) => {
    const [name = '', below = ''] = specifier.split('/')
    const packageName = name.startsWith('@') ? `${name}/${below}` : name
    return isCore(path) && !specifier.startsWith('.') && !corePackages.has(packageName)
  })
  expect(wrong.map(({ place, specifier }) => `${place} imports ${specifier}`)).toEqual([])
})

it('imports without a file ending', () => {
  const wrong = imports.filter(
    ({ specifier }) => specifier.startsWith('.') && /\.[cm]?[jt]s$/.test(specifier),
  )
  expect(wrong.map(({ place, specifier }) => `${place} imports ${specifier}`)).toEqual([])
})
