import { describe, expect, it } from 'vitest'
import type { DisposalStatus } from '../../../src/respond/disposals/disposal-advice'
import type { DisposalCircumstances } from '../../../src/respond/disposals/disposal-case'
import { type DisposalId, disposalIds } from '../../../src/respond/disposals/disposal-rule'
import { disposalRules } from '../../../src/respond/disposals/disposal-rules'
import {
  adult,
  adviceOn,
  asOf,
  child,
  clear,
  crime,
  forAdult,
  forChild,
  matrixFor,
  optionOf,
  without,
} from './cases'

const inForce = {
  'diversionary-caution': { from: '2026-01-01' },
  'community-caution': { from: '2026-01-01' },
}

type Row = readonly [
  disposal: DisposalId,
  who: 'child' | 'adult',
  change: DisposalCircumstances | { readonly leave: readonly (keyof typeof clear)[] },
  status: DisposalStatus,
  says: string,
  missing?: readonly string[],
]

const indictable = { mode: 'indictable-only' } as const
const caution = (on: string, similar?: boolean) => ({
  earlier: [{ on, kind: 'caution' as const, ...(similar !== undefined && { similar }) }],
})

const rows: readonly Row[] = [
  ['no-further-action', 'child', { sufficientEvidence: false }, 'open', 'nothing on record says'],
  ['no-further-action', 'adult', { leave: ['admission', 'mode'] }, 'open', 'nothing on record says'],
  ['outcome-22', 'child', { admission: false }, 'open', 'the crime is investigated first'],
  [
    'outcome-22',
    'adult',
    { admission: false, acceptsResponsibility: false },
    'open',
    'the person must take part',
  ],
  [
    'outcome-22',
    'child',
    { consent: false },
    'barred',
    'the person must take part: the person does not agree to it',
  ],
  ['outcome-22', 'child', { investigated: false }, 'barred', 'the crime has not been investigated'],
  [
    'outcome-22',
    'adult',
    { leave: ['investigated'] },
    'unknown',
    'whether the crime has been',
    ['investigated'],
  ],
  ['community-resolution', 'child', {}, 'open', 'it takes sufficient evidence'],
  ['community-resolution', 'adult', { admission: false }, 'open', 'the person accepts responsibility'],
  [
    'community-resolution',
    'adult',
    { acceptsResponsibility: false },
    'open',
    'the person admits the offence',
  ],
  [
    'community-resolution',
    'adult',
    { admission: false, acceptsResponsibility: false },
    'barred',
    'the person does not accept responsibility, and the person does not admit the offence',
  ],
  [
    'community-resolution',
    'child',
    { sufficientEvidence: false },
    'barred',
    'there is not sufficient evidence',
  ],
  ['community-resolution', 'child', { lessSerious: false }, 'barred', 'it is for less serious offences'],
  ['community-resolution', 'child', { consent: false }, 'barred', 'the person must agree to take part'],
  [
    'community-resolution',
    'adult',
    { domesticAbuse: true, intimatePartner: true },
    'unknown',
    'whether that rule holds today is not settled',
    ['rule:community-resolution-intimate-partner'],
  ],
  ['community-resolution', 'adult', { domesticAbuse: true }, 'open', 'not between intimate partners'],
  [
    'community-resolution',
    'child',
    { leave: ['admission', 'acceptsResponsibility'] },
    'unknown',
    'not known whether the person accepts responsibility, or whether the person admits the offence',
    ['responsibility', 'admission'],
  ],
  ['deferred-prosecution', 'child', { admission: false }, 'open', 'a local scheme takes the case'],
  ['deferred-prosecution', 'adult', { localScheme: false }, 'barred', 'no local scheme takes the case'],
  [
    'deferred-prosecution',
    'adult',
    { leave: ['localScheme'] },
    'unknown',
    'a scheme must take',
    ['local-scheme'],
  ],
  ['outcome-23', 'child', { admission: false }, 'open', 'it is for children'],
  ['outcome-23', 'child', { consent: false }, 'barred', 'the child must agree to the conditions'],
  [
    'outcome-23',
    'child',
    { leave: ['sufficientEvidence'] },
    'unknown',
    'decision to prosecute',
    ['evidence'],
  ],
  ['outcome-23', 'adult', {}, 'barred', 'it is for children: the person was 18 or over at the act'],
  ['youth-caution', 'child', { consent: false }, 'open', 'it takes an admission'],
  ['youth-caution', 'child', { admission: false }, 'barred', 'the person does not admit the offence'],
  ['youth-caution', 'adult', {}, 'barred', 'it is for children when it is given'],
  [
    'youth-caution',
    'child',
    { leave: ['admission'] },
    'unknown',
    'not known whether the person admits',
    ['admission'],
  ],
  [
    'youth-caution',
    'child',
    indictable,
    'unknown',
    'whether that rule holds today is not settled',
    ['rule:youth-caution-indictable-only'],
  ],
  ['youth-caution', 'child', { ...indictable, prosecutorConsent: true }, 'open', 'the prosecutor consents'],
  ['youth-conditional-caution', 'child', {}, 'open', 'it takes consent'],
  ['youth-conditional-caution', 'child', { consent: false }, 'barred', 'the person does not agree to it'],
  ['youth-conditional-caution', 'child', { admission: false }, 'barred', 'it takes an admission'],
  ['youth-conditional-caution', 'adult', {}, 'barred', 'it is for children when it is given'],
  [
    'youth-conditional-caution',
    'child',
    { leave: ['mode', 'prosecutorConsent'] },
    'unknown',
    'whether the offence is indictable-only, or whether the prosecutor consents',
    ['indictable-only', 'prosecutor-consent'],
  ],
  ['simple-caution', 'adult', {}, 'open', 'the offence is not indictable-only'],
  ['simple-caution', 'child', {}, 'barred', 'it is for adults when it is given'],
  ['simple-caution', 'adult', { admission: false }, 'barred', 'it takes an admission'],
  ['simple-caution', 'adult', { consent: false }, 'barred', 'it takes consent'],
  [
    'simple-caution',
    'adult',
    { ...indictable, prosecutorConsent: true },
    'barred',
    'no exceptional circumstances',
  ],
  [
    'simple-caution',
    'adult',
    { ...indictable, exceptionalCircumstances: true },
    'barred',
    'the prosecutor does not consent',
  ],
  [
    'simple-caution',
    'adult',
    { ...indictable, exceptionalCircumstances: true, prosecutorConsent: true },
    'open',
    'finds exceptional circumstances, and the prosecutor consents',
  ],
  ['simple-caution', 'adult', { specifiedEitherWay: true }, 'barred', 'specified by order'],
  [
    'simple-caution',
    'adult',
    { specifiedEitherWay: true, exceptionalCircumstances: true },
    'open',
    'finds exceptional circumstances',
  ],
  ['simple-caution', 'adult', caution('2025-01-10', true), 'barred', 'cautioned for, a similar offence'],
  ['simple-caution', 'adult', caution('2025-01-10', false), 'open', 'no conviction or caution for a similar'],
  ['simple-caution', 'adult', caution('2025-01-10'), 'unknown', 'similar offence', ['earlier-disposals']],
  [
    'simple-caution',
    'adult',
    { domesticAbuse: true },
    'unknown',
    'rarely',
    ['rule:simple-caution-domestic-abuse'],
  ],
  ['conditional-caution', 'adult', {}, 'open', 'it takes consent'],
  ['conditional-caution', 'child', {}, 'barred', 'it is for adults when it is given'],
  ['conditional-caution', 'adult', { admission: false }, 'barred', 'it takes an admission'],
  ['conditional-caution', 'adult', { hate: true }, 'unknown', 'hate', ['rule:conditional-caution-hate']],
  [
    'conditional-caution',
    'adult',
    { hate: true, prosecutorConsent: true },
    'open',
    'the prosecutor consents',
  ],
  [
    'conditional-caution',
    'adult',
    { leave: ['hate'] },
    'unknown',
    'whether the crime is a hate crime',
    ['hate'],
  ],
  [
    'conditional-caution',
    'adult',
    { domesticAbuse: true },
    'unknown',
    'domestic abuse',
    ['rule:conditional-caution-domestic-abuse'],
  ],
  [
    'conditional-caution',
    'adult',
    indictable,
    'unknown',
    'a prosecutor',
    ['rule:conditional-caution-indictable-only'],
  ],
  ['diversionary-caution', 'adult', {}, 'open', 'it takes consent'],
  ['diversionary-caution', 'adult', indictable, 'barred', 'Director of Public Prosecutions'],
  ['diversionary-caution', 'adult', { leave: ['consent'] }, 'unknown', 'agrees to it', ['consent']],
  ['community-caution', 'adult', {}, 'open', 'the offence is not excluded'],
  ['community-caution', 'adult', { excludedOffence: true }, 'barred', 'the offence is excluded'],
  ['community-caution', 'adult', { leave: ['excludedOffence'] }, 'unknown', 'excluded', ['excluded-offence']],
  ['charge', 'child', { admission: false, consent: false }, 'open', 'it takes sufficient evidence'],
  ['charge', 'adult', { sufficientEvidence: false }, 'barred', 'there is not sufficient evidence to charge'],
  ['charge', 'adult', { leave: ['sufficientEvidence'] }, 'unknown', 'sufficient evidence', ['evidence']],
]

