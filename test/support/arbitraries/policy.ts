import * as fc from 'fast-check'
import type { PolicyDocument } from '../../../src/policy/policy-schema'
import type { Gate } from '../../../src/policy/schema/gate-schema'
import type { Group } from '../../../src/policy/schema/group-schema'
import type { ListRule } from '../../../src/policy/schema/list-schema'
import { componentsArbitrary, vulnerabilityComponentsArbitrary } from './components'
import { offenceGroups, subgroups } from './harm-table'
import { countMeasureArbitrary, daysMeasureArbitrary, groupIds, periodArbitrary } from './measures'
import { mostlyRecord } from './mostly-record'
import { listedCodes, unlistedCodes } from './pools'
import { predicateArbitrary } from './predicates'

/** Policy documents that `policySchema` takes and that use every option which scoring and nomination have. */
export const documentArbitrary: fc.Arbitrary<PolicyDocument> = fc
  .option(periodArbitrary, { freq: 4, nil: undefined })
  .chain((every) =>
    mostlyRecord(
      {
        id: fc.constant('generated-policy'),
        version: fc.constant('1.0.0'),
        title: fc.constant('A generated policy'),
        harm: harmArbitrary,
        groups: groupsArbitrary,
        measures: fc.record({
          'crime-count': countMeasureArbitrary,
          'last-crime': daysMeasureArbitrary,
          'age-in-years': fc.constant({ kind: 'age' }),
        }),
        score: mostlyRecord({ components: componentsArbitrary }, { bands: bandsArbitrary }),
        ...(every && { review: fc.constant({ every }) }),
      },
      {
        vulnerability: mostlyRecord(
          { components: vulnerabilityComponentsArbitrary },
          { bands: bandsArbitrary },
        ),
        gates: fc.array(gateArbitrary(every !== undefined), { maxLength: 2 }).map(numbered('gate')),
        lists: fc
          .array(listArbitrary(every !== undefined), { minLength: 1, maxLength: 3, size: 'max' })
          .map(numbered('list')),
      },
    ),
  )
  .map((document) => document as PolicyDocument)

const harmArbitrary = fc
  .constantFrom(undefined, undefined, undefined, 0, 5, 0.3333)
  .map((weight) => ({ table: 'generated', ...(weight !== undefined && { unlisted: { weight } }) }))

const groupArbitrary = fc
  .record(
    {
      codes: fc.subarray([...listedCodes, ...unlistedCodes], { minLength: 1 }),
      offenceGroups: fc.subarray(offenceGroups, { minLength: 1 }),
      subgroups: fc.subarray(subgroups, { minLength: 1 }),
      markers: fc.subarray(['knife', 'county-lines'], { minLength: 1 }),
    },
    { requiredKeys: [] },
  )
  .filter((group) => Object.keys(group).length > 0)
  .map((group) => group as Group)

const groupsArbitrary = fc.record(Object.fromEntries(groupIds.map((id) => [id, groupArbitrary])))

const bandsArbitrary = fc
  .uniqueArray(fc.constantFrom(0, 0.001, 1, 5, 50, 400, 8000), { minLength: 1, maxLength: 3 })
  .map((bounds) => bounds.sort((a, b) => a - b).map((atLeast, i) => ({ id: `band-${i}`, atLeast })))

function gateArbitrary(review: boolean): fc.Arbitrary<Omit<Gate, 'id'>> {
  return fc.record(
    {
      require: predicateArbitrary(review),
      whenUnknown: fc.constantFrom('undetermined', 'flag'),
      whenUnmet: fc.constantFrom('exclude', 'flag', 'flag', 'flag'),
    },
    { requiredKeys: ['require', 'whenUnknown'] },
  ) as fc.Arbitrary<Omit<Gate, 'id'>>
}

function listArbitrary(review: boolean): fc.Arbitrary<Omit<ListRule, 'id'>> {
  const length = fc.oneof(
    fc.constantFrom(1, 1, 2, 3, 10).map((size) => ({ size })),
    fc.constantFrom(0.0001, 0.3, 0.5, 0.8, 1).map((share) => ({ share })),
  )
  const per = fc.constantFrom(
    {},
    {},
    { per: 'area' },
    { per: 'area', areaBasis: 'home' },
    { per: 'area', areaBasis: 'offences' },
  )
  const where = fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: predicateArbitrary(review).map((predicate) => ({ where: predicate })) },
  )
  const present = fc.constantFrom({}, {}, { present: 'unranked' })
  return fc
    .tuple(length, per, where, present)
    .map(([a, b, c, d]) => ({ ...a, ...b, ...c, ...d }) as Omit<ListRule, 'id'>)
}

function numbered<Entry extends object>(name: string) {
  return (entries: readonly Entry[]) => entries.map((entry, i) => ({ id: `${name}-${i}`, ...entry }))
}
