import { describe, expect, it } from 'vitest'
import { report } from '../records'
import { notify } from './arrest'

const sent = (...intelligence: ReturnType<typeof report>[]) =>
  notify({ records: { intelligence }, recipient: 'childrens-social-care' })

describe('a report that may be shared', () => {
  it('goes with its grade, what that means and what binds the recipient', () => {
    const { record, accuracy } = sent(report('P1', { source: '2', assessment: 'D', originId: 'o1' }))
    expect(record.intelligence).toEqual([
      {
        reportId: 'R-P1',
        on: '2026-03-01',
        theme: 'exploited',
        source: '2',
        assessment: 'D',
        handling: 'P',
        conditions: [
          'for the purpose told in this record alone',
          'under the local sharing protocol and the protective marking it carries',
          'for those with a legitimate need',
        ],
        caution: 'weak grade: do not act on it alone',
      },
    ])
    expect(accuracy.grades).toEqual({ '2': 'source untested', D: 'not known' })
  })

  it('is cautioned of where the source is not reliable too, and not where the grade is sound', () => {
    const cautions = (record: ReturnType<typeof sent>['record']) =>
      (record.intelligence as readonly { caution?: string }[]).map(({ caution }) => caution !== undefined)
    expect(cautions(sent(report('P1', { source: '3' })).record)).toEqual([true])
    expect(cautions(sent(report('P1', { source: '2', assessment: 'C' })).record)).toEqual([false])
  })

  it('stands among others with the latest first', () => {
    const { record } = sent(
      report('P1', { reportId: 'R1', reportedOn: '2025-03-01' }),
      report('P1', { reportId: 'R2', reportedOn: '2026-03-01' }),
    )
    expect(record.intelligence).toMatchObject([{ reportId: 'R2' }, { reportId: 'R1' }])
  })
})

describe('a report does not leave', () => {
  it('where it is handled under conditions, graded as suspected false, later than the date or of another person', () => {
    const { record } = sent(
      report('P1', { reportId: 'R1', handling: 'C' }),
      report('P1', { reportId: 'R2', assessment: 'E' }),
      report('P1', { reportId: 'R3', reportedOn: '2026-03-28' }),
      report('P2', { reportId: 'R4' }),
    )
    expect(record.intelligence).toEqual([])
  })

  it('where the same report is under conditions for another person or theme, once that is known', () => {
    const shared = report('P1', { reportId: 'R1' })
    const closed = report('P2', { reportId: 'R1', handling: 'C', theme: 'knife' })
    expect(sent(shared, closed).record.intelligence).toEqual([])
    expect(sent(shared, { ...closed, reportedOn: '2026-03-28' }).record.intelligence).toHaveLength(1)
  })

  it('where its theme is not for the recipient', () => {
    const intelligence = [report('P1', { theme: 'drug-supply' })]
    expect(sent(...intelligence).record.intelligence).toEqual([])
    expect(notify({ records: { intelligence } }).record.intelligence).toHaveLength(1)
  })

  it('where it is older than the look back', () => {
    const intelligence = [report('P1', { reportedOn: '2026-02-27' })]
    expect(notify({ records: { intelligence }, lookBack: { months: 1 } }).record.intelligence).toEqual([])
    expect(notify({ records: { intelligence }, lookBack: { days: 29 } }).record.intelligence).toHaveLength(1)
  })
})

describe('a notification', () => {
  it('is the same to the letter whether there are reports under conditions or not', () => {
    const open = report('P1', { reportId: 'R1' })
    const closed = report('P1', { reportId: 'R2', handling: 'C' })
    expect(sent(open, closed)).toEqual(sent(open))
    expect(sent(open).accuracy.statements.join()).toContain('conditions apply, ask the originator')
  })

  it('does not know of intelligence that was not gathered', () => {
    expect(notify().record.intelligence).toBe('unknown')
    expect(notify().accuracy.grades).toEqual({})
    expect(sent().record.intelligence).toEqual([])
  })
})
