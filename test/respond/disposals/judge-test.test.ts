import { describe, expect, it } from 'vitest'
import type { DisposalFact, FactsKnown } from '../../../src/respond/disposals/disposal-fact'
import { type DisposalTest, judgeTest } from '../../../src/respond/disposals/judge-test'

const facts = (known: Partial<Record<DisposalFact, boolean>>) => known as FactsKnown
const yes: DisposalTest = { fact: 'admission', is: true }
const no: DisposalTest = { fact: 'hate', is: true }
const open: DisposalTest = { fact: 'consent', is: true }
const known = facts({ admission: true, hate: false })

describe('judgeTest', () => {
  it('compares one fact', () => {
    expect(judgeTest(yes, known)).toEqual({ isMet: true, facts: ['admission'] })
    expect(judgeTest(no, known)).toEqual({ isMet: false, facts: ['hate'] })
    expect(judgeTest({ fact: 'hate', is: false }, known).isMet).toBe(true)
    expect(judgeTest(open, known)).toEqual({ isMet: undefined, facts: ['consent'] })
  })

  it('takes all: one unmet settles it, else one unknown leaves it open', () => {
    expect(judgeTest({ all: [yes, no, open] }, known)).toEqual({ isMet: false, facts: ['hate'] })
    expect(judgeTest({ all: [yes, open] }, known)).toEqual({ isMet: undefined, facts: ['consent'] })
    expect(judgeTest({ all: [yes, yes] }, known)).toEqual({ isMet: true, facts: ['admission'] })
  })

  it('takes any: one met settles it, else one unknown leaves it open', () => {
    expect(judgeTest({ any: [no, yes, open] }, known)).toEqual({ isMet: true, facts: ['admission'] })
    expect(judgeTest({ any: [no, open] }, known)).toEqual({ isMet: undefined, facts: ['consent'] })
    expect(judgeTest({ any: [no, { all: [yes, no] }] }, known)).toEqual({ isMet: false, facts: ['hate'] })
  })
})
