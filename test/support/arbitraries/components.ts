import * as fc from 'fast-check'
import type { Measure } from '../../../src/policy/schema/measure-schema'
import type { Scale } from '../../../src/policy/schema/scale-schema'
import type { Component, Limit } from '../../../src/policy/schema/score-schema'
import {
  countMeasureArbitrary,
  daysMeasureArbitrary,
  harmMeasureArbitrary,
  intelligenceMeasureArbitrary,
  victimisationMeasureArbitrary,
} from './measures'

const amounts = [0, 0.0005, 0.5, 1, 1.9995, 2, 2, 10, 30, 100, 365, 5000]

const scaleArbitrary: fc.Arbitrary<Scale> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ kind: 'identity' } as const) },
  fc.constantFrom(...amounts).map((at) => ({ kind: 'cap', at }) as const),
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...amounts), fc.constantFrom(0, 0.0004, 1, 5, 7.7777, 100)), {
      selector: ([atLeast]) => atLeast,
      minLength: 1,
      maxLength: 4,
    })
    .map((steps) => ({
      kind: 'steps' as const,
      steps: steps.sort(([a], [b]) => a - b).map(([atLeast, points]) => ({ atLeast, points })),
    })),
)

const weightArbitrary = fc.constantFrom(0, 0.001, 0.1, 1 / 3, 0.5, 1, 1, 1, 1, 1, 1.5, 10, 1000)

type Unnamed = Omit<Component, 'id'>

function componentArbitrary(measure: fc.Arbitrary<string | Measure>): fc.Arbitrary<Unnamed> {
  return fc.record(
    { measure, scale: scaleArbitrary, weight: weightArbitrary },
    { requiredKeys: ['measure', 'weight'] },
  ) as fc.Arbitrary<Unnamed>
}

const limitArbitrary = fc.record(
  {
    component: fc.constant('harm'),
    share: fc.constantFrom(0, 0.1, 0.25, 1 / 3, 1, 1),
    atMost: fc.constantFrom(0.0005, 5, 53.038, 1000),
  },
  { requiredKeys: ['component', 'share'] },
) as fc.Arbitrary<Limit>

/** Ids that components carry besides `harm`, one the name of something that every object inherits. */
const componentIds = ['toString', 'second', 'third', 'fourth']

/** Components of a score: a harm component at any place, and up to four others of any kind. */
export const componentsArbitrary: fc.Arbitrary<Component[]> = fc
  .record({
    harm: componentArbitrary(harmMeasureArbitrary),
    others: fc.array(
      componentArbitrary(
        fc.oneof(
          harmMeasureArbitrary,
          countMeasureArbitrary,
          daysMeasureArbitrary,
          intelligenceMeasureArbitrary,
          intelligenceMeasureArbitrary,
          fc.constantFrom('crime-count', 'last-crime'),
        ),
      ),
      { maxLength: 4, size: 'max' },
    ),
    place: fc.nat({ max: 4 }),
    limit: limitArbitrary,
  })
  .map(({ harm, others, place, limit }) => {
    const components = others.map((component, i): Component => {
      const named = { id: componentIds[i] ?? 'another', ...component }
      const { measure } = component
      return typeof measure !== 'string' && measure.kind === 'intelligence' ? { ...named, limit } : named
    })
    components.splice(place, 0, { id: 'harm', ...harm })
    return components
  })

/** Components of vulnerability: harm suffered and intelligence. */
export const vulnerabilityComponentsArbitrary: fc.Arbitrary<Component[]> = fc
  .array(componentArbitrary(fc.oneof(victimisationMeasureArbitrary, intelligenceMeasureArbitrary)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((components) => components.map((component, i) => ({ id: `harm-suffered-${i}`, ...component })))
