import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignTrial } from '../../src/assess/assign-trial'
import type { TrialAssignment } from '../../src/assess/trial/trial-assignment'
import type { AssignTrialOptions, TrialPerson } from '../../src/assess/trial/trial-input'

const arms = ['support', 'usual'] as const

function peopleOf(count: number, more: (place: number) => Partial<TrialPerson> = () => ({})): TrialPerson[] {
  return Array.from({ length: count }, (_, place) => ({
    personId: `P${String(place).padStart(4, '0')}`,
    ...more(place),
  }))
}

function armsOf({ assignments }: TrialAssignment): string[] {
  return assignments.map(({ arm }) => arm)
}

function groupBy<Each, Key>(list: readonly Each[], keyOf: (each: Each) => Key): Map<Key, Each[]> {
  const groups = new Map<Key, Each[]>()
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  return groups
}

/** Chi-squared of counts that should be alike. */
function chiSquared(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

function faultsOf(people: readonly TrialPerson[], options: AssignTrialOptions): unknown {
  try {
    assignTrial(people, options)
  } catch (error) {
    return error
  }
  return 'nothing was refused'
}

describe('assignTrial in blocks', () => {
  it('gives the same again from the same seed, whatever the order of people, and other arms from another', () => {
    const people = peopleOf(40, (place) => ({ stratum: { area: place % 3 === 0 ? 'Amber' : 'Birch' } }))
    const options = { arms, strata: ['area'], seed: 71930462 }
    const trial = assignTrial(people, options)
    expect(assignTrial([...people].reverse(), options)).toEqual(trial)
    expect(armsOf(assignTrial(people, { ...options, seed: 71930463 }))).not.toEqual(armsOf(trial))
    expect(armsOf(assignTrial(people, { ...options, trialId: 'second' }))).not.toEqual(armsOf(trial))
  })

  it('fills each whole block with each arm in its share', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(
        shares,
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        fc.nat({ max: 60 }),
        (given, seed, more) => {
          const own = given.map((share, arm) => ({ id: `arm-${arm}`, share }))
          const sum = given.reduce((total, share) => total + share, 0)
          const people = peopleOf(more + 1, (place) => ({ stratum: { band: `b${place % 2}` } }))
          const trial = assignTrial(people, { arms: own, strata: ['band'], blockSize: [sum, 2 * sum], seed })
          const blocks = groupBy(trial.assignments, ({ stratum, block }) => `${stratum} ${block}`)
          for (const row of trial.allocationTable) {
            for (let block = 1; block <= row.blocks; block++) {
              const members = blocks.get(`${row.stratum} ${block}`) ?? []
              const isLast = block === row.blocks
              if (isLast && row.incomplete) {
                expect(members.length).toBe(row.incomplete.units)
                expect(members.length).toBeLessThan(row.incomplete.size as number)
                continue
              }
              for (const { id, share } of own) {
                expect(members.filter(({ arm }) => arm === id).length).toBe((share * members.length) / sum)
              }
              expect(members.map(({ position }) => position)).toEqual(members.map((_, place) => place + 1))
            }
          }
        },
      ),
    )
  })

  it('takes every order of a block equally often', () => {
    // Two of each arm: 4! / (2! × 2!) = 6 orders. 3,000 seeds: 500 each. Chi-squared with 5 degrees of freedom lies
    // above 20.5 in 1 of 1,000 cases (scipy 1.17.1, stats.chi2.isf(0.001, 5) = 20.515).
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 3000; seed++) {
      const order = armsOf(assignTrial(peopleOf(4), { arms, blockSize: 4, seed })).join()
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    expect(chiSquared([...counts.values()], 500)).toBeLessThan(20.515)
  })

  it('gives each arm its share at every place, and each block size equally often', () => {
    // 1,500 seeds, two to one: 1,000 and 500 at each place. stats.chi2.isf(0.001, 1) = 10.83.
    const own = [
      { id: 'support', share: 2 },
      { id: 'usual', share: 1 },
    ]
    const supported = [0, 0, 0, 0, 0, 0, 0]
    let small = 0
    for (let seed = 0; seed < 1500; seed++) {
      const { assignments } = assignTrial(peopleOf(7), { arms: own, blockSize: [3, 6], seed })
      assignments.forEach(({ arm }, place) => {
        if (arm === 'support') supported[place] = (supported[place] as number) + 1
      })
      if (assignments[3]?.block === 2) small += 1
    }
    for (const count of supported) {
      expect((count - 1000) ** 2 / 1000 + (count - 1000) ** 2 / 500).toBeLessThan(10.83)
    }
    expect(2 * ((small - 750) ** 2 / 750)).toBeLessThan(10.83)
  })

  it('lets strata be independent of each other', () => {
    // The arm of the first of each stratum, over 2,000 seeds: four pairs of arms, 500 each; 3 degrees of freedom,
    // stats.chi2.isf(0.001, 3) = 16.27.
    const counts = new Map<string, number>()
    const people = peopleOf(8, (place) => ({ stratum: { area: place < 4 ? 'Amber' : 'Birch' } }))
    for (let seed = 0; seed < 2000; seed++) {
      const given = armsOf(assignTrial(people, { arms, strata: ['area'], seed }))
      const pair = `${given[0]} ${given[4]}`
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
    expect(chiSquared([...counts.values()], 500)).toBeLessThan(16.27)
  })

  it('changes nobody in a stratum when people are added to another', () => {
    const amber = peopleOf(9, () => ({ stratum: { area: 'Amber' } }))
    const birch = [{ personId: 'Q1', stratum: { area: 'Birch' } }]
    const options = { arms, strata: ['area'], seed: 8 }
    const alone = assignTrial(amber, options)
    expect(assignTrial([...birch, ...amber], options).assignments.slice(0, 9)).toEqual(alone.assignments)
  })

  it('takes blocks of two and three times the shares where no size is given', () => {
    const sizes = new Set<number>()
    for (let seed = 0; seed < 20; seed++) {
      const { assignments } = assignTrial(peopleOf(30), { arms, seed })
      for (const members of groupBy(assignments, ({ block }) => block).values()) sizes.add(members.length)
    }
    expect([...sizes].filter((size) => size === 4 || size === 6).length).toBe(2)
    expect(Math.max(...sizes)).toBe(6)
  })

  it('writes the table by stratum in code-point order, and tells of a block that is not full', () => {
    const people = peopleOf(10, (place) => ({ stratum: { area: place < 6 ? 'Birch' : 'Amber' } }))
    const trial = assignTrial(people, {
      arms,
      strata: ['area'],
      blockSize: 4,
      seed: 3,
      assignedOn: '2026-04-01',
    })
    const [amber, birch] = trial.allocationTable
    expect(amber).toEqual({
      stratum: 'area: Amber',
      people: { support: 2, usual: 2 },
      units: { support: 2, usual: 2 },
      blocks: 1,
    })
    // Six of Birch: a block of four and half of the next.
    expect(birch).toMatchObject({ stratum: 'area: Birch', blocks: 2, incomplete: { size: 4, units: 2 } })
    expect(trial.notes).toContain(
      '1 stratum ends in a block that is not full, so the shares there are not those asked for.',
    )
    expect(trial.assignments[0]).toMatchObject({ personId: 'P0000', assignedOn: '2026-04-01', block: 1 })
    expect(trial).toMatchObject({ trialId: 'trial', design: 'blocks', intake: 'together', strata: ['area'] })
  })

  it('holds the seed back', () => {
    expect(JSON.stringify(assignTrial(peopleOf(12), { arms, seed: 71930462 }))).not.toContain('71930462')
  })

  it('knows an arm that is called like what every object has', () => {
    const trial = assignTrial(peopleOf(4), { arms: ['constructor', 'toString'], blockSize: 4, seed: 1 })
    expect(trial.allocationTable[0]?.people).toEqual({ constructor: 2, toString: 2 })
  })
})