describe('each disposal', () => {
  it.each(rows.map((row) => ({ row, title: `${row[0]} of a(n) ${row[1]} is ${row[3]}: ${row[4]}` })))(
    '$title',
    ({ row: [disposal, who, change, status, says, missing = []] }) => {
      const told: DisposalCircumstances =
        'leave' in change ? without(...change.leave) : { ...clear, ...(change as DisposalCircumstances) }
      const settings = who === 'adult' ? forAdult : forChild
      const option = optionOf(
        adviceOn(who === 'adult' ? adult : child, told, { ...settings, inForce }),
        disposal,
      )
      expect(option.status).toBe(status)
      expect(option.reasons.join('; ')).toContain(says)
      expect(option.missing).toEqual(missing)
      expect(option.text).toContain('because')
    },
  )

  it('is shown with all three statuses but no further action, which only having been dealt with bars', () => {
    const shown = (id: DisposalId) =>
      new Set(rows.filter(([of]) => of === id).map(([, , , status]) => status))
    for (const id of disposalIds)
      expect([id, shown(id).size]).toEqual([id, id === 'no-further-action' ? 1 : 3])
  })

  it('is listed once, in the order of its rule, for whoever it is', () => {
    expect(disposalRules.map(({ id }) => id)).toEqual(disposalIds)
    expect(adviceOn(adult).options.map(({ disposal }) => disposal)).toEqual(disposalIds)
  })

  it('has condition ids of its own, beside those that all share', () => {
    const ids = disposalRules.flatMap(({ conditions }) => conditions.map(({ id }) => id))
    const shared = ['alive', 'not-dealt-with', 'ten-at-act', 'gravity']
    const own = ids.filter((id) => !shared.includes(id))
    expect(new Set(own).size).toBe(own.length)
  })
})

