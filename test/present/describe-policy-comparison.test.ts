import { describe, expect, it } from 'vitest'
import { comparePolicies } from '../../src/analyse/compare-policies'
import type { PolicyComparison } from '../../src/analyse/policy-comparison'
import { policyChangeByGroup } from '../../src/assess/policy-change-by-group'
import { isPreludeError } from '../../src/internal/prelude-error'
import type { PolicyDocument } from '../../src/policy/policy-schema'
import { describePolicyComparison } from '../../src/present/describe-policy-comparison'
import { gatherEquality } from '../../src/scan/gather-equality'
import { asOf, crime, holdingsOf, policyWith } from '../analyse/small-force'

const roles = { charged: 1 } as const
const policy = (knifeWeight: number, more: Partial<PolicyDocument> = {}) =>
  policyWith({
    groups: { knife: { codes: ['L4'] }, violence: { codes: ['A10', 'A20', 'B100'] } },
    score: {
      components: [
        { id: 'violence', measure: { kind: 'harm', select: { roles, groups: ['violence'] } }, weight: 1 },
        {
          id: 'knife',
          title: 'knife crimes',
          measure: { kind: 'harm', select: { roles, groups: ['knife'] } },
          weight: knifeWeight,
        },
      ],
    },
    lists: [
      { id: 'force', size: 2 },
      {
        id: 'children',
        size: 5,
        where: { measure: { kind: 'age' }, below: 18 },
        present: 'unranked',
      },
    ],
    ...more,
  })
const adult = {
  id: 'adult',
  require: { measure: { kind: 'age' }, atLeast: 18 },
  whenUnknown: 'undetermined',
} as const

// 10, 20.5, 4 and 4 by knife crimes, and a child of 10.
const holdings = holdingsOf(
  ['A10', 'A20', 'L4', 'L4', 'A10'].map((offenceCode, i) => crime(`C${i}`, `P${i}`, { offenceCode })),
  {
    people: [0, 1, 2, 3, 4].map((i) => ({
      personId: `P${i}`,
      bornOn: i === 4 ? '2010-01-01' : '1990-01-01',
      area: 'North',
    })),
  },
)
const comparison = comparePolicies(holdings, policy(1), policy(6, { version: '2', gates: [adult] }), { asOf })

