import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type ExampleProgram, exampleProgram } from './example-program'
import { root, sourceFiles, trackedPaths, walk } from './source-tree'

/** Each `@example` of the source is a program of its own, with the names of its file and of the entries at hand. */
function examplesInComments(): ExampleProgram[] {
  return sourceFiles().flatMap(({ path, syntax }) => {
    const tags = new Set<ts.JSDocTag>()
    walk(syntax, (node) => {
      for (const tag of ts.getJSDocTags(node)) if (tag.tagName.text === 'example') tags.add(tag)
    })
    return [...tags].map((tag) => {
      const line = syntax.getLineAndCharacterOfPosition(tag.getStart(syntax)).line + 1
      const code = (ts.getTextOfJSDocComment(tag.comment) ?? '').replace(/^```\w*$/gm, '')
      return exampleProgram(`${path}:${line}`, code)
    })
  })
}

/** Fenced blocks marked `ts`: one that imports begins a program, one that does not goes on with the one before. */
function examplesInDocuments(): ExampleProgram[] {
  return trackedPaths()
    .filter((path) => /^(README\.md|docs\/.*\.md)$/.test(path) && !path.startsWith('docs/api/'))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      const programs: { line: number; code: string }[] = []
      for (const match of text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
        const code = match[1] ?? ''
        const last = programs.at(-1)
        if (last && !/^import /m.test(code)) last.code += `\n${code}`
        else programs.push({ line: text.slice(0, match.index).split('\n').length, code })
      }
      return programs.map(({ line, code }) => exampleProgram(`${path}:${line}`, code))
    })
}

async function load(specifier: string): Promise<Record<string, unknown>> {
  if (specifier === 'operation-prelude') return import('../../src/index')
  if (specifier === 'operation-prelude/csv') return import('../../src/csv/index')
  if (specifier === 'operation-prelude/testing') return import('../../src/testing/index')
  if (specifier.startsWith('operation-prelude')) throw new Error(`no entry ${specifier}`)
  return import(specifier)
}

async function check(program: ExampleProgram, scope: Readonly<Record<string, unknown>>): Promise<void> {
  let met = 0
  await program.run(scope, load, (actual, expected, line) => {
    met += 1
    expect(actual, line).toEqual(expected)
  })
  expect(met, 'lines with // => that were reached').toBeGreaterThanOrEqual(program.expectations)
}

describe('the examples of the doc comments', () => {
  it.each(examplesInComments().map((program) => [program.place, program] as const))(
    '%s',
    async (place, program) => {
      const own = (await import(join(root, place.replace(/:\d+$/, '')))) as Record<string, unknown>
      const entries = ['operation-prelude', 'operation-prelude/csv', 'operation-prelude/testing']
      const scope = Object.assign({}, ...(await Promise.all(entries.map(load))), own)
      await check(program, scope)
    },
  )
})

describe('the programs of the documents', () => {
  it.each(examplesInDocuments().map((program) => [program.place, program] as const))(
    '%s',
    async (_, program) => {
      await check(program, {})
    },
  )
})

describe('the check of examples', () => {
  it('sees a wrong value, a line never reached and a comment that shows nothing', async () => {
    const run = (code: string) => check(exampleProgram('here', code), {})
    await run(
      'const x = [1, 2] // => [1, 2]\nif (x) {\n  x.map(\n    (n) => n * 2,\n  ) // => [2, 4]\n}\nx.length // => 2',
    )
    await expect(run('1 + 1 // => 3')).rejects.toThrow()
    await expect(run('if (false) {\n  1 // => 1\n}')).rejects.toThrow(/reached/)
    expect(() => exampleProgram('here', 'if (true) { // => 1\n}')).toThrow(/no expression/)
  })
})
