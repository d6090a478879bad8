import { describe, expect, it } from 'vitest'
import { advanceCase } from '../../../src/respond/cycle/advance-case'
import { eventRefusals } from '../../../src/respond/cycle/event-refusals'
import { openCase } from '../../../src/respond/cycle/open-case'
import {
  caseAfter,
  infoOf,
  nomination,
  nominationOfUnknownAge,
  openAfter,
  readyToApproach,
  refusing,
  step,
  upToPlan,
} from './story'

describe('a case', () => {
  it('opens with a nomination, with what must be settled unsettled', () => {
    expect(openCase(nomination)).toEqual({
      caseId: 'case-1',
      personId: 'P7',
      bornOn: '2000-06-01',
      stage: 'nominated',
      nominatedOn: '2026-03-31',
      reviewBy: '2026-04-14',
      cautions: {
        deconflict: { status: 'unsettled', since: '2026-03-31' },
        'approach-risk': { status: 'unsettled', since: '2026-03-31' },
        exploitation: { status: 'not-raised' },
      },
      log: [nomination],
    })
  })

  it('goes from the nomination to the warning beside the support plan, and to the exit', () => {
    const planned = openAfter(upToPlan)
    expect(planned).toMatchObject({
      stage: 'planned',
      decidedOn: '2026-04-02',
      endsBy: '2027-04-02',
      contact: 'mentor',
      explainedOn: '2026-04-07',
      plan: [{ need: 'employment', responseId: 'caseworker-offer', agreed: true }],
    })
    const warned = advanceCase(planned, step.message('2026-04-10'))
    expect(warned).toMatchObject({ stage: 'planned', messageGivenOn: '2026-04-10' })
    const revised = advanceCase(warned, step.planned('2026-04-20'))
    expect(advanceCase(revised, step.exited('2026-11-02')).stage).toBe('closed')
  })

  it('stays as it was given', () => {
    const opened = openCase(nomination)
    advanceCase(opened, step.agreed('2026-04-02'))
    expect(opened).toEqual(openCase(nomination))
    expect(Object.isFrozen(opened.cautions.deconflict)).toBe(true)
  })

  it('keeps an attempt to meet the person as an attempt', () => {
    const attempted = openAfter([...readyToApproach, step.approached('2026-04-05', 'not-met')])
    expect(attempted.stage).toBe('agreed')
    expect(attempted).not.toHaveProperty('explainedOn')
    expect(advanceCase(attempted, step.approached('2026-04-06')).stage).toBe('approached')
  })

  it('moves the review and the last day at a review', () => {
    const reviewed = openAfter([
      ...upToPlan,
      step.reviewed('2026-05-01', { reviewBy: '2026-06-01' }),
      step.reviewed('2026-06-01', { reviewBy: '2026-07-01', endsBy: '2027-06-01' }),
    ])
    expect(reviewed).toMatchObject({ reviewBy: '2026-07-01', endsBy: '2027-06-01' })
  })
})

