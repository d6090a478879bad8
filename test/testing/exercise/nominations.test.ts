import { describe, expect, it } from 'vitest'
import { blades, caseOf, exercised, policyWith } from './exercised'

const plain = policyWith()
const adult = { age: 30, ...blades(2) }
const gatesIn = (words: readonly string[]) => words.filter((word) => word.startsWith('gate'))
const force = 'condition of list force'

describe('a gate', () => {
  it('is exercised with the status that it has where it is expected itself', () => {
    expect(exercised(plain, [caseOf({ age: 9 }, { gates: { 'age-10': 'unmet' } })])).toEqual([
      'gate age-10 unmet',
    ])
    expect(exercised(plain, [caseOf({}, { gates: { 'age-10': 'unknown' } })])).toEqual([
      'gate age-10 unknown',
    ])
  })

  it('is exercised met by whoever is on a list', () => {
    expect(gatesIn(exercised(plain, [caseOf(adult, { nominated: ['force'] })]))).toEqual([
      'gate age-10 met',
      'gate alive met',
    ])
  })

  it('is exercised unmet where it alone keeps somebody off a list', () => {
    const dead = { ...adult, died: { ago: { days: 1 } } }
    expect(exercised(plain, [caseOf(dead, { nominated: [] })])).toEqual(['gate alive unmet'])
  })

  it('is not exercised where another keeps them off too, or no list would have them', () => {
    const deadChild = { age: 9, ...blades(2), died: { ago: { days: 1 } } }
    const deadWithOneCrime = { age: 30, ...blades(1), died: { ago: { days: 1 } } }
    const deadWithoutAny = { age: 30, died: { ago: { days: 1 } } }
    for (const person of [deadChild, deadWithOneCrime, deadWithoutAny]) {
      expect(exercised(plain, [caseOf(person, { nominated: [] })])).toEqual([])
    }
  })

  it('is exercised unknown where it is among what is expected to be missing', () => {
    expect(gatesIn(exercised(plain, [caseOf(blades(2), { undetermined: ['age-10'] })]))).toEqual([
      'gate age-10 unknown',
    ])
  })

  it('is exercised unknown where it alone leaves somebody undetermined', () => {
    const policy = policyWith((draft) => {
      draft.lists[0].where = { measure: 'knife-crimes', atLeast: 2 }
    })
    expect(exercised(policy, [caseOf(blades(2), { nominated: [] })])).toEqual(['gate age-10 unknown'])
  })

  it('is not exercised by a score or a band', () => {
    expect(gatesIn(exercised(plain, [caseOf(adult, { score: 106.076, band: 'higher' })]))).toEqual([])
  })

  it('that only flags is exercised by a nomination in spite of it, and not by one that it does not touch', () => {
    const policy = policyWith((draft) => {
      draft.gates.push({
        id: 'free',
        require: { fact: 'custody', is: ['community'] },
        whenUnknown: 'flag',
        whenUnmet: 'flag',
      })
    })
    const said = (more: object, rest: object = {}) =>
      exercised(policy, [caseOf({ ...adult, ...more }, { nominated: ['force'] }, rest)]).filter((word) =>
        word.startsWith('gate free'),
      )
    expect(said({})).toEqual([])
    expect(said({ prison: [{ kind: 'remand', from: { ago: { days: 3 } } }] })).toEqual(['gate free unmet'])
    expect(said({}, { notGathered: ['custodySpells'] })).toEqual(['gate free unknown'])
  })

  it('has the single conditions within it exercised where it is itself', () => {
    const policy = policyWith((draft) => {
      draft.gates[0].require = {
        all: [{ measure: 'age', atLeast: 10 }, { not: { measure: 'age', above: 80 } }],
      }
    })
    expect(exercised(policy, [caseOf({ age: 90 }, { gates: { 'age-10': 'unmet' } })])).toEqual([
      'gate age-10 unmet',
      'gate age-10: age more than 80 met',
    ])
    expect(exercised(policy, [caseOf({ age: 90 }, { score: 0 })])).toEqual([])
  })
})

