import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nominateCohort } from '../../../src/analyse/nominate-cohort'
import {
  type CountForm,
  columnsOfForm,
  protectionsOf,
  valueOfForm,
} from '../../../src/assess/disparity/count-columns'
import type { DisparityOfGroup, GroupDisparity, ShownRate } from '../../../src/assess/disparity/disparity'
import { groupDisparity } from '../../../src/assess/group-disparity'
import { gatherEquality } from '../../../src/scan/gather-equality'
import { asOf, crime, holdingsOf, policyWith } from '../../analyse/small-force'
import { runs } from '../../support/arbitraries/runs'
import { recoverable } from './recoverable'
import { advice } from './sixty-people'

/** A person of a made-up force. */
interface Drawn {
  readonly code: 'A10' | 'B100' | 'N0'
  readonly bornOn: string | undefined
  readonly found: 'reported' | 'proactive' | 'none' | 'both'
  readonly isOffered: boolean
  readonly isEnforced: boolean
  readonly sex: string | undefined
  readonly ethnicity: string | undefined
}

const personArbitrary: fc.Arbitrary<Drawn> = fc.record({
  code: fc.constantFrom('A10', 'A10', 'B100', 'B100', 'N0'),
  bornOn: fc.constantFrom('1990-01-01', '1990-01-01', '1990-01-01', '2010-01-01', undefined),
  found: fc.constantFrom('reported', 'proactive', 'none', 'none', 'both'),
  isOffered: fc.boolean(),
  isEnforced: fc.boolean(),
  sex: fc.constantFrom('F', 'M', 'M', 'M', undefined),
  ethnicity: fc.constantFrom('W', 'W', 'W', 'B', 'A', undefined),
})
const forceArbitrary = fc.array(personArbitrary, { minLength: 5, maxLength: 120 })

const idOf = (i: number) => `P${String(i).padStart(3, '0')}`
const children = { measure: { kind: 'age' as const }, below: 18 }
const policy = policyWith({
  lists: [
    { id: 'force', size: 1, where: { not: children } },
    { id: 'children', size: 1, where: children, present: 'unranked' },
  ],
})

function run(force: readonly Drawn[], order: readonly number[] = force.map((_, i) => i)) {
  const placed = order.map((i) => [idOf(i), force[i] as Drawn] as const)
  const holdings = holdingsOf(
    placed.flatMap(([id, { code, found }]) => [
      crime(`a${id}`, id, { offenceCode: code }),
      ...(found === 'reported' || found === 'both'
        ? [crime(`b${id}`, id, { occurredOn: '2026-05-01', detection: 'reported' })]
        : []),
      ...(found === 'proactive' || found === 'both'
        ? [crime(`c${id}`, id, { occurredOn: '2026-05-01', detection: 'proactive' })]
        : []),
    ]),
    {
      people: placed.map(([personId, { bornOn }]) => ({ personId, ...(bornOn !== undefined && { bornOn }) })),
    },
  )
  const equality = gatherEquality(
    placed.map(([personId, { sex, ethnicity }]) => ({ personId, sex, ethnicity })),
  )
  const cohort = nominateCohort(holdings, policy, { asOf })
  const disparity = groupDisparity(cohort, equality, {
    holdings,
    policy,
    characteristics: ['sex', 'ethnicity', 'age-band'],
    intersections: [['ethnicity', 'sex']],
    outcome: { select: { roles: { charged: 1 } } },
    horizonDays: 90,
    recommendations: placed.flatMap(([id, { isOffered, isEnforced }]) => [
      advice(id, 'support', isOffered ? {} : { status: 'unknown' }),
      advice(id, 'enforcement', isEnforced ? {} : { status: 'not-recommended' }),
    ]),
  })
  return { cohort, disparity }
}