describe('the process refuses', () => {
  it('every step of the programme before the panel has decided', () => {
    const opened = openCase(nomination)
    expect(refusing(opened, step.chosen('2026-04-01'))).toEqual(['decision-first'])
    expect(refusing(opened, step.approached('2026-04-01'))).toEqual([
      'decision-first',
      'contact-first',
      'deconflict-first',
      'approach-risk-first',
    ])
    expect(refusing(opened, step.planned('2026-04-01'))).toEqual(['decision-first', 'explain-first'])
    expect(refusing(opened, step.reviewed('2026-04-01', { endsBy: '2027-01-01' }))).toEqual([
      'decision-first',
    ])
    expect(eventRefusals(opened, step.reviewed('2026-04-01'))).toEqual([])
  })

  it('a second decision', () => {
    expect(refusing(caseAfter(readyToApproach), step.agreed('2026-04-04'))).toEqual(['decision-once'])
    expect(refusing(caseAfter(readyToApproach), step.declined('2026-04-04'))).toEqual(['decision-once'])
  })

  it.each(['deconflict', 'approach-risk'] as const)(
    'an approach while %s is unsettled for that day',
    (caution) => {
      const rule = `${caution}-first`
      const without = readyToApproach.filter((event) => !('caution' in event && event.caution === caution))
      expect(refusing(caseAfter(without), step.approached('2026-04-07'))).toEqual([rule])
      const raised = caseAfter([...readyToApproach, step.raised(caution, '2026-04-06')])
      expect(refusing(raised, step.approached('2026-04-07'))).toEqual([rule])
      const lapsing = caseAfter([...readyToApproach, step.settled(caution, '2026-04-04', '2026-04-07')])
      expect(eventRefusals(lapsing, step.approached('2026-04-07'))).toEqual([])
      expect(refusing(lapsing, step.approached('2026-04-08'))).toEqual([rule])
    },
  )

  it('an approach while nobody is chosen, and a second one', () => {
    const without = readyToApproach.filter(({ type }) => type !== 'contact-chosen')
    expect(refusing(caseAfter(without), step.approached('2026-04-07'))).toEqual(['contact-first'])
    const told = caseAfter([...readyToApproach, step.approached('2026-04-07')])
    expect(refusing(told, step.approached('2026-04-08'))).toEqual(['approach-once'])
    expect(refusing(told, step.chosen('2026-04-08'))).toEqual(['approach-once'])
  })

  it('a plan before anybody explained, and a warning before a plan', () => {
    expect(refusing(caseAfter(readyToApproach), step.planned('2026-04-07'))).toEqual(['explain-first'])
    const told = caseAfter([...readyToApproach, step.approached('2026-04-07')])
    expect(refusing(told, step.message('2026-04-08'))).toEqual(['support-first'])
  })

  it('a warning while deconfliction has lapsed', () => {
    const lapsed = caseAfter([...upToPlan, step.settled('deconflict', '2026-04-11', '2026-04-20')])
    expect(refusing(lapsed, step.message('2026-04-21'))).toEqual(['deconflict-first'])
  })

  it('a warning while signs of exploitation wait for a safeguarding decision', () => {
    const raised = caseAfter([...upToPlan, step.raised('exploitation', '2026-04-11')])
    expect(refusing(raised, step.message('2026-04-12'))).toEqual(['safeguarding-first'])
    expect(refusing(caseAfter(upToPlan, { signsOfExploitation: true }), step.message('2026-04-12'))).toEqual([
      'safeguarding-first',
    ])
    const settled = advanceCase(raised, step.settled('exploitation', '2026-04-13', '2026-05-01'))
    expect(eventRefusals(settled, step.message('2026-05-01'))).toEqual([])
    expect(refusing(settled, step.message('2026-05-02'))).toEqual(['safeguarding-first'])
  })

  it('does not hold the approach and the support back for signs of exploitation', () => {
    expect(openAfter(upToPlan, { signsOfExploitation: true }).stage).toBe('planned')
  })

  it('settling signs of exploitation that nobody raised', () => {
    expect(refusing(openCase(nomination), step.settled('exploitation', '2026-04-01'))).toEqual([
      'nothing-raised',
    ])
  })

  it('an event before the one before it, and takes one of the same day', () => {
    const decided = caseAfter([step.agreed('2026-04-02')])
    expect(refusing(decided, step.chosen('2026-04-01'))).toEqual(['events-in-order'])
    expect(eventRefusals(decided, step.chosen('2026-04-02'))).toEqual([])
    expect(refusing(openCase(nomination), step.agreed('2026-03-30'))).toEqual(['events-in-order'])
  })

  it('says what, why and what must come first, without a value of the case', () => {
    expect(() => advanceCase(openCase(nomination), step.planned('2026-04-01'))).toThrow(
      "advanceCase requires the panel's decision, with who, when and its own reasons, because the panel has not decided on the nomination (and 1 more, in info.refusals)",
    )
    expect(() => advanceCase(caseAfter(readyToApproach), step.planned('2026-04-07'))).toThrow(
      /^advanceCase requires the first approach, at which it was explained, because nobody has met the person and explained$/,
    )
  })
})

