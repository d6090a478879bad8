import { describe, expect, it } from 'vitest'
import { assignTrial } from '../../../src/assess/assign-trial'

describe('the notes of a trial', () => {
  const base = { arms: ['support', 'usual'], seed: 1, blockSize: 2 } as const

  it('begin with what chance was not asked', () => {
    expect(assignTrial([{ personId: 'P1' }, { personId: 'P2' }], base).notes).toEqual([
      'Who may take part, and who agreed to, was decided before this: chance was given everybody who was named.',
      'Whoever has the seed can draw this again and get the same. A second draw with another seed is another trial.',
    ])
  })

  it('tell the greatest difference between the arms, and not to draw again because of it', () => {
    // One block of two in each of two areas: harm 0 and 10, 0 and 12. Whichever way chance deals, the arms differ.
    const people = [0, 10, 0, 12].map((harm, place) => ({
      personId: `P${place}`,
      stratum: { area: place < 2 ? 'Amber' : 'Birch' },
      covariates: { harm, age: 20 + (place % 2) * 0.001 },
    }))
    const seen = new Set<string>()
    for (let seed = 0; seed < 40; seed++) {
      const trial = assignTrial(people, { ...base, strata: ['area'], seed })
      const told = trial.notes.at(-1) as string
      expect(told).toContain('Do not draw again because of it')
      seen.add(told.replace(/[0-9.]+ standard deviations/, 'so many'))
    }
    expect(
      [...seen].filter((text) => text.includes('so many higher in usual than in support')).length,
    ).toBeGreaterThan(0)
    expect(
      [...seen].filter((text) => text.includes('so many lower in usual than in support')).length,
    ).toBeGreaterThan(0)
  })

  it('tell a value of a stratum by its name, and nothing where arms are alike', () => {
    const areas = ['Amber', 'Amber', 'Birch']
    const people = areas.map((area, place) => ({ personId: `P${place}`, stratum: { area } }))
    const told = assignTrial(people, { ...base, strata: ['area'] }).notes.at(-1)
    // Birch has one person: all of the difference is there, one of two against none of one.
    expect(told).toMatch(/^The arms differ most in area: (Amber|Birch): \d\.\d\d standard deviations/)
    const even = [...areas, 'Birch'].map((area, place) => ({ personId: `P${place}`, stratum: { area } }))
    expect(assignTrial(even, { ...base, strata: ['area'] }).notes.length).toBe(2)
  })

  it('count strata that end before their block is full', () => {
    const people = ['Amber', 'Birch'].map((area, place) => ({ personId: `P${place}`, stratum: { area } }))
    expect(assignTrial(people, { ...base, strata: ['area'] }).notes).toContain(
      '2 strata end in a block that is not full, so the shares there are not those asked for.',
    )
  })

  it('count what is over of pairs', () => {
    const people = ['Amber', 'Birch'].map((area, place) => ({
      personId: `P${place}`,
      stratum: { area },
      covariates: { harm: place },
    }))
    const { arms, seed } = base
    const options = { arms, seed, design: 'matched-pairs', match: ['harm'], strata: ['area'] } as const
    expect(assignTrial(people, options).notes).toContain(
      '2 strata have one over without a pair, dealt by chance alone.',
    )
  })
})