describe('groups beside each other', () => {
  it('do not change with the order of records', () => {
    fc.assert(
      fc.property(forceArbitrary, fc.infiniteStream(fc.nat()), (force, stream) => {
        const order = force.map((_, i) => ({ i, key: stream.next().value as number }))
        order.sort((a, b) => a.key - b.key)
        expect(
          run(
            force,
            order.map(({ i }) => i),
          ),
        ).toEqual(run(force))
      }),
      runs(25),
    )
  })

  it('change no list with what is recorded of people', () => {
    fc.assert(
      fc.property(forceArbitrary, (force) => {
        const blank = force.map((person) => ({ ...person, sex: undefined, ethnicity: 'W' }))
        const [its, other] = [run(force), run(blank)]
        expect(other.cohort).toEqual(its.cohort)
        for (const total of ['considered', 'eligible', 'nominated', 'adults'] as const) {
          expect(other.disparity[total]).toBe(its.disparity[total])
        }
        expect(other.disparity.outcome).toEqual(its.disparity.outcome)
      }),
      runs(25),
    )
  })

  it('add up to everyone where nothing is hidden, and to one group where two are merged', () => {
    fc.assert(
      fc.property(forceArbitrary, fc.constantFrom(30, 60), (given, times) => {
        // Everybody many times over, so that no count is small.
        const force = given.slice(0, 8).flatMap((person) => Array.from({ length: times }, () => person))
        const { disparity } = run(force)
        expect(disparity.suppressedCounts).toBe(0)
        for (const { groups } of disparity.tables) {
          for (const total of ['considered', 'eligible', 'nominated', 'adults'] as const) {
            expect(groups.reduce((sum, group) => sum + (group[total] as number), 0)).toBe(disparity[total])
          }
        }
        const merged = run(
          force.map((person) => ({ ...person, ethnicity: person.ethnicity && 'W' })),
        ).disparity
        const recorded = ({ tables }: GroupDisparity): readonly DisparityOfGroup[] =>
          tables[1]?.groups.filter(({ group }) => group !== null) ?? []
        const [one, several] = [recorded(merged), recorded(disparity)]
        for (const count of ['considered', 'eligible', 'nominated', 'adults', 'adultsNominated'] as const) {
          const sum = several.reduce((all, group) => all + (group[count] as number), 0)
          expect(one.reduce((all, group) => all + (group[count] as number), 0)).toBe(sum)
        }
      }),
      runs(10),
    )
  })

  it('tell no hidden count, nor one between two counts, to whoever adds and takes away what is shown', () => {
    fc.assert(
      fc.property(forceArbitrary, (force) => {
        const { disparity } = run(force)
        const parts = partsOf(force, disparity)
        const follows = recoverable(publishedBy(disparity, parts))
        for (const { groups, characteristics } of disparity.tables) {
          for (const { group } of groups) {
            const its = parts.filter(
              (part) => part.groups.get(characteristics.join()) === JSON.stringify(group),
            )
            if (its.length === parts.length) continue
            for (const form of protectionsOf(true, true)) {
              const value = its.reduce(
                (sum, part) => sum + valueOfForm(form, (column) => part.counts.get(column) ?? 0),
                0,
              )
              if (value < 1 || value > 4) continue
              expect(follows(vectorOf(form, its))).toBe(false)
            }
          }
        }
      }),
      runs(40),
    )
  })
})

/** People alike in everything that is recorded, with what they count for. */
interface Part {
  readonly key: string
  /** By table, the group that they are in. */
  readonly groups: Map<string, string>
  readonly counts: Map<string, number>
}

/** The truth, reckoned apart: nominees are the heaviest of the adults, or not known to be children, and of the children. */
function partsOf(force: readonly Drawn[], { tables }: GroupDisparity): Part[] {
  const parts = new Map<string, Part>()
  const isChild = ({ bornOn }: Drawn) => bornOn === '2010-01-01'
  const isEligible = ({ code }: Drawn) => code !== 'N0'
  const heaviest = (of: readonly Drawn[]) => (of.some(({ code }) => code === 'B100') ? 'B100' : 'A10')
  const isKnown = ({ bornOn }: Drawn) => bornOn !== undefined
  for (const person of force) {
    const peers = force.filter((other) => isKnown(other) && isChild(other) === isChild(person))
    const isNominated =
      isEligible(person) && isKnown(person) && person.code === heaviest(peers.filter(isEligible))
    const isAdult = isEligible(person) && isKnown(person) && !isChild(person)
    const band = person.bornOn === undefined ? undefined : isChild(person) ? '10–17' : '25 and over'
    const values = new Map([
      ['sex', person.sex],
      ['ethnicity', person.ethnicity],
      ['age-band', band],
    ])
    const key = [...values.values()].join('|')
    const part: Part = parts.get(key) ?? { key, groups: new Map(), counts: new Map() }
    parts.set(key, part)
    for (const { characteristics } of tables) {
      const label = characteristics.map((name) => values.get(name))
      part.groups.set(characteristics.join(), label.includes(undefined) ? 'null' : JSON.stringify(label))
    }
    const add = (column: string, is: boolean) =>
      part.counts.set(column, (part.counts.get(column) ?? 0) + (is ? 1 : 0))
    add('considered', true)
    add('eligible', isEligible(person))
    add('nominated', isNominated)
    add('adults', isAdult)
    add('adultsNominated', isAdult && isNominated)
    add('offered', isNominated && person.isOffered)
    add('enforcement', isNominated && person.isEnforced)
    for (const found of ['all', 'reported', 'proactive'] as const) {
      const has =
        person.found !== 'none' && (found === 'all' || person.found === 'both' || person.found === found)
      add(`withOutcome:${found}`, isAdult && has)
      add(`nominatedWithOutcome:${found}`, isAdult && isNominated && has)
    }
  }
  return [...parts.values()]
}

