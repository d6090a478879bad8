import { describe, expect, it } from 'vitest'
import { parseCatalogue } from '../../../src/respond/parse-catalogue'
import { barePolicy, caseOf, crime, failuresOf, linesOf, smallCatalogue } from './small-policy'

const three = { crimes: [crime({ times: 3 })] }

describe('an expected measure', () => {
  it('holds where the policy’s measure is just that, or within bounds', () => {
    for (const expected of [3, { atLeast: 3 }, { atMost: 3 }, { above: 2, below: 4 }]) {
      expect(failuresOf(caseOf(three, { measures: { knives: expected } }))).toEqual([])
    }
  })

  it('fails with what it is and what it is made of', () => {
    expect(failuresOf(caseOf(three, { measures: { knives: 2 } }))).toEqual([
      {
        pointer: '/expect/measures/knives',
        what: 'measure knives',
        expected: '2',
        actual: '3',
        because: [
          'knife crimes in the 12 months to 2026-03-31',
          '  2026-03-30 10D suspect: 1',
          '  2026-03-30 10D suspect: 1',
          '  2026-03-30 10D suspect: 1',
        ],
      },
    ])
    for (const [expected, text] of [
      [{ atLeast: 4 }, 'at least 4'],
      [{ atMost: 2 }, 'at most 2'],
      [{ above: 3 }, 'more than 3'],
      [{ above: 1, below: 3 }, 'more than 1 and less than 3'],
      ['unknown', 'unknown'],
    ] as const) {
      expect(linesOf(failuresOf(caseOf(three, { measures: { knives: expected } })))).toEqual([
        `/expect/measures/knives measure knives: ${text} ≠ 3`,
      ])
    }
  })

  it('is unknown where nothing is there to tell it, and never a number then', () => {
    const never = (expected: number | 'unknown' | { atMost: number }) =>
      linesOf(failuresOf(caseOf({}, { measures: { since: expected } })))
    expect(never('unknown')).toEqual([])
    expect(never(0)).toEqual(['/expect/measures/since measure since: 0 ≠ unknown'])
    expect(never({ atMost: 9 })).toEqual(['/expect/measures/since measure since: at most 9 ≠ unknown'])
    // Unknown is kept as -1 thousandth.
    expect(never(-0.001)).toEqual(['/expect/measures/since measure since: -0.001 ≠ unknown'])
    expect(failuresOf(caseOf({}, { measures: { held: 'unknown' } }, { notGathered: ['custody'] }))).toEqual(
      [],
    )
  })

  it('may be the catalogue’s, which has groups of its own', () => {
    const given = caseOf(three, { measures: { blades: 3 } })
    expect(failuresOf(given, { policy: barePolicy, catalogue: smallCatalogue })).toEqual([])
    expect(
      linesOf(failuresOf({ ...given, expect: { measures: { nothing: 1 } } }, { catalogue: smallCatalogue })),
    ).toEqual(['/expect/measures/nothing measure nothing: 1 ≠ the policy has no measure of this id'])
  })

  it('may be that of a component of the score or of vulnerability', () => {
    const person = { crimes: [crime(), { role: 'victim', code: '8N', when: { ago: { days: 2 } } } as const] }
    expect(failuresOf(caseOf(person, { measures: { harm: 10, suffered: 100, blades: 1 } }))).toEqual([])
    expect(failuresOf(caseOf(person, { measures: { harm: 0 } }), { policy: barePolicy })).toEqual([])
  })

  it('fails where policy and catalogue have none of this id', () => {
    for (const expected of [2, 'unknown'] as const) {
      expect(linesOf(failuresOf(caseOf(three, { measures: { toString: expected } })))).toEqual([
        `/expect/measures/toString measure toString: ${expected} ≠ the policy has no measure of this id`,
      ])
    }
  })

  it('fails where the catalogue’s measure names a group that nobody has', () => {
    const catalogue = parseCatalogue({
      ...smallCatalogue,
      groups: {},
      responses: smallCatalogue.responses.filter(({ id }) => id === 'grave'),
    })
    expect(failuresOf(caseOf(three, { measures: { blades: 3 } }), { catalogue })).toEqual([
      {
        pointer: '/expect',
        what: 'the case',
        expected: 'an answer of policy and catalogue',
        actual: 'a selection names a group that neither catalogue nor policy has',
        because: [],
      },
    ])
  })
})

describe('an expected signpost', () => {
  const flagged = { crimes: [crime({ group: 'flagged', code: '8N' })] }

  it('holds where it counts so many', () => {
    expect(failuresOf(caseOf(flagged, { signposts: { flagged: 1, held: { atMost: 0 } } }))).toEqual([])
    expect(failuresOf(caseOf({}, { signposts: { held: 'unknown' } }, { notGathered: ['custody'] }))).toEqual(
      [],
    )
  })

  it('fails with what it counts', () => {
    expect(failuresOf(caseOf(flagged, { signposts: { flagged: 2 } }))).toEqual([
      {
        pointer: '/expect/signposts/flagged',
        what: 'signpost flagged',
        expected: '2',
        actual: '1',
        because: ['flagged crimes up to 2026-03-31', '  2026-03-30 8N suspect: 1'],
      },
    ])
  })

  it('fails where the policy has none of this id', () => {
    for (const policy of [undefined, barePolicy]) {
      const given = caseOf({}, { signposts: { flagd: { atLeast: 1 } } })
      expect(linesOf(failuresOf(given, policy && { policy }))).toEqual([
        '/expect/signposts/flagd signpost flagd: at least 1 ≠ the policy has no signpost of this id',
      ])
    }
  })
})
