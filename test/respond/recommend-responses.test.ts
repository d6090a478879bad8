import { describe, expect, it } from 'vitest'
import type { Cohort } from '../../src/analyse/cohort'
import { isPreludeError } from '../../src/internal/prelude-error'
import { parsePolicy } from '../../src/policy/parse-policy'
import type { Agreement } from '../../src/respond/agreement'
import { parseCatalogue } from '../../src/respond/parse-catalogue'
import { type RecommendResponsesOptions, recommendResponses } from '../../src/respond/recommend-responses'
import type { Recommendation } from '../../src/respond/recommendation'
import type { Response } from '../../src/respond/schema/response-schema'
import { type GatherHoldingsInput, gatherHoldings } from '../../src/scan/gather-holdings'
import { asOf, crime, detention, englishBankHolidays, policy, response } from './records'

const adult = { personId: 'P1', bornOn: '1990-01-01' }
const child = { personId: 'P1', bornOn: '2010-05-01' }
const knifeCarrier = { offences: [crime('P1')], people: [adult] }
const age = { measure: { kind: 'age' as const }, below: 25 }

const catalogueOf = (...responses: Response[]) =>
  parseCatalogue({ id: 'c', version: '1', title: 'C', groups: { knife: { codes: ['10D'] } }, responses })

function advise(
  records: GatherHoldingsInput,
  change: Partial<Response> = {},
  options: Partial<RecommendResponsesOptions> = {},
) {
  const holdings = gatherHoldings(records)
  const catalogue = catalogueOf(response(change))
  const all = recommendResponses(['P1'], holdings, policy, catalogue, {
    asOf,
    holidays: englishBankHolidays,
    ...options,
  })
  expect(all).toHaveLength(1)
  return all[0] as Recommendation
}

