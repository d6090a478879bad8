import { describe, expect, it } from 'vitest'
import { type Draft, intelligenceComponent } from '../../policy/plain-policy'
import { missingFor, policyWith, whatIs } from './exercised'

/** What the gates of a policy of one gate have to exercise. */
function gate(require: Draft): string[] {
  const policy = policyWith((draft) => {
    draft.gates = [{ id: 'it', require, whenUnknown: 'flag' }]
    delete draft.lists
  })
  return whatIs(policy).filter((what) => what.startsWith('gate'))
}

describe('a gate', () => {
  it('is unknown only where a case can make it so', () => {
    expect(gate({ measure: 'knife-crimes', atLeast: 1 })).toEqual(['gate it met', 'gate it unmet'])
    expect(gate({ fact: 'alive', is: ['yes'] })).toEqual(['gate it met', 'gate it unmet'])
    for (const require of [
      { measure: 'age', atLeast: 10 },
      { measure: { kind: 'custody-count' }, atLeast: 1 },
      { measure: { kind: 'days-since-last', select: { roles: { charged: 1 } } }, atMost: 90 },
      { fact: 'custody', is: ['community'] },
      { fact: 'area', is: ['North'] },
      { fact: 'scheme', is: ['mappa'] },
    ]) {
      expect(gate(require)).toEqual(['gate it met', 'gate it unmet', 'gate it unknown'])
    }
  })

  it('has no status that its bounds or values leave nobody', () => {
    expect(gate({ measure: 'age', atLeast: 0 })).toEqual(['gate it met', 'gate it unknown'])
    expect(gate({ measure: 'knife-crimes', atLeast: 0 })).toEqual(['gate it met'])
    expect(gate({ fact: 'alive', is: ['yes', 'no'] })).toEqual(['gate it met'])
    expect(gate({ measure: 'knife-crimes', above: 1, below: 2 })).toEqual(['gate it unmet'])
  })

  it('is never unknown where a part of it settles it for everybody', () => {
    const age = { measure: 'age', atLeast: 18 }
    const always = { measure: 'knife-crimes', atLeast: 0 }
    expect(gate({ any: [age, always] })).not.toContain('gate it unknown')
    expect(gate({ all: [age, always] })).toContain('gate it unknown')
    expect(gate({ all: [age, { not: always }] })).not.toContain('gate it unknown')
    expect(gate({ not: age })).toContain('gate it unknown')
  })

  it('names the single conditions within with what they can decide', () => {
    // What is always met decides an `all` only together with the other, and an `any` always.
    expect(
      gate({
        all: [
          { measure: 'age', atLeast: 18 },
          { measure: 'knife-crimes', atLeast: 0 },
        ],
      }),
    ).toEqual([
      'gate it met',
      'gate it unmet',
      'gate it unknown',
      'gate it: age at least 18 met',
      'gate it: age at least 18 unmet',
      'gate it: age at least 18 unknown',
      'gate it: knife crimes at least 0 met',
    ])
    expect(
      gate({
        any: [
          { measure: 'age', atLeast: 18 },
          { measure: 'knife-crimes', atLeast: 0 },
        ],
      }),
    ).toEqual(['gate it met', 'gate it: age at least 18 met', 'gate it: knife crimes at least 0 met'])
  })

  it('names them the other way round under a not', () => {
    expect(gate({ not: { all: [{ measure: 'knife-crimes', atLeast: 0 }] } })).toEqual([
      'gate it unmet',
      'gate it: knife crimes at least 0 met',
    ])
  })
})