describe('assignTrial with rolling intake', () => {
  const rolling = { arms, strata: ['area'], seed: 55, intake: 'rolling' } as const
  const arrivals = fc
    .array(fc.record({ area: fc.constantFrom('Amber', 'Birch'), group: fc.nat({ max: 5 }) }), {
      minLength: 2,
      maxLength: 50,
    })
    .map((list) =>
      list.map(({ area, group }, place) => ({
        group,
        // In no order of ids, two a day, over the end of a leap February.
        person: {
          personId: `P${(place * 37) % 101}`,
          eligibleOn: new Date(Date.UTC(2024, 1, 20) + Math.floor(place / 2) * 86_400_000)
            .toISOString()
            .slice(0, 10),
          stratum: { area },
        },
      })),
    )

  it('never changes what it said of anybody when others come later, with and without clusters', () => {
    fc.assert(
      fc.property(arrivals, fc.nat(), fc.boolean(), (list, cut, isClustered) => {
        const people = list.map(({ person }) => person)
        const groups = groupBy(list, ({ group }) => group)
        const clusters = [...groups.values()].map((its) => its.map(({ person }) => person.personId))
        const options = isClustered ? { ...rolling, clusters } : rolling
        const whole = assignTrial(people, options)
        const until = 1 + (cut % people.length)
        const soFar = assignTrial(people.slice(0, until), options)
        expect(soFar.assignments).toEqual(whole.assignments.slice(0, until))
        expect(assignTrial(people, { ...options, soFar })).toEqual(whole)
      }),
    )
  })

  it('stands in order of arrival, each from the own day', () => {
    const people = [
      { personId: 'P9', eligibleOn: '2024-02-29', stratum: { area: 'Amber' } },
      { personId: 'P1', eligibleOn: '2024-02-29', stratum: { area: 'Birch' } },
      { personId: 'P5', eligibleOn: '2024-03-31', stratum: { area: 'Amber' } },
    ]
    const { assignments, intake, notes } = assignTrial(people, rolling)
    expect(assignments.map(({ personId, assignedOn }) => [personId, assignedOn])).toEqual([
      ['P9', '2024-02-29'],
      ['P1', '2024-02-29'],
      ['P5', '2024-03-31'],
    ])
    expect(intake).toBe('rolling')
    expect(notes[1]).toContain('Whoever enrols must have neither the seed nor this list')
  })

  it('keeps the size of an open block to itself, since it would tell what comes next', () => {
    const options = { arms, seed: 1, blockSize: 4 } as const
    const people = peopleOf(3, () => ({ eligibleOn: '2024-02-29' }))
    const [open] = assignTrial(people, { ...options, intake: 'rolling' }).allocationTable
    expect(open?.incomplete).toEqual({ units: 3 })
    expect(assignTrial(people, options).allocationTable[0]?.incomplete).toEqual({ size: 4, units: 3 })
  })

  it('says that the arm of whoever comes later to a cluster can be foreseen', () => {
    const people = peopleOf(4, () => ({ eligibleOn: '2024-02-29' }))
    const clusters = [people.slice(0, 2).map(({ personId }) => personId)]
    const warning =
      'Whoever knows the arm of the first of a cluster can foresee that of everybody who comes to it later.'
    expect(assignTrial(people, { arms, seed: 1, intake: 'rolling', clusters }).notes).toContain(warning)
    expect(assignTrial(people, { arms, seed: 1, clusters }).notes).not.toContain(warning)
  })

  it('says where all blocks have one size that the last of each can be foreseen', () => {
    const people = [{ personId: 'P1', eligibleOn: '2024-02-29' }]
    const oneSize = { arms, seed: 1, intake: 'rolling', blockSize: 4 } as const
    const warning = 'All blocks have one size: who counts along knows the last of each. Give several sizes.'
    expect(assignTrial(people, oneSize).notes).toContain(warning)
    expect(assignTrial(people, { ...oneSize, blockSize: [4, 6] }).notes).not.toContain(warning)
  })

  it('refuses an earlier list that would come out otherwise', () => {
    const people = peopleOf(6, () => ({ eligibleOn: '2026-04-01' }))
    const options = { arms, seed: 55, intake: 'rolling' } as const
    const soFar = assignTrial(people, options)
    const places = (error: unknown) =>
      (error as { info: { problems: { pointer: string }[] } }).info.problems.length
    // Nobody who was in the list may be missing from it.
    expect(faultsOf(people.slice(1), { ...options, soFar })).toMatchObject({ code: 'invalid-options' })
    const other = faultsOf(people, { ...options, seed: 56, soFar })
    expect(other).toMatchObject({ code: 'invalid-options' })
    expect(places(other)).toBeGreaterThan(0)
  })
})

