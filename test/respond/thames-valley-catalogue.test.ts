import { describe, expect, it } from 'vitest'
import { onsCrimeSeverity2021 } from '../../src/policy/ons-crime-severity-2021'
import { preludePolicy } from '../../src/policy/prelude-policy'
import { parseCatalogue } from '../../src/respond/parse-catalogue'
import { recommendResponses } from '../../src/respond/recommend-responses'
import type { Recommendation, RecommendationStatus } from '../../src/respond/recommendation'
import { thamesValleyCatalogue } from '../../src/respond/thames-valley-catalogue'
import { canonicalOffenceCode } from '../../src/scan/canonical-offence-code'
import { type GatherHoldingsInput, gatherHoldings } from '../../src/scan/gather-holdings'
import { asOf, crime, detention, englishBankHolidays, policy, report } from './records'

/** The catalogue with every entry confirmed, so that its rules can be seen apart from whether it runs. */
const confirmed = parseCatalogue({
  ...thamesValleyCatalogue,
  responses: thamesValleyCatalogue.responses.map((entry) => ({
    ...entry,
    confirmedOn: '2026-03-31',
    funding: { note: 'Paid for.' },
  })),
})
const child = { personId: 'P1', bornOn: '2010-05-01' }
const youngAdult = { personId: 'P1', bornOn: '2004-05-01' }
const adult = { personId: 'P1', bornOn: '1990-01-01' }

type Records = Partial<GatherHoldingsInput>

function adviceOn(id: string, records: Records, catalogue = confirmed, on = asOf): Recommendation {
  // Somebody else's crime, so that every person of these tests is in the holdings.
  const holdings = gatherHoldings({
    people: [{ personId: 'P1' }],
    ...records,
    offences: records.offences ?? [crime('P9')],
  })
  const advice = recommendResponses(['P1'], holdings, policy, catalogue, {
    asOf: on,
    holidays: englishBankHolidays,
  })
  return advice.find(({ responseId }) => responseId === id) as Recommendation
}

/** A crime known from its code, role and day. */
const by = (
  role: 'suspect' | 'charged' | 'convicted' | 'victim',
  offenceCode: string,
  occurredOn = '2026-03-27',
  more = {},
) => crime('P1', { role, offenceCode, occurredOn, ...more })

type Case = readonly [id: string, what: string, records: Records, status: RecommendationStatus]
const yes = 'recommended'
const no = 'not-recommended'
const unknown = 'unknown'
const custody = [detention('P1')]
const exploitationNeed = (level: 'low' | 'medium') =>
  [{ personId: 'P1', need: 'exploitation', level, assessedOn: '2026-01-10', assessedBy: 'YJS' }] as const

