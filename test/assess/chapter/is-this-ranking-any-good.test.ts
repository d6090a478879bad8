import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleProgram } from '../../health/example-program'
import { root } from '../../health/source-tree'

const page = readFileSync(join(root, 'docs/assessment/is-this-ranking-any-good.md'), 'utf8')
const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)].map(
  ([, code, printed]) => ({ code: code as string, printed: printed as string }),
)

/** Runs the blocks of the page as one program, and tells what each prints. */
async function print(): Promise<string[]> {
  const printed = blocks.map(() => '')
  let at = 0
  const scope = {
    console: {
      log: (line: string) => {
        printed[at] += `${line}\n`
      },
    },
    nextBlock: () => {
      at += 1
    },
  }
  const code = blocks.map((block) => block.code).join('\nnextBlock()\n')
  const load = (specifier: string): Promise<unknown> => {
    if (specifier === 'operation-prelude') return import('../../../src/index')
    if (specifier === 'operation-prelude/csv') return import('../../../src/csv/index')
    return import(specifier)
  }
  await exampleProgram('is-this-ranking-any-good', code).run(scope, load, () => undefined)
  return printed
}

describe('the chapter "Is this ranking any good?"', () => {
  it('prints what the page shows, from the export to the trial', { timeout: 120_000 }, async () => {
    expect(blocks).toHaveLength(7)
    const printed = await print()
    expect(printed).toEqual(blocks.map((block) => block.printed))
  })
})