describe('assignTrial with clusters', () => {
  it('keeps co-offenders together, as one unit of a block', () => {
    const people = peopleOf(20)
    const clusters = [
      ['P0000', 'P0007', 'P0011'],
      ['P0002', 'P0003', 'X9'],
      ['P0019', 'P0018'],
    ]
    const { assignments, allocationTable, notes } = assignTrial(people, {
      arms,
      clusters,
      blockSize: 4,
      seed: 9,
    })
    const armOf = new Map(assignments.map(({ personId, arm }) => [personId, arm]))
    expect(new Set(['P0000', 'P0007', 'P0011'].map((id) => armOf.get(id))).size).toBe(1)
    expect(new Set(['P0002', 'P0003'].map((id) => armOf.get(id))).size).toBe(1)
    const clustered = assignments.filter(({ clusterId }) => clusterId !== undefined)
    expect(clustered.map(({ personId, clusterId }) => [personId, clusterId])).toEqual([
      ['P0000', 'P0000'],
      ['P0002', 'P0002'],
      ['P0003', 'P0002'],
      ['P0007', 'P0000'],
      ['P0011', 'P0000'],
      ['P0018', 'P0018'],
      ['P0019', 'P0018'],
    ])
    // 20 people less 7 in three clusters: 13 + 3 = 16 units, four blocks of four; nobody of X9, who is not in it.
    expect(allocationTable[0]).toMatchObject({ units: { support: 8, usual: 8 }, blocks: 4 })
    expect(JSON.stringify(assignments)).not.toContain('X9')
    expect(notes).toContain(
      '7 people were assigned in 3 clusters: analyse by cluster, since they are fewer than they look.',
    )
  })

  it('puts clusters of one size into one block, the largest first, so that arms have about as many people', () => {
    // Two of 10 people and eight of one, blocks of two: the large ones share the first block, so 14 people each.
    const people = peopleOf(28)
    const ids = people.map(({ personId }) => personId)
    const clusters = [ids.slice(3, 13), ids.slice(15, 25)]
    for (let seed = 0; seed < 30; seed++) {
      const { allocationTable } = assignTrial(people, { arms, clusters, blockSize: 2, seed })
      expect(allocationTable[0]?.people).toEqual({ support: 14, usual: 14 })
    }
  })

  it('puts a cluster into the stratum of its first person, and tells where others are of another', () => {
    const people = [
      { personId: 'P1', stratum: { area: 'Birch' } },
      { personId: 'P2', stratum: { area: 'Amber' } },
    ]
    const trial = assignTrial(people, { arms, strata: ['area'], clusters: [['P2', 'P1']], seed: 1 })
    expect(trial.assignments.map(({ stratum }) => stratum)).toEqual(['area: Birch', 'area: Birch'])
    expect(trial.notes).toContain("1 cluster has people of several strata and stands in its first person's.")
    const more = people.map(({ personId, stratum }) => ({ personId: `Q${personId}`, stratum }))
    const clusters = [people, more].map((its) => its.map(({ personId }) => personId))
    expect(assignTrial([...people, ...more], { arms, strata: ['area'], clusters, seed: 1 }).notes).toContain(
      '2 clusters have people of several strata and stand in those of their first people.',
    )
    expect(trial.notes).toContain(
      '2 people were assigned in 1 cluster: analyse by cluster, since they are fewer than they look.',
    )
  })
})