describe('a scale', () => {
  const component = (change: Draft, harm: Draft = {}) => {
    const policy = policyWith((draft) => {
      Object.assign(draft.score.components[0], change)
      Object.assign(draft.score.components[0].measure, harm)
      delete draft.score.bands
      delete draft.gates
      delete draft.lists
    })
    return whatIs(policy)
  }
  const steps = (...atLeast: number[]) => ({
    scale: { kind: 'steps', steps: atLeast.map((least, index) => ({ atLeast: least, points: index + 1 })) },
  })
  const crimes = { measure: { kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } } }

  it('has its steps and what lies below the first, where that can be', () => {
    expect(component(steps(1, 100))).toEqual([
      'component harm gives points',
      'component harm below its first step',
      'component harm at step 1',
      'component harm at step 100',
    ])
    expect(component(steps(0, 100))).toEqual([
      'component harm gives points',
      'component harm at step 0',
      'component harm at step 100',
    ])
  })

  it('has no step that whole numbers pass over or that the measure cannot reach', () => {
    expect(component({ ...crimes, ...steps(0.5, 1.2, 1.5, 2) })).toEqual([
      'component harm gives points',
      'component harm below its first step',
      'component harm at step 0.5',
      'component harm at step 2',
    ])
    const days = {
      measure: { kind: 'days-since-last', select: { roles: { charged: 1 }, within: { days: 90 } } },
    }
    expect(component({ ...days, ...steps(0, 89, 90) })).toEqual([
      'component harm gives points',
      'component harm unknown',
      'component harm at step 0',
      'component harm at step 89',
    ])
  })

  it('has nothing at all where the component can give nobody a point', () => {
    expect(component({ weight: 0 })).toEqual([])
    expect(component({ ...crimes, scale: { kind: 'steps', steps: [{ atLeast: 1, points: 0 }] } })).toEqual([])
    expect(
      component({
        ...crimes,
        measure: { ...crimes.measure, select: { roles: { charged: 0 } } },
        ...steps(1),
      }),
    ).toEqual([])
  })

  it('has a cap from both sides', () => {
    expect(component({ scale: { kind: 'cap', at: 100 } })).toEqual([
      'component harm gives points',
      'component harm within its cap',
      'component harm cut at its cap',
    ])
    // No crime is 0, and one is more than the cap already.
    expect(component({ ...crimes, scale: { kind: 'cap', at: 0.5 } })).toEqual([
      'component harm gives points',
      'component harm cut at its cap',
    ])
  })
})

describe('a limit', () => {
  const limits = (change: Draft, harm: Draft = {}) => {
    const policy = policyWith((draft) => {
      const limited = intelligenceComponent()
      Object.assign(limited.limit, change)
      draft.score.components.push(limited)
      Object.assign(draft.score.components[0], harm)
    })
    return whatIs(policy).filter((what) => what.includes('intelligence'))
  }

  it('leaves points, cuts at its share, and at its amount where it has one', () => {
    expect(limits({})).toEqual([
      'component intelligence gives points',
      'limit of component intelligence leaves its points',
      'limit of component intelligence cuts at its share',
    ])
    expect(limits({ atMost: 20 })).toContain('limit of component intelligence cuts at its amount')
  })

  it('never cuts at an amount that its share of the greatest harm stays below', () => {
    const capped = { scale: { kind: 'cap', at: 100 } }
    // A quarter of 100.
    expect(limits({ atMost: 25 }, capped)).toContain('limit of component intelligence cuts at its amount')
    expect(limits({ atMost: 25.001 }, capped)).not.toContain(
      'limit of component intelligence cuts at its amount',
    )
  })

  it('has nothing to exercise where it leaves nobody a point', () => {
    expect(limits({ share: 0 })).toEqual([])
    expect(limits({ atMost: 0 })).toEqual([])
  })
})

describe('the bands', () => {
  const bands = (atLeast: readonly number[], cap?: number) => {
    const policy = policyWith((draft) => {
      draft.score.bands = atLeast.map((least, index) => ({ id: `b${index}`, atLeast: least }))
      if (cap !== undefined) draft.score.components[0].scale = { kind: 'cap', at: cap }
    })
    return whatIs(policy).filter((what) => what.includes('band'))
  }

  it('are each that somebody can be in, and none where the lowest is above 0', () => {
    expect(bands([0, 100])).toEqual(['band b0', 'band b1'])
    expect(bands([10, 100])).toEqual(['no band', 'band b0', 'band b1'])
  })

  it('leave out one that caps stop below, and the second that begins at one score', () => {
    expect(bands([0, 100, 101], 100)).toEqual(['band b0', 'band b1'])
    expect(bands([0, 50, 50])).toEqual(['band b0', 'band b1'])
  })

  it('of vulnerability are named so', () => {
    const policy = policyWith((draft) => {
      draft.vulnerability = {
        components: [{ id: 'suffered', measure: { kind: 'victimisation' }, weight: 1 }],
        bands: [{ id: 'some', atLeast: 1 }],
      }
    })
    expect(whatIs(policy).filter((what) => what.includes('vulnerability'))).toEqual([
      'component suffered of vulnerability gives points',
      'no band of vulnerability',
      'band some of vulnerability',
    ])
  })
})

describe('a list', () => {
  const lists = (list: Draft) => {
    const policy = policyWith((draft) => {
      draft.lists = [list]
    })
    return whatIs(policy).filter((what) => what.startsWith('list'))
  }

  it('has an end of a share below 1, or of ten at most', () => {
    const [on, end] = ['list it has somebody on it', 'list it leaves somebody out at its end']
    expect(lists({ id: 'it', size: 10 })).toEqual([on, end])
    expect(lists({ id: 'it', size: 11 })).toEqual([on])
    expect(lists({ id: 'it', share: 0.8 })).toEqual([on, end])
    expect(lists({ id: 'it', share: 1 })).toEqual([on])
  })

  it('that a gate leaves empty has nobody on it', () => {
    const where = { measure: 'age', below: 10 }
    expect(lists({ id: 'it', size: 10, where })).toEqual([])
  })
})