const cases: readonly Case[] = [
  [
    'nrm-child',
    'a child flagged as exploited',
    { people: [child], offences: [by('suspect', '92A', '2020-01-01', { markers: ['exploited'] })] },
    yes,
  ],
  [
    'nrm-child',
    'a child who is the victim of modern slavery',
    { people: [child], offences: [by('victim', '106')] },
    yes,
  ],
  [
    'nrm-child',
    'a child reported as exploited, graded 2C',
    { people: [child], intelligence: [report('P1', { source: '2', assessment: 'C' })] },
    yes,
  ],
  ['nrm-child', 'a child with a medium need', { people: [child], needs: exploitationNeed('medium') }, yes],
  ['nrm-child', 'a child with a low need', { people: [child], needs: exploitationNeed('low') }, no],
  [
    'nrm-child',
    'a child reported as exploited, graded 3A',
    { people: [child], intelligence: [report('P1', { source: '3' })] },
    no,
  ],
  [
    'nrm-child',
    'a child suspected of modern slavery',
    { people: [child], offences: [by('suspect', '106')] },
    no,
  ],
  [
    'nrm-child',
    'an adult flagged as exploited',
    { people: [adult], offences: [by('victim', '92A', '2020-01-01', { markers: ['exploited'] })] },
    no,
  ],
  [
    'nrm-child',
    'somebody of unknown age flagged as exploited',
    { offences: [by('victim', '92A', '2020-01-01', { markers: ['exploited'] })] },
    unknown,
  ],
  [
    'nrm-adult',
    'an adult who is the victim of modern slavery',
    { people: [adult], offences: [by('victim', '106')] },
    yes,
  ],
  [
    'nrm-adult',
    'a child who is the victim of modern slavery',
    { people: [child], offences: [by('victim', '106')] },
    no,
  ],
  [
    'nrm-adult',
    'somebody of unknown age who is the victim of modern slavery',
    { offences: [by('victim', '106')] },
    unknown,
  ],
  [
    'engage-and-explain',
    'somebody suspected of assault with injury',
    { people: [adult], offences: [by('suspect', '8N')] },
    yes,
  ],
  [
    'engage-and-explain',
    'a crime on the first day of the window',
    { people: [adult], offences: [by('suspect', '8N', '2024-04-01')] },
    yes,
  ],
  [
    'engage-and-explain',
    'a crime on the day before it',
    { people: [adult], offences: [by('suspect', '8N', '2024-03-31')] },
    no,
  ],
  [
    'engage-and-explain',
    'a crime flagged as county lines',
    { people: [adult], offences: [by('suspect', '49', '2026-03-01', { markers: ['county-lines'] })] },
    yes,
  ],
  [
    'engage-and-explain',
    'a victim of assault with injury',
    { people: [adult], offences: [by('victim', '8N')] },
    no,
  ],
  [
    'engage-and-explain',
    'domestic abuse',
    { people: [adult], offences: [by('suspect', '8N', '2026-03-01', { markers: ['domestic-abuse'] })] },
    no,
  ],
  ['engage-and-explain', 'the marketing of knives', { people: [adult], offences: [by('suspect', '90')] }, no],
  [
    'engage-and-explain',
    'a child of nine',
    { people: [{ personId: 'P1', bornOn: '2016-04-01' }], offences: [by('suspect', '8N')] },
    no,
  ],
  ['engage-and-explain', 'somebody of unknown age', { offences: [by('suspect', '8N')] }, unknown],
  [
    'caseworker-offer',
    'two knife crimes at 24',
    {
      people: [{ personId: 'P1', bornOn: '2001-04-01' }],
      offences: [by('suspect', '10D'), by('charged', '10D', '2019-01-01')],
    },
    yes,
  ],
  [
    'caseworker-offer',
    'two knife crimes on the 25th birthday',
    {
      people: [{ personId: 'P1', bornOn: '2001-03-31' }],
      offences: [by('suspect', '10D'), by('charged', '10D', '2019-01-01')],
    },
    no,
  ],
  [
    'caseworker-offer',
    'a knife crime and a sexual offence',
    { people: [child], offences: [by('suspect', '10D'), by('suspect', '20A')] },
    yes,
  ],
  [
    'caseworker-offer',
    'one stabbing',
    { people: [child], offences: [by('charged', '5D', '2026-03-01', { markers: ['knife'] })] },
    no,
  ],
  [
    'caseworker-offer',
    'two assaults without a knife',
    { people: [child], offences: [by('suspect', '8N'), by('suspect', '8N', '2026-01-01')] },
    no,
  ],
  [
    'caseworker-offer',
    'two knife crimes at an unknown age',
    { offences: [by('suspect', '10D'), by('charged', '10D', '2019-01-01')] },
    unknown,
  ],
  [
    'act-now-contact',
    'a child arrested for a robbery',
    { people: [child], custody, offences: [by('suspect', '34B')] },
    yes,
  ],
  [
    'act-now-contact',
    'a child arrested eight days ago',
    {
      people: [child],
      custody: [detention('P1', { arrestedAt: '2026-03-24T23:59:00+00:00' })],
      offences: [by('suspect', '34B')],
    },
    no,
  ],
  [
    'act-now-contact',
    'a child arrested, suspected of a theft',
    { people: [child], custody, offences: [by('suspect', '49')] },
    no,
  ],
  [
    'act-now-contact',
    'an adult arrested for a robbery',
    { people: [adult], custody, offences: [by('suspect', '34B')] },
    no,
  ],
  [
    'act-now-contact',
    'a child, custody records not gathered',
    { people: [child], offences: [by('suspect', '34B')] },
    unknown,
  ],
  [
    'act-now-home-visit',
    'a child arrested for a knife',
    { people: [child], custody, offences: [by('suspect', '10D')] },
    yes,
  ],
  [
    'act-now-home-visit',
    'a child not arrested',
    { people: [child], custody: [], offences: [by('suspect', '10D')] },
    no,
  ],
  ['act-now-home-visit', 'somebody of unknown age', { custody, offences: [by('suspect', '10D')] }, unknown],
  [
    'knife-referral',
    'a child found with a knife',
    { people: [child], offences: [by('suspect', '10D')] },
    yes,
  ],
  [
    'knife-referral',
    'a child, a robbery flagged with a knife',
    { people: [child], offences: [by('suspect', '34B', '2026-03-01', { markers: ['knife'] })] },
    yes,
  ],
  ['knife-referral', 'a child witness', { people: [child], offences: [by('victim', '10D')] }, no],
  [
    'knife-referral',
    'a child, a knife on the day before the window',
    { people: [child], offences: [by('suspect', '10D', '2025-12-31')] },
    no,
  ],
  ['knife-referral', 'an adult with a knife', { people: [adult], offences: [by('suspect', '10D')] }, no],
  ['knife-referral', 'somebody of unknown age with a knife', { offences: [by('suspect', '10D')] }, unknown],
  [
    'prevention-panel',
    'a child suspected of an assault without injury',
    { people: [child], offences: [by('suspect', '105A')] },
    yes,
  ],
  ['prevention-panel', 'a child who was robbed', { people: [child], offences: [by('victim', '34B')] }, yes],
  [
    'prevention-panel',
    'a child reported as at risk',
    { people: [child], intelligence: [report('P1', { theme: 'at-risk' })] },
    yes,
  ],
  [
    'prevention-panel',
    'a child who took a bicycle',
    { people: [child], offences: [by('suspect', '44')] },
    no,
  ],
  ['prevention-panel', 'an adult who was robbed', { people: [adult], offences: [by('victim', '34B')] }, no],
  [
    'prevention-panel',
    'somebody of unknown age who was robbed',
    { offences: [by('victim', '34B')] },
    unknown,
  ],
  ['divert', 'a man of 21 in custody', { people: [youngAdult], custody }, yes],
  [
    'divert',
    'on the eighteenth birthday',
    { people: [{ personId: 'P1', bornOn: '2008-03-31' }], custody },
    yes,
  ],
  ['divert', 'the day before it', { people: [{ personId: 'P1', bornOn: '2008-04-01' }], custody }, no],
  [
    'divert',
    'the day before the 26th birthday',
    { people: [{ personId: 'P1', bornOn: '2000-04-01' }], custody },
    yes,
  ],
  ['divert', 'on the 26th birthday', { people: [{ personId: 'P1', bornOn: '2000-03-31' }], custody }, no],
  [
    'divert',
    'in custody 28 days ago',
    { people: [youngAdult], custody: [detention('P1', { arrestedAt: '2026-03-03T10:00:00+00:00' })] },
    no,
  ],
  ['divert', 'custody records not gathered', { people: [youngAdult] }, unknown],
  ['divert', 'an unknown age', { custody }, unknown],
  [
    'outcome-22-education',
    'an undecided shoplifting',
    { people: [adult], offences: [by('suspect', '46')] },
    yes,
  ],
  [
    'outcome-22-education',
    'one with no outcome assigned yet',
    { people: [adult], offences: [by('suspect', '46', '2026-03-01', { outcome: '0' })] },
    yes,
  ],
  [
    'outcome-22-education',
    'one that was cautioned',
    {
      people: [adult],
      offences: [by('suspect', '46', '2026-03-01', { outcome: '3', outcomeOn: '2026-03-20' })],
    },
    no,
  ],
  [
    'outcome-22-education',
    'one that is cautioned tomorrow',
    {
      people: [adult],
      offences: [by('suspect', '46', '2026-03-01', { outcome: '3', outcomeOn: '2026-04-01' })],
    },
    yes,
  ],
  [
    'outcome-22-education',
    'an undecided shoplifting and a charge of robbery',
    { people: [adult], offences: [by('suspect', '46'), by('charged', '34B')] },
    no,
  ],
  [
    'outcome-22-education',
    "a child's first knife",
    { people: [child], offences: [by('suspect', '10D')] },
    yes,
  ],
  [
    'outcome-22-education',
    "a child's second knife",
    { people: [child], offences: [by('suspect', '10D'), by('suspect', '10D', '2025-01-01')] },
    no,
  ],
  [
    'outcome-22-education',
    "an adult's first knife",
    { people: [adult], offences: [by('suspect', '10D')] },
    no,
  ],
  [
    'outcome-22-education',
    'domestic damage',
    { people: [adult], offences: [by('suspect', '58A', '2026-03-01', { markers: ['domestic-abuse'] })] },
    no,
  ],
  ['outcome-22-education', 'a first knife at an unknown age', { offences: [by('suspect', '10D')] }, unknown],
  [
    'community-resolution',
    'an undecided shoplifting',
    { people: [adult], offences: [by('suspect', '46')] },
    yes,
  ],
  ['community-resolution', 'a robbery', { people: [adult], offences: [by('suspect', '34B')] }, no],
  ['community-resolution', 'an unknown age', { offences: [by('suspect', '46')] }, unknown],
  [
    'youth-drug-diversion',
    'a child with cannabis',
    { people: [child], offences: [by('suspect', '92E')] },
    yes,
  ],
  [
    'youth-drug-diversion',
    'a child with cannabis and recorded supply',
    { people: [child], offences: [by('suspect', '92E'), by('suspect', '92A', '2025-01-01')] },
    no,
  ],
  [
    'youth-drug-diversion',
    'an adult with cannabis',
    { people: [adult], offences: [by('suspect', '92E')] },
    no,
  ],
  [
    'youth-drug-diversion',
    'somebody of unknown age with cannabis',
    { offences: [by('suspect', '92E')] },
    unknown,
  ],
  [
    'deterrence-message',
    'an adult with a knife and an assault',
    { people: [adult], offences: [by('suspect', '10D'), by('charged', '8N')] },
    yes,
  ],
  [
    'deterrence-message',
    'an adult with one knife',
    { people: [adult], offences: [by('suspect', '10D')] },
    no,
  ],
  [
    'deterrence-message',
    'an adult with two assaults',
    { people: [adult], offences: [by('suspect', '8N'), by('charged', '8N', '2026-01-01')] },
    no,
  ],
  [
    'deterrence-message',
    'an adult with both who was exploited',
    { people: [adult], offences: [by('suspect', '10D'), by('charged', '8N'), by('victim', '106')] },
    no,
  ],
  [
    'deterrence-message',
    'a child with both',
    { people: [child], offences: [by('suspect', '10D'), by('charged', '8N')] },
    unknown,
  ],
  [
    'deterrence-message',
    'somebody of unknown age with both',
    { offences: [by('suspect', '10D'), by('charged', '8N')] },
    unknown,
  ],
  [
    'swift-enforcement',
    'an adult with a new knife crime and an older robbery',
    { people: [adult], offences: [by('suspect', '10D'), by('convicted', '34B', '2025-01-01')] },
    yes,
  ],
  [
    'swift-enforcement',
    'an adult with two older ones',
    { people: [adult], offences: [by('suspect', '10D', '2025-12-31'), by('convicted', '34B', '2025-01-01')] },
    no,
  ],
  ['swift-enforcement', 'an adult with one', { people: [adult], offences: [by('suspect', '10D')] }, no],
  [
    'swift-enforcement',
    'a child with both',
    { people: [child], offences: [by('suspect', '10D'), by('convicted', '34B', '2025-01-01')] },
    no,
  ],
  [
    'swift-enforcement',
    'an adult with both who is reported as exploited',
    {
      people: [adult],
      offences: [by('suspect', '10D'), by('convicted', '34B', '2025-01-01')],
      intelligence: [report('P1')],
    },
    no,
  ],
  [
    'swift-enforcement',
    'somebody of unknown age with both',
    { offences: [by('suspect', '10D'), by('convicted', '34B', '2025-01-01')] },
    unknown,
  ],
]

