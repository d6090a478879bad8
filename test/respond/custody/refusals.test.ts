import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../../src/internal/prelude-error'
import type { Measure } from '../../../src/policy/schema/measure-schema'
import { custodyOffers } from '../../../src/respond/custody/custody-offers'
import type { CustodyOffersOptions } from '../../../src/respond/custody/custody-offers-options'
import type { Response } from '../../../src/respond/schema/response-schema'
import { policy } from '../records'
import { abingdon, at, catalogueOf, divert, holdingsOf, person, stay } from './records'

const holdings = holdingsOf([person('A')], [stay('A', '1', '2026-03-28T20:00:00+00:00')])

function pointersOf(act: () => unknown, code: 'invalid-options' | 'invalid-catalogue') {
  try {
    act()
  } catch (error) {
    if (!isPreludeError(error, code)) throw error
    expect(error.message).toMatch(/^custodyOffers requires /)
    return error.info.problems.map(({ pointer }) => pointer)
  }
  return 'nothing was refused'
}

const options = (change: object) =>
  pointersOf(
    () => custodyOffers(holdings, policy, catalogueOf(), { at, suites: [abingdon], ...change }),
    'invalid-options',
  )

const entry = (change: Partial<Response>) =>
  pointersOf(
    () =>
      custodyOffers(holdings, policy, catalogueOf({ ...divert, ...change }), {
        at,
        suites: [{ suite: 'Abingdon', coaches: [{ response: 'divert' }] }],
      }),
    'invalid-catalogue',
  )

describe('options of custodyOffers', () => {
  it('need a moment with an offset, in the time of the rule that is known here', () => {
    expect(options({ at: '2026-02-30T10:00:00Z' })).toEqual(['/at'])
    expect(options({ at: '2026-03-28T21:00:00' })).toEqual(['/at'])
    expect(options({ at: '2002-03-10T21:00:00Z' })).toEqual(['/at'])
    expect(options({ at: '2002-03-11T21:00:00Z' })).toBe('nothing was refused')
  })

  it('need suites, each once, with hours that are hours', () => {
    const hours = (change: object) =>
      options({
        suites: [
          {
            suite: 'Abingdon',
            coaches: [
              { response: 'divert', hours: [{ weekday: 'monday', from: '09:00', to: '17:00', ...change }] },
            ],
          },
        ],
      })
    expect(options({ suites: [] })).toEqual(['/suites'])
    expect(options({ suites: [abingdon, abingdon] })).toEqual(['/suites/1/suite'])
    expect(hours({ weekday: 'Monday' })).toEqual(['/suites/0/coaches/0/hours/0/weekday'])
    expect(hours({ from: '24:00' })).toEqual(['/suites/0/coaches/0/hours/0/from'])
    expect(hours({ to: '09:00' })).toEqual(['/suites/0/coaches/0/hours/0/to'])
    expect(hours({ to: '24:00' })).toBe('nothing was refused')
    expect(options({ lately: { days: 0 } })).toEqual(['/lately/days'])
    expect(options({ timesInCustody: { atMost: 0 } })).toEqual(['/timesInCustody/atMost'])
    expect(options({ outcome: 'charged' })).toEqual(['/outcome'])
  })

  it('are needed at all', () => {
    const without = () =>
      custodyOffers(holdings, policy, catalogueOf(), undefined as unknown as CustodyOffersOptions)
    expect(pointersOf(without, 'invalid-options')).toEqual([''])
  })

  it('name offers that the catalogue has', () => {
    expect(options({ suites: [{ suite: 'Abingdon', coaches: [{ response: 'other' }] }] })).toEqual([
      '/suites/0/coaches/0/response',
    ])
  })
})

describe('an entry that is offered in custody', () => {
  const on = (measure: Measure): Pick<Response, 'offerWhen'> => ({ offerWhen: { measure, atLeast: 1 } })
  const crimes = (select: object): Measure => ({
    kind: 'count',
    of: 'crimes',
    select: { roles: { suspect: 1, charged: 1, convicted: 1 }, ...select },
  })

  it('is voluntary and bears down on nobody', () => {
    expect(entry({ requires: [] })).toEqual(['/responses/0/requires'])
    expect(entry({ deterrent: true })).toEqual(['/responses/0/kind'])
  })

  it('may look at what was recorded, and not at how the case stands or ends', () => {
    expect(entry(on(crimes({})))).toBe('nothing was refused')
    expect(entry(on(crimes({ roles: { victim: 1 } })))).toBe('nothing was refused')
    expect(entry(on({ kind: 'victimisation' }))).toBe('nothing was refused')
    expect(entry({ offerWhen: { fact: 'alive', is: ['yes'] } })).toBe('nothing was refused')
    expect(entry(on(crimes({ outcomes: { exclude: ['1'] } })))).toEqual(['/responses/0/offerWhen/measure'])
    expect(entry(on(crimes({ roles: { suspect: 1 } })))).toEqual(['/responses/0/offerWhen/measure'])
  })

  it('may not hang on intelligence, of which that somebody is offered it would tell', () => {
    const reports: Measure = {
      kind: 'intelligence',
      themes: { exploited: 1 },
      source: { '1': 1 },
      assessment: { A: 1 },
      within: { months: 12 },
    }
    expect(entry(on(reports))).toEqual(['/responses/0/offerWhen/measure'])
    const either = {
      any: [
        { measure: { kind: 'age' as const }, atLeast: 18 },
        { measure: reports, atLeast: 1 },
      ],
    }
    expect(entry({ offerWhen: either })).toEqual(['/responses/0/offerWhen/any/1/measure'])
  })

  it('may not be ruled out by it either, nor through a measure of the policy or the catalogue', () => {
    expect(entry({ blockWhen: { not: { measure: crimes({ roles: { charged: 1 } }), below: 1 } } })).toEqual([
      '/responses/0/blockWhen/not/measure',
    ])
    expect(entry({ offerWhen: { measure: 'robberies', atLeast: 1 } })).toEqual([
      '/responses/0/offerWhen/measure',
    ])
    const own = { ...catalogueOf({ ...divert, offerWhen: { measure: 'own', below: 5 } }) }
    const named = { ...own, measures: { own: crimes({}) } }
    const suites = [{ suite: 'Abingdon', coaches: [{ response: 'divert' }] }]
    expect(custodyOffers(holdings, policy, named, { at, suites }).offers).toHaveLength(1)
  })

  it('is the only one that is looked at: what no suite offers may be as it is', () => {
    const other: Response = { ...divert, id: 'other', requires: [] }
    const suites = [{ suite: 'Abingdon', coaches: [{ response: 'divert' }] }]
    const { offers } = custodyOffers(holdings, policy, catalogueOf(other, divert), { at, suites })
    expect(offers.map(({ responseId }) => responseId)).toEqual(['divert'])
  })
})
