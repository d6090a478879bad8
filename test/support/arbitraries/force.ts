import * as fc from 'fast-check'
import type { Alias } from '../../../src/scan/records/alias'
import type { CustodyRecord } from '../../../src/scan/records/custody-record'
import type { IntelligenceRecord } from '../../../src/scan/records/intelligence-record'
import { assessmentGrades, handlingCodes, sourceGrades } from '../../../src/scan/vocabulary'
import type { Force } from '../naive/world'
import { birthDateArbitrary, dateArbitrary, turnArbitrary } from './dates'
import { mostlyRecord } from './mostly-record'
import { offencesArbitrary, personIdArbitrary } from './offences'
import { areas, oldIds, personIds, schemes } from './pools'

/** Where reports can come from. */
export const originIds = ['origin-1', 'origin-2', 'origin-😀3']

/** Themes that the generated reports and measures use. */
export const usedThemes = ['violence', 'knife', 'county-lines'] as const

/** Small forces of records of every kind; every kind but offences is gathered or not. */
export function forceArbitrary(asOf: string): fc.Arbitrary<Force> {
  const date = dateArbitrary(asOf)
  return mostlyRecord(
    { offences: offencesArbitrary(asOf) },
    {
      intelligence: fc.array(reportArbitrary(asOf), { maxLength: 16, size: 'max' }),
      people: fc.array(
        fc.record(
          {
            personId: personIdArbitrary,
            bornOn: birthDateArbitrary(asOf),
            area: fc.constantFrom(...areas),
            diedOn: turnArbitrary(asOf),
            deconflict: fc.boolean(),
            approachRisk: fc.boolean(),
          },
          { requiredKeys: ['personId'] },
        ),
        { maxLength: 10, size: 'max' },
      ),
      custodySpells: fc.array(
        fc.record(
          {
            personId: personIdArbitrary,
            kind: fc.constantFrom('remand', 'sentence'),
            from: date,
            to: turnArbitrary(asOf),
          },
          { requiredKeys: ['personId', 'kind', 'from'] },
        ),
        { maxLength: 10, size: 'max' },
      ),
      needs: fc.array(
        fc.record({
          personId: personIdArbitrary,
          need: fc.constantFrom('housing', 'drugs'),
          level: fc.constantFrom('low', 'high'),
          assessedOn: date,
          assessedBy: fc.constant('practitioner'),
        }),
        { maxLength: 2 },
      ),
      management: fc.array(
        fc.record(
          {
            personId: personIdArbitrary,
            scheme: fc.constantFrom(...schemes),
            from: date,
            to: turnArbitrary(asOf),
          },
          { requiredKeys: ['personId', 'scheme', 'from'] },
        ),
        { maxLength: 5, size: 'max' },
      ),
      custody: custodyArbitrary(asOf),
      aliases: aliasesArbitrary(asOf),
    },
  ) as fc.Arbitrary<Force>
}

/** Graded reports, some of one origin, some without any, some to be handled under conditions. */
export function reportArbitrary(asOf: string): fc.Arbitrary<IntelligenceRecord> {
  return fc.record(
    {
      reportId: fc.integer({ min: 1, max: 9 }).map((number) => `report-${number}`),
      personId: personIdArbitrary,
      reportedOn: dateArbitrary(asOf),
      source: fc.constantFrom(...sourceGrades),
      assessment: fc.constantFrom(...assessmentGrades),
      handling: fc.constantFrom(...handlingCodes),
      theme: fc.constantFrom(...usedThemes, 'at-risk'),
      originId: fc.constantFrom(...originIds),
    },
    { requiredKeys: ['reportId', 'personId', 'reportedOn', 'source', 'assessment', 'handling', 'theme'] },
  ) as fc.Arbitrary<IntelligenceRecord>
}

/** Detentions, each with an id of its own, at times whose offset would move the day if it were applied. */
function custodyArbitrary(asOf: string): fc.Arbitrary<CustodyRecord[]> {
  const time = fc.constantFrom('T00:10:00+01:00', 'T23:50:00-05:00', 'T12:00:00Z')
  return fc
    .array(fc.tuple(personIdArbitrary, dateArbitrary(asOf), time), { maxLength: 5, size: 'max' })
    .map((detentions) =>
      detentions.map(([personId, date, at], i) => ({
        custodyId: `custody-${i}`,
        personId,
        arrestedAt: date + at,
        suite: 'suite',
        offenceCode: '8N',
      })),
    )
}

/** Mergers of old ids into current ones, some through another old id. */
function aliasesArbitrary(asOf: string): fc.Arbitrary<Alias[]> {
  return fc
    .tuple(
      ...oldIds.map((from, i) =>
        fc.option(
          fc.record(
            {
              from: fc.constant(from),
              to: fc.constantFrom(...personIds, ...oldIds.slice(0, i)),
              on: dateArbitrary(asOf),
            },
            { requiredKeys: ['from', 'to'] },
          ) as fc.Arbitrary<Alias>,
          { nil: undefined },
        ),
      ),
    )
    .map((aliases) => aliases.filter((alias) => alias !== undefined))
}