describe('a warning to a child', () => {
  const child = (bornOn: string) => caseAfter(upToPlan, { bornOn })

  it('needs the recorded agreement of youth justice, up to the eighteenth birthday', () => {
    const seventeen = child('2008-05-10')
    expect(refusing(seventeen, step.message('2026-05-09'))).toEqual(['youth-justice-first'])
    expect(eventRefusals(seventeen, step.message('2026-05-10'))).toEqual([])
    const agreed = advanceCase(seventeen, step.youthJustice('2026-04-20'))
    expect(agreed).toMatchObject({ youthJusticeAgreed: { on: '2026-04-20', by: 'Youth justice' } })
    expect(eventRefusals(agreed, step.message('2026-05-09'))).toEqual([])
  })

  it('counts somebody born on 29 February as eighteen from 1 March in a common year', () => {
    const leapling = caseAfter(upToPlan, { bornOn: '2008-02-29' })
    expect(eventRefusals(leapling, step.message('2026-04-12'))).toEqual([])
    const settled = [
      step.settled('deconflict', '2026-04-11', '2030-12-31'),
      step.settled('approach-risk', '2026-04-11', '2030-12-31'),
    ]
    const younger = caseAfter([...upToPlan, ...settled], { bornOn: '2012-02-29' })
    expect(refusing(younger, step.message('2030-02-28'))).toEqual(['youth-justice-first'])
    expect(eventRefusals(younger, step.message('2030-03-01'))).toEqual([])
  })

  it('is what a warning to somebody of unknown age counts as, until a birth date is recorded', () => {
    const { bornOn: _, ...unborn } = nomination
    expect(nominationOfUnknownAge()).toEqual(unborn)
    const unknown = upToPlan.reduce(advanceCase, openCase(unborn) as ReturnType<typeof advanceCase>)
    expect(refusing(unknown, step.message('2026-04-12'))).toEqual(['youth-justice-first'])
    const known = advanceCase(unknown, step.born('2026-04-12', '2000-01-01'))
    expect(eventRefusals(known, step.message('2026-04-12'))).toEqual([])
  })

  it('stops when youth justice withdraws', () => {
    const withdrawn = [...upToPlan, step.youthJustice('2026-04-20'), step.youthJusticeWithdrew('2026-04-21')]
    const state = caseAfter(withdrawn, { bornOn: '2010-01-01' })
    expect(state).not.toHaveProperty('youthJusticeAgreed')
    expect(refusing(state, step.message('2026-04-22'))).toEqual(['youth-justice-first'])
    expect(refusing(state, step.youthJusticeWithdrew('2026-04-22'))).toEqual(['no-agreement'])
  })
})

describe('an event or nomination that is none', () => {
  const pointers = (input: unknown) =>
    infoOf('invalid-event', () => advanceCase(openCase(nomination), input as never)).problems.map(
      ({ pointer }) => pointer,
    )
  const pointersOfNomination = (its: object) =>
    infoOf('invalid-event', () => openCase({ ...nomination, ...its })).problems.map(({ pointer }) => pointer)

  it('is refused with a pointer to each fault', () => {
    expect(pointers({ ...step.agreed('2026-04-02'), reason: ' ' })).toEqual(['/reason'])
    expect(pointers({ ...step.agreed('2026-04-02'), by: '' })).toEqual(['/by'])
    expect(pointers({ ...step.agreed('2026-04-02'), on: '2026-02-30' })).toEqual(['/on'])
    expect(pointers({ ...step.agreed('2026-04-02'), reviewBy: '2026-04-02' })).toEqual(['/reviewBy'])
    expect(pointers(step.agreed('2026-04-02', { endsBy: '2026-04-01' }))).toEqual(['/endsBy'])
    expect(pointers(step.declined('2026-04-02', { until: '2026-04-02' }))).toEqual(['/until'])
    expect(pointers(step.settled('deconflict', '2026-04-02', '2026-04-01'))).toEqual(['/holdsUntil'])
    expect(pointers(step.born('2026-04-02', '2026-04-03'))).toEqual(['/bornOn'])
    expect(pointers({ ...step.planned('2026-04-02'), items: [] })).toEqual(['/items'])
    expect(pointers({ ...step.message('2026-04-02'), note: 'x' })).toEqual(['/note'])
    expect(pointers({ type: 'arrested', on: '2026-04-02', by: 'Officer' })).toEqual(['/type'])
    expect(pointers(null)).toEqual([''])
  })

  it('refuses a decision whose reason is only what the panel was shown', () => {
    const shown = { reason: 'Two knife crimes. ', seen: ['a map', 'Two knife crimes.'] }
    expect(pointers(step.agreed('2026-04-02', shown))).toEqual(['/reason'])
    expect(pointers(step.declined('2026-04-02', shown))).toEqual(['/reason'])
    const own = step.agreed('2026-04-02', { seen: ['a map'], role: 'chair' })
    expect(eventRefusals(openCase(nomination), own)).toEqual([])
  })

  it('refuses a nomination without a review date, or with a case id that is the person id', () => {
    const { reviewBy: _, ...without } = nomination
    expect(infoOf('invalid-event', () => openCase(without as never)).problems).toMatchObject([
      { pointer: '/reviewBy' },
    ])
    expect(pointersOfNomination({ reviewBy: '2026-03-31' })).toEqual(['/reviewBy'])
    expect(pointersOfNomination({ caseId: 'P7' })).toEqual(['/caseId'])
    expect(pointersOfNomination({ bornOn: '2026-04-01' })).toEqual(['/bornOn'])
  })

  it('refuses what nests too deeply and keys that a reader would drop', () => {
    let deep: unknown = 'x'
    for (let depth = 0; depth < 40; depth++) deep = [deep]
    expect(pointers({ ...step.message('2026-04-02'), deep })[0]).toMatch(/^\/deep(\/0)+$/)
    expect(pointers(JSON.parse('{ "type": "removed", "__proto__": {} }'))).toEqual(['/__proto__'])
  })
})
