import { expect, it } from 'vitest'
import * as library from '../../src/index'
import { nomineesByEngine } from './agreement.mjs'

it.each([1, 2, 3])(
  'nominates whom DuckDB and Arquero nominate, with the same scores: force %i',
  async (seed) => {
    const { prelude, ...others } = await nomineesByEngine(library, 6_000, seed)
    expect(prelude.length).toBeGreaterThanOrEqual(10)
    expect(prelude[9]?.thousandths).toBeGreaterThan(0)
    for (const nominees of Object.values(others)) expect(nominees).toEqual(prelude)
  },
)

it('brings in all who are tied at the edge of the list, as the others do', async () => {
  // So few involvements that the tenth score is one that several people have.
  const { prelude, ...others } = await nomineesByEngine(library, 120, 42)
  expect(prelude.length).toBeGreaterThan(10)
  for (const nominees of Object.values(others)) expect(nominees).toEqual(prelude)
})
