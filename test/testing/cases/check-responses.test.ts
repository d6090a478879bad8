import { describe, expect, it } from 'vitest'
import { barePolicy, caseOf, crime, failuresOf, linesOf, smallCatalogue } from './small-policy'

const blade = { crimes: [crime()] }
const catalogue = smallCatalogue

describe('expected responses', () => {
  it('hold as recommended, not recommended and not yet recommended', () => {
    const { age: _, ...ageless } = caseOf(blade, { recommended: ['referral'] }).person
    const given = caseOf(blade, {
      recommended: ['referral'],
      notRecommended: ['grave', 'custody'],
      notYetRecommended: ['letter'],
    })
    expect(failuresOf({ ...given, person: ageless }, { catalogue })).toEqual([])
  })

  it('fail with the advice in its own words, and what is missing', () => {
    const given = caseOf(
      { ...blade, age: 15 },
      {
        recommended: ['letter', 'grave'],
        notRecommended: ['referral'],
        notYetRecommended: ['grave'],
      },
    )
    expect(failuresOf(given, { catalogue })).toEqual([
      {
        pointer: '/expect/recommended/0',
        what: 'response letter',
        expected: 'recommended',
        actual: 'not yet recommended',
        because: [
          'letter: not yet recommended to the panel because blades up to 2026-03-31: 1, at least 1 required; the person is 15 and no agreement of the youth justice service is recorded',
          'missing: youth-justice-agreement',
        ],
      },
      {
        pointer: '/expect/recommended/1',
        what: 'response grave',
        expected: 'recommended',
        actual: 'not recommended',
        because: [
          'grave: not recommended to the panel because violence up to 2026-03-31: 0, at least 1 required',
        ],
      },
      {
        pointer: '/expect/notRecommended/0',
        what: 'response referral',
        expected: 'not recommended',
        actual: 'recommended',
        because: [
          'referral: recommended to the panel because blades up to 2026-03-31: 1, at least 1 required',
        ],
      },
      {
        pointer: '/expect/notYetRecommended/0',
        what: 'response grave',
        expected: 'not yet recommended',
        actual: 'not recommended',
        because: [
          'grave: not recommended to the panel because violence up to 2026-03-31: 0, at least 1 required',
        ],
      },
    ])
  })

  it('wait for the agreement of the youth justice service where a child is concerned', () => {
    const child = { ...blade, age: 15 }
    const agreed = (when: { ago: { days: number } } | { ahead: { days: number } }) =>
      failuresOf(caseOf(child, { recommended: ['letter'] }, { agreements: [{ response: 'letter', when }] }), {
        catalogue,
      })
    expect(agreed({ ago: { days: 1 } })).toEqual([])
    expect(linesOf(agreed({ ahead: { days: 1 } }))).toEqual([
      '/expect/recommended/0 response letter: recommended ≠ not yet recommended',
    ])
  })

  it('wait for a safeguarding decision made since the latest sign of exploitation', () => {
    const need = { need: 'exploitation', level: 'high', when: '2026-03-20' } as const
    const exploited = { ...blade, age: 30, needs: [need] }
    const decided = (when: string) =>
      failuresOf(
        caseOf(
          exploited,
          { recommended: ['letter'], requires: { letter: ['safeguarding-decision'] } },
          { safeguardingDecisions: [{ outcome: 'referred', when }] },
        ),
        { catalogue },
      )
    expect(decided('2026-03-20')).toEqual([])
    for (const day of ['2026-03-19', '2026-04-01']) {
      expect(linesOf(decided(day))).toEqual([
        '/expect/recommended/0 response letter: recommended ≠ not yet recommended',
      ])
    }
  })

  it('fail where the catalogue has none of this id, or there is no catalogue', () => {
    const given = caseOf(blade, { recommended: ['refferal'], due: { refferal: '2026-04-01' } })
    expect(linesOf(failuresOf(given, { catalogue }))).toEqual([
      '/expect/recommended/0 response refferal: recommended ≠ the catalogue has no response of this id',
      '/expect/due/refferal due date of response refferal: 2026-04-01 ≠ the catalogue has no response of this id',
    ])
    expect(linesOf(failuresOf(given))).toEqual([
      '/expect/recommended/0 response refferal: recommended ≠ the policy is held against no catalogue',
      '/expect/due/refferal due date of response refferal: 2026-04-01 ≠ the policy is held against no catalogue',
    ])
  })

  it('fail where the catalogue names what the policy lacks, at its place in the catalogue', () => {
    const given = caseOf(blade, { recommended: ['grave'] })
    expect(failuresOf(given, { catalogue, policy: barePolicy })).toEqual([
      {
        pointer: '/expect',
        what: 'the case',
        expected: 'an answer of policy and catalogue',
        actual:
          'recommendResponses requires a valid catalogue: /responses/1/offerWhen/measure: no measure of the catalogue or the policy has this id (and 1 more, in info.problems)',
        because: [],
      },
    ])
  })

  it('do not mind what the catalogue says of responses that the case does not name', () => {
    expect(
      failuresOf(caseOf(blade, { recommended: ['referral'] }), { catalogue, policy: barePolicy }),
    ).toEqual([])
  })

  it('are refused with anything but a catalogue', () => {
    const given = caseOf(blade, { recommended: ['referral'] })
    expect(() =>
      failuresOf(given, { catalogue: { ...catalogue, confirmWithin: undefined } as never }),
    ).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })
})