describe('a response', () => {
  it('is recommended where its offer is met, it runs and nothing bars it', () => {
    expect(
      advise(knifeCarrier, { referral: { to: 'the mentors' }, places: ['Oxford'], note: 'Ask first.' }),
    ).toEqual({
      personId: 'P1',
      responseId: 'mentor',
      name: 'Mentor',
      kind: 'support',
      status: 'recommended',
      reasons: ['knife crimes up to 2026-03-31: 1, at least 1 required'],
      missing: [],
      requires: [],
      referTo: 'the mentors',
      places: ['Oxford'],
      note: 'Ask first.',
      text: 'Mentor: recommended to the panel because knife crimes up to 2026-03-31: 1, at least 1 required',
    })
  })

  it('says where the catalogue marks it as deterrent, and nothing where it does not', () => {
    expect(advise(knifeCarrier, { kind: 'prevention', deterrent: true })).toHaveProperty('deterrent', true)
    expect(advise(knifeCarrier, { kind: 'enforcement', deterrent: false })).not.toHaveProperty('deterrent')
  })

  it('is not recommended where its offer is not met, whatever else', () => {
    const advice = advise({ offences: [crime('P1', { offenceCode: '8N' })] }, { confirmedOn: '2020-01-01' })
    expect(advice.status).toBe('not-recommended')
    expect(advice.reasons).toEqual(['knife crimes up to 2026-03-31: 0, at least 1 required'])
    expect(advice.missing).toEqual([])
    expect(advice.text).toMatch(/^Mentor: not recommended to the panel because knife crimes/)
  })

  it('is unknown where its offer is, and names what is missing', () => {
    const offerWhen = { all: [age, response().offerWhen] }
    const advice = advise({ offences: [crime('P1')] }, { offerWhen })
    expect(advice.status).toBe('unknown')
    expect(advice.missing).toEqual(['age'])
    expect(advice.reasons).toEqual(['age at 2026-03-31: unknown, less than 25 required'])
    expect(advice.text).toMatch(/^Mentor: not yet recommended to the panel because age/)
  })

  it('tells of a condition joined of several what decided it', () => {
    const offerWhen = { any: [{ all: [age, response().offerWhen] }, { not: age }] }
    const { reasons } = advise(knifeCarrier, { offerWhen })
    // 36 years old: the second holds, and is told as the contrary of what it denies.
    expect(reasons).toEqual(['not (age at 2026-03-31: 36, less than 25 required)'])
  })

  it('names what is missing within a not', () => {
    const advice = advise({ offences: [crime('P1')] }, { offerWhen: { not: { any: [age, age] } } })
    expect(advice.missing).toEqual(['age'])
  })

  it('names a missing fact and a missing named measure', () => {
    const offerWhen = { all: [{ fact: 'custody' as const, is: ['community'] }] }
    expect(advise(knifeCarrier, { offerWhen }).missing).toEqual(['custody'])
    const holdings = gatherHoldings(knifeCarrier)
    const catalogue = parseCatalogue({
      id: 'c',
      version: '1',
      title: 'C',
      measures: { arrests: { kind: 'custody-count' } },
      responses: [response({ offerWhen: { measure: 'arrests', atLeast: 1 } })],
    })
    const [advice] = recommendResponses(['P1'], holdings, policy, catalogue, { asOf })
    expect(advice?.missing).toEqual(['arrests'])
  })

  it('is not recommended where a bar holds', () => {
    const blockWhen = { measure: 'robberies', atLeast: 1 }
    const robber = { offences: [crime('P1'), crime('P1', { offenceCode: '34B', role: 'charged' })] }
    const advice = advise(robber, { blockWhen })
    expect(advice.status).toBe('not-recommended')
    expect(advice.reasons).toHaveLength(1)
    expect(advice.reasons[0]).toMatch(/^ruled out by .*: 1, at least 1 required$/)
    expect(advise(knifeCarrier, { blockWhen }).status).toBe('recommended')
  })

  it('is unknown where a bar is', () => {
    const advice = advise(knifeCarrier, { blockWhen: { fact: 'custody', is: ['sentence'] } })
    expect(advice.status).toBe('unknown')
    expect(advice.missing).toEqual(['custody'])
    expect(advice.reasons[1]).toMatch(/^it cannot be told whether it is ruled out: custody/)
  })

  it('is not recommended for a person who has died, and unknown where records differ on it', () => {
    const died = (diedOn: string) => ({ offences: [crime('P1')], people: [{ personId: 'P1', diedOn }] })
    expect(advise(died('2026-03-31'))).toMatchObject({
      status: 'not-recommended',
      reasons: ['alive at 2026-03-31: no, yes required'],
    })
    expect(advise(died('2026-04-01')).status).toBe('recommended')
    const differing = {
      offences: [crime('P1')],
      people: [
        { personId: 'P1', diedOn: '2026-03-01' },
        { personId: 'P1', diedOn: '2026-02-01' },
      ],
    }
    expect(advise(differing)).toMatchObject({ status: 'unknown', missing: ['alive'] })
  })

  it('is not recommended before its first day and after its last', () => {
    const status = (inForce: Response['inForce']) => {
      const advice = advise(knifeCarrier, { inForce })
      return [advice.status, advice.reasons.at(-1)]
    }
    expect(status({ from: '2026-03-31' })[0]).toBe('recommended')
    expect(status({ from: '2026-04-01' })).toEqual(['not-recommended', 'it is in force from 2026-04-01'])
    expect(status({ to: '2026-03-31' })[0]).toBe('recommended')
    expect(status({ to: '2026-03-30' })).toEqual(['not-recommended', 'it was in force until 2026-03-30'])
  })

  it('is unknown where nobody has lately confirmed that it runs', () => {
    const stale = advise(knifeCarrier, { confirmedOn: '2025-03-31' })
    expect(stale).toMatchObject({ status: 'unknown', missing: ['confirmation'] })
    expect(stale.reasons.at(-1)).toBe('check that it still runs: last confirmed on 2025-03-31')
    expect(advise(knifeCarrier, { confirmedOn: '2025-04-01' }).status).toBe('recommended')
    const { confirmedOn: _, ...never } = response()
    const advice = recommendResponses(['P1'], gatherHoldings(knifeCarrier), policy, catalogueOf(never), {
      asOf,
    })[0]
    expect(advice?.missing).toEqual(['confirmation'])
  })

  it('asks for what must be had first, in words', () => {
    expect(advise(knifeCarrier, { requires: ['consent'] }).requires).toEqual([
      { condition: 'consent', inWords: 'the person agrees to take part, and knows that they may stop' },
    ])
  })

  it("takes the catalogue's own words for a condition before the library's", () => {
    const catalogue = parseCatalogue({
      ...catalogueOf(response({ requires: ['consent'] })),
      conditions: { consent: 'the form is signed' },
    })
    const [advice] = recommendResponses(['P1'], gatherHoldings(knifeCarrier), policy, catalogue, { asOf })
    expect(advice?.requires).toEqual([{ condition: 'consent', inWords: 'the form is signed' }])
  })
})

