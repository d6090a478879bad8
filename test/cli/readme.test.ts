import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { prelude } from './capture'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')

describe('the README', () => {
  it('shows what `prelude explain` prints today for the command above it', async () => {
    const [, command = '', shown = ''] =
      /```sh\nnode dist\/cli\.js (explain [\s\S]*?)```\n+```\n([\s\S]*?)```/.exec(readme) ?? []
    const args = command.split(/[\s\\]+/).filter((word) => word !== '')
    const { code, out } = await prelude(
      args.map((word) => (word.startsWith('fixtures/') ? `${root}${word}` : word)),
    )
    expect(code).toBe(0)
    expect(shown.length).toBeGreaterThan(200)
    expect(out).toContain(shown)
  })
})
