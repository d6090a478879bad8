import * as fc from 'fast-check'
import type { Predicate } from '../../../src/policy/schema/predicate-schema'
import { countMeasureArbitrary, custodyCountMeasureArbitrary, daysMeasureArbitrary } from './measures'
import { areas, schemes } from './pools'

/** Conditions of every kind, up to two levels deep; `review` says whether they may look ahead. */
export function predicateArbitrary(review: boolean): fc.Arbitrary<Predicate> {
  return fc.letrec<{ predicate: Predicate; leaf: Predicate }>((tie) => ({
    leaf: fc.oneof(countBounds, dayBounds, ageBounds, custodyBounds, {
      weight: 3,
      arbitrary: factArbitrary(review),
    }),
    predicate: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { weight: 6, arbitrary: tie('leaf') },
      {
        weight: 1,
        arbitrary: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      },
      {
        weight: 1,
        arbitrary: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      },
      { weight: 1, arbitrary: tie('predicate').map((not) => ({ not })) },
    ),
  })).predicate
}

function bounds(measure: fc.Arbitrary<unknown>, value: fc.Arbitrary<number>): fc.Arbitrary<Predicate> {
  const limits = fc
    .record({ atLeast: value, atMost: value, above: value, below: value }, { requiredKeys: [] })
    .map((given) => Object.fromEntries(Object.entries(given).slice(0, 2)))
    .filter((given) => Object.keys(given).length > 0)
  return fc.tuple(measure, limits).map(([of, limit]) => ({ measure: of, ...limit }) as Predicate)
}

const countBounds = bounds(
  fc.oneof(countMeasureArbitrary, fc.constant('crime-count')),
  fc.constantFrom(0, 0.9995, 0.9994, 1, 1.5, 2),
)
const dayBounds = bounds(
  fc.oneof(daysMeasureArbitrary, fc.constant('last-crime')),
  fc.constantFrom(0, 1, 29, 30, 31, 365, 366),
)
const ageBounds = bounds(
  fc.constantFrom({ kind: 'age' }, 'age-in-years'),
  fc.constantFrom(9, 10, 17, 17.9996, 18, 25),
)
const custodyBounds = bounds(custodyCountMeasureArbitrary, fc.constantFrom(0, 1, 2))

function factArbitrary(review: boolean): fc.Arbitrary<Predicate> {
  const at = review
    ? fc.constantFrom({}, { at: 'asOf' }, { at: 'review' })
    : fc.constantFrom({}, { at: 'asOf' })
  return fc
    .tuple(
      at,
      fc.oneof(
        { weight: 2, arbitrary: valuesOf('custody', ['community', 'remand', 'sentence']) },
        valuesOf('alive', ['yes', 'no']),
        valuesOf('area', [...areas, 'elsewhere']),
        valuesOf('scheme', schemes),
      ),
    )
    .map(([when, fact]) => ({ ...fact, ...when }) as Predicate)
}

function valuesOf(fact: string, values: string[]) {
  return fc.subarray(values, { minLength: 1 }).map((is) => ({ fact, is }))
}
