import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OutstandingInvestigation, RankedSuspect } from '../../../src/respond/rebus/outstanding-suspect'
import { outstandingSuspects } from '../../../src/respond/rebus/outstanding-suspects'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import { originIds } from '../../support/arbitraries/force'
import { oldIds, personIds } from '../../support/arbitraries/pools'
import { prepareCase } from '../../support/arbitraries/prepare-case'
import { runs } from '../../support/arbitraries/runs'
import { distinct } from '../../support/naive/code-point-order'
import { type NaiveSuspect, naiveArea, naiveRanks, naiveRebus } from './naive-rebus'
import { type RebusCase, rebusCaseArbitrary } from './rebus-arbitrary'

function bothOf(given: RebusCase) {
  const { holdings, policy, world } = prepareCase(given)
  return {
    result: outstandingSuspects(holdings, policy, given.options),
    naive: naiveRebus(world, given.options),
  }
}

const ranksOf = (suspects: readonly RankedSuspect[]) =>
  suspects.map(({ personId, rank, tied }) => ({ personId, rank, tied }))

function toldBy({ crimeId, offenceCode, daysOutstanding, area, custody }: OutstandingInvestigation) {
  const { state, days } = custody
  return {
    crimeId,
    offenceCode,
    daysOutstanding,
    area,
    custody: days === undefined ? state : `${state} ${days}`,
  }
}

const withoutHarm = ({ harm: _, ...rest }: NaiveSuspect['open'][number]) => rest

describe('the review and a naive second implementation', () => {
  it('agree on who is listed, in which order, and on what was held out', () => {
    fc.assert(
      fc.property(rebusCaseArbitrary, (given) => {
        const { result, naive } = bothOf(given)
        const { order, force, perArea, areaBasis } = given.options
        const adults = naive.suspects.filter(({ age }) => age !== undefined && age >= 18)
        expect(ranksOf(result.force)).toEqual(naiveRanks(adults, order, force))
        const areas = distinct(adults.flatMap((person) => naiveArea(person, areaBasis) ?? []))
        expect(result.areas.map(({ area, suspects }) => [area, ranksOf(suspects)])).toEqual(
          areas.map((area) => [
            area,
            naiveRanks(
              adults.filter((person) => naiveArea(person, areaBasis) === area),
              order,
              perArea,
            ),
          ]),
        )
        expect(result.withoutArea).toBe(
          adults.filter((person) => naiveArea(person, areaBasis) === undefined).length,
        )
        expect(result.children.map(({ personId }) => personId)).toEqual(
          naive.suspects.filter(({ age = 18 }) => age < 18).map(({ personId }) => personId),
        )
        expect(result.ageUnknown.map(({ personId }) => personId)).toEqual(
          naive.suspects.filter(({ age }) => age === undefined).map(({ personId }) => personId),
        )
        expect(result.heldOut).toEqual(naive.heldOut)
        expect([result.people, result.investigations]).toEqual([
          naive.suspects.length,
          naive.suspects.flatMap(({ open }) => open).length,
        ])
      }),
      runs(400),
    )
  })

  it('agree on every investigation of everybody shown', () => {
    fc.assert(
      fc.property(rebusCaseArbitrary, (given) => {
        const { result, naive } = bothOf(given)
        const byId = new Map(naive.suspects.map((person) => [person.personId, person]))
        for (const suspect of [...result.force, ...result.areas.flatMap(({ suspects }) => suspects)]) {
          const person = byId.get(suspect.personId) as NaiveSuspect
          expect(suspect.investigations.map(toldBy)).toEqual(person.open.map(withoutHarm))
          expect(suspect.investigations.map(({ harm }) => harm)).toEqual(
            person.open.map(({ harm }) => (harm === undefined ? undefined : harm / 1000)),
          )
          expect([suspect.harm, suspect.daysOutstanding]).toEqual([person.harm / 1000, person.days])
          expect(suspect.incomplete).toBe(person.open.some(({ harm }) => harm === undefined))
        }
        for (const suspect of [...result.children, ...result.ageUnknown]) {
          const person = byId.get(suspect.personId) as NaiveSuspect
          expect(suspect.investigations.map(toldBy)).toEqual(person.open.map(withoutHarm))
        }
      }),
      runs(400),
    )
  })
})

describe('the review', () => {
  it('is the same in any order of the records', () => {
    fc.assert(
      fc.property(rebusCaseArbitrary, (given) => {
        const { policy } = prepareCase(given)
        const reversed = Object.fromEntries(
          Object.entries(given.force).map(([kind, records]) => [kind, [...records].reverse()]),
        ) as unknown as RebusCase['force']
        expect(outstandingSuspects(gatherHoldings(reversed), policy, given.options)).toEqual(
          outstandingSuspects(gatherHoldings(given.force), policy, given.options),
        )
      }),
      runs(150),
    )
  })

  it('names nobody but those shown, no origin and no report', () => {
    fc.assert(
      fc.property(rebusCaseArbitrary, (given) => {
        const { result } = bothOf(given)
        const shown = [
          ...result.force,
          ...result.areas.flatMap(({ suspects }) => suspects),
          ...result.children,
          ...result.ageUnknown,
          ...result.undetermined,
          ...(result.released === 'unknown'
            ? []
            : [...result.released.underInvestigation.longest, ...result.released.onBail.longest]),
        ].map(({ personId }) => personId)
        const text = JSON.stringify(result)
        const others = [...personIds, ...oldIds].filter((id) => !shown.includes(id))
        for (const id of [...others, ...originIds, 'report-']) expect(text).not.toContain(id)
      }),
      runs(150),
    )
  })

  it('gives nobody apart a rank, a harm or anything to weigh by', () => {
    fc.assert(
      fc.property(rebusCaseArbitrary, (given) => {
        const { result } = bothOf(given)
        const apart = [...result.children, ...result.ageUnknown]
        expect(JSON.stringify(apart)).not.toMatch(/"(rank|tied|harm|incomplete)"|recorded harm|longest/)
        for (const suspect of apart) expect(Object.keys(suspect)).not.toContain('daysOutstanding')
      }),
      runs(150),
    )
  })
})
