import * as fc from 'fast-check'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { addDays } from '../naive/dates'
import { dateArbitrary } from './dates'
import { areas, crimeIds, listedCodes, oldIds, personIds, unlistedCodes } from './pools'

/** Anybody, mostly one of the first three, now and then under an old id. */
export const personIdArbitrary = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...personIds.slice(0, 3)) },
  { weight: 4, arbitrary: fc.constantFrom(...personIds.slice(3)) },
  { weight: 1, arbitrary: fc.constantFrom(...oldIds) },
)

/** One person's part in one crime, with every optional field given or missing. */
export function offenceArbitrary(asOf: string): fc.Arbitrary<OffenceRecord> {
  const date = dateArbitrary(asOf)
  return fc
    .record(
      {
        crimeId: fc.constantFrom(...crimeIds),
        personId: personIdArbitrary,
        role: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom('suspect', 'charged', 'convicted') },
          { weight: 1, arbitrary: fc.constantFrom('victim', 'witness') },
        ),
        roleOn: date,
        offenceCode: fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom(...listedCodes) },
          { weight: 1, arbitrary: fc.constantFrom(...unlistedCodes) },
        ),
        occurredOn: date,
        occurredTo: fc.integer({ min: 0, max: 40 }),
        recordedOn: date,
        outcome: fc.constantFrom('1', '1A', '8', '22'),
        outcomeOn: date,
        markers: fc.subarray(['knife', 'domestic-abuse', 'county-lines']),
        detection: fc.constantFrom('reported', 'proactive'),
        area: fc.constantFrom(...areas),
        contested: fc.oneof(
          { weight: 9, arbitrary: fc.constant(false) },
          { weight: 1, arbitrary: fc.constant(true) },
        ),
      },
      { requiredKeys: ['crimeId', 'personId', 'role', 'offenceCode', 'occurredOn', 'markers'] },
    )
    .map(({ occurredTo, ...rest }): OffenceRecord => {
      const record = rest as OffenceRecord
      return occurredTo === undefined
        ? record
        : { ...record, occurredTo: addDays(record.occurredOn, occurredTo) }
    })
}

/** Offence records of a small force, some of them the same as another but for a field or two. */
export function offencesArbitrary(asOf: string): fc.Arbitrary<OffenceRecord[]> {
  const copies = fc.array(
    fc.record({
      place: fc.nat(),
      changes: offenceArbitrary(asOf),
      keys: fc.subarray(
        ['crimeId', 'personId', 'role', 'offenceCode', 'occurredOn', 'area', 'outcome'] as const,
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
    }),
    { maxLength: 10, size: 'max' },
  )
  return fc
    .tuple(fc.array(offenceArbitrary(asOf), { maxLength: 14, size: 'max' }), copies)
    .map(([offences, nearCopies]) => [
      ...offences,
      ...nearCopies.flatMap(({ place, changes, keys }) => {
        const original = offences[place % Math.max(offences.length, 1)]
        return original === undefined ? [] : [withChanges(original, changes, keys)]
      }),
    ])
}

function withChanges(
  original: OffenceRecord,
  changes: OffenceRecord,
  keys: readonly (keyof OffenceRecord)[],
): OffenceRecord {
  const { occurredTo: _, ...rest } = original
  const kept = Object.entries(keys.includes('occurredOn') ? rest : original).filter(
    ([key]) => !keys.includes(key as keyof OffenceRecord),
  )
  const changed = Object.entries(changes).filter(([key]) => keys.includes(key as keyof OffenceRecord))
  return Object.fromEntries([...kept, ...changed]) as OffenceRecord
}