describe('assignTrial in matched pairs', () => {
  const pairs = { arms, design: 'matched-pairs', seed: 4 } as const
  const pairsOf = ({ assignments }: TrialAssignment) =>
    [...groupBy(assignments, ({ block }) => block).values()].map((its) => its.map(({ personId }) => personId))

  it('pairs those who are nearest, one for each arm, and tells who is over', () => {
    // Sorted: 1, 2, 10, 11, 50. Left over for the closest pairs is 50.
    const harm = [10, 1, 50, 2, 11]
    const people = peopleOf(5, (place) => ({ covariates: { harm: harm[place] as number } }))
    const trial = assignTrial(people, { ...pairs, match: ['harm'] })
    expect(pairsOf(trial).map((its) => its.join())).toEqual(
      expect.arrayContaining(['P0000,P0004', 'P0001,P0003', 'P0002']),
    )
    for (const its of groupBy(trial.assignments, ({ block }) => block).values()) {
      expect(new Set(its.map(({ arm }) => arm)).size).toBe(its.length)
    }
    expect(trial.allocationTable[0]).toMatchObject({ blocks: 3, incomplete: { size: 2, units: 1 } })
    expect(trial.notes).toContain('1 stratum has one over without a pair, dealt by chance alone.')
    expect(trial.assignments.find(({ personId }) => personId === 'P0002')?.block).toBe(3)
  })

  it('leaves over whoever has nobody like them, also in the middle', () => {
    // 1, 2, 30, 50, 51: neighbours from the left would leave 51 over and pair 30 with 50.
    const harm = [1, 2, 30, 50, 51]
    const people = peopleOf(5, (place) => ({ covariates: { harm: harm[place] as number } }))
    expect(pairsOf(assignTrial(people, { ...pairs, match: ['harm'] }))).toContainEqual(['P0002'])
  })

  it('pairs within strata only', () => {
    const people = peopleOf(4, (place) => ({
      stratum: { area: place % 2 === 0 ? 'Amber' : 'Birch' },
      covariates: { harm: place < 2 ? 1 : 9 },
    }))
    const { assignments } = assignTrial(people, { ...pairs, strata: ['area'], match: ['harm'] })
    expect(assignments.map(({ stratum, block }) => `${stratum} ${block}`)).toEqual([
      'area: Amber 1',
      'area: Birch 1',
      'area: Amber 1',
      'area: Birch 1',
    ])
  })

  it('pairs clusters by the mean of their people, and does without a covariate in which nobody differs', () => {
    // Means 5 (of 0 and 10), 5.5, 20, 21.
    const harm = [0, 10, 5.5, 20, 21]
    const people = peopleOf(5, (place) => ({ covariates: { harm: harm[place] as number, age: 20 } }))
    const trial = assignTrial(people, { ...pairs, match: ['harm', 'age'], clusters: [['P0000', 'P0001']] })
    const blockOf = (at: number) => trial.assignments[at]?.block
    expect([blockOf(1), blockOf(3)]).toEqual([blockOf(2), blockOf(4)])
    expect(blockOf(0)).toBe(blockOf(1))
  })

  it('gives each of a pair each arm equally often', () => {
    // 2,000 seeds, 1,000 each; stats.chi2.isf(0.001, 1) = 10.83.
    const people = peopleOf(2, (place) => ({ covariates: { harm: place } }))
    let first = 0
    for (let seed = 0; seed < 2000; seed++) {
      if (armsOf(assignTrial(people, { ...pairs, seed, match: ['harm'] }))[0] === 'support') first += 1
    }
    expect(2 * ((first - 1000) ** 2 / 1000)).toBeLessThan(10.83)
  })

  it('deals one alone, who has nobody to differ from', () => {
    const people = [{ personId: 'P1', covariates: { harm: 3 } }]
    expect(assignTrial(people, { ...pairs, match: ['harm'] }).assignments.length).toBe(1)
  })
})