describe('what all disposals share', () => {
  const barredAll = (advice: ReturnType<typeof adviceOn>) =>
    advice.options.filter(({ disposal }) => disposal !== 'no-further-action').map(({ status }) => status)

  it('leaves nothing but no further action without a gravity score', () => {
    const advice = adviceOn(child, clear, { asOf })
    expect(optionOf(advice, 'outcome-22').missing).toEqual(['gravity'])
    expect(optionOf(advice, 'charge').status).toBe('unknown')
    expect(optionOf(advice, 'no-further-action').status).toBe('open')
    expect(optionOf(advice, 'outcome-22').gravity).toBe('unknown')
  })

  it('bars every disposal of a child under 10, and says what it is for', () => {
    const nine = { personId: 'P1', bornOn: '2016-03-03' }
    const advice = adviceOn(nine)
    expect(new Set(barredAll(advice))).toEqual(new Set(['barred']))
    expect(advice.notes).toContain(
      'The person was under 10 at the act: this is for safeguarding and support.',
    )
  })

  it('opens them to a child who turned 10 on the day', () => {
    expect(optionOf(adviceOn({ personId: 'P1', bornOn: '2016-03-02' }), 'outcome-22').status).toBe('open')
  })

  it('bars them once the person has died, and not before that was so', () => {
    expect(new Set(barredAll(adviceOn({ ...adult, diedOn: asOf }, clear, forAdult)))).toEqual(
      new Set(['barred']),
    )
    const later = adviceOn({ ...adult, diedOn: '2026-03-21' }, clear, forAdult)
    expect(optionOf(later, 'charge').status).toBe('open')
  })

  it('bars them after a charge or a conviction of this person', () => {
    for (const role of ['charged', 'convicted'] as const) {
      const advice = adviceOn(adult, clear, forAdult, { ...crime, role })
      expect(optionOf(advice, 'simple-caution').reasons).toContain(
        'it must not have been dealt with: a charge, a conviction or an outcome of this person is on record',
      )
    }
  })

  it('does not take the crime’s outcome for this person’s', () => {
    const dealt = { ...crime, outcome: '8', outcomeOn: '2026-03-10' } as const
    const status = (of: DisposalCircumstances, record = dealt) =>
      optionOf(adviceOn(adult, of, forAdult, record), 'charge')
    expect(status(clear).missing).toEqual(['outcome'])
    expect(status({ ...clear, outcomeOfAnother: true }).status).toBe('open')
    expect(status({ ...clear, outcomeOfAnother: false }).status).toBe('barred')
    expect(optionOf(adviceOn(adult, clear, forAdult, { ...crime, outcome: '8' }), 'charge').status).toBe(
      'unknown',
    )
  })

  it('does not see an outcome that came later, nor one that is none', () => {
    const later = { ...crime, outcome: '8', outcomeOn: '2026-03-21' } as const
    expect(optionOf(adviceOn(adult, clear, forAdult, later), 'charge').status).toBe('open')
    expect(optionOf(adviceOn(adult, clear, forAdult, { ...crime, outcome: '0' }), 'charge').status).toBe(
      'open',
    )
  })

  it('takes a flag for domestic abuse or hate as said, and no flag as nothing said', () => {
    const flagged = { ...crime, markers: ['domestic-abuse', 'hate'] } as const
    const option = optionOf(adviceOn(adult, clear, forAdult, flagged), 'conditional-caution')
    expect(option.missing).toEqual([
      'rule:conditional-caution-hate',
      'rule:conditional-caution-domestic-abuse',
    ])
  })

  it('asks for consent by disposal where it was given so', () => {
    const advice = adviceOn(child, { ...clear, consent: { 'outcome-22': true, 'outcome-23': false } })
    expect(optionOf(advice, 'outcome-22').status).toBe('open')
    expect(optionOf(advice, 'outcome-23').status).toBe('barred')
    expect(optionOf(advice, 'youth-conditional-caution').missing).toEqual(['consent'])
  })
})

