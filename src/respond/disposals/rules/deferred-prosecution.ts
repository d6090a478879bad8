import type { DisposalRule } from '../disposal-rule'
import { common, takes } from './shared'

const schemes = {
  kind: 'study',
  title: 'Checkpoint, Turning Point and like schemes',
  href: 'https://yjlc.uk/resources/legal-updates/deferred-prosecution-outcome-22',
  note: 'Each scheme has its own rules, on admission and on earlier convictions among them: nothing national was found.',
} as const

/** Deferred prosecution by a local scheme. */
export const deferredProsecution: DisposalRule = {
  id: 'deferred-prosecution',
  name: 'Deferred prosecution by a local scheme',
  outcome: '22',
  inForce: {},
  conditions: [
    ...common,
    takes('deferred-prosecution-evidence', 'the evidence must meet the Full Code Test', 'evidence', schemes),
    takes('deferred-prosecution-consent', 'the person must agree to the contract', 'consent', schemes),
    takes('deferred-prosecution-scheme', 'a scheme must take the case', 'local-scheme', schemes),
  ],
  requires: ['police-decision', 'gravity-assessment', 'youth-justice-consulted', 'written-agreement'],
  notes: ['Whether it takes an admission is the scheme’s to say. Whoever breaks the contract is prosecuted.'],
  basis: [schemes],
}