describe('the condition of a list', () => {
  it('is exercised with the status that it has where it is expected itself', () => {
    const child = { age: 17, ...blades(2) }
    expect(exercised(plain, [caseOf(child, { listConditions: { force: 'unmet' } })])).toEqual([
      `${force} unmet`,
      `${force}: age at least 18 unmet`,
    ])
  })

  it('is exercised unmet where nothing else keeps somebody off', () => {
    expect(exercised(plain, [caseOf({ age: 30, ...blades(1) }, { nominated: [] })])).toEqual([
      `${force} unmet`,
      `${force}: knife crimes at least 2 unmet`,
    ])
  })

  it('is not exercised where a gate keeps them off, where they have no score, or where others have all places', () => {
    const others = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`Other ${index}`, { age: 40, ...blades(3) }]),
    )
    const cases = [
      caseOf({ age: 30, ...blades(1), died: { ago: { days: 1 } } }, { nominated: [] }),
      caseOf({ age: 30 }, { nominated: [] }),
      caseOf({ age: 30, ...blades(1) }, { nominated: [] }, { others }),
    ]
    expect(exercised(plain, cases)).toEqual([])
  })

  it('is exercised unknown where it is expected to be missing, or alone leaves somebody undetermined', () => {
    const missing = caseOf(blades(2), { undetermined: ['age-10', 'list:force'] })
    expect(exercised(plain, [missing])).toEqual([
      'gate age-10 unknown',
      `${force} unknown`,
      `${force}: age at least 18 unknown`,
    ])
    const withoutGates = policyWith((draft) => {
      delete draft.gates
    })
    expect(exercised(withoutGates, [caseOf(blades(2), { nominated: [] })])).toEqual([
      `${force} unknown`,
      `${force}: age at least 18 unknown`,
    ])
    // Here the gate is unknown too, and would keep them off whatever the list asks.
    expect(exercised(plain, [caseOf(blades(2), { nominated: [] })])).toEqual([])
  })
})

describe('a list', () => {
  it('is exercised by a rank on it as by a nomination', () => {
    const others = { Sam: { age: 40, ...blades(3) } }
    expect(
      exercised(plain, [caseOf(adult, { rank: { list: 'force', below: ['Sam'] } }, { others })]),
    ).toContain('list force has somebody on it')
    expect(exercised(plain, [caseOf(adult, { rank: { below: ['Sam'] } }, { others })])).toEqual([
      'component harm gives points',
    ])
  })

  it('of a share is exercised at its end by two people', () => {
    const policy = policyWith((draft) => {
      draft.lists[0] = { id: 'most', share: 0.5 }
    })
    const others = { Sam: { age: 40, ...blades(3) } }
    expect(exercised(policy, [caseOf({ age: 30, ...blades(1) }, { nominated: [] }, { others })])).toEqual([
      'component harm gives points',
      'list most leaves somebody out at its end',
    ])
  })

  it('per area is exercised by somebody with an area, and by somebody without', () => {
    const policy = policyWith((draft) => {
      draft.lists[0] = { id: 'area', size: 1, per: 'area' }
    })
    const lists = (person: object, nominated: string[], others: object = {}) =>
      exercised(policy, [caseOf(person, { nominated }, { others })]).filter((word) => word.startsWith('list'))
    expect(lists({ ...adult, area: 'North' }, ['area'])).toEqual(['list area has somebody on it'])
    expect(lists(adult, [])).toEqual(['list area passes over somebody without a known area'])
    const sam = (area: string) => ({ Sam: { age: 40, area, ...blades(3) } })
    expect(lists({ ...adult, area: 'North' }, [], sam('North'))).toEqual([
      'list area leaves somebody out at its end',
    ])
    expect(lists({ ...adult, area: 'North' }, ['area'], sam('South'))).toEqual([
      'list area has somebody on it',
    ])
  })

  it('per area has its condition exercised by somebody for whose area there is no list', () => {
    const policy = policyWith((draft) => {
      draft.lists[0] = { id: 'area', size: 1, per: 'area', where: { measure: 'age', atLeast: 40 } }
    })
    expect(exercised(policy, [caseOf({ ...adult, area: 'North' }, { nominated: [] })])).toEqual([
      'condition of list area unmet',
    ])
    expect(exercised(policy, [caseOf(adult, { nominated: [] })])).toEqual([])
  })
})
