import type { DisposalRule } from '../disposal-rule'
import { notDealtWith, sources } from './shared'

/** No further action. */
export const noFurtherAction: DisposalRule = {
  id: 'no-further-action',
  name: 'No further action',
  inForce: {},
  conditions: [notDealtWith],
  requires: ['police-decision', 'youth-justice-consulted'],
  notes: [
    'Which outcome it is recorded as says why: 10 and 21 not in the public interest, 11 under 10, 12 too ill, 14 to 16 evidence.',
    'Support can be offered all the same.',
  ],
  basis: [sources.childMatrix],
}