describe('what assignTrial refuses', () => {
  const person = { personId: 'P1' }
  const problemsOf = (people: readonly TrialPerson[], options: Partial<AssignTrialOptions>) => {
    const error = faultsOf(people, { arms, seed: 1, ...options }) as {
      code: string
      info: { problems: { pointer: string; message: string }[] }
    }
    expect(error.code).toBe('invalid-options')
    return error.info.problems.map(({ pointer, message }) => `${pointer} ${message}`)
  }

  it.each<[string, readonly TrialPerson[], Partial<AssignTrialOptions>, string]>([
    ['no people', [], {}, '/people'],
    ['a person twice', [person, person], {}, '/people/1/personId stands twice'],
    ['no arms', [person], { arms: [] }, '/options/arms'],
    ['a single arm', [person], { arms: ['support'] }, '/options/arms'],
    ['an arm twice', [person], { arms: ['a', 'a'] }, '/options/arms/1 stands twice'],
    [
      'a share that is not whole',
      [person],
      { arms: ['a', { id: 'b', share: 1.5 }] },
      '/options/arms/1/share',
    ],
    ['a share of nothing', [person], { arms: ['a', { id: 'b', share: 0 }] }, '/options/arms/1/share'],
    ['a seed that is not whole', [person], { seed: 0.5 }, '/options/seed'],
    ['a seed beyond 32 bits', [person], { seed: 2 ** 32 }, '/options/seed'],
    ['a block that shares do not fill', [person], { blockSize: [4, 5] }, '/options/blockSize no multiple'],
    ['an unknown option', [person], { blocks: 4 } as object, '/options/blocks unknown key'],
    [
      'an unknown key of a person',
      [{ ...person, name: 'A' } as TrialPerson],
      {},
      '/people/0/name unknown key',
    ],
    [
      'a date that does not exist',
      [{ ...person, eligibleOn: '2026-02-30' }],
      {},
      '/people/0/eligibleOn a date',
    ],
    [
      'a covariate that is no number',
      [{ ...person, covariates: { harm: Number.NaN } }],
      {},
      '/people/0/covariates/harm',
    ],
    [
      'a value with a semicolon',
      [{ ...person, stratum: { area: 'a; b' } }],
      { strata: ['area'] },
      '/people/0/stratum/area a text',
    ],
    ['a stratum that is missing', [person], { strata: ['area'] }, '/people/0/stratum/area needed'],
    [
      'a stratum that nobody named',
      [{ ...person, stratum: { band: 'high' } }],
      {},
      '/people/0/stratum/band strata does not name it',
    ],
    [
      'a name of strata twice',
      [{ ...person, stratum: { a: 'x' } }],
      { strata: ['a', 'a'] },
      '/options/strata a name stands twice',
    ],
    [
      'one person in two clusters',
      [person],
      {
        clusters: [
          ['P1', 'P2'],
          ['P3', 'P2'],
        ],
      },
      '/options/clusters/1/1 stands in',
    ],
    ['rolling intake without a day', [person], { intake: 'rolling' }, '/people/0/eligibleOn needed'],
    [
      'rolling intake out of order',
      [
        { personId: 'P1', eligibleOn: '2026-04-02' },
        { personId: 'P2', eligibleOn: '2026-04-01' },
      ],
      { intake: 'rolling' },
      '/people/1/eligibleOn before the person above',
    ],
    [
      'one day for all where intake rolls',
      [{ personId: 'P1', eligibleOn: '2026-04-02' }],
      { intake: 'rolling', assignedOn: '2026-04-02' },
      '/options/assignedOn each has an own day',
    ],
    [
      'whoever comes after the assignment',
      [{ personId: 'P1', eligibleOn: '2026-04-02' }],
      { assignedOn: '2026-04-01' },
      '/people/0/eligibleOn after the day of assignment',
    ],
    [
      'pairs of three arms',
      [person],
      { design: 'matched-pairs', arms: ['a', 'b', 'c'] },
      '/options/arms pairs need two',
    ],
    [
      'pairs of unequal arms',
      [person],
      { design: 'matched-pairs', arms: ['a', { id: 'b', share: 2 }] },
      '/options/arms pairs need arms of one share',
    ],
    ['pairs by nothing', [person], { design: 'matched-pairs' }, '/options/match pairs need'],
    [
      'pairs without what they match by',
      [person],
      { design: 'matched-pairs', match: ['harm'] },
      '/people/0/covariates/harm needed',
    ],
    [
      'a size of pairs',
      [person],
      { design: 'matched-pairs', match: ['harm'], blockSize: 4 },
      '/options/blockSize pairs are of two',
    ],
    [
      'pairs where intake rolls',
      [person],
      { design: 'matched-pairs', intake: 'rolling' },
      '/options/intake pairs need everybody',
    ],
    ['matching in blocks', [person], { match: ['harm'] }, '/options/match only for matched pairs'],
  ])('refuses %s, with a pointer', (_, people, options, problem) => {
    expect(problemsOf(people, options).some((each) => each.startsWith(problem))).toBe(true)
  })

  it('refuses a covariate that is called like what every object has, since nobody would check it', () => {
    const covariates = JSON.parse('{ "__proto__": "12" }') as Record<string, number>
    expect(problemsOf([person, { personId: 'P2', covariates }], {})).toEqual([
      '/people/1/covariates/__proto__ not a name',
    ])
  })

  it('names nobody in what it refuses', () => {
    const error = faultsOf([{ personId: 'P1' }, { personId: 'P1' }], { arms, seed: 1 })
    expect(JSON.stringify(error) + String(error)).not.toContain('P1')
  })

  it('leaves what it was given as it was', () => {
    const people = Object.freeze(peopleOf(9).map((each) => Object.freeze(each)))
    const options = Object.freeze({ arms: Object.freeze([...arms]), clusters: Object.freeze([]), seed: 1 })
    expect(() => assignTrial([...people].reverse(), options)).not.toThrow()
    expect(() => assignTrial(people, options)).not.toThrow()
  })
})