describe('what was not known at the date', () => {
  it('changes nothing: later crimes, later recording, later release', () => {
    expect(advise({ offences: [crime('P1', { occurredOn: '2026-04-01' })] }).status).toBe('not-recommended')
    expect(advise({ offences: [crime('P1', { recordedOn: '2026-04-01' })] }).status).toBe('not-recommended')
  })

  it('leaves contested records out', () => {
    expect(advise({ offences: [crime('P1', { contested: true })] }).status).toBe('not-recommended')
  })
})

describe('the rule for children', () => {
  const kinds: Partial<Response>[] = [
    { kind: 'disruption' },
    { kind: 'enforcement' },
    { kind: 'support', deterrent: true },
  ]
  const agreed: Agreement = { personId: 'P1', responseId: 'mentor', on: '2026-03-20', by: 'Reading YJS' }
  const of = (
    people: GatherHoldingsInput['people'],
    change: Partial<Response>,
    agreements: Agreement[] = [],
  ) => advise({ offences: [crime('P1')], ...(people && { people }) }, change, { agreements })

  it.each(kinds)('keeps %o from a child without the recorded agreement of youth justice', (change) => {
    const advice = of([child], change)
    expect(advice).toMatchObject({ status: 'unknown', missing: ['youth-justice-agreement'] })
    expect(advice.reasons.at(-1)).toBe(
      'the person is 15 and no agreement of the youth justice service is recorded',
    )
    expect(advice.requires).toEqual([
      {
        condition: 'youth-justice-agreement',
        inWords: 'the youth justice service has agreed, and its agreement is recorded',
      },
    ])
  })

  it.each(kinds)('keeps %o from a person whose age is unknown', (change) => {
    const advice = of(undefined, change)
    expect(advice.missing).toEqual(['youth-justice-agreement'])
    expect(advice.reasons.at(-1)).toMatch(/^the age is unknown/)
  })

  it.each(kinds)('lets %o through with the agreement, and shows it', (change) => {
    const advice = of([child], change, [agreed])
    expect(advice.status).toBe('recommended')
    expect(advice.requires[0]?.had).toEqual({ on: '2026-03-20', by: 'Reading YJS' })
  })

  it.each(kinds)('asks nothing of an adult for %o', (change) => {
    const advice = of([adult], { ...change, requires: ['youth-justice-agreement', 'appropriate-adult'] })
    expect(advice).toMatchObject({ status: 'recommended', requires: [] })
  })

  it('takes an agreement up to the date, for the person, and for the response or all', () => {
    const status = (change: Partial<Agreement>) =>
      of([child], { kind: 'enforcement' }, [{ ...agreed, ...change }]).status
    expect(status({ on: '2026-03-31' })).toBe('recommended')
    expect(status({ on: '2026-04-01' })).toBe('unknown')
    expect(status({ responseId: 'another' })).toBe('unknown')
    expect(status({ personId: 'P2' })).toBe('unknown')
    const { responseId: _, ...toAll } = agreed
    expect(of([child], { kind: 'enforcement' }, [toAll]).status).toBe('recommended')
  })

  it('shows the latest of several agreements, in any order', () => {
    const earlier = { ...agreed, on: '2026-01-01', by: 'another' }
    for (const agreements of [
      [earlier, agreed],
      [agreed, earlier],
    ]) {
      const { requires } = of([child], { kind: 'enforcement' }, agreements)
      expect(requires[0]?.had?.on).toBe('2026-03-20')
    }
  })

  it('does not hold up what helps a child, though the condition is shown', () => {
    const advice = of([child], { requires: ['youth-justice-agreement', 'appropriate-adult'] })
    expect(advice.status).toBe('recommended')
    expect(advice.requires.map(({ condition }) => condition)).toEqual([
      'youth-justice-agreement',
      'appropriate-adult',
    ])
  })

  it('ends on the eighteenth birthday, and not the day before', () => {
    const born = (bornOn: string) => of([{ personId: 'P1', bornOn }], { kind: 'enforcement' }).status
    expect(born('2008-03-31')).toBe('recommended')
    expect(born('2008-04-01')).toBe('unknown')
  })

  it('ends on 1 March in a common year for somebody born on 29 February', () => {
    const records = {
      offences: [crime('P1', { occurredOn: '2026-02-01' })],
      people: [{ personId: 'P1', bornOn: '2008-02-29' }],
    }
    const status = (on: string) => advise(records, { kind: 'enforcement' }, { asOf: on }).status
    expect(status('2026-02-28')).toBe('unknown')
    expect(status('2026-03-01')).toBe('recommended')
  })

  it('does not make an offer that is not met', () => {
    const advice = of([child], { kind: 'enforcement', offerWhen: { measure: 'robberies', atLeast: 1 } }, [
      agreed,
    ])
    expect(advice).toMatchObject({ status: 'not-recommended', missing: [] })
  })
})