describe('ages', () => {
  const turns18 = { personId: 'P1', bornOn: '2008-03-10' }

  it('gives a child who turned 18 between act and disposal adult cautions, and says so', () => {
    const advice = adviceOn(turns18, clear, forChild)
    expect([advice.ageAtAct, advice.ageAtDisposal]).toEqual([{ from: 17, to: 17 }, 18])
    expect(optionOf(advice, 'youth-caution').status).toBe('barred')
    expect(optionOf(advice, 'simple-caution').status).toBe('open')
    expect(optionOf(advice, 'outcome-23').missing).toEqual(['rule:outcome-23-child-at-disposal'])
    expect(advice.notes[1]).toContain('was under 18 at the act')
    expect(optionOf(adviceOn(turns18, clear, forAdult), 'simple-caution').status).toBe('open')
  })

  it('lets the user settle whether outcome 23 is still for them', () => {
    const id = 'outcome-23-child-at-disposal'
    const of = (holds: boolean) =>
      optionOf(adviceOn(turns18, clear, { ...forChild, rules: { [id]: holds } }), 'outcome-23')
    expect(of(true)).toMatchObject({ status: 'barred', missing: [] })
    expect(of(true).reasons).toEqual([
      'it may be only for those who are still under 18: the person is 18 or over at the disposal',
    ])
    expect(of(false).status).toBe('open')
  })

  it('gives the day before the birthday to a child', () => {
    const advice = adviceOn(turns18, clear, { ...forChild, asOf: '2026-03-09' })
    expect(optionOf(advice, 'youth-caution').status).toBe('open')
    expect(advice.notes[1]).toContain('The person is a child')
  })

  it('counts a birth on 29 February from 1 March of a common year', () => {
    const leap = { personId: 'P1', bornOn: '2008-02-29' }
    const record = { ...crime, occurredOn: '2026-02-20' }
    const on = (day: string) =>
      optionOf(adviceOn(leap, clear, { ...forChild, asOf: day }, record), 'youth-caution').status
    expect([on('2026-02-28'), on('2026-03-01')]).toEqual(['open', 'barred'])
  })

  it('leaves what hangs on age unknown without a birth date', () => {
    const advice = adviceOn({ personId: 'P1' }, clear, forChild)
    expect(optionOf(advice, 'youth-caution').missing).toEqual(['age', 'gravity'])
    expect(advice).not.toHaveProperty('ageAtAct')
    expect(advice).not.toHaveProperty('ageAtDisposal')
    expect(advice.gravity.missing).toEqual(['gravity', 'age'])
    expect(advice.notes[1]).toContain('The age is not known')
  })

  it('leaves the age at the act unknown where the crime went on over a birthday', () => {
    const long = { ...crime, occurredOn: '2026-02-01', occurredTo: '2026-03-15' }
    const tenth = adviceOn({ personId: 'P1', bornOn: '2016-03-10' }, clear, forChild, long)
    expect(tenth.ageAtAct).toEqual({ from: 9, to: 10 })
    expect(optionOf(tenth, 'outcome-22').missing).toEqual(['age'])
    const eighteenth = adviceOn(turns18, clear, forChild, long)
    expect(optionOf(eighteenth, 'outcome-23').missing).toEqual(['age', 'rule:outcome-23-child-at-disposal'])
  })
})

