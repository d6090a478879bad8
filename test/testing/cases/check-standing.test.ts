import { describe, expect, it } from 'vitest'
import { barePolicy, caseOf, crime, failuresOf, linesOf } from './small-policy'

const three = { crimes: [crime({ times: 3 })] }

describe('an expected gate', () => {
  it('holds as met, unmet or unknown', () => {
    const { age: _, ...ageless } = caseOf(three, { gates: { adult: 'unknown', free: 'met' } }).person
    const given = caseOf(three, { gates: { adult: 'unknown', free: 'met', 'seldom-held': 'met' } })
    expect(failuresOf({ ...given, person: ageless })).toEqual([])
    expect(failuresOf(caseOf({ age: 17 }, { gates: { adult: 'unmet' } }))).toEqual([])
    expect(failuresOf(caseOf({ age: 18 }, { gates: { adult: 'met' } }))).toEqual([])
    const notGathered = caseOf(
      {},
      { gates: { free: 'unknown', 'seldom-held': 'unknown' } },
      {
        notGathered: ['custodySpells', 'custody'],
      },
    )
    expect(failuresOf(notGathered)).toEqual([])
  })

  it('fails with the sentence of its condition', () => {
    const person = { age: 17, prison: [{ kind: 'remand', from: { ago: { days: 1 } } }] } as const
    expect(failuresOf(caseOf(person, { gates: { adult: 'met', free: 'unknown' } }))).toEqual([
      {
        pointer: '/expect/gates/adult',
        what: 'gate adult',
        expected: 'met',
        actual: 'unmet',
        because: ['unmet: age at 2026-03-31: 17, at least 18 required'],
      },
      {
        pointer: '/expect/gates/free',
        what: 'gate free',
        expected: 'unknown',
        actual: 'unmet',
        because: ['unmet: custody at 2026-03-31: remand, community required'],
      },
    ])
  })

  it('knows arrests by their window', () => {
    const arrest = (ago: number) => ({ when: { ago: { days: ago } }, code: '10D' }) as const
    const person = { arrests: [arrest(0), arrest(1), arrest(364)] }
    expect(failuresOf(caseOf(person, { gates: { 'seldom-held': 'unmet' }, measures: { held: 3 } }))).toEqual(
      [],
    )
    expect(failuresOf(caseOf(person, { gates: { 'seldom-held': 'met' } }))[0]?.because).toEqual([
      'unmet: times held in the 12 months to 2026-03-31: 3, less than 3 required',
    ])
  })

  it('fails where the policy has none of this id', () => {
    for (const policy of [undefined, barePolicy]) {
      expect(linesOf(failuresOf(caseOf({}, { gates: { adlt: 'met' } }), policy && { policy }))).toEqual([
        '/expect/gates/adlt gate adlt: met ≠ the policy has no gate of this id',
      ])
    }
  })
})

describe('an expected condition of a list', () => {
  it('holds as met, unmet or unknown', () => {
    expect(failuresOf(caseOf(three, { listConditions: { force: 'met', shared: 'unmet' } }))).toEqual([])
    expect(
      failuresOf(caseOf(three, { listConditions: { force: 'unknown' } }, { notGathered: ['management'] })),
    ).toEqual([])
  })

  it('fails part by part, with what its measures are made of', () => {
    const person = { crimes: [crime()], schemes: [{ scheme: 'mappa', from: '2026-01-01' }] } as const
    expect(failuresOf(caseOf(person, { listConditions: { force: 'met', shared: 'met' } }))).toEqual([
      {
        pointer: '/expect/listConditions/force',
        what: 'condition of list force',
        expected: 'met',
        actual: 'unmet',
        because: [
          'unmet: all of',
          '  unmet: knife crimes in the 12 months to 2026-03-31: 1, at least 2 required',
          '  unmet: not (schemes at 2026-03-31: mappa, mappa required)',
          'knife crimes in the 12 months to 2026-03-31',
          '  2026-03-30 10D suspect: 1',
        ],
      },
      {
        pointer: '/expect/listConditions/shared',
        what: 'condition of list shared',
        expected: 'met',
        actual: 'unmet',
        because: [
          'unmet: violence up to 2026-03-31: 0, at least 1 required',
          'violence up to 2026-03-31',
          '  not counted: 1 in none of the groups',
        ],
      },
    ])
  })

  it('fails where there is no such list, or it has no condition', () => {
    const given = caseOf({}, { listConditions: { area: 'met', froce: 'unmet' } })
    expect(linesOf(failuresOf(given))).toEqual([
      '/expect/listConditions/area condition of list area: met ≠ the policy sets this list no condition',
      '/expect/listConditions/froce condition of list froce: unmet ≠ the policy has no list of this id',
    ])
  })
})