describe('the rules of the Thames Valley catalogue', () => {
  it.each(cases)('%s, %s', (id, _, records, status) => {
    expect(adviceOn(id, records).status).toBe(status)
  })

  it('are each seen met, unmet and unknown', () => {
    for (const { id } of thamesValleyCatalogue.responses) {
      const seen = cases.filter(([other]) => other === id).map(([, , , status]) => status)
      expect([id, ...new Set(seen)].sort()).toEqual([id, yes, no, unknown].sort())
    }
  })
})

describe('the times of the Thames Valley catalogue', () => {
  it('refers a child found with a knife within one working day, since the guidance', () => {
    // Friday 27 March, so Monday 30.
    expect(adviceOn('knife-referral', { people: [child], offences: [by('suspect', '10D')] }).dueBy).toBe(
      '2026-03-30',
    )
    const before = { people: [child], offences: [by('suspect', '10D', '2026-02-11')] }
    expect(adviceOn('knife-referral', before).dueBy).toBeUndefined()
    expect(adviceOn('knife-referral', before, confirmed, '2026-02-11')).toMatchObject({
      status: no,
      reasons: ['it is in force from 2026-02-12'],
    })
  })

  it('contacts an arrested child within 90 minutes and visits within 48 hours of leaving custody', () => {
    const records = {
      people: [child],
      offences: [by('suspect', '10D')],
      custody: [detention('P1', { releasedAt: '2026-03-29T02:15:00+01:00' })],
    }
    expect(adviceOn('act-now-contact', records).dueBy).toBe('2026-03-28T21:40:00+00:00')
    expect(adviceOn('act-now-home-visit', records).dueBy).toBe('2026-03-31T02:15:00+01:00')
  })
})