function vectorOf(form: CountForm, parts: readonly Part[]): Map<string, number> {
  return new Map(
    columnsOfForm(form).flatMap((column) =>
      parts.map(({ key }): [string, number] => [`${column} ${key}`, form.plus.includes(column) ? 1 : -1]),
    ),
  )
}

/** Every sum that the output tells: the totals, each count shown, and both counts of each share shown. */
function publishedBy({ tables, ...totals }: GroupDisparity, parts: readonly Part[]): Map<string, number>[] {
  const known: Map<string, number>[] = []
  const tell = (form: CountForm, its: readonly Part[], value: unknown) => {
    if (typeof value !== 'number') return
    // The truth is what was told: else nothing here would say anything.
    expect(
      its.reduce((sum, part) => sum + valueOfForm(form, (column) => part.counts.get(column) ?? 0), 0),
    ).toBe(value)
    known.push(vectorOf(form, its))
  }
  for (const column of ['considered', 'eligible', 'nominated', 'adults'] as const) {
    tell({ plus: [column] }, parts, totals[column])
  }
  for (const found of ['all', 'reported', 'proactive'] as const) {
    tell({ plus: [`withOutcome:${found}`] }, parts, totals.outcome?.people[found])
  }
  for (const { characteristics, groups } of tables) {
    for (const group of groups) {
      const its = parts.filter(
        (part) => part.groups.get(characteristics.join()) === JSON.stringify(group.group),
      )
      const tellRate = (rate: ShownRate | undefined, count: CountForm, of: CountForm) => {
        if (rate === 'nobody') tell(of, its, 0)
        if (typeof rate !== 'object') return
        tell(count, its, rate.count)
        tell(of, its, rate.of)
      }
      for (const column of ['considered', 'eligible', 'nominated', 'adults', 'adultsNominated'] as const) {
        tell({ plus: [column] }, its, group[column])
      }
      const [considered, eligible, nominated] = [
        { plus: ['considered'] },
        { plus: ['eligible'] },
        { plus: ['nominated'] },
      ] as const
      tellRate(group.eligibleOfConsidered, eligible, considered)
      tellRate(group.nominatedOfEligible, nominated, eligible)
      tellRate(group.nominatedOfConsidered, nominated, considered)
      tellRate(group.offerRate, { plus: ['offered'] }, nominated)
      tellRate(group.enforcementRate, { plus: ['enforcement'] }, nominated)
      if (typeof group.meanScore === 'object') tell({ plus: ['adults'] }, its, group.meanScore.people)
      for (const found of ['all', 'reported', 'proactive'] as const) {
        const outcome = group.outcome?.[found]
        const [has, both] = [`withOutcome:${found}`, `nominatedWithOutcome:${found}`] as const
        tell({ plus: [has] }, its, outcome?.withOutcome)
        tell({ plus: [both] }, its, outcome?.nominatedWithOutcome)
        const [falsePositive, falseNegative] = [
          { plus: ['adultsNominated'], minus: [both] },
          { plus: [has], minus: [both] },
        ] as const
        tellRate(outcome?.recordedShare, { plus: [has] }, { plus: ['adults'] })
        tellRate(outcome?.falsePositiveRate, falsePositive, { plus: ['adults'], minus: [has] })
        tellRate(outcome?.falseNegativeRate, falseNegative, { plus: [has] })
        tellRate(outcome?.falseDiscoveryRate, falsePositive, { plus: ['adultsNominated'] })
        tellRate(outcome?.falseOmissionRate, falseNegative, { plus: ['adults'], minus: ['adultsNominated'] })
      }
    }
  }
  return known
}