describe('expected nominations', () => {
  it('hold where they name every list and no other, in whatever order', () => {
    const person = { ...three, area: 'North' }
    expect(failuresOf(caseOf(person, { nominated: ['area', 'force'] }))).toEqual([])
    expect(failuresOf(caseOf({}, { nominated: [], undetermined: [] }))).toEqual([])
  })

  it('fail with those that there are, and why', () => {
    expect(failuresOf(caseOf(three, { nominated: ['shared'] }))).toEqual([
      {
        pointer: '/expect/nominated',
        what: 'nominated',
        expected: 'shared',
        actual: 'force',
        because: [
          'score 50',
          'harm: harm in the 24 months to 2026-03-31: 30, × 1 = 30 points',
          '  2026-03-30 10D suspect: 20 × role 0.5 = 10',
          '  2026-03-30 10D suspect: 20 × role 0.5 = 10',
          '  2026-03-30 10D suspect: 20 × role 0.5 = 10',
          'blades: knife crimes in the 12 months to 2026-03-31: 3, scaled to 10, × 2 = 20 points',
          '  2026-03-30 10D suspect: 1',
          '  2026-03-30 10D suspect: 1',
          '  2026-03-30 10D suspect: 1',
          'reports: reports in the 12 months to 2026-03-31: 0, × 1 = 0 points',
          'list force: met: all of',
          '  met: knife crimes in the 12 months to 2026-03-31: 3, at least 2 required',
          '  met: not (schemes at 2026-03-31: none, mappa required)',
          'knife crimes in the 12 months to 2026-03-31',
          '  2026-03-30 10D suspect: 1',
          '  2026-03-30 10D suspect: 1',
          '  2026-03-30 10D suspect: 1',
          'list shared: unmet: violence up to 2026-03-31: 0, at least 1 required',
          'violence up to 2026-03-31',
          '  not counted: 3 in none of the groups',
        ],
      },
    ])
  })

  it('fail with the gate that keeps the person off', () => {
    const [failure] = failuresOf(caseOf({ ...three, age: 17, area: 'North' }, { nominated: ['area'] }))
    expect(failure).toMatchObject({ expected: 'area', actual: 'none' })
    expect(failure?.because.at(-1)).toBe('gate adult: unmet: age at 2026-03-31: 17, at least 18 required')
  })

  it('fail where one list is missing or one too many, or one is named twice for another', () => {
    const person = { ...three, area: 'North' }
    const named = (...nominated: string[]) => linesOf(failuresOf(caseOf(person, { nominated })))
    expect(named('force')).toEqual(['/expect/nominated nominated: force ≠ force, area'])
    expect(named('force', 'force')).toEqual(['/expect/nominated nominated: force, force ≠ force, area'])
    expect(named('force', 'area', 'shared')).toEqual([
      '/expect/nominated nominated: force, area, shared ≠ force, area',
    ])
  })

  it('fail where the policy has no such list', () => {
    expect(linesOf(failuresOf(caseOf(three, { nominated: ['force', 'froce'] })))).toEqual([
      '/expect/nominated/1 nominated: froce ≠ the policy has no list of this id',
    ])
    expect(linesOf(failuresOf(caseOf({}, { nominated: ['force'] }), { policy: barePolicy }))).toEqual([
      '/expect/nominated/0 nominated: force ≠ the policy has no list of this id',
    ])
  })

  it('depend on the others: only so many fit on a list', () => {
    const others = {
      Sam: { age: 30, crimes: [crime({ times: 4 })] },
      Jo: { age: 30, crimes: [crime({ times: 5 })] },
    }
    expect(failuresOf(caseOf(three, { nominated: [] }, { others }))).toEqual([])
    const tied = { ...others, Jo: { age: 30, crimes: [crime({ times: 3 })] } }
    expect(failuresOf(caseOf(three, { nominated: ['force'] }, { others: tied }))).toEqual([])
  })
})

describe('what is expected to be missing', () => {
  it('holds where it is all that is missing', () => {
    const given = caseOf(
      { crimes: three.crimes },
      { undetermined: ['list:force', 'free'], nominated: [] },
      { notGathered: ['management', 'custodySpells'] },
    )
    expect(failuresOf(given)).toEqual([])
    const unlisted = { crimes: [crime({ group: 'knife', code: '8Z' })] }
    expect(failuresOf(caseOf(unlisted, { undetermined: ['harm-weight'] }))).toEqual([])
  })

  it('fails with what is, and with every condition', () => {
    const given = caseOf(three, { undetermined: [] }, { notGathered: ['custodySpells'] })
    const [failure] = failuresOf(given)
    expect(failure).toMatchObject({ pointer: '/expect/undetermined', expected: 'none', actual: 'free' })
    expect(failure?.because).toContain(
      'gate free: unknown: custody at 2026-03-31: unknown, community required',
    )
    expect(failure?.because).toContain(
      'list shared: unmet: violence up to 2026-03-31: 0, at least 1 required',
    )
    expect(linesOf(failuresOf(caseOf(three, { undetermined: ['adult'] })))).toEqual([
      '/expect/undetermined undetermined: adult ≠ none',
    ])
  })
})

describe('a list without rank', () => {
  const grave = { crimes: [crime({ code: '5D' }), crime(), crime()] }

  it('is expected by its name, and no other', () => {
    expect(failuresOf(caseOf(grave, { unranked: ['shared'] }))).toEqual([])
    expect(failuresOf(caseOf({}, { unranked: [] }))).toEqual([])
  })

  it('fails where a list shows ranks, or the person is on none', () => {
    expect(linesOf(failuresOf(caseOf(grave, { unranked: ['shared', 'force'] })))).toEqual([
      '/expect/unranked on a list without rank: shared, force ≠ shared',
    ])
    const [failure] = failuresOf(caseOf({}, { unranked: ['shared'] }))
    expect(failure).toMatchObject({ expected: 'shared', actual: 'none' })
    expect(failure?.because[0]).toContain('0')
  })
})

describe('an expected review', () => {
  it('holds by its day, or as none', () => {
    expect(failuresOf(caseOf({}, { reviewBy: '2026-04-30' }))).toEqual([])
    expect(failuresOf(caseOf({}, { reviewBy: null }), { policy: barePolicy })).toEqual([])
  })

  it('fails with the day, or with none', () => {
    expect(linesOf(failuresOf(caseOf({}, { reviewBy: null })))).toEqual([
      '/expect/reviewBy review: none ≠ 2026-04-30',
    ])
    expect(linesOf(failuresOf(caseOf({}, { reviewBy: '2026-04-30' }), { policy: barePolicy }))).toEqual([
      '/expect/reviewBy review: 2026-04-30 ≠ none',
    ])
  })
})
