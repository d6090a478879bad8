import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { type Case, caseArbitrary } from '../support/arbitraries/case'
import { laterDateArbitrary } from '../support/arbitraries/dates'
import { everythingOf } from '../support/arbitraries/everything-of'
import { reportArbitrary } from '../support/arbitraries/force'
import { offenceArbitrary } from '../support/arbitraries/offences'
import { runs } from '../support/arbitraries/runs'
import { openWorld } from '../support/naive/world'

describe('what was not known at the date', () => {
  it('changes nothing where a crime happened, was recorded or got its role later', () => {
    const later = caseArbitrary.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.array(
          fc
            .tuple(
              offenceArbitrary(given.asOf),
              laterDateArbitrary(given.asOf),
              fc.constantFrom('occurredOn', 'occurredTo', 'recordedOn', 'roleOn'),
            )
            .map(([record, date, key]) => moveLater(record, key, date)),
          { minLength: 1, maxLength: 6 },
        ),
      ),
    )
    fc.assert(
      fc.property(later, ([given, records]) => {
        const offences = [...given.force.offences, ...onlyOfKnownPeople(given, records)]
        expect(everythingOf({ ...given, force: { ...given.force, offences } })).toEqual(everythingOf(given))
      }),
      runs(50),
    )
  })

  it('changes nothing where an outcome came later', () => {
    const later = caseArbitrary.chain((given) =>
      fc.tuple(fc.constant(given), laterDateArbitrary(given.asOf), fc.constantFrom('1', '8', '22')),
    )
    fc.assert(
      fc.property(later, ([given, date, outcome]) => {
        const without = given.force.offences.map(({ outcome: _, outcomeOn: __, ...rest }) => rest)
        const withLater = without.map((record) => ({ ...record, outcome, outcomeOn: date }) as OffenceRecord)
        const results = [without, withLater].map((offences) =>
          everythingOf({ ...given, force: { ...given.force, offences } }),
        )
        expect(results[1]).toEqual(results[0])
      }),
      runs(40),
    )
  })

  it('changes nothing where reports, spells, schemes, arrests and assessments came later', () => {
    const later = caseArbitrary.chain((given) =>
      fc.tuple(
        fc.constant(given),
        laterDateArbitrary(given.asOf),
        fc.constantFrom('remand', 'sentence'),
        fc.array(reportArbitrary(given.asOf), { minLength: 1, maxLength: 4 }),
      ),
    )
    fc.assert(
      fc.property(later, ([given, date, kind, reports]) => {
        const { force } = given
        const personIds = openWorld(force, given.document, given.table, given.asOf).personIds
        const plus = <R>(records: readonly R[] | undefined, add: (personId: string, i: number) => R) =>
          records && [...records, ...personIds.map(add)]
        const fuller = {
          ...force,
          intelligence: plus(force.intelligence, (personId, i) => ({
            ...(reports[i % reports.length] as (typeof reports)[number]),
            personId,
            reportedOn: date,
          })),
          custodySpells: plus(force.custodySpells, (personId) => ({ personId, kind, from: date }) as const),
          management: plus(force.management, (personId) => ({ personId, scheme: 'iom', from: date })),
          needs: plus(
            force.needs,
            (personId) =>
              ({ personId, need: 'housing', level: 'low', assessedOn: date, assessedBy: 'later' }) as const,
          ),
          custody: plus(force.custody, (personId, i) => ({
            custodyId: `later-${i}`,
            personId,
            arrestedAt: `${date}T00:10:00Z`,
            suite: 'suite',
            offenceCode: '8N',
          })),
        }
        const gathered = Object.fromEntries(
          Object.entries(fuller).filter(([, records]) => records !== undefined),
        )
        const after = everythingOf({ ...given, force: gathered as unknown as Case['force'] })
        expect(after).toEqual(everythingOf(given))
      }),
      runs(40),
    )
  })
})

function moveLater(record: OffenceRecord, key: string, date: string): OffenceRecord {
  if (key !== 'occurredOn') return { ...record, [key]: date }
  const { occurredTo: _, ...rest } = record
  return { ...rest, occurredOn: date }
}

/** Everyone in the holdings is considered, so a stranger's record would add a person. */
function onlyOfKnownPeople(given: Case, records: readonly OffenceRecord[]): OffenceRecord[] {
  const { personIds } = openWorld(given.force, given.document, given.table, given.asOf)
  return records.flatMap((record, i) => {
    const personId = personIds[i % Math.max(personIds.length, 1)]
    return personId === undefined ? [] : [{ ...record, personId }]
  })
}
