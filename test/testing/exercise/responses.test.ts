import { describe, expect, it } from 'vitest'
import { parseCatalogue } from '../../../src/respond/parse-catalogue'
import type { Draft } from '../../policy/plain-policy'
import { blades, caseOf, exercised, missingFor, policyWith, whatIs } from './exercised'

const policy = policyWith((draft) => {
  delete draft.score.bands
  delete draft.gates
  delete draft.lists
})

/** A catalogue of one response, confirmed on the day of the cases, with a change made to it. */
function catalogueWith(change: Draft = {}) {
  return parseCatalogue({
    id: 'one',
    version: '1.0.0',
    title: 'One response',
    responses: [
      {
        id: 'help',
        name: 'Help',
        kind: 'support',
        addresses: [],
        offerWhen: { measure: 'age', atLeast: 18 },
        requires: [],
        inForce: {},
        confirmedOn: '2026-11-20',
        evidence: 'None.',
        basis: [{ kind: 'judgement', title: 'A test', href: 'docs/decisions/0000-a-test.md' }],
        ...change,
      },
    ],
  })
}

const recommended = { recommended: ['help'] }
const refused = { notRecommended: ['help'] }
const waiting = { notYetRecommended: ['help'] }

function advice(change: Draft, person: object, expectation: object, more: object = {}) {
  return exercised(policy, [caseOf(person, expectation, more)], catalogueWith(change))
}

/** What there is to exercise of the catalogue's one response. */
function parts(change: Draft = {}): string[] {
  return whatIs(policy, catalogueWith(change)).filter((what) => !what.startsWith('component'))
}

describe('a response', () => {
  it('is exercised recommended, not recommended, and not yet for what is unknown', () => {
    expect(parts()).toEqual([
      'response help recommended',
      'response help not recommended',
      'response help not yet recommended',
      'response help no longer confirmed',
    ])
    expect(advice({}, { age: 30 }, recommended)).toEqual(['response help recommended'])
    expect(advice({}, { age: 9 }, refused)).toEqual(['response help not recommended'])
    expect(advice({}, {}, waiting)).toEqual(['response help not yet recommended'])
  })

  it('is exercised only by a case that expects advice on it', () => {
    expect(advice({}, { age: 30 }, { recommended: ['other'], score: 0 })).toEqual([])
  })

  it('is not exercised by somebody who has died, whom everything is refused', () => {
    expect(advice({}, { age: 9, died: { ago: { days: 1 } } }, refused)).toEqual([])
  })

  it('that nobody confirmed is exercised offered: it is never recommended', () => {
    const unconfirmed = JSON.parse(JSON.stringify(catalogueWith()))
    delete unconfirmed.responses[0].confirmedOn
    const catalogue = parseCatalogue(unconfirmed)
    expect(whatIs(policy, catalogue).filter((what) => what.startsWith('response'))).toEqual([
      'response help offered but to be confirmed',
      'response help not recommended',
      'response help not yet recommended',
    ])
    expect(exercised(policy, [caseOf({ age: 30 }, waiting)], catalogue)).toEqual([
      'response help offered but to be confirmed',
    ])
  })

  it('is exercised no longer confirmed where the date is beyond what its confirmation speaks for', () => {
    expect(advice({}, { age: 30 }, waiting, { asOf: '2027-11-20' })).toEqual([
      'response help no longer confirmed',
    ])
    expect(missingFor('response help no longer confirmed', policy, catalogueWith())).toBe(
      'a person to whom it is otherwise offered, at a date for which the confirmation of 2026-11-20 does not speak; expect it not yet recommended',
    )
  })

  it('lapses neither where its confirmation speaks for all the time that it is in force, nor where it never does', () => {
    const lapses = (change: Draft) => parts(change).includes('response help no longer confirmed')
    expect(lapses({ inForce: { from: '2026-11-01', to: '2026-12-01' } })).toBe(false)
    expect(lapses({ inForce: { from: '2026-11-01' } })).toBe(true)
    expect(lapses({ inForce: { to: '2026-12-01' } })).toBe(true)
    expect(parts({ inForce: { from: '2028-01-01' } })).toContain('response help offered but to be confirmed')
    expect(parts({ inForce: { to: '2020-01-01' } })).toContain('response help offered but to be confirmed')
    expect(lapses({ inForce: { to: '2020-01-01' } })).toBe(false)
  })

  it('is exercised before and after it is in force, where it would be offered', () => {
    const change = { inForce: { from: '2026-11-01', to: '2026-12-01' } }
    expect(parts(change).slice(3)).toEqual([
      'response help before it is in force',
      'response help when it is no longer in force',
    ])
    expect(advice(change, { age: 30 }, refused, { asOf: '2026-10-31' })).toEqual([
      'response help before it is in force',
    ])
    expect(advice(change, { age: 30 }, refused, { asOf: '2026-12-02' })).toEqual([
      'response help when it is no longer in force',
    ])
    expect(advice(change, { age: 9 }, refused, { asOf: '2026-12-02' })).toEqual([])
    expect(advice(change, { age: 30 }, recommended, { asOf: '2026-11-01' })).toEqual([
      'response help recommended',
    ])
    expect(advice(change, { age: 30 }, recommended, { asOf: '2026-12-01' })).toEqual([
      'response help recommended',
    ])
  })
})

