import * as fc from 'fast-check'
import { endsForWhom } from '../../../src/respond/rebus/investigation-endings'
import type { OutstandingSuspectsOptions } from '../../../src/respond/rebus/outstanding-suspects-options'
import type { CustodyRecord } from '../../../src/scan/records/custody-record'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import type { PersonRecord } from '../../../src/scan/records/person-record'
import { outcomeTypes, releases } from '../../../src/scan/vocabulary'
import { type Case, caseArbitrary } from '../../support/arbitraries/case'
import { birthDateArbitrary, dateArbitrary } from '../../support/arbitraries/dates'
import { groupIds, periodArbitrary } from '../../support/arbitraries/measures'
import { offenceArbitrary, personIdArbitrary } from '../../support/arbitraries/offences'
import { areas, crimeIds, listedCodes, personIds, unlistedCodes } from '../../support/arbitraries/pools'
import { addDays } from '../../support/naive/dates'

/** A case with options of the review. */
export interface RebusCase extends Case {
  readonly options: OutstandingSuspectsOptions
}

/** Forces in which most are suspected, outcomes are of every type, and custody records name crimes. */
export const rebusCaseArbitrary: fc.Arbitrary<RebusCase> = caseArbitrary.chain((given) =>
  fc
    .record({
      suspected: fc.array(suspectedArbitrary(given.asOf), { maxLength: 30, size: 'max' }),
      people: fc.oneof(
        { weight: 3, arbitrary: peopleArbitrary(given.asOf) },
        { weight: 1, arbitrary: fc.constant(given.force.people) },
      ),
      custody: fc.option(custodyArbitrary(given.asOf), { nil: undefined, freq: 6 }),
      options: optionsArbitrary(given.asOf),
    })
    .map(({ suspected, people, custody, options }) => {
      const { custody: _, people: __, ...force } = given.force
      const offences = [...given.force.offences.slice(0, 6), ...suspected]
      return {
        ...given,
        force: { ...force, offences, ...(people && { people }), ...(custody && { custody }) },
        options,
      }
    }),
)

function suspectedArbitrary(asOf: string): fc.Arbitrary<OffenceRecord> {
  const more = fc.record(
    {
      crimeId: fc.oneof(
        fc.constantFrom(...crimeIds),
        fc.integer({ min: 5, max: 30 }).map((number) => `crime-${number}`),
      ),
      occurredOn: fc.constantFrom(0, 1, 30, 30, 90, 365).map((age) => addDays(asOf, -age)),
      offenceCode: fc.constantFrom(...listedCodes, ...listedCodes, ...unlistedCodes),
      outcome: fc.oneof(
        { weight: 5, arbitrary: fc.constant('0') },
        { weight: 1, arbitrary: fc.constantFrom('1', '1A') },
        { weight: 1, arbitrary: fc.constantFrom(...outcomeTypes) },
      ),
      outcomeOn: dateArbitrary(asOf),
    },
    { requiredKeys: ['crimeId', 'occurredOn', 'offenceCode'] },
  )
  return fc.tuple(offenceArbitrary(asOf), more).map(([offence, its]) => {
    const { outcome: _, outcomeOn: __, occurredTo: ___, recordedOn: ____, ...rest } = offence
    const role = offence.role === 'charged' || offence.role === 'convicted' ? 'suspect' : offence.role
    return { ...rest, role, ...its } as OffenceRecord
  })
}

/** One record for everybody, most of them adults. */
function peopleArbitrary(asOf: string): fc.Arbitrary<PersonRecord[]> {
  const born = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('1990-06-15', '2004-02-29') },
    { weight: 1, arbitrary: birthDateArbitrary(asOf) },
  )
  return fc
    .array(
      fc.record(
        { bornOn: born, area: fc.constantFrom(...areas) },
        { requiredKeys: ['bornOn'] },
      ) as fc.Arbitrary<Partial<PersonRecord>>,
      { minLength: personIds.length, maxLength: personIds.length },
    )
    .map((facts) => personIds.map((personId, i) => ({ personId, ...facts[i] })))
}

function custodyArbitrary(asOf: string): fc.Arbitrary<CustodyRecord[]> {
  const time = fc.constantFrom('T00:10:00+01:00', 'T23:50:00-05:00', 'T12:00:00Z', 'T01:30:00+00:00')
  const moment = fc.tuple(dateArbitrary(asOf), time).map(([day, at]) => day + at)
  return fc.array(
    fc.record(
      {
        custodyId: fc.integer({ min: 1, max: 6 }).map((number) => `custody-${number}`),
        personId: personIdArbitrary,
        arrestedAt: moment,
        releasedAt: moment,
        release: fc.constantFrom(...releases, 'under-investigation' as const),
        suite: fc.constantFrom('suite-1', 'suite-2'),
        offenceCode: fc.constantFrom('10D', '8N', '1'),
        crimeId: fc.oneof(
          fc.constantFrom(...crimeIds),
          fc.integer({ min: 5, max: 30 }).map((number) => `crime-${number}`),
        ),
      },
      { requiredKeys: ['custodyId', 'personId', 'arrestedAt', 'suite', 'offenceCode'] },
    ) as fc.Arbitrary<CustodyRecord>,
    { maxLength: 40, size: 'max' },
  )
}

function optionsArbitrary(asOf: string): fc.Arbitrary<OutstandingSuspectsOptions> {
  return fc.record(
    {
      asOf: fc.constant(asOf),
      groups: fc.constantFrom(groupIds, groupIds, groupIds.slice(1)),
      not: fc.constantFrom([], [], ['other']),
      within: periodArbitrary,
      force: fc.integer({ min: 1, max: 4 }),
      perArea: fc.integer({ min: 1, max: 3 }),
      longestReleased: fc.integer({ min: 1, max: 3 }),
      areaBasis: fc.constantFrom('home', 'offences'),
      order: fc.constantFrom('harm-then-days', 'days-then-harm'),
      endings: fc.uniqueArray(
        fc.record({
          outcome: fc.constantFrom(...outcomeTypes),
          endsFor: fc.constantFrom(...endsForWhom),
          reason: fc.constant('The force says so.'),
        }),
        { maxLength: 2, selector: ({ outcome }) => outcome },
      ),
    },
    { requiredKeys: ['asOf', 'groups', 'force', 'perArea', 'longestReleased', 'areaBasis'] },
  ) as fc.Arbitrary<OutstandingSuspectsOptions>
}