describe('the time for a referral', () => {
  const oneWorkingDay = { referral: { to: 'x', within: { workingDays: 1 } } }

  it('runs from the latest record that met the offer', () => {
    // Of two knife crimes the later counts: Thursday 26 March, so Friday 27.
    const offences = [crime('P1', { occurredOn: '2026-03-10' }), crime('P1', { occurredOn: '2026-03-26' })]
    expect(advise({ offences }, oneWorkingDay).dueBy).toBe('2026-03-27')
  })

  it('passes over a weekend, and over Easter where holidays are given', () => {
    expect(advise({ offences: [crime('P1', { occurredOn: '2026-03-27' })] }, oneWorkingDay).dueBy).toBe(
      '2026-03-30',
    )
    const maundyThursday = { offences: [crime('P1', { occurredOn: '2026-04-02' })] }
    expect(advise(maundyThursday, oneWorkingDay, { asOf: '2026-04-02' }).dueBy).toBe('2026-04-07')
    const without = advise(maundyThursday, oneWorkingDay, { asOf: '2026-04-02', holidays: [] })
    expect(without.dueBy).toBe('2026-04-03')
    expect(without.dueIn).toContain('bank holidays of 2026 were not counted')
  })

  it('has no date where nothing dated met the offer', () => {
    const advice = advise(knifeCarrier, {
      ...oneWorkingDay,
      offerWhen: { measure: { kind: 'age' }, atLeast: 18 },
    })
    expect(advice.status).toBe('recommended')
    expect(advice.dueBy).toBeUndefined()
    expect(advice.dueIn).toContain('no record says when that was')
  })

  it('is not given where the offer is not met or cannot be told, and is where a confirmation is missing', () => {
    expect(advise({ offences: [crime('P1', { offenceCode: '8N' })] }, oneWorkingDay).dueIn).toBeUndefined()
    const offerWhen = { all: [age, response().offerWhen] }
    expect(advise({ offences: [crime('P1')] }, { ...oneWorkingDay, offerWhen }).dueIn).toBeUndefined()
    expect(advise(knifeCarrier, { ...oneWorkingDay, confirmedOn: '2020-01-01' }).dueBy).toBe('2026-03-30')
  })

  const arrested = { measure: { kind: 'custody-count' as const }, atLeast: 1 }
  const afterRelease = {
    offerWhen: arrested,
    referral: { to: 'x', within: { hours: 48 }, from: 'release' as const },
  }
  const afterArrest = {
    offerWhen: arrested,
    referral: { to: 'x', within: { hours: 1.5 }, from: 'arrest' as const },
  }

  it('runs from the latest arrest or release, to the second and across the change of clocks', () => {
    const custody = [
      detention('P1', { arrestedAt: '2026-01-02T10:00:00+00:00', releasedAt: '2026-01-02T20:00:00+00:00' }),
      detention('P1', { releasedAt: '2026-03-29T00:30:00+00:00' }),
    ]
    const records = { offences: [], custody }
    expect(advise(records, afterArrest).dueBy).toBe('2026-03-28T21:40:00+00:00')
    expect(advise(records, afterRelease).dueBy).toBe('2026-03-31T00:30:00+00:00')
  })

  it('runs from no release before its arrest', () => {
    const custody = [detention('P1', { releasedAt: '2026-03-28T20:00:00+00:00' })]
    expect(advise({ offences: [], custody }, afterRelease).dueIn).toContain('no record says when that was')
    expect(advise({ offences: [], custody }, afterArrest).dueBy).toBe('2026-03-28T21:40:00+00:00')
  })

  it('runs from the earliest release of one arrest told twice, or of two at once, in any order', () => {
    const told = [
      detention('P1'),
      detention('P1', { releasedAt: '2026-03-29T03:00:00+01:00' }),
      detention('P1', { releasedAt: '2026-03-29T00:30:00+00:00', custodyId: 'D2', suite: 'Banbury' }),
      detention('P1', { releasedAt: '2026-03-29T00:30:00Z', custodyId: 'D2', suite: 'Banbury' }),
    ]
    for (const custody of [told, [...told].reverse()])
      expect(advise({ offences: [], custody }, afterRelease).dueBy).toBe('2026-03-31T00:30:00+00:00')
  })

  it('has no date before the person has left custody, as far as is known at the date', () => {
    const held = { offences: [], custody: [detention('P1')] }
    expect(advise(held, afterRelease)).toMatchObject({ status: 'recommended' })
    expect(advise(held, afterRelease).dueBy).toBeUndefined()
    expect(advise(held, afterRelease).dueIn).toBe(
      'within 48 hours of leaving police custody; no record says when that was',
    )
    const releasedLater = {
      offences: [],
      custody: [detention('P1', { releasedAt: '2026-04-01T01:00:00+01:00' })],
    }
    expect(advise(releasedLater, afterRelease).dueBy).toBeUndefined()
    expect(advise(releasedLater, afterArrest).dueBy).toBe('2026-03-28T21:40:00+00:00')
  })

  it('has no date from an arrest where there is none, or none is gathered', () => {
    expect(advise(knifeCarrier, { referral: afterArrest.referral }).dueBy).toBeUndefined()
    expect(advise({ ...knifeCarrier, custody: [] }, { referral: afterArrest.referral }).dueBy).toBeUndefined()
    const later = [detention('P1', { arrestedAt: '2026-04-01T10:00:00+01:00' })]
    expect(
      advise({ ...knifeCarrier, custody: later }, { referral: afterArrest.referral }).dueBy,
    ).toBeUndefined()
  })
})

