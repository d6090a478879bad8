import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../src/internal/prelude-error'
import type { DecisionInput } from '../../src/respond/decision'
import { recordDecision } from '../../src/respond/record-decision'

const given: DecisionInput = Object.freeze({
  personId: 'P1',
  responseId: 'caseworker-offer',
  agreed: true,
  reason: 'His coach says that he wants out.',
  decidedBy: 'Milton Keynes panel',
  decidedOn: '2026-04-02',
})

function fieldOf(input: unknown): string | undefined {
  try {
    recordDecision(input as DecisionInput)
  } catch (error) {
    if (isPreludeError(error, 'invalid-decision')) return error.info.field
    throw error
  }
  return undefined
}

describe('recordDecision', () => {
  it('keeps who, when, agreed or not and the reason as it was given', () => {
    expect(recordDecision(given)).toEqual({ ...given, about: 'response', seen: [] })
  })

  it('takes a decision on the nomination itself', () => {
    const { responseId: _, ...nomination } = given
    expect(recordDecision({ ...nomination, agreed: false })).toEqual({
      ...nomination,
      agreed: false,
      about: 'nomination',
      seen: [],
    })
  })

  it('keeps what the panel saw and in what capacity it decided', () => {
    const decision = recordDecision({ ...given, role: 'chair', seen: ['the explanation of the score'] })
    expect(decision.role).toBe('chair')
    expect(decision.seen).toEqual(['the explanation of the score'])
  })

  it.each([
    ['recommended', true, false],
    ['recommended', false, true],
    ['not-recommended', true, true],
    ['not-recommended', false, false],
    ['unknown', true, undefined],
  ] as const)('advised %s and agreed %s: departs %s', (advised, agreed, departs) => {
    expect(recordDecision({ ...given, advised, agreed }).departs).toBe(departs)
  })

  it('is frozen, with a list of its own', () => {
    const seen = ['reasons']
    const decision = recordDecision({ ...given, seen })
    seen.push('more')
    expect(decision.seen).toEqual(['reasons'])
    expect(Object.isFrozen(decision)).toBe(true)
    expect(Object.isFrozen(decision.seen)).toBe(true)
  })

  it.each([
    ['personId', { personId: ' ' }],
    ['responseId', { responseId: '' }],
    ['agreed', { agreed: 'yes' }],
    ['reason', { reason: undefined }],
    ['reason', { reason: '' }],
    ['reason', { reason: ' \n' }],
    ['decidedBy', { decidedBy: undefined }],
    ['decidedBy', { decidedBy: '' }],
    ['role', { role: '' }],
    ['decidedOn', { decidedOn: '2026-02-30' }],
    ['decidedOn', { decidedOn: undefined }],
    ['seen', { seen: 'everything' }],
    ['seen', { seen: [''] }],
    ['advised', { advised: 'yes' }],
  ])('refuses by field: %s', (field, change) => {
    expect(fieldOf({ ...given, ...change })).toBe(field)
  })

  it('refuses what is no decision at all', () => {
    expect(fieldOf(undefined)).toBe('decision')
    expect(fieldOf(null)).toBe('decision')
    expect(fieldOf('yes')).toBe('decision')
  })

  it('refuses a reason that only repeats what the panel was shown', () => {
    const shown = 'recommended to the panel because knife crimes: 3'
    expect(fieldOf({ ...given, seen: [shown], reason: ` ${shown} ` })).toBe('reason')
    expect(fieldOf({ ...given, seen: [shown], reason: 'His mother asks for it.' })).toBeUndefined()
  })

  it('holds no value of the decision in its message', () => {
    try {
      recordDecision({ ...given, decidedOn: 'yesterday, by Sgt Smith' })
    } catch (error) {
      expect((error as Error).message).toBe(
        'recordDecision requires decidedOn to be a calendar date (YYYY-MM-DD)',
      )
    }
    expect.assertions(1)
  })
})