describe('a comparison in Markdown', () => {
  it('says what differs, what it does to lists, and why, and names nobody', () => {
    // Before: P1 20.5, and P0 and P4 tied at 10. After: P2 and P3 at 24; P4 is under 18 and on no list.
    const text = describePolicyComparison(comparison)
    expect(text.split('\n\n').slice(0, 16)).toEqual([
      '# Change of policy: small 1 to small 2',
      'Both policies on the same records at 2026-03-31: nothing but the policy differs. It says what changes, not which policy is better.',
      '## What differs in the document',
      '### Can move scores',
      '- score component knife: weight 1 becomes 6',
      '### Can move who is eligible',
      '- gate adult added: age at least 18',
      '### Words, bases and versions alone',
      '- policy: version 1 becomes 2',
      '## Lists',
      '| list | before | after | joined | left | moved | overlap |\n| --- | --: | --: | --: | --: | --: | --: |\n| force | 3 | 2 | 2 | 3 | 0 | 0% |\n| children | 1 | 0 | 0 | 1 | – | 0% |',
      'Overlap: people on both lists ÷ people on either.',
      // Ranks less their mean: ½, 2, −1½, −1½, ½ and −1½, 0, 1½, 1½, −1½. Products −6; squares 9 and 9.
      'Over all lists together 2 people join, 3 leave and 0 stay. Of 5 people counted, 2 scores rise, 0 fall and 3 stay. Rank correlation of the scores (Spearman): -0.667. Undetermined: 0 before, 0 after.',
      '## Who joins and leaves, and why',
      '### force',
      '- 2 join: a greater weight on knife crimes (component knife)\n- 2 leave: others rise above\n- 1 leaves: gate adult is unmet',
    ])
    expect(text).not.toMatch(/\bP\d/)
    expect(text.endsWith('|\n')).toBe(true)
  })

  it('says the effect by age, area and gate', () => {
    const text = describePolicyComparison(comparison)
    expect(text).toContain('## By age\n\n| age | before | after | joined | left |\n')
    expect(text).toContain('| under 10 | 0 | 0 | 0 | 0 |\n| 10–17 | 1 | 0 | 0 | 1 |\n')
    expect(text).toContain('| 25 and over | 2 | 2 | 2 | 2 |\n| not known | 0 | 0 | 0 | 0 |')
    expect(text).toContain('| North | 3 | 2 | 2 | 3 |\n| not known | 0 | 0 | 0 | 0 |')
    expect(text).toContain('| gate | before | after |\n| --- | --: | --: |\n| adult | no such gate | 1 |')
    const back = comparePolicies(holdings, policy(1, { gates: [adult] }), policy(1), { asOf })
    expect(describePolicyComparison(back)).toContain('| adult | 1 | no such gate |')
  })

  it('names people and their numbers only where it is told to, by rank', () => {
    const text = describePolicyComparison(comparison, { people: 'named' })
    expect(text).toContain(
      [
        '- P2 joins force: a greater weight on knife crimes: component knife 4 → 24',
        '- P3 joins force: a greater weight on knife crimes: component knife 4 → 24',
        // Rank 1, then 2; then whoever belongs on an unranked list, of whom no rank is told.
        '- P1 leaves force: others rise above',
        '- P0 leaves force: others rise above',
        '- P4 leaves force: gate adult is unmet',
      ].join('\n'),
    )
    expect(text).toContain('### children\n\n- P4 leaves children: gate adult is unmet')
  })

  it('tells people who move too', () => {
    const lists = { lists: [{ id: 'force', size: 5 }] }
    const moved = comparePolicies(holdings, policy(1, lists), policy(6, lists), { asOf })
    const counted = describePolicyComparison(moved)
    expect(counted).toContain(
      '- 3 move: others rise above\n- 2 move: a greater weight on knife crimes (component knife)',
    )
    expect(counted).toContain('| force | 5 | 5 | 0 | 0 | 5 | 100% |')
    expect(describePolicyComparison(moved, { people: 'named' })).toContain(
      '- P2 moves on force from rank 4 to 1: a greater weight on knife crimes: component knife 4 → 24',
    )
  })

  it('shows the effect by group, suppressed where it must be', () => {
    const equality = gatherEquality([0, 1, 2].map((i) => ({ personId: `P${i}`, 'se|x': 'F' })))
    const byGroup = policyChangeByGroup(comparison, equality, holdings)
    expect(describePolicyComparison(comparison, { byGroup })).toContain(
      [
        '## By se\\|x',
        '',
        '| se\\|x | in the holdings | before | after | joined | left |',
        '| --- | --: | --: | --: | --: | --: |',
        '| F | – | – | – | – | – |',
        '| not recorded | – | – | – | – | – |',
        '',
        '–: suppressed, a count from 1 to 4 or one from which such a count could be worked out.',
      ].join('\n'),
    )
    const open = [
      { characteristic: 'sex', groups: [{ group: 'F', people: 9, before: 7, after: 6, joined: 5, left: 6 }] },
    ]
    expect(describePolicyComparison(comparison, { byGroup: open })).toContain('| F | 9 | 7 | 6 | 5 | 6 |')
  })

  it('says of a policy against itself that nothing changes', () => {
    const text = describePolicyComparison(comparePolicies(holdings, policy(1), policy(1), { asOf }))
    expect(text).toContain('The two documents say the same.')
    expect(text).toContain('Nobody joins, leaves or moves.')
    expect(text).toContain('0 people join, 0 leave and 3 stay')
    expect(text).not.toContain('## Not eligible')
  })

  it('says where there is nothing to compare', () => {
    const none = policyWith({ lists: [] })
    const text = describePolicyComparison(comparePolicies(holdingsOf([]), none, none, { asOf }))
    expect(text).toContain('Neither policy has a list.')
    expect(text).not.toContain('Spearman')
    const empty = policyWith({ lists: [{ id: 'force', size: 1 }] })
    expect(describePolicyComparison(comparePolicies(holdingsOf([]), empty, empty, { asOf }))).toContain(
      '| force | 0 | 0 | 0 | 0 | 0 | – |',
    )
  })

  it('tells one from many', () => {
    const one = comparePolicies(
      holdingsOf([crime('C1', 'P1'), crime('C2', 'P2')]),
      policyWith({ lists: [{ id: 'force', size: 2 }], gates: [adult] }),
      policyWith({ lists: [{ id: 'force', size: 2 }] }),
      { asOf, referrals: [{ personId: 'P1', referredOn: '2026-01-01', referredBy: 'a school' }] },
    )
    const text = describePolicyComparison(one)
    expect(text).toContain('Undetermined: 2 before, 0 after.')
    expect(text).toContain('- 2 join: was undetermined, missing adult')
    expect(text).toContain('1 referral stands otherwise than before.')
    const single = { ...one, people: { ...one.people, joined: 1, left: 1, stayed: 1 } }
    expect(describePolicyComparison(single)).toContain('1 person joins, 1 leaves and 1 stays')
  })

  it('cuts long lists and tables with a count', () => {
    const many = holdingsOf(
      Array.from({ length: 50 }, (_, i) => crime(`C${i}`, `P${i}`, { offenceCode: 'L4' })),
      { people: Array.from({ length: 50 }, (_, i) => ({ personId: `P${i}`, area: `Area ${i}` })) },
    )
    const grown = comparePolicies(
      many,
      policyWith({ lists: [{ id: 'force', size: 50, where: { fact: 'area', is: ['none'] } }] }),
      policyWith({ lists: [{ id: 'force', size: 50 }] }),
      { asOf },
    )
    const text = describePolicyComparison(grown, { people: 'named' })
    expect(text).toContain("- P26 joins force: the list's condition was unmet\n- … and 30 more")
    // 50 areas and the unknown: forty rows are shown.
    expect(text).toContain('… and 11 more')
  })

  it('escapes ids and titles, and the areas of lists', () => {
    const area = '<b>*North* | @all'
    const there = holdingsOf([crime('C1', 'P_1', { offenceCode: 'L4' })], {
      people: [{ personId: 'P_1', area }],
    })
    const lists = { lists: [{ id: 'area', per: 'area', size: 1 } as const] }
    const text = describePolicyComparison(
      comparePolicies(there, policy(0, lists), policy(1, { ...lists, title: 'A *new* title' }), { asOf }),
      { people: 'named' },
    )
    expect(text).toContain('### area \\<b\\>\\*North\\* \\| @<!-- -->all')
    expect(text).toContain('- P\\_1 joins area \\<b\\>')
    expect(text).toContain('| area \\<b\\>\\*North\\* \\| @<!-- -->all | 0 | 1 | 1 | 0 | 0 | 0% |')
    expect(text).toContain('becomes "A \\*new\\* title"')
  })

  it('is refused for anything but a comparison', () => {
    const refused = (given: unknown) => {
      try {
        return describePolicyComparison(given as PolicyComparison)
      } catch (error) {
        return isPreludeError(error, 'invalid-argument') ? error.info.argument : 'another error'
      }
    }
    expect([undefined, null, 'text', {}, { lists: [] }].map(refused)).toEqual(Array(5).fill('comparison'))
  })
})