describe('whom and in what order', () => {
  const holdings = gatherHoldings({ offences: ['P1', 'P2', 'P3', 'P4'].map((id) => crime(id)), people: [] })
  const catalogue = catalogueOf(
    response({ id: 'a', kind: 'enforcement' }),
    response({ id: 'b', kind: 'support' }),
    response({ id: 'c', kind: 'disruption' }),
    response({ id: 'd', kind: 'safeguarding' }),
    response({ id: 'e', kind: 'diversion' }),
    response({ id: 'f', kind: 'prevention' }),
    response({ id: 'g', kind: 'support' }),
  )
  const advisedOn = (people: Cohort | Iterable<string>) => [
    ...new Set(
      recommendResponses(people, holdings, policy, catalogue, { asOf }).map(({ personId }) => personId),
    ),
  ]
  const nominee = (personId: string) => ({ personId })
  const cohort = {
    lists: [{ nominees: [nominee('P3'), nominee('P1')] }, { nominees: [nominee('P1'), nominee('P2')] }],
    undetermined: [{ personId: 'P4', missing: ['age'] }],
    referrals: [],
  } as unknown as Cohort

  it('puts help before what bears down, and keeps the order of the catalogue within a kind', () => {
    const ids = recommendResponses(['P1'], holdings, policy, catalogue, { asOf }).map(
      ({ responseId }) => responseId,
    )
    expect(ids).toEqual(['d', 'b', 'g', 'f', 'e', 'c', 'a'])
  })

  it('advises on every response for every person', () => {
    expect(recommendResponses(['P2', 'P1'], holdings, policy, catalogue, { asOf })).toHaveLength(14)
    expect(recommendResponses([], holdings, policy, catalogue, { asOf })).toEqual([])
  })

  it('keeps the order of an iterable, each person once', () => {
    expect(advisedOn(new Set(['P4', 'P2']))).toEqual(['P4', 'P2'])
    expect(advisedOn(['P2', 'P1', 'P2'])).toEqual(['P2', 'P1'])
  })

  it("keeps the order of a cohort's lists, each person once, and leaves the undetermined out", () => {
    expect(advisedOn(cohort)).toEqual(['P3', 'P1', 'P2'])
  })

  it('takes in referrals that are listed, by code point, and no others', () => {
    const referral = (personId: string, status: string) => ({ personId, status })
    const referrals = [referral('P4', 'listed'), referral('P2', 'listed'), referral('P1', 'eligible')]
    const referred = { ...cohort, lists: [], referrals } as unknown as Cohort
    expect(advisedOn(referred)).toEqual(['P2', 'P4'])
  })

  it('refuses a person whom the holdings do not hold, without naming them', () => {
    try {
      advisedOn(['P1', 'P9'])
    } catch (error) {
      expect(isPreludeError(error, 'unknown-person')).toBe(true)
      expect((error as Error).message).not.toContain('P9')
    }
    expect.assertions(2)
  })

  it('refuses a text, whose letters are nobody, and what is no people at all', () => {
    for (const people of ['P1', undefined, null, 7, {}]) {
      expect(() => advisedOn(people as unknown as string[])).toThrow(
        'recommendResponses requires people to be a cohort or an iterable of ids',
      )
    }
  })
})