describe('the two years before', () => {
  // The crime is of 2 March 2026, so the two years begin on 2 March 2024.
  const on = (day: string, kind: 'caution' | 'conviction' | 'community-resolution' = 'conviction') =>
    optionOf(adviceOn(adult, { ...clear, earlier: [{ on: day, kind, similar: true }] }), 'simple-caution')
      .status

  it('include their first day and the day of the crime, and neither neighbour', () => {
    expect([on('2024-03-01'), on('2024-03-02'), on('2026-03-02'), on('2026-03-03')]).toEqual([
      'open',
      'barred',
      'barred',
      'open',
    ])
  })

  it('look at convictions and cautions only', () => {
    expect(on('2025-01-01', 'community-resolution')).toBe('open')
  })

  it('need not be known where circumstances are exceptional', () => {
    const circumstances = { ...without('earlier'), exceptionalCircumstances: true }
    expect(optionOf(adviceOn(adult, circumstances), 'simple-caution').status).toBe('open')
    expect(optionOf(adviceOn(adult, without('earlier')), 'simple-caution').missing).toEqual([
      'earlier-disposals',
    ])
  })

  it('did not restrict cautions before the section was in force', () => {
    const record = { ...crime, occurredOn: '2015-03-02' }
    const earlier = [{ on: '2014-05-01', kind: 'caution', similar: true }] as const
    const at = (day: string) =>
      optionOf(adviceOn(adult, { ...clear, earlier }, { ...forAdult, asOf: day }, record), 'simple-caution')
        .status
    expect([at('2015-04-12'), at('2015-04-13')]).toEqual(['open', 'barred'])
  })
})

