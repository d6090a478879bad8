import * as fc from 'fast-check'
import { bundledPolicies } from '../../../src/policy/bundled-policies'
import { safeguardingOutcomes } from '../../../src/respond/exploitation/safeguarding-decision'
import { thamesValleyCatalogue } from '../../../src/respond/thames-valley-catalogue'
import type { CaseExpectation } from '../../../src/testing/cases/case-expectation-schema'
import type { CaseMoment, CaseTimes } from '../../../src/testing/cases/case-moment'
import type { CasePerson } from '../../../src/testing/cases/case-person-schema'
import type { PolicyCase } from '../../../src/testing/cases/policy-case-schema'

const period = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 900 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ years: fc.integer({ min: 1, max: 5 }) }),
)
const date = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const moment: fc.Arbitrary<CaseMoment> = fc.oneof(
  date,
  fc.record({ ago: period }),
  fc.record({ ahead: fc.record({ days: fc.integer({ min: 1, max: 90 }) }) }),
)
const times: fc.Arbitrary<CaseTimes> = fc.oneof(moment, fc.record({ withinLast: period }))

/** A record whose other keys are there or not. */
function some<Required extends object, Optional extends object>(
  required: { [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  optional: { [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
): fc.Arbitrary<Required & Partial<Optional>> {
  return fc.record({ ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: Object.keys(required),
  }) as unknown as fc.Arbitrary<Required & Partial<Optional>>
}

const offence = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ code: fc.constantFrom('10D', '8N', '5D', '1', '34B', '92A', '17A', '8Z') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      group: fc.constantFrom('knife-crime', 'knife', 'violence', 'serious-violence', 'sexual'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ group: fc.constant('knife-crime'), code: fc.constant('8N') }) },
)
const area = fc.constantFrom('North', 'South')
const crimeName = fc.constantFrom('the fight', 'the robbery')

const crimes = fc.array(
  fc
    .tuple(
      some(
        { role: fc.constantFrom('suspect', 'charged', 'convicted', 'victim', 'witness'), when: times },
        {
          roleWhen: moment,
          recordedWhen: moment,
          markers: fc.subarray(['knife', 'vawg', 'domestic-abuse', 'county-lines', 'exploited'] as const),
          outcome: fc.constantFrom('1', '5', '18', '22'),
          detection: fc.constantFrom('reported', 'proactive'),
          area,
          contested: fc.boolean(),
        },
      ),
      offence,
      fc.oneof(
        fc.constant({}),
        fc.record({ times: fc.integer({ min: 1, max: 5 }) }),
        fc.record({ crime: crimeName }),
      ),
    )
    .map(([crime, of, more]) => ({ ...crime, ...of, ...more })),
  { maxLength: 4 },
)

/** Anybody with any records, sound or not. */
const personArbitrary = some(
  {},
  {
    age: fc.integer({ min: 0, max: 60 }),
    area,
    died: moment,
    deconflict: fc.boolean(),
    crimes,
    reports: fc.array(
      some(
        {
          theme: fc.constantFrom('violence', 'knife', 'at-risk', 'county-lines'),
          grade: fc.constantFrom('1A', '2B', '3E'),
          when: times,
        },
        {
          origin: fc.constantFrom('a', 'b'),
          handling: fc.constantFrom('P', 'C'),
          times: fc.integer({ min: 1, max: 3 }),
        },
      ),
      { maxLength: 3 },
    ),
    prison: fc.array(some({ kind: fc.constantFrom('remand', 'sentence'), from: moment }, { to: moment }), {
      maxLength: 2,
    }),
    arrests: fc.array(
      fc
        .tuple(some({ when: moment }, { released: moment, crime: crimeName }), offence)
        .map(([arrest, of]) => ({ ...arrest, ...of })),
      { maxLength: 2 },
    ),
    needs: fc.array(
      fc.record({
        need: fc.constantFrom('housing', 'drugs', 'exploitation'),
        level: fc.constantFrom('low', 'medium', 'high'),
        when: moment,
      }),
      { maxLength: 2 },
    ),
    schemes: fc.array(
      some({ scheme: fc.constantFrom('iom', 'mappa', 'youth-justice'), from: moment }, { to: moment }),
      {
        maxLength: 2,
      },
    ),
  },
) as fc.Arbitrary<CasePerson>

const documents = bundledPolicies.map(({ document }) => document)
const idsOf = (ids: readonly (string | undefined)[]) =>
  fc.constantFrom(...new Set(ids.filter((id) => id !== undefined)), 'nobody-has-this', 'constructor')
const componentIds = idsOf(
  documents.flatMap(({ score, vulnerability }) =>
    [...score.components, ...(vulnerability?.components ?? [])].map(({ id }) => id),
  ),
)
const listIds = idsOf(documents.flatMap(({ lists = [] }) => lists.map(({ id }) => id)))
const gateIds = idsOf(documents.flatMap(({ gates = [] }) => gates.map(({ id }) => id)))
const measureIds = idsOf([
  ...documents.flatMap(({ measures = {} }) => Object.keys(measures)),
  ...Object.keys(thamesValleyCatalogue.measures ?? {}),
])
const signpostIds = idsOf(documents.flatMap(({ signposts = [] }) => signposts.map(({ id }) => id)))
const bandIds = idsOf(documents.flatMap(({ score }) => (score.bands ?? []).map(({ id }) => id)))
const responseIds = idsOf(thamesValleyCatalogue.responses.map(({ id }) => id))

const number = fc.oneof(
  fc.constantFrom(0, 1, 53.038),
  some({ atLeast: fc.constantFrom(0, 5) }, { below: fc.constantFrom(10, 1000) }),
)
const named = <Value>(ids: fc.Arbitrary<string>, value: fc.Arbitrary<Value>) =>
  fc.dictionary(ids, value, { minKeys: 1, maxKeys: 3 })
const names = (ids: fc.Arbitrary<string>, least: number) => fc.array(ids, { minLength: least, maxLength: 3 })
const status = fc.constantFrom('met', 'unmet', 'unknown')
const others = fc.constantFrom('Sam', 'Jo', 'Nobody')

const expectation = some(
  { score: number },
  {
    measures: named(measureIds, fc.oneof(number, fc.constant('unknown'))),
    components: named(componentIds, number),
    band: fc.option(bandIds),
    vulnerability: number,
    vulnerabilityComponents: named(componentIds, number),
    vulnerabilityBand: fc.option(bandIds),
    incomplete: fc.boolean(),
    gates: named(gateIds, status),
    listConditions: named(listIds, status),
    nominated: names(listIds, 0),
    undetermined: names(gateIds, 0),
    rank: some(
      { above: names(others, 1) },
      { list: listIds, below: names(others, 1), tiedWith: names(others, 1) },
    ),
    signposts: named(signpostIds, fc.oneof(number, fc.constant('unknown'))),
    recommended: names(responseIds, 1),
    notRecommended: names(responseIds, 1),
    notYetRecommended: names(responseIds, 1),
    due: named(responseIds, fc.constantFrom('2026-04-01', '2026-04-01T18:00:00Z')),
  },
) as fc.Arbitrary<CaseExpectation>

/** Well-formed cases of anything, also of what no policy has and of records that cannot be. */
export const caseArbitrary: fc.Arbitrary<PolicyCase> = some(
  {
    name: fc.constant('a case'),
    asOf: fc.constantFrom('2026-03-31', '2024-02-29'),
    person: personArbitrary,
    expect: expectation,
  },
  {
    others: fc.dictionary(fc.constantFrom('Sam', 'Jo'), personArbitrary, { maxKeys: 2 }),
    notGathered: fc.subarray(['custodySpells', 'management', 'custody'] as const),
    agreements: fc.array(fc.record({ response: responseIds, when: moment }), { maxLength: 2 }),
    safeguardingDecisions: fc.array(
      fc.record({ outcome: fc.constantFrom(...safeguardingOutcomes), when: moment }),
      { maxLength: 2 },
    ),
    holidays: fc.array(date, { maxLength: 2 }),
  },
) as fc.Arbitrary<PolicyCase>
