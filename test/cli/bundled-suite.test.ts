import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { prelude } from './capture'

const suite = fileURLToPath(new URL('../../fixtures/policy-cases/severity-sum', import.meta.url))

// Every suite is held to this by test/cases; here the command does it with one, as a unit would with its own.
describe('the command on the cases of a bundled policy', () => {
  it('finds every case holding and everything exercised', async () => {
    const { code, out } = await prelude(['check', 'severity-sum', suite, '--require-coverage', '100'])
    expect(out).not.toContain('✗')
    expect(code).toBe(0)
  })

  it('finds every change noticed or explained, and every reason needed', async () => {
    const { code, out } = await prelude([
      ...['mutate', 'severity-sum', suite, '--allow', `${suite}/surviving-mutants.json`],
    ])
    expect(out).not.toMatch(/[✗!]/)
    expect(code).toBe(0)
  })
})
