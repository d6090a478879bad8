import { describe, expect, it } from 'vitest'
import { arrestNotification } from '../../../src/respond/arrest/arrest-notification'
import { notificationFields } from '../../../src/respond/arrest/notification-fields'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import { detention, fifteen, notify, part, pointers, refusal, told } from './arrest'

describe('a notification', () => {
  it('says for whom, for what and under which provision it was made', () => {
    const { recipient, purpose, basis, text } = notify()
    expect({ recipient, purpose, basis }).toEqual({
      recipient: 'youth-justice',
      purpose: 'care in custody and on release',
      basis: {
        provision: 'Crime and Disorder Act 1998 section 115',
        reference: 'https://www.legislation.gov.uk/ukpga/1998/37/section/115',
      },
    })
    expect(text).toBe(
      'The youth justice service is told because a child was arrested, for this purpose: care in custody and on release. Basis: Crime and Disorder Act 1998 section 115. It informs; people decide.',
    )
  })

  it('takes a legal basis in the words of whoever sends it', () => {
    const basis = { provision: 'A power of ours', reference: 'sharing agreement, part 3' }
    const sent = notify({ basis, recipient: 'childrens-social-care' })
    expect(sent.basis).toEqual(basis)
    expect(sent.text).toMatch(/^Children's social care is told because a child was arrested/)
  })

  it('holds the fields that the allow-list gives its recipient and no other, each with its reason', () => {
    for (const recipient of ['childrens-social-care', 'youth-justice'] as const) {
      const { record, fields } = notify({ recipient })
      const allowed = notificationFields.filter(({ recipients }) => recipients.includes(recipient))
      expect(Object.keys(record)).toEqual(allowed.map(({ field }) => field))
      expect(fields).toEqual(allowed.map(({ field, nature, because }) => ({ field, nature, because })))
    }
    expect(notify({ recipient: 'childrens-social-care' }).record).not.toHaveProperty('earlierCrimes')
    expect(notify({ recipient: 'childrens-social-care' }).record).not.toHaveProperty('release')
    expect(notify().record).not.toHaveProperty('harmSuffered')
  })

  it('is frozen through and through, and leaves what it was given as it was', () => {
    const custody = Object.freeze(detention())
    const sent = arrestNotification(custody, gatherHoldings(fifteen), Object.freeze({ ...told }))
    expect(Object.isFrozen(sent.record.person)).toBe(true)
    expect(custody).toEqual(detention())
  })

  it('goes under the current id of a person who had another', () => {
    const sent = notify({
      custody: { personId: 'former-9' },
      records: { aliases: [{ from: 'former-9', to: 'P1' }] },
    })
    expect(sent.record.person?.personId).toBe('P1')
    expect(JSON.stringify(sent)).not.toContain('former-9')
  })
})

describe('the age that counts', () => {
  const born = (bornOn: string, on: string) =>
    notify({
      custody: { arrestedAt: `${on}T10:00:00Z` },
      asOf: on,
      records: { people: [{ personId: 'P1', bornOn }] },
    })

  it('is that of the day of arrest: on the eighteenth birthday a person is an adult', () => {
    expect(born('2008-03-28', '2026-03-27').record.person?.ageAtArrest).toBe(17)
    const { info, message } = refusal('not-a-child', () => born('2008-03-27', '2026-03-27'))
    expect(info).toEqual({})
    expect(message).toBe('arrestNotification requires the person to be under 18 at arrest')
  })

  it('is reached on 1 March by whoever was born on 29 February', () => {
    expect(born('2008-02-29', '2026-02-28').record.person?.ageAtArrest).toBe(17)
    refusal('not-a-child', () => born('2008-02-29', '2026-03-01'))
  })

  it('is not that at the act: whoever turned 18 between act and arrest is an adult', () => {
    const records = {
      offences: [part({ occurredOn: '2026-03-01' })],
      people: [{ personId: 'P1', bornOn: '2008-03-20' }],
    }
    refusal('not-a-child', () => notify({ records }))
  })

  it('is that of the text’s own date, whatever the offset', () => {
    // In UTC it is still the 26th, and the person 17.
    const custody = { arrestedAt: '2026-03-27T00:10:00+01:00' }
    const records = { people: [{ personId: 'P1', bornOn: '2008-03-27' }] }
    refusal('not-a-child', () => notify({ custody, records }))
  })

  it('makes a child of whoever has no sound birth date, with a doubt', () => {
    for (const people of [
      [],
      [{ personId: 'P1' }],
      [
        { personId: 'P1', bornOn: '2000-01-01' },
        { personId: 'P1', bornOn: '2009-01-01' },
      ],
    ]) {
      const { record, accuracy, text } = notify({ records: { people } })
      expect(record.person).toEqual({ personId: 'P1', ageAtArrest: 'unknown', homeArea: 'unknown' })
      expect(accuracy.doubts.map(({ code }) => code)).toEqual(['age-unknown'])
      expect(text).toContain('because somebody who may be a child was arrested')
    }
  })
})

describe('a notification is refused', () => {
  it('without a purpose or a legal basis, or with one that says nothing', () => {
    const without = (key: string) => () =>
      arrestNotification(
        detention(),
        gatherHoldings(fifteen),
        Object.fromEntries(Object.entries(told).filter(([each]) => each !== key)) as never,
      )
    expect(pointers(without('purpose'))).toEqual(['/purpose'])
    expect(pointers(without('basis'))).toEqual(['/basis'])
    expect(pointers(without('recipient'))).toEqual(['/recipient'])
    expect(pointers(() => notify({ purpose: ' \n' }))).toEqual(['/purpose'])
    expect(pointers(() => notify({ basis: 'because' as never }))).toEqual(['/basis'])
    expect(without('basis')).toThrow(
      '/basis: the id of one of disclosureBases, or a provision with its reference',
    )
    expect(pointers(() => notify({ basis: { provision: 'A power', reference: '' } }))).toEqual([
      '/basis/reference',
    ])
    expect(pointers(() => notify({ recipient: 'school' as never }))).toEqual(['/recipient'])
  })

  it('where something is told that it does not know', () => {
    expect(pointers(() => notify({ notes: 'a text' } as never))).toEqual(['/notes'])
    expect(pointers(() => notify({ custody: { ethnicity: 'a word' } as never }))).toEqual([
      '/custody/ethnicity',
    ])
    expect(pointers(() => notify({ healthAssessment: 'fit' as never }))).toEqual(['/healthAssessment'])
    expect(pointers(() => notify({ lookBack: { weeks: 2 } as never }))[0]).toMatch(/^\/lookBack/)
  })

  it('where the custody record is none', () => {
    expect(pointers(() => arrestNotification(7 as never, gatherHoldings(fifteen), told))).toEqual([
      '/custody',
    ])
    expect(pointers(() => notify({ custody: { arrestedAt: '2026-02-30T10:00:00Z' } }))).toEqual([
      '/custody/arrestedAt',
    ])
    expect(pointers(() => notify({ custody: { arrestedAt: '2026-03-27T19:20:00' } }))).toEqual([
      '/custody/arrestedAt',
    ])
  })

  it('where a release or a notification was before the arrest, by the moment and not by the text', () => {
    expect(pointers(() => notify({ custody: { releasedAt: '2026-03-27T19:19:59+00:00' } }))).toEqual([
      '/custody/releasedAt',
    ])
    // 20:00 at +01:00 is 19:00, before 19:20 at +00:00.
    expect(pointers(() => notify({ custody: { releasedAt: '2026-03-27T20:00:00+01:00' } }))).toEqual([
      '/custody/releasedAt',
    ])
    expect(pointers(() => notify({ notifiedAt: '2026-03-27T19:00:00+00:00' }))).toEqual(['/notifiedAt'])
    // Nor what will only be known the day after it is sent.
    const late = { asOf: '2026-03-27', notifiedAt: '2026-03-28T00:00:00+00:00' }
    expect(pointers(() => notify(late))).toEqual(['/notifiedAt'])
    expect(notify({ ...late, notifiedAt: '2026-03-27T23:59:59+00:00' }).deadlines[0]?.status).toBe('running')
    expect(() => notify({ custody: { releasedAt: '2026-03-27T19:20:00+00:00' } })).not.toThrow()
  })

  it('where the arrest had not happened at the date', () => {
    expect(pointers(() => notify({ asOf: '2026-03-26' }))).toEqual(['/custody/arrestedAt'])
  })

  it('for whoever is not in the holdings, without saying who', () => {
    const { info, message } = refusal('unknown-person', () => notify({ custody: { personId: 'Z9' } }))
    expect(info).toEqual({})
    expect(message).not.toContain('Z9')
  })

  it('with a date that is none, with no holdings, and with holidays that are none', () => {
    expect(refusal('invalid-date', () => notify({ asOf: '27/03/2026' })).info.argument).toBe('asOf')
    refusal('invalid-date', () =>
      arrestNotification(detention(), gatherHoldings(fifteen), undefined as never),
    )
    refusal('invalid-holdings', () => arrestNotification(detention(), {} as never, told))
    refusal('invalid-argument', () => notify({ holidays: 7 as never }))
    refusal('invalid-date', () => notify({ holidays: ['Easter'] }))
  })

  it('never in words that hold a recorded value', () => {
    const custody = { suite: ' Secret suite', custodyId: 'D\u00007', offenceCode: '' }
    const error = refusal('invalid-notification', () => notify({ custody, purpose: '' }))
    expect(new Set(error.info.problems.map(({ pointer }) => pointer))).toEqual(
      new Set(['/custody/suite', '/custody/custodyId', '/custody/offenceCode', '/purpose']),
    )
    expect(JSON.stringify([error.message, error.info])).not.toMatch(/Secret|D7|D.0000/)
  })
})
