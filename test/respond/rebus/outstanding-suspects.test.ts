import { describe, expect, it } from 'vitest'
import { outstandingSuspects } from '../../../src/respond/rebus/outstanding-suspects'
import { asOf, crime, holdingsOf, policyWith } from '../../analyse/small-force'
import { adults, options, policy, review, suspicion } from './rebus-records'

const idsOf = (people: readonly { readonly personId: string }[]) => people.map(({ personId }) => personId)

describe('who is outstanding', () => {
  it('is whoever is named as suspect in scope, not whoever is charged, convicted, a victim or a witness', () => {
    const result = review([
      suspicion('C1', 'P1'),
      suspicion('C2', 'P2', { role: 'charged' }),
      suspicion('C3', 'P3', { role: 'convicted' }),
      suspicion('C1', 'P4', { role: 'victim' }),
      suspicion('C1', 'P5', { role: 'witness' }),
      suspicion('C4', 'P6', { offenceCode: 'N0' }),
    ])
    expect(idsOf(result.force)).toEqual(['P1'])
    expect([result.people, result.investigations]).toEqual([1, 1])
  })

  it('is nobody who was charged with that crime later, and still whoever was charged with another', () => {
    const result = review([
      suspicion('C1', 'P1'),
      suspicion('C1', 'P1', { role: 'charged', roleOn: '2026-03-20' }),
      suspicion('C1', 'P2'),
      suspicion('C2', 'P2', { role: 'charged' }),
    ])
    expect(idsOf(result.force)).toEqual(['P2'])
  })

  it('does not know of a charge, a naming or an outcome of a later day', () => {
    const result = review([
      suspicion('C1', 'P1'),
      suspicion('C1', 'P1', { role: 'charged', roleOn: '2026-04-01' }),
      suspicion('C2', 'P2', { roleOn: '2026-04-01' }),
      suspicion('C3', 'P3', { outcome: '18', outcomeOn: '2026-04-01' }),
      suspicion('C4', 'P4', { outcome: '18', outcomeOn: '2026-03-31' }),
    ])
    expect(idsOf(result.force)).toEqual(['P1', 'P3'])
  })

  it('takes a charge that the person disputes as a charge', () => {
    const result = review([
      suspicion('C1', 'P1'),
      suspicion('C1', 'P1', { role: 'charged', contested: true }),
    ])
    expect(result.people).toBe(0)
  })

  it('holds out what the person disputes, and says so where something else is shown', () => {
    const result = review([
      suspicion('C1', 'P1', { contested: true }),
      suspicion('C2', 'P2', { contested: true }),
      suspicion('C3', 'P2'),
      // Of two codes one is disputed: the other counts, since its own naming, at its own weight.
      suspicion('C4', 'P3', { offenceCode: 'B100', contested: true, roleOn: '2026-03-02' }),
      suspicion('C4', 'P3', { offenceCode: 'A10', roleOn: '2026-03-11' }),
    ])
    expect(result.heldOut.disputed).toBe(2)
    expect(
      result.force.map(({ personId, harm, daysOutstanding }) => [personId, harm, daysOutstanding]),
    ).toEqual([
      ['P2', 10, 30],
      ['P3', 10, 20],
    ])
    expect(result.force[0]?.flags).toContain('disputed-investigations')
    expect(result.force[0]?.doubts).toContain('1 more investigation disputed by the person and held out')
  })

  it('leaves out the groups that are left out, and crimes before the window', () => {
    const offences = [
      suspicion('C1', 'P1'),
      suspicion('C2', 'P2', { markers: ['domestic-abuse'] }),
      suspicion('C3', 'P3', { occurredOn: '2025-12-31' }),
      suspicion('C4', 'P4', { occurredOn: '2026-01-01' }),
    ]
    const result = review(offences, {}, { not: ['domestic'], within: { months: 3 } })
    // Three months before 31 March is 31 December, which is out.
    expect(result.after).toBe('2025-12-31')
    expect(idsOf(result.force)).toEqual(['P4', 'P1'])
  })

  it('is nobody who has died, and somebody of whom records differ on it, with a doubt', () => {
    const offences = [suspicion('C1', 'P1'), suspicion('C2', 'P2'), suspicion('C3', 'P3')]
    const people = [
      { personId: 'P1', bornOn: '1990-06-15', diedOn: '2026-03-31' },
      { personId: 'P2', bornOn: '1990-06-15', diedOn: '2026-04-01' },
      { personId: 'P3', bornOn: '1990-06-15', diedOn: '2026-01-01' },
      { personId: 'P3', bornOn: '1990-06-15', diedOn: '2026-02-01' },
    ]
    const result = review(offences, { people })
    expect(idsOf(result.force)).toEqual(['P2', 'P3'])
    expect(result.heldOut.died).toBe(1)
    expect(result.force[1]?.doubts).toContain('person records differ on whether the person has died')
  })
})