describe('what is known of whether it runs', () => {
  it('at the end of March 2026 leaves four entries to be checked', () => {
    const checked = thamesValleyCatalogue.responses
      .map(({ id }) => id)
      .filter((id) => {
        const [, , records] = cases.find(([other, , , status]) => other === id && status === yes) as Case
        return adviceOn(id, records, thamesValleyCatalogue).missing.includes('confirmation')
      })
    expect(checked).toEqual(['caseworker-offer', 'divert', 'youth-drug-diversion', 'swift-enforcement'])
  })

  it('asks to check Act Now as soon as its known funding has ended', () => {
    const records = { people: [child], offences: [by('suspect', '10D')], custody }
    const advice = (on: string) => adviceOn('act-now-home-visit', records, thamesValleyCatalogue, on)
    expect(advice('2026-03-31').status).toBe(yes)
    expect(advice('2026-04-01')).toMatchObject({ status: unknown, missing: ['confirmation'] })
  })

  it('falls silent where nobody tends it', () => {
    for (const { confirmedOn } of thamesValleyCatalogue.responses) {
      if (confirmedOn !== undefined) expect(confirmedOn < '2026-11-02').toBe(true)
    }
    const records = { people: [adult], offences: [by('suspect', '8N', '2027-10-01')] }
    expect(adviceOn('engage-and-explain', records, thamesValleyCatalogue, '2027-10-31').status).toBe(yes)
    expect(adviceOn('engage-and-explain', records, thamesValleyCatalogue, '2027-11-01').status).toBe(unknown)
  })
})