describe('the case that is missing', () => {
  const saying = (require: Draft, status: string) =>
    missingFor(
      `gate it ${status}`,
      policyWith((draft) => {
        draft.gates = [{ id: 'it', require, whenUnknown: 'flag' }]
      }),
    )?.replace(`; expect the gate to be ${status}`, '')

  it('is said with the bounds that are met, missed or cannot be told', () => {
    const age = { measure: 'age', atLeast: 18, below: 25 }
    expect(saying(age, 'met')).toBe('a person: age at least 18 and less than 25')
    expect(saying(age, 'unmet')).toBe('a person: age less than 18 or at least 25')
    expect(saying(age, 'unknown')).toBe('a person: no birth date')
    const crimes = { measure: 'knife-crimes', above: 1, atMost: 4 }
    expect(saying(crimes, 'unmet')).toBe('a person: knife crimes at most 1 or more than 4')
    const arrests = { measure: { kind: 'custody-count', title: 'arrests' }, atLeast: 1 }
    expect(saying(arrests, 'unknown')).toBe('a person: custody records not gathered')
    const days = { measure: { kind: 'days-since-last', select: { roles: { charged: 1 } } }, atMost: 90 }
    expect(saying(days, 'unknown')).toBe('a person: no crime that counts for days-since-last')
  })

  it('is said with the values of a fact', () => {
    expect(saying({ fact: 'custody', is: ['remand', 'sentence'] }, 'met')).toBe(
      'a person: on remand or serving a sentence',
    )
    expect(saying({ fact: 'custody', is: ['community'] }, 'unmet')).toBe('a person: not in the community')
    expect(saying({ fact: 'custody', is: ['community'] }, 'unknown')).toBe(
      'a person: custody spells not gathered',
    )
    const later = { fact: 'custody', at: 'review', is: ['community'] }
    expect(saying(later, 'met')).toBe('a person: in the community at the review')
    expect(saying(later, 'unknown')).toBe('a person: in custody without a known end')
    expect(saying({ fact: 'alive', is: ['yes'] }, 'unmet')).toBe('a person: not alive')
    expect(saying({ fact: 'area', is: ['North', 'South'] }, 'met')).toBe('a person: living in North or South')
    expect(saying({ fact: 'area', is: ['North'] }, 'unknown')).toBe('a person: no home area recorded')
    expect(saying({ fact: 'scheme', is: ['mappa'] }, 'met')).toBe('a person: in scheme mappa')
    expect(saying({ fact: 'scheme', is: ['mappa'] }, 'unknown')).toBe('a person: schemes not gathered')
  })

  it('is said with all or any of what a condition is made of', () => {
    const both = {
      all: [{ measure: 'age', atLeast: 18 }, { not: { measure: 'knife-crimes', atLeast: 2 } }],
    }
    expect(saying(both, 'met')).toBe('a person: age at least 18 and knife crimes less than 2')
    expect(saying(both, 'unmet')).toBe('a person: age less than 18 or knife crimes at least 2')
    expect(saying(both, 'unknown')).toBe('a person: no birth date, and nothing else that settles it')
    const either = { any: both.all }
    expect(saying(either, 'met')).toBe('a person: age at least 18 or knife crimes less than 2')
    expect(saying(either, 'unmet')).toBe('a person: age less than 18 and knife crimes at least 2')
    expect(saying({ all: [{ measure: 'age', atLeast: 18 }] }, 'unknown')).toBe('a person: no birth date')
  })

  it('is said for scales, bands and lists', () => {
    const policy = policyWith((draft) => {
      draft.score.components[0].scale = { kind: 'cap', at: 80 }
      draft.score.components[0].measure.title = 'harm with knives'
      draft.lists[0] = { id: 'area', per: 'area', areaBasis: 'offences', share: 0.8 }
    })
    expect(missingFor('component harm cut at its cap', policy)).toBe(
      'a person with harm with knives above 80; expect the score, its band, these points, a rank or a nomination',
    )
    expect(missingFor('band lower', policy)).toBe('a person with a score of less than 100; expect the band')
    expect(missingFor('list area passes over somebody without a known area', policy)).toBe(
      'a person with a score who meets every gate and has no crime with an area; expect them nominated elsewhere or nowhere',
    )
    expect(missingFor('list area leaves somebody out at its end', policy)).toBe(
      'a person with a score who meets every gate, behind others who make 0.8 of all scores; expect them nominated elsewhere or nowhere',
    )
    expect(missingFor('condition of list force: age at least 18 unknown', policyWith())).toBe(
      'a person: no birth date, so that the condition of list force is unknown; expect the condition, or a nomination that it decides',
    )
  })
})
