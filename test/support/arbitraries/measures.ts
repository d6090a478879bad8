import * as fc from 'fast-check'
import type { Measure } from '../../../src/policy/schema/measure-schema'
import type { Selection } from '../../../src/policy/schema/selection-schema'
import { assessmentGrades, sourceGrades } from '../../../src/scan/vocabulary'
import { usedThemes } from './force'

/** Ids of the groups that every generated policy defines. */
export const groupIds = ['knife', 'violence', 'other']

/** Windows whose edges the generated dates crowd around. */
export const periodArbitrary = fc.oneof(
  fc.constantFrom({ months: 1 }, { months: 3 }, { months: 12 }, { months: 24 }, { years: 1 }, { years: 2 }),
  fc.constantFrom(30, 90, 365).map((days) => ({ days })),
)

const shareArbitrary = fc.constantFrom(0, 0.1, 0.25, 1 / 3, 0.5, 0.7, 1, 1)

const recencyArbitrary = fc.oneof(
  fc.constantFrom(7, 30, 183, 365).map((halfLifeDays) => ({ halfLifeDays })),
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(1, 29, 30, 31, 90, 365, 730), shareArbitrary), {
      selector: ([withinDays]) => withinDays,
      minLength: 1,
      maxLength: 3,
    })
    .map((steps) => ({
      steps: steps.sort(([a], [b]) => a - b).map(([withinDays, factor]) => ({ withinDays, factor })),
    })),
)

const filters = {
  within: periodArbitrary,
  groups: fc.subarray(groupIds, { minLength: 1 }),
  not: fc.constantFrom(...groupIds).map((id) => ({ groups: [id] })),
  outcomes: fc.constantFrom('1', '8', '22').map((outcome) => ({ exclude: [outcome] })),
  detection: fc.constantFrom('reported', 'proactive').map((detection) => ({ exclude: [detection] })),
}

/** Each filter in one selection of four, so that most rows pass most selections. */
function someFilters(more: Record<string, fc.Arbitrary<object | string>> = {}): fc.Arbitrary<object> {
  const all: Record<string, fc.Arbitrary<unknown>> = { ...filters, ...more }
  const optional = Object.entries(all).map(([key, value]) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: value.map((given) => ({ [key]: given })) },
    ),
  )
  return fc.tuple(...optional).map((parts) => Object.assign({}, ...parts) as object)
}

const namedRoles = fc.oneof(
  fc.constant(['suspect', 'charged', 'convicted'] as const),
  fc.subarray(['suspect', 'charged', 'convicted'] as const, { minLength: 1 }),
)

function rolesArbitrary(factor: fc.Arbitrary<number>): fc.Arbitrary<Selection['roles']> {
  return fc
    .tuple(fc.record({ suspect: factor, charged: factor, convicted: factor }), namedRoles)
    .map(([factors, names]) => Object.fromEntries(names.map((name) => [name, factors[name]])))
}

const harmRoles = rolesArbitrary(
  fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 2, arbitrary: shareArbitrary }),
)
const countRoles = rolesArbitrary(fc.constantFrom(0, 1, 1, 1, 1))

/** Measures that sum harm or take the greatest. */
export const harmMeasureArbitrary = fc
  .record({
    kind: fc.constantFrom('harm', 'harm', 'peak-harm'),
    roles: harmRoles,
    filters: someFilters({
      recency: recencyArbitrary,
      coInvolvement: fc.constantFrom('full', 'shared', 'shared'),
    }),
  })
  .map(({ kind, roles, filters: rest }) => ({ kind, select: { roles, ...rest } }) as Measure)

/** Counts of each thing that can be counted. */
export const countMeasureArbitrary = fc
  .record({
    of: fc.constantFrom('crimes', 'offence-groups', 'areas', 'victims'),
    roles: countRoles,
    filters: someFilters(),
  })
  .map(({ of, roles, filters: rest }) => ({ kind: 'count', of, select: { roles, ...rest } }) as Measure)

/** Days from the latest crime. */
export const daysMeasureArbitrary = fc
  .record({ roles: countRoles, filters: someFilters() })
  .map(({ roles, filters: rest }) => ({ kind: 'days-since-last', select: { roles, ...rest } }) as Measure)

function factorsOf(keys: readonly string[], factor: fc.Arbitrary<number>) {
  const every = fc.record(Object.fromEntries(keys.map((key) => [key, factor])))
  return fc.oneof(
    { weight: 3, arbitrary: every },
    {
      weight: 1,
      arbitrary: fc.tuple(every, fc.constantFrom(...keys)).map(([all, key]) => ({ [key]: all[key] })),
    },
  )
}

const gradeArbitrary = fc.constantFrom(0, 0.1, 1 / 3, 0.5, 0.7, 1, 1, 1)

/** Graded intelligence, some of it asking for more than one origin. */
export const intelligenceMeasureArbitrary = fc
  .record(
    {
      kind: fc.constant('intelligence'),
      themes: factorsOf(usedThemes, fc.constantFrom(0.0004, 1, 10, 33.3333, 1000)),
      source: factorsOf(sourceGrades, gradeArbitrary),
      assessment: factorsOf(assessmentGrades, gradeArbitrary),
      within: periodArbitrary,
      minimumOrigins: fc.constantFrom(1, 1, 2, 2, 3),
    },
    { requiredKeys: ['kind', 'themes', 'source', 'assessment'] },
  )
  .map((measure) => measure as Measure)

/** Harm to the person. */
export const victimisationMeasureArbitrary = fc
  .record({
    roles: fc.option(
      shareArbitrary.map((victim) => ({ victim })),
      { nil: undefined },
    ),
    filters: fc.option(someFilters({ recency: recencyArbitrary }), { nil: undefined }),
  })
  .map(({ roles, filters: rest }) => {
    const select = { ...(roles && { roles }), ...rest }
    return { kind: 'victimisation', ...((roles ?? rest) && { select }) } as Measure
  })

/** Numbers of custody records. */
export const custodyCountMeasureArbitrary = fc
  .record({ kind: fc.constant('custody-count'), within: periodArbitrary }, { requiredKeys: ['kind'] })
  .map((measure) => measure as Measure)
