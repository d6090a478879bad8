import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nominateCohort } from '../../../src/analyse/nominate-cohort'
import { openConditions } from '../../../src/analyse/open-conditions'
import { rankPeople } from '../../../src/analyse/rank-people'
import { scorePeople } from '../../../src/analyse/score-people'
import { bundledPolicies } from '../../../src/policy/bundled-policies'
import type { Policy } from '../../../src/policy/parse-policy'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { recommendResponses } from '../../../src/respond/recommend-responses'
import { thamesValleyCatalogue } from '../../../src/respond/thames-valley-catalogue'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import type { CaseExpectation } from '../../../src/testing/cases/case-expectation-schema'
import type { CaseCrime } from '../../../src/testing/cases/case-person-schema'
import type { PolicyCase } from '../../../src/testing/cases/policy-case-schema'
import { runPolicyCases } from '../../../src/testing/run-policy-cases'
import { addDays, dayNumber, type Period, shift } from '../../support/naive/dates'

const catalogue = thamesValleyCatalogue
const asOf = '2026-03-31'

interface Written {
  readonly crime: CaseCrime
  /** The days of the crime, counted a day at a time. */
  readonly dates: readonly string[]
}

const periods = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 800 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 26 }) }),
  fc.record({ years: fc.integer({ min: 1, max: 3 }) }),
)
const several = fc.integer({ min: 1, max: 4 })

function spread(period: Period, times: number): string[] {
  const length = dayNumber(asOf) - dayNumber(shift(asOf, period, -1))
  return Array.from({ length: times }, (_, i) => addDays(asOf, -Math.floor((i * length) / times)))
}

const timed = fc.oneof(
  fc.tuple(periods, several).map(([ago, times]) => ({
    when: { ago },
    times,
    dates: Array<string>(times).fill(shift(asOf, ago, -1)),
  })),
  fc.tuple(periods, several).map(([withinLast, times]) => ({
    when: { withinLast },
    times,
    dates: spread(withinLast, times),
  })),
  fc.constant({ when: { ahead: { days: 1 } }, times: 1, dates: [addDays(asOf, 1)] }),
)
const written: fc.Arbitrary<Written> = fc
  .tuple(
    timed,
    fc.constantFrom('suspect', 'charged', 'convicted', 'victim'),
    fc.constantFrom('10D', '8N', '5D', '34B', '92A', '17A', '8Z'),
    fc.subarray(['knife', 'domestic-abuse', 'vawg', 'exploited'] as const),
  )
  .map(([{ when, times, dates }, role, code, markers]) => ({
    crime: { role, code, markers, when, times } as CaseCrime,
    dates,
  }))
const person = fc.record({
  age: fc.integer({ min: 8, max: 40 }),
  crimes: fc.array(written, { maxLength: 4 }),
  area: fc.constantFrom('North', 'South'),
  needs: fc.constantFrom('low', 'high'),
  prison: fc.option(periods),
  arrest: fc.option(fc.integer({ min: 1, max: 60 })),
  intelligence: fc.array(
    fc.record({ days: fc.integer({ min: 1, max: 800 }), grade: fc.constantFrom('1A', '2B') }),
    { maxLength: 3 },
  ),
})
type Person = typeof person extends fc.Arbitrary<infer Value> ? Value : never

/** A person as a sergeant writes them. */
function inShort({ age, crimes, area, needs, prison, arrest, intelligence }: Person): PolicyCase['person'] {
  return {
    age,
    area,
    crimes: crimes.map(({ crime }) => crime),
    reports: intelligence.map(({ days, grade }, i) => ({
      theme: 'violence',
      grade,
      when: { ago: { days } },
      origin: `origin ${i}`,
    })),
    needs: [{ need: 'exploitation', level: needs, when: { ago: { days: 3 } } }],
    schemes: [{ scheme: 'youth-justice', from: { ago: { months: 1 } } }],
    ...(prison && {
      prison: [{ kind: 'remand' as const, from: { ago: prison }, to: { ahead: { days: 10 } } }],
    }),
    ...(arrest !== null && {
      arrests: [{ when: { ago: { days: arrest } }, code: '10D', released: { ago: { days: arrest - 1 } } }],
    }),
  }
}

/** The same people as a force's records. */
function inFull(people: Readonly<Record<string, Person>>) {
  const all = Object.entries(people)
  return gatherHoldings({
    offences: all.flatMap(([personId, { crimes }]) =>
      crimes.flatMap(({ crime, dates }, i) =>
        dates.map(
          (occurredOn, k): OffenceRecord => ({
            crimeId: `${personId}/${i}/${k}`,
            personId,
            role: crime.role,
            offenceCode: crime.code as string,
            occurredOn,
            markers: crime.markers ?? [],
          }),
        ),
      ),
    ),
    people: all.map(([personId, { age, area }]) => ({
      personId,
      area,
      bornOn: shift(asOf, { years: age }, -1),
    })),
    intelligence: all.flatMap(([personId, { intelligence }]) =>
      intelligence.map(({ days, grade }, i) => ({
        reportId: `${personId}-${i}`,
        personId,
        reportedOn: addDays(asOf, -days),
        source: grade === '1A' ? ('1' as const) : ('2' as const),
        assessment: grade === '1A' ? ('A' as const) : ('B' as const),
        handling: 'P' as const,
        theme: 'violence' as const,
        originId: `of ${i}`,
      })),
    ),
    needs: all.map(([personId, { needs }]) => ({
      personId,
      need: 'exploitation' as const,
      level: needs as 'low' | 'high',
      assessedOn: addDays(asOf, -3),
      assessedBy: 'somebody',
    })),
    management: all.map(([personId]) => ({ personId, scheme: 'youth-justice', from: '2026-02-28' })),
    custodySpells: all.flatMap(([personId, { prison }]) =>
      prison === null
        ? []
        : [{ personId, kind: 'remand' as const, from: shift(asOf, prison, -1), to: '2026-04-10' }],
    ),
    custody: all.flatMap(([personId, { arrest }]) =>
      arrest === null
        ? []
        : [
            {
              custodyId: `held ${personId}`,
              personId,
              arrestedAt: `${addDays(asOf, -arrest)}T12:00:00Z`,
              releasedAt: `${addDays(asOf, 1 - arrest)}T18:00:00Z`,
              suite: 'any',
              offenceCode: '10D',
            },
          ],
    ),
  })
}

