import type { DisposalRule } from '../disposal-rule'
import { common, sources, takes } from './shared'

/** Diversionary, educational or intervention activity instead of further action. */
export const outcome22: DisposalRule = {
  id: 'outcome-22',
  name: 'Diversionary, educational or intervention activity (outcome 22)',
  outcome: '22',
  inForce: { from: '2019-04-01' },
  conditions: [
    ...common,
    takes('outcome-22-investigated', 'the crime is investigated first', 'investigated', sources.outcome22),
    takes('outcome-22-consent', 'the person must take part', 'consent', sources.outcome22),
  ],
  requires: ['police-decision', 'gravity-assessment', 'youth-justice-consulted', 'activity-completed'],
  notes: ['It takes no admission. If the activity is not completed, other ways are looked at again.'],
  basis: [
    sources.outcome22,
    {
      kind: 'guidance',
      title: 'Outcome code 22, from 1 April 2019',
      href: 'https://yjlc.uk/resources/legal-updates/deferred-prosecution-outcome-22',
    },
  ],
}
