import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HoldingsRecords, RecordKind } from '../../src/scan/holdings-builder'
import { openHoldings } from '../../src/scan/open-holdings'
import { type Case, caseArbitrary } from '../support/arbitraries/case'
import { everythingOf } from '../support/arbitraries/everything-of'
import { oldIds, personIds } from '../support/arbitraries/pools'
import { runs } from '../support/arbitraries/runs'
import type { Force } from '../support/naive/world'

describe('the order of records', () => {
  it('changes nothing that is said of a force', () => {
    fc.assert(
      fc.property(caseArbitrary.chain(withShuffledRecords), ([given, shuffled]) => {
        expect(everythingOf({ ...given, force: shuffled })).toEqual(everythingOf(given))
      }),
      runs(50),
    )
  })

  it('changes nothing where records of all kinds arrive mixed', () => {
    fc.assert(
      fc.property(caseArbitrary.chain(withArrivals), ([given, arrivals]) => {
        const builder = openHoldings()
        for (const kind of Object.keys(given.force)) builder.expect(kind as RecordKind)
        for (const [kind, record] of arrivals) builder.add(kind, record)
        expect(everythingOf(given, builder.close())).toEqual(everythingOf(given))
      }),
      runs(50),
    )
  })

  it('changes nothing where an old id was merged into two, or into itself by a circle', () => {
    const id = fc.constantFrom(...oldIds, ...personIds.slice(0, 2))
    const aliases = fc.array(fc.record({ from: fc.constantFrom(...oldIds), to: id }), { maxLength: 5 })
    const tangled = fc
      .tuple(caseArbitrary, aliases)
      .map(([given, aliases]): Case => ({ ...given, force: { ...given.force, aliases } }))
    fc.assert(
      fc.property(tangled.chain(withShuffledRecords), ([given, shuffled]) => {
        expect(everythingOf({ ...given, force: shuffled })).toEqual(everythingOf(given))
      }),
      runs(30),
    )
  })
})

function withShuffledRecords(given: Case): fc.Arbitrary<[Case, Force]> {
  const kinds = Object.entries(given.force) as [string, readonly unknown[]][]
  return fc
    .tuple(
      ...kinds.map(([kind, records]) =>
        fc
          .shuffledSubarray([...records], { minLength: records.length })
          .map((shuffled) => [kind, shuffled] as const),
      ),
    )
    .map((entries) => [given, Object.fromEntries(entries.reverse()) as unknown as Force])
}

type Arrival = readonly [RecordKind, HoldingsRecords[RecordKind]]

function withArrivals(given: Case): fc.Arbitrary<[Case, Arrival[]]> {
  const arrivals = Object.entries(given.force).flatMap(([kind, records]) =>
    (records as readonly unknown[]).map((record) => [kind, record] as unknown as Arrival),
  )
  return fc
    .shuffledSubarray(arrivals, { minLength: arrivals.length })
    .map((shuffled): [Case, Arrival[]] => [given, shuffled])
}