/** Everything that the public functions say of the person, as a case would expect it. */
function saidOf(people: Readonly<Record<string, Person>>, policy: Policy): CaseExpectation {
  const holdings = inFull(people)
  const scores = scorePeople(holdings, policy, { asOf })
  const score = scores.get('person')
  const cohort = nominateCohort(holdings, policy, { asOf })
  const conditions = openConditions(holdings, policy, { asOf })
  const advice = recommendResponses(['person'], holdings, policy, catalogue, { asOf })
  const advised = (status: string) => {
    const ids = advice.filter((each) => each.status === status).map(({ responseId }) => responseId)
    return ids.length === 0 ? undefined : ids
  }
  const ranks = new Map([...rankPeople(scores)].map(({ personId, rank }) => [personId, rank]))
  const rankOf = (name: string) => ranks.get(name) as number
  const compared = (holds: (difference: number) => boolean) => {
    const names = Object.keys(people).filter(
      (name) => name !== 'person' && holds(rankOf(name) - rankOf('person')),
    )
    return names.length === 0 ? undefined : names
  }
  const { gates = [], lists = [] } = policy.document
  const statuses = (entries: [string, Parameters<typeof conditions.evaluate>[1] | undefined][]) =>
    Object.fromEntries(
      entries.flatMap(([id, condition]) =>
        condition ? [[id, conditions.evaluate('person', condition).status] as const] : [],
      ),
    )
  const expectation = {
    score: score?.total,
    components: score?.components,
    incomplete: score?.incomplete,
    ...(score?.vulnerability && {
      vulnerability: score.vulnerability.total,
      vulnerabilityComponents: score.vulnerability.components,
      vulnerabilityBand: score.vulnerability.band ?? null,
    }),
    gates: statuses(gates.map(({ id, require }) => [id, require])),
    listConditions: statuses(lists.map(({ id, where }) => [id, where])),
    nominated: [
      ...new Set(
        cohort.lists
          .filter(({ nominees }) => nominees.some(({ personId }) => personId === 'person'))
          .map(({ id }) => id),
      ),
    ],
    undetermined: cohort.undetermined.find(({ personId }) => personId === 'person')?.missing ?? [],
    rank: {
      above: compared((d) => d > 0),
      below: compared((d) => d < 0),
      tiedWith: compared((d) => d === 0),
    },
    recommended: advised('recommended'),
    notRecommended: advised('not-recommended'),
    notYetRecommended: advised('unknown'),
    due: Object.fromEntries(advice.flatMap(({ responseId, dueBy }) => (dueBy ? [[responseId, dueBy]] : []))),
  }
  return withoutNothing(expectation) as CaseExpectation
}

/** Drops what is undefined or empty, but for lists that say that there are none. */
function withoutNothing(value: object): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (inner === undefined) return []
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return [[key, inner]]
      const rest = withoutNothing(inner)
      return Object.keys(rest).length === 0 ? [] : [[key, rest]]
    }),
  )
}

describe('a case in shorthand', () => {
  it('means what the same records mean to the library’s public functions', () => {
    fc.assert(
      fc.property(person, person, fc.constantFrom(...bundledPolicies), (own, other, policy) => {
        const expectation = saidOf({ person: own, Sam: other }, policy)
        const policyCase = {
          name: 'said of the records',
          asOf,
          person: inShort(own),
          others: { Sam: inShort(other) },
        }
        const { results } = runPolicyCases(policy, [{ ...policyCase, expect: expectation }], { catalogue })
        expect(results[0]?.failures).toEqual([])
        // A thousandth more, and it does not hold.
        const more = (expectation.score as number) + 0.001
        const wrong = runPolicyCases(policy, [{ ...policyCase, expect: { score: more } }]).results[0]
        expect(wrong?.failures).toMatchObject([{ expected: String(more), actual: String(expectation.score) }])
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['knife-crime', '10D'],
    ['serious-violence', '1'],
    ['firearm-crime', '10A'],
    ['county-lines-supply', '92A'],
    ['exploitation-of-others', '106'],
    ['knife-marketing', '90'],
    // The first sexual offence of the severity score.
    ['sexual-offences', '17A'],
    // Of the catalogue.
    ['low-level', '9A'],
    ['drug-possession', '92D'],
  ])('means by the group %s what its first code %s means', (group, code) => {
    const failuresOf = (offence: Partial<CaseCrime>) =>
      runPolicyCases(
        preludePolicy,
        [
          {
            name: 'the same',
            asOf,
            person: { age: 30, crimes: [{ role: 'charged', when: '2026-03-01', ...offence }] },
            expect: { score: -1, nominated: [], signposts: { 'sexual-offences': -1 } },
          },
        ],
        { catalogue },
      ).results[0]?.failures.map(({ because, ...failure }) => ({
        ...failure,
        because: because.filter((line) => !line.startsWith('group ')),
      }))
    expect(failuresOf({ group })).toEqual(failuresOf({ code }))
  })
})