describe('dates in force', () => {
  it('bar outcome 23 before the guidance of February 2026', () => {
    const record = { ...crime, occurredOn: '2026-02-01' }
    const at = (day: string) =>
      optionOf(adviceOn(child, clear, { ...forChild, asOf: day }, record), 'outcome-23')
    expect(at('2026-02-11').reasons).toEqual(['it is not in force on 2026-02-11'])
    expect(at('2026-02-12').status).toBe('open')
  })

  it('bar diversionary and community cautions until a date is given, from that day on', () => {
    for (const id of ['diversionary-caution', 'community-caution'] as const) {
      expect(optionOf(adviceOn(adult), id).reasons).toEqual([
        'it is enacted and not in force: no date of commencement was found or given',
      ])
      const at = (from: string) =>
        optionOf(adviceOn(adult, clear, { ...forAdult, inForce: { [id]: { from } } }), id).status
      expect([at(asOf), at('2026-03-21')]).toEqual(['open', 'barred'])
      // A date for one ends none of the others by itself, so it is said.
      expect(optionOf(adviceOn(adult), id).notes).toContainEqual(expect.stringContaining('last day too'))
    }
  })

  it('end a caution on the last day given', () => {
    const to = (day: string) =>
      optionOf(
        adviceOn(adult, clear, { ...forAdult, inForce: { 'simple-caution': { to: day } } }),
        'simple-caution',
      )
    expect([to('2026-03-20').status, to('2026-03-19').status]).toEqual(['open', 'barred'])
  })

  it('ask for the Child Information Form from February 2025, of children', () => {
    const asks = (advice: ReturnType<typeof adviceOn>) =>
      optionOf(advice, 'charge').requires.some(({ condition }) => condition === 'child-information-form')
    const record = { ...crime, occurredOn: '2025-01-10' }
    const at = (day: string) => asks(adviceOn(child, clear, { ...forChild, asOf: day }, record))
    expect([at('2025-01-31'), at('2025-02-01'), asks(adviceOn(adult))]).toEqual([false, true, false])
  })
})

describe('gravity and the options', () => {
  it('names the normal response, the departures and what the matrix does not name', () => {
    // The made-up theft scores 3: the normal response is a youth caution.
    const advice = adviceOn(child)
    const fitFor = (id: DisposalId) => optionOf(advice, id).gravity
    expect([fitFor('youth-caution'), fitFor('charge'), fitFor('outcome-23')]).toEqual([
      'normal',
      'departs',
      'not-named',
    ])
  })

  it('asks for reasons of a departure that is not barred, and bars nothing', () => {
    const asks = (advice: ReturnType<typeof adviceOn>, id: DisposalId) =>
      optionOf(advice, id).requires.some(({ condition }) => condition === 'rationale-for-departure')
    const advice = adviceOn(child)
    expect([asks(advice, 'charge'), asks(advice, 'youth-caution')]).toEqual([true, false])
    const barred = adviceOn(child, { ...clear, sufficientEvidence: false })
    expect(asks(barred, 'charge')).toBe(false)
  })

  it('has a matrix for adults read for nobody under 18', () => {
    const advice = adviceOn(child, clear, { asOf, gravity: { matrix: matrixFor('adults') } })
    expect(advice.gravity.reasons).toEqual([
      'the gravity matrix is for adults, and the person is not of them',
    ])
    expect(optionOf(advice, 'charge').missing).toEqual(['gravity'])
  })
})

describe('notes', () => {
  it('begin with what this is', () => {
    expect(adviceOn(adult).notes).toEqual([
      'These are options with their reasons and no decision: an officer, or a prosecutor, decides, and records why.',
    ])
  })

  it('tell of exploitation and of a contested record', () => {
    const { notes } = adviceOn(adult, clear, forAdult, { ...crime, markers: ['exploited'], contested: true })
    expect(notes[1]).toContain('s.45')
    expect(notes[2]).toBe('The person contests the record: settle that first.')
  })
})