describe('the document', () => {
  it('is frozen to its leaves', () => {
    expect(Object.isFrozen(thamesValleyCatalogue.responses[0]?.basis[0])).toBe(true)
    expect(Object.isFrozen(thamesValleyCatalogue.groups?.violence?.codes)).toBe(true)
  })

  it('works with the bundled policy', () => {
    const holdings = gatherHoldings({ people: [adult], offences: [by('suspect', '8N')] })
    const advice = recommendResponses(['P1'], holdings, preludePolicy, thamesValleyCatalogue, { asOf })
    expect(advice.find(({ responseId }) => responseId === 'engage-and-explain')?.status).toBe(yes)
  })

  it('lists canonical codes that the bundled harm table knows, each once and each with a reason', () => {
    for (const { codes = [], reasons = {} } of Object.values(thamesValleyCatalogue.groups ?? {})) {
      expect(new Set(codes).size).toBe(codes.length)
      expect(Object.keys(reasons).sort()).toEqual([...codes].sort())
      for (const code of codes) {
        expect(canonicalOffenceCode(code, 'recorded-crime')).toBe(code)
        expect(onsCrimeSeverity2021.weights[code]).toBeGreaterThan(0)
      }
    }
  })

  it('uses every group and measure that it defines', () => {
    const text = JSON.stringify([thamesValleyCatalogue.measures, thamesValleyCatalogue.responses])
    for (const id of Object.keys(thamesValleyCatalogue.measures ?? {}))
      expect(text).toContain(`"measure":"${id}"`)
    for (const id of Object.keys(thamesValleyCatalogue.groups ?? {})) expect(text).toContain(`"${id}"`)
  })

  it('calls a judgement a judgement: every number of ours has one beside it', () => {
    const numbered = thamesValleyCatalogue.responses.filter(({ kind }) => kind !== 'safeguarding')
    for (const { id, basis } of numbered) {
      const said = basis.some(({ kind, note = '' }) => kind === 'judgement' || /own judgement/.test(note))
      expect([id, said]).toEqual([id, true])
    }
  })
})
