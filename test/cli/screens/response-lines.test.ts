import { describe, expect, it } from 'vitest'
import { chooseResponses } from '../../../src/cli/demo/choose-responses'
import { responseCounts, responseLines } from '../../../src/cli/screens/response-lines'
import { openStyle } from '../../../src/cli/text/style'
import type { Recommendation } from '../../../src/index'
import { recommended } from '../../respond/capacity/recommended'

const page = { width: 80, style: openStyle(false) }

const recommendation = (personId: string, responseId: string, more: Partial<Recommendation> = {}) =>
  recommended(personId, responseId, { reasons: ['age at 2026-03-31: 20'], ...more })

const lines = (more: Partial<Recommendation>) =>
  responseLines([recommendation('P1', 'talk', more)], '2026-03-31', page)

describe('responseLines', () => {
  it('tells kind, name and reasons, without the date of the advice', () => {
    expect(lines({})).toEqual(['P1  support: talk', '    because age: 20.'])
  })

  it('tells by when to refer and to whom, with the time where the record holds one', () => {
    const referTo = 'the youth justice service'
    expect(lines({ dueBy: '2026-04-01', referTo }).at(-1)).toBe(
      '    because age: 20. Due 1 April 2026: refer to the youth justice service.',
    )
    expect(lines({ dueBy: '2026-03-30', referTo }).join(' ').replace(/ +/g, ' ')).toContain(
      'Due 30 March 2026, which has passed: refer to',
    )
    expect(lines({ dueBy: '2026-04-01T22:30:00+01:00', referTo }).join(' ').replace(/ +/g, ' ')).toContain(
      'Due 1 April 2026 at 22:30: refer to the youth justice service.',
    )
    // Clocks went forward on 29 March: 23:45 Greenwich time is 00:45 of the next day by British clocks.
    expect(lines({ dueBy: '2026-03-30T23:45:00+00:00', referTo }).join(' ').replace(/ +/g, ' ')).toContain(
      'Due 31 March 2026 at 00:45: refer to the youth justice service.',
    )
  })

  it('tells what must be had first where nothing is due, and not what has been had', () => {
    const had = { condition: 'a', inWords: 'this is had', had: { on: '2026-01-01', by: 'us' } }
    const consent = { condition: 'consent', inWords: 'the person agrees' }
    expect(lines({ requires: [had, consent] }).at(-1)).toBe('    because age: 20. First: the person agrees.')
    expect(lines({ requires: [had] }).at(-1)).toBe('    because age: 20.')
  })

  it('counts people and what waits', () => {
    const all = [
      recommendation('P1', 'a'),
      recommendation('P1', 'b'),
      recommendation('P2', 'a', { status: 'unknown' }),
      recommendation('P2', 'b', { status: 'not-recommended' }),
    ]
    expect(responseCounts(all)).toBe('2 for 1 person; 1 more wait for something not known')
  })
})

describe('chooseResponses', () => {
  it('takes what is due, what safeguards and what is for the explained, each response once, by kind', () => {
    const all = [
      recommendation('P1', 'enforce', { kind: 'enforcement' }),
      recommendation('P2', 'talk'),
      recommendation('P3', 'call', { kind: 'prevention', dueBy: '2026-04-02' }),
      recommendation('P2', 'call', { kind: 'prevention', dueBy: '2026-04-01' }),
      recommendation('P3', 'safe', { kind: 'safeguarding' }),
      recommendation('P3', 'wait', { kind: 'safeguarding', status: 'unknown' }),
    ]
    const choose = (asOf: string, explained: readonly string[]) =>
      chooseResponses(all, { asOf, explained }).map(({ personId, responseId }) => `${personId} ${responseId}`)
    expect(choose('2026-03-31', ['P1'])).toEqual(['P3 safe', 'P2 call', 'P1 enforce'])
    expect(choose('2026-04-02', [])).toEqual(['P3 safe', 'P3 call', 'P1 enforce'])
    expect(choose('2026-05-01', ['P2'])).toEqual(['P3 safe', 'P2 talk', 'P3 call'])
  })

  it('takes fewer where there are fewer', () => {
    expect(chooseResponses([], { asOf: '2026-03-31', explained: [] })).toEqual([])
  })
})
