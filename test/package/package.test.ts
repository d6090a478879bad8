import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { Ajv2020 } from 'ajv/dist/2020'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Consumer, packForConsumer } from './pack'

const require = createRequire(import.meta.url)
let consumer: Consumer

beforeAll(() => {
  consumer = packForConsumer()
})
afterAll(() => consumer?.remove())

function run(file: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: consumer.folder,
    encoding: 'utf8',
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
  return stdout
}

function runSource(name: string, source: string): string {
  const file = join(consumer.folder, name)
  writeFileSync(file, source)
  return run(file)
}

function binOf(packageName: string, bin: string): string {
  const manifest = require.resolve(`${packageName}/package.json`)
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> }
  return join(dirname(manifest), bins[bin] ?? '')
}

describe('the packed package', () => {
  it('holds what a user needs and nothing of the workshop', () => {
    expect(consumer.files).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
        'package.json',
        'dist/cli.js',
        'dist/schema/policy.json',
        'dist/schema/catalogue.json',
        'dist/schema/gravity-matrix.json',
        'dist/schema/case-event.json',
        'dist/schema/custody-suite.json',
      ]),
    )
    const known = /^(dist\/|fixtures\/sample-force\/|(README\.md|LICENSE|CHANGELOG\.md|package\.json)$)/
    expect(consumer.files.filter((path) => !known.test(path))).toEqual([])
  })

  it('holds the modules of one build: each is an entry, or another imports it', () => {
    const modules = consumer.files.filter((path) => /^dist\/[^/]+\.(c?js|d\.c?ts)$/.test(path))
    const entries = /^dist\/(index|csv|testing|cli)\./
    // A declaration imports another by the name of the code that it declares.
    const nameOf = (path: string) => path.replace(/^dist\//, '').replace(/\.d\.(c?)ts$/, '.$1js')
    const imported = new Set(
      modules.flatMap((path) => {
        const code = readFileSync(join(consumer.installed, path), 'utf8')
        return [...code.matchAll(/['"]\.\/([^'"/]+)['"]/g)].map(([, name]) => name)
      }),
    )
    expect(modules.length).toBeGreaterThan(10)
    expect(modules.filter((path) => !entries.test(path) && !imported.has(nameOf(path)))).toEqual([])
  })

  it('satisfies publint, warnings and suggestions included', async () => {
    const { messages, pkg } = await publint({ pkgDir: consumer.installed, pack: false, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it('has right types for every entry in every module resolution', () => {
    const report = run(binOf('@arethetypeswrong/cli', 'attw'), consumer.tarball, '--no-emoji', '--no-color')
    expect(report).toContain('No problems found')
  })

  it('gives the same names to ES modules and to CommonJS', () => {
    for (const entry of ['operation-prelude', 'operation-prelude/csv', 'operation-prelude/testing']) {
      const list = 'JSON.stringify(Object.keys(entry).filter((name) => name !== "default").sort())'
      const esm = runSource('names.mjs', `import * as entry from '${entry}'\nconsole.log(${list})\n`)
      const cjs = runSource('names.cjs', `const entry = require('${entry}')\nconsole.log(${list})\n`)
      expect(JSON.parse(esm).length).toBeGreaterThan(0)
      expect(cjs).toBe(esm)
    }
  })

  it.each([
    ['policy', 'preludePolicy'],
    ['catalogue', 'thamesValleyCatalogue'],
    ['gravity-matrix', 'exampleGravityMatrix'],
  ])('ships a JSON Schema that knows a %s from one with a misspelt key', (name, bundled) => {
    const load = createRequire(join(consumer.folder, 'consumer.cjs'))
    const schema = load(`operation-prelude/schema/${name}.json`)
    const parsed = load('operation-prelude')[bundled]
    const document = JSON.parse(JSON.stringify(parsed.document ?? parsed))
    // Formats are the parser's to judge; an editor may check them or not.
    const validate = new Ajv2020({ allErrors: true, formats: { date: true, 'date-time': true } }).compile(
      schema,
    )
    expect([validate(document), validate.errors]).toEqual([true, null])
    expect(validate({ ...document, titel: 'x' })).toBe(false)
  })

  it.each([
    [
      'case-event',
      { type: 'decided', on: '2026-04-02', by: 'Panel', agreed: false, reason: 'x', until: '2026-10-01' },
      { type: 'decided', on: '2026-04-02', by: 'Panel', agreed: false, reason: 'x' },
    ],
    [
      'custody-suite',
      {
        suite: 'Abingdon',
        coaches: [{ response: 'divert', hours: [{ weekday: 'friday', from: '18:00', to: '24:00' }] }],
      },
      {
        suite: 'Abingdon',
        coaches: [{ response: 'divert', hours: [{ weekday: 'friday', from: '18:00', to: '24:01' }] }],
      },
    ],
  ])('ships a JSON Schema that knows a %s from what is none', (name, sound, broken) => {
    const load = createRequire(join(consumer.folder, 'consumer.cjs'))
    const validate = new Ajv2020({ allErrors: true, formats: { date: true, 'date-time': true } }).compile(
      load(`operation-prelude/schema/${name}.json`),
    )
    expect([validate(sound), validate.errors]).toEqual([true, null])
    expect(validate(broken)).toBe(false)
    expect(validate({ ...sound, note: 'x' })).toBe(false)
  })

  it('ships a JSON Schema of policy cases that takes those of the bundled policies', () => {
    const load = createRequire(join(consumer.folder, 'consumer.cjs'))
    const schema = load('operation-prelude/schema/policy-cases.json')
    const validate = new Ajv2020({ allErrors: true, formats: { date: true, 'date-time': true } }).compile(
      schema,
    )
    const folder = fileURLToPath(new URL('../../fixtures/policy-cases', import.meta.url))
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.json') && !path.endsWith('surviving-mutants.json'),
    )
    expect(files.length).toBeGreaterThan(20)
    for (const path of files) {
      expect([validate(JSON.parse(readFileSync(join(folder, path), 'utf8'))), validate.errors], path).toEqual(
        [true, null],
      )
    }
    expect(validate({ asOf: '2026-03-31', cases: [{ name: 'x', person: {}, expect: { scores: 1 } }] })).toBe(
      false,
    )
  })

  it.each([
    ['NodeNext', 'NodeNext', ['consumer.mts', 'consumer.cts']],
    ['ESNext', 'Bundler', ['consumer.ts']],
  ])('compiles strictly against its types with module %s and resolution %s', (module, resolution, files) => {
    const source = [
      "import * as core from 'operation-prelude'",
      "import * as csv from 'operation-prelude/csv'",
      "import * as testing from 'operation-prelude/testing'",
      'export const guard: (error: unknown) => boolean = core.isPreludeError',
      'export const ran: number = testing.runPolicyCases(core.preludePolicy, []).passed',
      'export const reader: (...rest: never[]) => Promise<unknown> = csv.readOffencesCsv',
      '// @ts-expect-error: the types are there, not `any`',
      'export const wrong: number = core.policySchema',
      '',
    ].join('\n')
    for (const file of files) writeFileSync(join(consumer.folder, file), source)
    const options = ['--strict', '--noEmit', '--target', 'ES2022', '--lib', 'ES2022', '--types', 'node']
    run(
      binOf('typescript', 'tsc'),
      ...options,
      '--module',
      module,
      '--moduleResolution',
      resolution,
      ...files,
    )
  })

  it('bundles its core for a browser and runs there, where nothing of Node is', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export * from 'operation-prelude'", resolveDir: consumer.folder },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'core',
      platform: 'browser',
      logLevel: 'silent',
    })
    const context = createContext({})
    runInContext(outputFiles[0]?.text ?? '', context)
    expect(runInContext('typeof process + typeof require + typeof Buffer', context)).toBe(
      'undefined'.repeat(3),
    )
    const id = runInContext(
      'core.parsePolicy(core.preludePolicy.document ?? core.preludePolicy).document.id',
      context,
    )
    expect(id).toMatch(/^[a-z0-9-]+$/)
  })

  it('starts its command and runs the demo from where it is installed', () => {
    expect(run(join(consumer.installed, 'dist/cli.js'), 'demo').length).toBeGreaterThan(0)
  })
})