describe('one person’s investigations', () => {
  it('are gathered, longest outstanding first, each crime once with its heaviest code', () => {
    const { force } = review([
      suspicion('C2', 'P1', { occurredOn: '2026-03-21', area: 'Birch' }),
      suspicion('C1', 'P1', { offenceCode: 'A10' }),
      suspicion('C1', 'P1', { offenceCode: 'A20' }),
      suspicion('C3', 'P1', { occurredOn: '2026-03-21', outcome: '0', outcomeOn: '2026-03-22' }),
    ])
    expect(force).toHaveLength(1)
    const [person] = force
    // A20 weighs 20.5, A10 weighs 10: 20.5 + 10 + 10.
    expect([person?.harm, person?.daysOutstanding]).toEqual([40.5, 30])
    expect(person?.investigations).toEqual([
      {
        crimeId: 'C1',
        offenceCode: 'A20',
        on: '2026-03-01',
        since: '2026-03-01',
        daysOutstanding: 30,
        undated: false,
        outcomes: [],
        custody: { state: 'unknown' },
        asChild: false,
        harm: 20.5,
        sentence: 'code (A20) of 2026-03-01: named as suspect 30 days ago, not charged; custody not known',
      },
      {
        crimeId: 'C2',
        offenceCode: 'A10',
        on: '2026-03-21',
        since: '2026-03-21',
        daysOutstanding: 10,
        undated: false,
        area: 'Birch',
        outcomes: [],
        custody: { state: 'unknown' },
        asChild: false,
        harm: 10,
        sentence:
          'wounding (A10) of 2026-03-21: named as suspect 10 days ago, not charged; custody not known',
      },
      expect.objectContaining({ crimeId: 'C3', outcomes: ['0'] }),
    ])
    expect(person?.reasons).toEqual([
      'named as suspect and not charged in 3 crimes known at 2026-03-31: wounding (A10), code (A20)',
      'recorded harm of those: 40.5 points',
      'longest outstanding: 30 days, since 2026-03-01',
    ])
    expect(person?.text).toMatch(/^Shown for supervisory review because named .*it decides nothing\.$/)
  })

  it('count their days from when the person was named, and doubt them where that is not on record', () => {
    const { force, hindsight } = review([
      suspicion('C1', 'P1', { recordedOn: '2026-03-03', roleOn: '2026-03-30' }),
      suspicion('C2', 'P2'),
      {
        crimeId: 'C3',
        personId: 'P3',
        role: 'suspect',
        offenceCode: 'A10',
        occurredOn: '2026-03-11',
        markers: [],
      },
    ])
    expect(
      force.map(({ personId, daysOutstanding, investigations: [first] }) => [
        personId,
        daysOutstanding,
        first?.undated,
      ]),
    ).toEqual([
      ['P2', 30, false],
      ['P3', 20, true],
      ['P1', 1, false],
    ])
    expect(force[1]?.doubts[0]).toMatch(/^1 crime without a record of when .*the days may be fewer$/)
    expect(force[2]?.investigations[0]?.sentence).toMatch(/named as suspect 1 day ago/)
    expect(hindsight).toBe(true)
  })

  it('are since a day that is proven where one of two records of that day proves it', () => {
    const row = suspicion('C1', 'P1')
    const { recordedOn: _, roleOn: __, ...bare } = row
    const both = [row, { ...bare, offenceCode: 'A20' }]
    for (const offences of [both, [...both].reverse()]) {
      const { force, hindsight } = review(offences)
      expect([force[0]?.investigations[0]?.undated, hindsight]).toEqual([false, false])
    }
  })

  it('are in the area that the records of it agree on', () => {
    const { force } = review([
      suspicion('C1', 'P1', { area: 'Amber' }),
      suspicion('C1', 'P1', { offenceCode: 'A20' }),
      suspicion('C2', 'P1', { area: 'Amber' }),
      suspicion('C2', 'P1', { offenceCode: 'A20', area: 'Birch' }),
    ])
    expect(force[0]?.investigations.map(({ area }) => area)).toEqual(['Amber', undefined])
  })

  it('name of equally heavy codes the first, whatever came first', () => {
    const equal = policyWith(
      { groups: { all: { codes: ['E1', 'E2'] } } },
      {
        id: 'small',
        title: 'Equal',
        edition: '1',
        unit: 'points',
        codeSystem: 'recorded-crime',
        source: 'made by hand',
        licence: 'none',
        weights: { E1: 5, E2: 5 },
      },
    )
    const offences = [
      suspicion('C1', 'P1', { offenceCode: 'E2' }),
      suspicion('C1', 'P1', { offenceCode: 'E1' }),
    ]
    for (const given of [offences, [...offences].reverse()]) {
      const holdings = holdingsOf(given, { people: adults('P1') })
      const { force } = outstandingSuspects(holdings, equal, { ...options, groups: ['all'] })
      expect(force[0]?.investigations[0]?.offenceCode).toBe('E1')
    }
  })
})

