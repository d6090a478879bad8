import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gatherHoldings } from '../../src/scan/gather-holdings'
import { readEquality } from '../../src/scan/read-equality'
import { readOffences } from '../../src/scan/read-offences'
import { readPeople } from '../../src/scan/read-people'
import { caseArbitrary } from '../support/arbitraries/case'
import { everythingOf } from '../support/arbitraries/everything-of'
import { personIds } from '../support/arbitraries/pools'
import { runs } from '../support/arbitraries/runs'

const characteristicsArbitrary = fc.record({
  ethnicity: fc.constantFrom('W1', 'B1', 'A2', 'NS'),
  sex: fc.constantFrom('F', 'M'),
  religion: fc.constantFrom('none', 'stated'),
  'Officer Defined Ethnicity': fc.constantFrom('1', '2', '3'),
})
const manyArbitrary = fc.array(characteristicsArbitrary, { minLength: 1, maxLength: 8 })

describe('equality data', () => {
  it('changes nothing where it stands in columns of the exports', () => {
    fc.assert(
      fc.property(caseArbitrary, manyArbitrary, (given, characteristics) => {
        const offenceRows = given.force.offences.map(({ markers, ...row }) => ({
          ...row,
          markers: markers.join(';'),
        }))
        const personRows: readonly object[] = given.force.people ?? []
        const extended = (rows: readonly object[]) =>
          rows.map((row, i) => ({ ...row, ...characteristics[i % characteristics.length] }))
        const read = (offences: readonly object[], people: readonly object[]) => ({
          offences: readOffences(offences).records,
          people: readPeople(people).records,
        })
        const plain = read(offenceRows, personRows)
        const more = read(extended(offenceRows), extended(personRows))
        expect(more).toEqual(plain)
        expect(everythingOf({ ...given, force: { ...given.force, ...more } })).toEqual(
          everythingOf({ ...given, force: { ...given.force, ...plain } }),
        )
      }),
      runs(30),
    )
  })

  it('changes nothing where it hangs on the records themselves', () => {
    fc.assert(
      fc.property(caseArbitrary, manyArbitrary, (given, characteristics) => {
        const force = Object.fromEntries(
          Object.entries(given.force).map(([kind, records]) => [
            kind,
            (records as readonly object[]).map((record, i) => ({
              ...characteristics[i % characteristics.length],
              ...record,
            })),
          ]),
        )
        expect(everythingOf({ ...given, force: force as unknown as typeof given.force })).toEqual(
          everythingOf(given),
        )
      }),
      runs(30),
    )
  })

  it('is refused among the records that the analysis may use', () => {
    fc.assert(
      fc.property(manyArbitrary, (characteristics) => {
        const rows = characteristics.map((row, i) => ({ personId: personIds[i], ...row }))
        const { records } = readEquality(rows, { columns: { ethnicity: 'ethnicity', sex: 'sex' } })
        // @ts-expect-error: no kind of record that holdings take is one of equality.
        expect(() => gatherHoldings({ offences: [], equality: records })).toThrow()
        // @ts-expect-error: an equality record is no offence record.
        expect(() => gatherHoldings({ offences: records })).toThrow()
      }),
      runs(20),
    )
  })
})
