import { deepFreeze } from '../../internal/deep-freeze'
import type { Basis } from '../../policy/schema/common'
import type { DisposalId, InForce } from './disposal-rule'

/** What dated guidance says of children found with a knife. */
export interface ChildKnifePack {
  readonly inForce: InForce
  readonly referral: { readonly to: string; readonly workingDays: number }
  /** The disposals that it stresses for a first possession. */
  readonly stresses: readonly DisposalId[]
  readonly notes: readonly string[]
  readonly basis: readonly Basis[]
}

/**
 * The guidance of February 2026 for children found with a knife: refer within one working day, a plan for every child,
 * deferred prosecution stressed for a first possession.
 *
 * Earlier guidance of police chiefs, likely superseded in part, is not carried.
 */
export const childKnifePack: ChildKnifePack = /* @__PURE__ */ deepFreeze<ChildKnifePack>({
  inForce: { from: '2026-02-12' },
  referral: { to: "the youth justice service of the child's area", workingDays: 1 },
  stresses: ['outcome-23', 'deferred-prosecution'],
  notes: [
    'Every child found with a knife has a plan of their own, with consequences where they do not engage; the youth justice service assesses first (PDAT).',
    'Work must be well evidenced, such as behavioural therapy or mentoring, and not knife-awareness courses.',
  ],
  basis: [
    {
      kind: 'guidance',
      title: 'Government guidance for child knife possession offences, 12 February 2026',
      href: 'https://www.gov.uk/government/publications/child-knife-possession-offences/government-guidance-for-child-knife-possession-offences-accessible--2',
      note: 'Not statutory.',
    },
    {
      kind: 'guidance',
      title: 'Youth Endowment Fund: what the guidance means for youth justice services',
      href: 'https://youthendowmentfund.org.uk/?p=122274',
    },
  ],
})