describe('what rules a response out', () => {
  const blockWhen = { measure: 'knife-crimes', atLeast: 1 }

  it('is exercised where the response would be offered otherwise', () => {
    expect(parts({ blockWhen })).toContain('response help ruled out')
    expect(parts({ blockWhen })).not.toContain('response help perhaps ruled out')
    expect(advice({ blockWhen }, { age: 30, ...blades(1) }, refused)).toEqual(['response help ruled out'])
    expect(advice({ blockWhen }, { age: 9, ...blades(1) }, refused)).toEqual([
      'response help not recommended',
    ])
  })

  it('leaves an offer that is met without effect', () => {
    const offerWhen = {
      all: [
        { measure: 'age', atLeast: 18 },
        { measure: 'knife-crimes', atLeast: 1 },
      ],
    }
    expect(advice({ offerWhen, blockWhen }, { age: 30, ...blades(1) }, refused)).toEqual([
      'response help ruled out',
    ])
  })

  it('is exercised unknown where that can be', () => {
    const unknown = { fact: 'custody', is: ['sentence'] }
    expect(parts({ blockWhen: unknown })).toContain('response help perhaps ruled out')
    expect(advice({ blockWhen: unknown }, { age: 30 }, waiting, { notGathered: ['custodySpells'] })).toEqual([
      'response help perhaps ruled out',
    ])
    expect(missingFor('response help perhaps ruled out', policy, catalogueWith({ blockWhen: unknown }))).toBe(
      'a person: custody spells not gathered, and otherwise offered it; expect it not yet recommended',
    )
  })

  it('has its single conditions exercised, as the offer has', () => {
    const either = {
      any: [
        { measure: 'knife-crimes', atLeast: 1 },
        { fact: 'area', is: ['North'] },
      ],
    }
    const offerWhen = { all: [{ measure: 'age', atLeast: 18 }] }
    const change = { offerWhen, blockWhen: either }
    expect(advice(change, { age: 30, area: 'South' }, recommended)).toEqual([
      'response help recommended',
      'offer of response help: age at least 18 met',
      'bar to response help: knife crimes at least 1 unmet',
      'bar to response help: living in North unmet',
    ])
    expect(advice(change, { age: 30, area: 'North' }, refused)).toEqual([
      'response help ruled out',
      'bar to response help: living in North met',
    ])
    expect(advice(change, { age: 9, area: 'North' }, refused)).toEqual([
      'response help not recommended',
      'offer of response help: age at least 18 unmet',
    ])
  })
})

describe('the agreement about a child', () => {
  const change = { kind: 'disruption', offerWhen: { measure: 'knife-crimes', atLeast: 1 } }
  const child = { age: 15, ...blades(1) }

  it('is exercised without it and with it, where the response bears down on a child', () => {
    expect(parts(change).slice(-2)).toEqual([
      'response help waits for the agreement about a child',
      'response help has the agreement about a child',
    ])
    expect(advice(change, child, waiting)).toEqual(['response help waits for the agreement about a child'])
    const agreements = [{ response: 'help', when: { ago: { days: 2 } } }]
    expect(advice(change, child, recommended, { agreements })).toEqual([
      'response help recommended',
      'response help has the agreement about a child',
    ])
    expect(advice(change, { age: 30, ...blades(1) }, recommended)).toEqual(['response help recommended'])
  })

  it('is nothing to exercise of help, or of what is never offered to a child', () => {
    const agreed = (more: Draft) => parts({ ...change, ...more }).filter((what) => what.includes('agreement'))
    expect(agreed({ kind: 'support' })).toEqual([])
    expect(agreed({ offerWhen: { measure: 'age', atLeast: 18 } })).toEqual([])
    expect(agreed({ kind: 'support', deterrent: true })).toHaveLength(2)
    // Never confirmed for a day in force, it is recommended to nobody.
    expect(agreed({ inForce: { to: '2020-01-01' } })).toEqual([
      'response help waits for the agreement about a child',
    ])
  })
})

describe('the due date of a response', () => {
  const referral = { to: 'somebody', within: { hours: 48 } }
  const onCrime = { measure: 'knife-crimes', atLeast: 1 }

  it('is exercised where it is expected and there is one', () => {
    const change = { offerWhen: onCrime, referral }
    expect(parts(change).at(-1)).toBe('response help due')
    expect(advice(change, blades(1), { due: { help: '2026-11-13' } })).toEqual(['response help due'])
    expect(advice(change, {}, { due: { help: '2026-11-13' } })).toEqual([])
    expect(advice(change, blades(1), { due: { other: '2026-11-13' } })).toEqual([])
    expect(advice(change, blades(1), recommended)).toEqual(['response help recommended'])
  })

  it('is nothing to exercise where no time is set, or no dated record can set it going', () => {
    const isDue = (change: Draft) => parts(change).includes('response help due')
    expect(isDue({ offerWhen: onCrime, referral: { to: 'somebody' } })).toBe(false)
    expect(isDue({ referral })).toBe(false)
    expect(isDue({ offerWhen: { fact: 'custody', is: ['remand'] }, referral })).toBe(false)
    expect(isDue({ offerWhen: { not: onCrime }, referral })).toBe(false)
    expect(isDue({ referral: { ...referral, from: 'arrest' } })).toBe(true)
    expect(isDue({ referral: { ...referral, from: 'record' } })).toBe(false)
  })
})