describe('people apart', () => {
  it('are children, by their age at the date, and whoever’s age is not known', () => {
    const offences = ['P1', 'P2', 'P3', 'P4', 'P5'].map((personId, i) => suspicion(`C${i}`, personId))
    const result = review(offences, {
      people: [
        { personId: 'P1', bornOn: '2008-03-31' },
        { personId: 'P2', bornOn: '2008-04-01', area: 'Amber' },
        { personId: 'P3' },
        // Born on a day to come: not known.
        { personId: 'P4', bornOn: '2026-04-01' },
        // Nine when it happened, ten since.
        { personId: 'P5', bornOn: '2016-03-02' },
      ],
    })
    expect(idsOf(result.force)).toEqual(['P1'])
    expect(idsOf(result.children)).toEqual(['P2'])
    expect(idsOf(result.ageUnknown)).toEqual(['P3', 'P4'])
    expect(result.heldOut.underTen).toBe(1)
    // Eighteen on the day itself, and a child when it happened.
    expect(result.force[0]?.investigations[0]?.asChild).toBe(true)
    expect(result.force[0]?.doubts).toContain('under 18 at the time of 1 crime')
    expect(result.children[0]).toEqual({
      personId: 'P2',
      homeArea: 'Amber',
      flags: ['custody-unknown'],
      reasons: ['named as suspect and not charged in 1 crime known at 2026-03-31: wounding (A10)'],
      doubts: [],
      text: 'Shown for supervisory review because named as suspect and not charged in 1 crime known at 2026-03-31: wounding (A10). This is recorded suspicion, not guilt; it decides nothing.',
      investigations: [expect.not.objectContaining({ harm: expect.anything() })],
    })
    expect(result.ageUnknown[0]?.investigations[0]?.asChild).toBe('unknown')
    expect(result.ageUnknown[0]?.doubts).toEqual(['the age is not known, so the person may be a child'])
  })

  it('turn eighteen on 1 March where they were born on 29 February, between act and date', () => {
    const people = [{ personId: 'P1', bornOn: '2008-02-29' }]
    const before = review(
      [suspicion('C1', 'P1', { occurredOn: '2026-02-28' })],
      { people },
      { asOf: '2026-02-28' },
    )
    const after = review(
      [
        suspicion('C1', 'P1', { occurredOn: '2026-02-28' }),
        suspicion('C2', 'P1', { occurredOn: '2026-03-01' }),
      ],
      { people },
      { asOf: '2026-03-01' },
    )
    expect(idsOf(before.children)).toEqual(['P1'])
    expect(after.force[0]?.investigations.map(({ asChild }) => asChild)).toEqual([true, false])
  })
})