describe('misuse', () => {
  const holdings = gatherHoldings(knifeCarrier)
  const call = (
    change: Partial<Response>,
    options: Partial<RecommendResponsesOptions> = {},
    more: object = {},
  ) =>
    recommendResponses(
      ['P1'],
      holdings,
      policy,
      parseCatalogue({ ...catalogueOf(response(change)), ...more }),
      {
        asOf,
        ...options,
      },
    )
  const problemsOf = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      if (isPreludeError(error, 'invalid-catalogue')) return error.info.problems.map(({ pointer }) => pointer)
      throw error
    }
    return []
  }
  const counting = (groups: readonly string[]) => ({
    measure: { kind: 'count' as const, of: 'crimes' as const, select: { roles: { charged: 1 }, groups } },
    atLeast: 1,
  })

  it('refuses dates that are none', () => {
    expect(() => call({}, { asOf: '2026-02-30' })).toThrow(
      'recommendResponses requires asOf to be a calendar date (YYYY-MM-DD)',
    )
    expect(() => call({}, { holidays: ['Christmas'] })).toThrow(/each of holidays/)
    expect(() => call({}, { agreements: [{ personId: 'P1', on: 'today', by: 'YJS' }] })).toThrow(
      /each of agreements/,
    )
  })

  it('refuses an agreement that nobody gave', () => {
    expect(() => call({}, { agreements: [{ personId: 'P1', on: asOf, by: ' ' }] })).toThrow(/by whom/)
  })

  it('refuses a bare policy document and a bare catalogue', () => {
    const bare = recommendResponses as (...given: unknown[]) => unknown
    expect(() => bare(['P1'], holdings, policy.document, catalogueOf(response()), { asOf })).toThrow(
      /parsePolicy/,
    )
    for (const catalogue of [undefined, null, 'thames-valley', {}, { responses: [] }]) {
      expect(() => bare(['P1'], holdings, policy, catalogue, { asOf })).toThrow(/parseCatalogue/)
    }
  })

  it('refuses a measure or group that neither the catalogue nor the policy has, by its pointer', () => {
    expect(problemsOf(() => call({ offerWhen: { all: [{ measure: 'burglaries', atLeast: 1 }] } }))).toEqual([
      '/responses/0/offerWhen/all/0/measure',
    ])
    expect(problemsOf(() => call({ blockWhen: counting(['robbery', 'fraud']) }))).toEqual([
      '/responses/0/blockWhen/measure/select/groups/1',
    ])
    const measures = { frauds: counting(['fraud']).measure }
    expect(problemsOf(() => call({}, {}, { measures }))).toEqual(['/measures/frauds/select/groups/0'])
  })

  it("takes the policy's measures and groups", () => {
    const robber = gatherHoldings({ offences: [crime('P1', { offenceCode: '34B', role: 'charged' })] })
    for (const offerWhen of [counting(['robbery']), { measure: 'robberies', atLeast: 1 }]) {
      const [advice] = recommendResponses(['P1'], robber, policy, catalogueOf(response({ offerWhen })), {
        asOf,
      })
      expect(advice?.status).toBe('recommended')
    }
  })

  it("refuses enforcement offered by the policy's measures and groups of what was done to a person", () => {
    const kind = 'enforcement' as const
    expect(problemsOf(() => call({ kind, offerWhen: { measure: 'harmed', above: 0 } }))).toEqual([
      '/responses/0/offerWhen/measure',
    ])
    expect(problemsOf(() => call({ kind, offerWhen: counting(['marked']) }))).toEqual([
      '/responses/0/offerWhen/measure/select/groups/0',
    ])
  })

  it('refuses a look ahead to a review that the policy does not have', () => {
    const offerWhen = { fact: 'custody' as const, at: 'review' as const, is: ['community'] }
    expect(problemsOf(() => call({ offerWhen }))).toEqual(['/responses/0/offerWhen/at'])
  })

  it('refuses codes of another system than the policy uses, and not where there are none', () => {
    expect(problemsOf(() => call({}, {}, { codeSystem: 'home-office' }))).toEqual(['/codeSystem'])
    const offerWhen = { measure: 'robberies', atLeast: 1 }
    const more = { codeSystem: 'home-office', groups: { flagged: { markers: ['knife'] } } }
    expect(problemsOf(() => call({ offerWhen }, {}, more))).toEqual([])
    const { groups: _, ...bare } = catalogueOf(response({ offerWhen }))
    const catalogue = parseCatalogue({ ...bare, codeSystem: 'home-office' })
    expect(recommendResponses(['P1'], holdings, policy, catalogue, { asOf })).toHaveLength(1)
  })

  it('takes a review where the policy has one', () => {
    const reviewed = parsePolicy({ ...policy.document, review: { every: { months: 1 } } })
    const offerWhen = { fact: 'custody' as const, at: 'review' as const, is: ['community'] }
    const records = gatherHoldings({ ...knifeCarrier, custodySpells: [] })
    const [advice] = recommendResponses(['P1'], records, reviewed, catalogueOf(response({ offerWhen })), {
      asOf,
    })
    expect(advice?.status).toBe('recommended')
  })
})
