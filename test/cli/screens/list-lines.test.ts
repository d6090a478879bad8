import { describe, expect, it } from 'vitest'
import { listLines } from '../../../src/cli/screens/list-lines'
import { openStyle } from '../../../src/cli/text/style'
import { type NominationList, preludePolicy, type ScoredNominee } from '../../../src/index'

const page = { width: 80, style: openStyle(false) }

function nominee(personId: string, more: Partial<ScoredNominee> = {}): ScoredNominee {
  return {
    personId,
    gates: [],
    coordinateWith: [],
    flags: [],
    incomplete: false,
    suspicionShare: 0.5,
    largestCrimeShare: 1,
    reasons: [],
    doubts: [],
    wouldChange: [],
    signposts: [],
    score: 10,
    components: {},
    rank: 1,
    tied: false,
    ...more,
  }
}

const list = (nominees: readonly ScoredNominee[], area?: string): NominationList => ({
  id: 'l',
  present: 'ranked',
  nominees,
  ...(area !== undefined && { area }),
})

describe('listLines', () => {
  it('shows ranks, ties, shares, who manages a person and what to know first', () => {
    const force = list([
      nominee('P1', {
        score: 1234.5,
        band: 'highest',
        coordinateWith: [{ scheme: 'iom' }],
        flags: ['deconflict', 'gate'],
      }),
      nominee('P2', { rank: 2, tied: true, band: 'lower', flags: ['in-community', 'custody-remand'] }),
    ])
    expect(listLines(force, list([nominee('P2')], 'North'), preludePolicy, page)).toEqual([
      '   Force     score band    susp  one managed by, cautions           North  score',
      ' 1 P1    1,234.500 highest  50% 100% IOM; deconflict first; gate  1 P2    10.000',
      '=2 P2       10.000 lower    50% 100% on remand',
    ])
  })

  it('shows the head of long lists and says how many more there are', () => {
    const many = Array.from({ length: 12 }, (_, index) => nominee(`P${index}`, { rank: index + 1 }))
    const lines = listLines(list(many), list(many, 'North'), preludePolicy, page)
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toMatch(/^10 P9 .* \+ 3 more$/)
    expect(lines.every((line) => line.length <= 80)).toBe(true)
  })

  it('takes a policy without gates', () => {
    const { gates: _, ...document } = preludePolicy.document
    const policy = { ...preludePolicy, document }
    expect(listLines(list([]), list([], 'North'), policy, page)).toHaveLength(1)
    expect(
      listLines(list([nominee('P1', { flags: ['custody-unknown'] })]), list([], 'North'), policy, page)[1],
    ).toContain('custody unknown')
  })
})