describe('an expected due date', () => {
  // Thursday 2 April 2026 is followed by Good Friday and, after the weekend, Easter Monday.
  const thursday = { crimes: [crime({ when: '2026-04-02' })] }
  const easter = { asOf: '2026-04-02', holidays: ['2026-04-03', '2026-04-06'] }

  it('counts working days, past weekends and the holidays that the case gives', () => {
    expect(failuresOf(caseOf(thursday, { due: { referral: '2026-04-08' } }, easter), { catalogue })).toEqual(
      [],
    )
    const without = caseOf(thursday, { due: { referral: '2026-04-06' } }, { asOf: '2026-04-02' })
    expect(failuresOf(without, { catalogue })).toEqual([])
  })

  it('counts hours from a detention, to a time that may be written in any zone', () => {
    const held = { arrests: [{ when: '2026-03-30', code: '10D' }] } as const
    for (const due of ['2026-04-01T12:00:00Z', '2026-04-01T13:00:00+01:00']) {
      expect(failuresOf(caseOf(held, { due: { custody: due } }), { catalogue })).toEqual([])
    }
    expect(
      linesOf(failuresOf(caseOf(held, { due: { custody: '2026-04-01T12:00:01Z' } }), { catalogue })),
    ).toEqual([
      '/expect/due/custody due date of response custody: 2026-04-01T12:00:01Z ≠ 2026-04-01T12:00:00Z',
    ])
    const left = { arrests: [{ when: '2026-03-29', code: '10D', released: '2026-03-30' }] } as const
    expect(failuresOf(caseOf(left, { due: { custody: '2026-04-01T18:00:00Z' } }), { catalogue })).toEqual([])
  })

  it('fails with how it was reckoned', () => {
    const [failure] = failuresOf(caseOf(thursday, { due: { referral: '2026-04-04' } }, easter), { catalogue })
    expect(failure).toEqual({
      pointer: '/expect/due/referral',
      what: 'due date of response referral',
      expected: '2026-04-04',
      actual: '2026-04-08',
      because: [
        'referral: recommended to the panel because blades up to 2026-04-02: 1, at least 1 required',
        'within 2 working days of the latest record that met the offer (2026-04-02): by 2026-04-08',
      ],
    })
  })

  it('fails where nothing is due', () => {
    const [failure] = failuresOf(caseOf(blade, { due: { grave: '2026-04-04' } }), { catalogue })
    expect(failure).toMatchObject({ actual: 'none' })
    expect(failure?.because).toEqual([
      'grave: not recommended to the panel because violence up to 2026-03-31: 0, at least 1 required',
    ])
  })
})

describe('what is expected to be had first', () => {
  it('holds where exactly that is asked, of a child and of an adult', () => {
    expect(failuresOf(caseOf(blade, { requires: { letter: [], referral: [] } }), { catalogue })).toEqual([])
    const child = caseOf({ ...blade, age: 15 }, { requires: { letter: ['youth-justice-agreement'] } })
    expect(failuresOf(child, { catalogue })).toEqual([])
  })

  it('fails where more or less is asked, and where there is no such response', () => {
    const given = caseOf({ ...blade, age: 15 }, { requires: { letter: [], referral: ['consent'], none: [] } })
    expect(linesOf(failuresOf(given, { catalogue }))).toEqual([
      '/expect/requires/letter what must be had before response letter: none ≠ youth-justice-agreement',
      '/expect/requires/referral what must be had before response referral: consent ≠ none',
      '/expect/requires/none what must be had before response none: none ≠ the catalogue has no response of this id',
    ])
  })
})

describe('nothing due', () => {
  it('is expected as null', () => {
    expect(failuresOf(caseOf(blade, { due: { grave: null } }), { catalogue })).toEqual([])
    expect(
      linesOf(failuresOf(caseOf(blade, { due: { referral: null, none: null } }), { catalogue })),
    ).toEqual([
      // The crime was on Monday 30 March 2026; two working days later it is Wednesday.
      '/expect/due/referral due date of response referral: none ≠ 2026-04-01',
      '/expect/due/none due date of response none: none ≠ the catalogue has no response of this id',
    ])
  })
})