describe('what else is told of a person', () => {
  it('is what must be known before an approach', () => {
    const { force } = review(
      [suspicion('C1', 'P1', { markers: ['exploited'] }), suspicion('C2', 'P2'), suspicion('C3', 'P3')],
      {
        people: [
          { personId: 'P1', bornOn: '1990-06-15', deconflict: true, approachRisk: true, area: 'Amber' },
          ...adults('P2', 'P3'),
          { personId: 'P3', bornOn: '1990-06-15', area: 'Birch' },
        ],
        custodySpells: [{ personId: 'P2', kind: 'remand', from: '2026-03-20' }],
      },
    )
    expect(force.map(({ flags }) => flags)).toEqual([
      ['deconflict', 'approach-risk', 'signs-of-exploitation'],
      ['custody-remand'],
      [],
    ])
    expect(force[0]?.doubts).toEqual(['signs of being exploited are on record: safeguarding comes first'])
    expect(force[2]?.doubts).toEqual(['person records differ, and what they differ in is unknown'])
  })

  it('is any sign of being exploited that may be told, not of these crimes alone, and never which', () => {
    const report = { reportedOn: '2026-03-20', source: '1', assessment: 'A', theme: 'exploited' } as const
    const { force } = review(
      [
        suspicion('C1', 'P1'),
        suspicion('C2', 'P2'),
        suspicion('C3', 'P3'),
        suspicion('C4', 'P4'),
        crime('V1', 'P1', { role: 'victim', offenceCode: '106' }),
      ],
      {
        custodySpells: [],
        needs: [
          {
            personId: 'P2',
            need: 'exploitation',
            level: 'high',
            assessedOn: '2026-03-20',
            assessedBy: 'Youth justice',
          },
        ],
        intelligence: [
          { ...report, reportId: 'R3', personId: 'P3', handling: 'P' },
          { ...report, reportId: 'R4', personId: 'P4', handling: 'C' },
        ],
      },
    )
    expect(force.map(({ flags }) => flags)).toEqual([
      ['signs-of-exploitation'],
      ['signs-of-exploitation'],
      ['signs-of-exploitation'],
      [],
    ])
    expect(new Set(force.slice(0, 3).flatMap(({ doubts }) => doubts)).size).toBe(1)
  })

  it('is a harm that is too low where the table lacks the code', () => {
    const offences = [
      suspicion('C1', 'P1', { offenceCode: 'X' }),
      suspicion('C1', 'P2', { offenceCode: 'X' }),
      suspicion('C2', 'P2'),
      suspicion('C3', 'P3'),
    ]
    const result = review(offences, {}, { force: 1 })
    expect(result.force.map(({ personId, harm, incomplete }) => [personId, harm, incomplete])).toEqual([
      ['P2', 10, true],
      ['P3', 10, false],
    ])
    expect(result.force[0]?.investigations.map(({ harm }) => harm)).toEqual([undefined, 10])
    expect(result.force[0]?.doubts).toContain(
      '1 crime with a code that the harm table lacks, so the harm is too low',
    )
    expect(result.undetermined).toEqual([{ personId: 'P1', missing: ['harm-weight'] }])
    expect(result.unlisted).toEqual({ X: 1 })
  })

  it('is an empty review where nobody is outstanding', () => {
    expect(review([])).toEqual({
      asOf,
      policy: { id: policy.id, version: policy.version },
      groups: ['violence', 'knife'],
      not: [],
      order: 'harm-then-days',
      notice: expect.stringMatching(/recorded suspicion/),
      force: [],
      areas: [],
      children: [],
      ageUnknown: [],
      undetermined: [],
      released: 'unknown',
      people: 0,
      investigations: 0,
      heldOut: { disputed: 0, unclear: 0, closedInCustody: 0, underTen: 0, died: 0 },
      withoutArea: 0,
      unlisted: {},
      hindsight: false,
    })
  })
})
