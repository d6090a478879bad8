import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harmByPlace } from '../../../src/respond/rasure/harm-by-place'
import type { PlaceHarm } from '../../../src/respond/rasure/place-harm'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { caseArbitrary } from '../../support/arbitraries/case'
import { originIds } from '../../support/arbitraries/force'
import { oldIds, personIds } from '../../support/arbitraries/pools'
import { prepareCase } from '../../support/arbitraries/prepare-case'
import { runs } from '../../support/arbitraries/runs'
import { byCodePoint } from '../../support/naive/code-point-order'
import { currentId } from '../../support/naive/world'
import { naiveHarmByPlace } from './naive'
import { decision } from './records'

const corners = [[450_000, 206_000], [450_499, 206_499], [450_500, 206_000], [0, 0], undefined] as const

const within = fc.constantFrom({ days: 14 }, { months: 1 }, { months: 6 }, { years: 2 })

/** A force whose records say, crime by crime and now and then otherwise, where on the Grid it was. */
const placedArbitrary = fc
  .record({ given: caseArbitrary, within, corners: fc.array(fc.constantFrom(...corners), { minLength: 4 }) })
  .map(({ given, within, corners }) => {
    const offences = given.force.offences.map((row, index): OffenceRecord => {
      const corner = corners[(row.crimeId.length + (index % 7 === 0 ? index : 0)) % corners.length]
      return corner ? { ...row, easting: corner[0], northing: corner[1] } : row
    })
    return { given: { ...given, force: { ...given.force, offences } }, within }
  })

const areaOf = ({ area }: OffenceRecord) => area
const spotOf = ({ easting, northing }: OffenceRecord) =>
  easting === undefined || northing === undefined ? undefined : `${easting} ${northing}`
const squareOf = ({ easting, northing }: OffenceRecord) => {
  if (easting === undefined || northing === undefined) return undefined
  const edge = (metres: number) => metres - (metres % 500)
  return `E${String(edge(easting)).padStart(6, '0')} N${String(edge(northing)).padStart(7, '0')}`
}
const counted = ({ place, crimes, harm, withoutWeight, before }: PlaceHarm) => ({
  place,
  crimes,
  harm,
  withoutWeight,
  before,
})

describe('harm by place', () => {
  it.each([
    ['areas', 'area', areaOf, areaOf],
    ['squares', { squares: 500 }, spotOf, squareOf],
  ] as const)('is what a naive look at the records finds, by %s', (_, by, spotOf, placeOf) => {
    fc.assert(
      fc.property(placedArbitrary, fc.boolean(), ({ given, within }, takesGroups) => {
        const { holdings, policy, world } = prepareCase(given)
        const named = Object.keys(given.document.groups ?? {})
        const groups = takesGroups && named.length > 0 ? named.slice(0, 1) : undefined
        const result = harmByPlace(holdings, policy, {
          asOf: given.asOf,
          within,
          by,
          ...(groups && { groups }),
        })
        const nowhere = ['', 'E000000 N0000000']
        const naive = naiveHarmByPlace(world, { within, groups, spotOf, placeOf })
        const places = [...result.places].sort((a, b) => byCodePoint(a.place, b.place))
        expect(places.map(counted)).toEqual(naive.filter(({ place }) => !nowhere.includes(place)))
        const lost = naive.filter(({ place }) => nowhere.includes(place))
        expect(result.withoutPlace).toMatchObject({
          crimes: lost.reduce((sum, { crimes }) => sum + crimes, 0),
          before: { crimes: lost.reduce((sum, { before }) => sum + before.crimes, 0) },
        })
        const unlisted = Object.values(result.unlisted).reduce((sum, crimes) => sum + crimes, 0)
        expect(unlisted).toBe(naive.reduce((sum, { withoutWeight }) => sum + withoutWeight, 0))
      }),
      runs(150),
    )
  })

  it('adds up, with shares, ranks and reach that follow from it', () => {
    fc.assert(
      fc.property(placedArbitrary, ({ given, within }) => {
        const { holdings, policy } = prepareCase(given)
        const { places, withoutPlace, all, reach } = harmByPlace(holdings, policy, {
          asOf: given.asOf,
          within,
          by: 'area',
        })
        const parts = [...places, withoutPlace]
        const total = (of: (part: (typeof parts)[number]) => number) =>
          parts.reduce((sum, part) => sum + of(part), 0)
        expect(total(({ crimes }) => crimes)).toBe(all.crimes)
        expect(total(({ before }) => before.crimes)).toBe(all.before.crimes)
        expect(total(({ harm }) => harm)).toBeCloseTo(all.harm, 2)
        expect(total(({ harmShare }) => harmShare)).toBeCloseTo(all.harm > 0 ? 1 : 0, 9)
        for (const { harm, crimes, rank, crimesRank } of places) {
          expect(rank).toBe(places.filter((other) => other.harm > harm).length + 1)
          expect(crimesRank).toBe(places.filter((other) => other.crimes > crimes).length + 1)
        }
        for (const { harmShare, places: fewest } of reach) {
          const made = (count: number) => places.slice(0, count).reduce((sum, { harm }) => sum + harm, 0)
          const goal = harmShare * all.harm
          if (fewest === undefined) expect(made(places.length)).toBeLessThan(goal)
          else expect(made(fewest)).toBeGreaterThanOrEqual(goal - 0.001)
          if (fewest !== undefined && fewest > 0) expect(made(fewest - 1)).toBeLessThan(goal + 0.001)
        }
      }),
      runs(150),
    )
  })

  it('names nobody but agreed nominees, no origin and no report', () => {
    fc.assert(
      fc.property(
        placedArbitrary,
        fc.subarray(personIds.slice(0, 5)),
        fc.boolean(),
        ({ given, within }, agreed, takesSquares) => {
          const { holdings, policy } = prepareCase(given)
          const result = harmByPlace(holdings, policy, {
            asOf: given.asOf,
            within,
            by: takesSquares ? { squares: 500 } : 'area',
            nominees: agreed.map((personId) => decision(personId, { decidedOn: '1990-01-01' })),
          })
          const named = new Set(agreed.map((personId) => currentId(given.force, personId)))
          const text = JSON.stringify(result)
          const others = [...personIds, ...oldIds].filter((id) => !named.has(id))
          for (const id of [...others, ...originIds, 'crime-']) expect(text).not.toContain(JSON.stringify(id))
          for (const { nominees } of result.places) {
            for (const personId of nominees) {
              const did = given.force.offences.some(
                (row) =>
                  currentId(given.force, row.personId) === personId &&
                  ['suspect', 'charged', 'convicted'].includes(row.role) &&
                  row.contested !== true,
              )
              expect(did).toBe(true)
            }
          }
        },
      ),
      runs(100),
    )
  })

  it('comes out the same whatever the order of records, and leaves them as they were', () => {
    fc.assert(
      fc.property(placedArbitrary, ({ given, within }) => {
        const { policy } = prepareCase(given)
        const told = (offences: readonly OffenceRecord[]) =>
          JSON.stringify(
            harmByPlace(gatherHoldings({ ...given.force, offences }), policy, {
              asOf: given.asOf,
              within,
              by: { squares: 500 },
            }),
          )
        expect(told([...given.force.offences].reverse())).toBe(told(Object.freeze([...given.force.offences])))
      }),
      runs(100),
    )
  })
})
