import { describe, expect, it } from 'vitest'
import { describeFlag } from '../../src/present/describe-flag'
import { describeShare } from '../../src/present/describe-share'

describe('a share in words', () => {
  it.each([
    [0, 'none'],
    [0.001, 'a small part'],
    [0.124, 'a small part'],
    [0.125, 'about a quarter'],
    [0.374, 'about a quarter'],
    [0.375, 'about half'],
    [0.624, 'about half'],
    [0.625, 'about three quarters'],
    [0.874, 'about three quarters'],
    [0.875, 'nearly all'],
    [0.999, 'nearly all'],
    [1, 'all'],
  ])('of %d is "%s"', (share, words) => {
    expect(describeShare(share, 'comes from one crime')).toBe(`${words} of the score comes from one crime`)
  })
})

describe('a flag in words', () => {
  it('is a sentence for what the library flags', () => {
    expect(describeFlag('custody-unknown')).toBe('it is not known whether the person is in prison')
    expect(describeFlag('referred')).toBe('referred by a partner')
  })

  it('is the id of a gate, whatever that is', () => {
    expect(describeFlag('in-community')).toBe('flagged: in-community')
    expect(describeFlag('constructor')).toBe('flagged: constructor')
  })
})
