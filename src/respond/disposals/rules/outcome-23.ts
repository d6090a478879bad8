import type { DisposalRule } from '../disposal-rule'
import { common, sources, takes, unsettled } from './shared'

/** Deferred prosecution of a child. */
export const outcome23: DisposalRule = {
  id: 'outcome-23',
  name: 'Deferred prosecution of a child (outcome 23)',
  outcome: '23',
  inForce: { from: '2026-02-12' },
  conditions: [
    ...common,
    takes('outcome-23-child-at-act', 'it is for children', 'child-at-act', sources.outcome23),
    unsettled({
      id: 'outcome-23-child-at-disposal',
      rule: 'it may be only for those who are still under 18',
      test: { fact: 'child-at-disposal', is: true },
      basis: [
        {
          kind: 'judgement',
          title: 'Own judgement: the sources say "children" and not as of when',
          note: 'Decision record 0037.',
        },
      ],
    }),
    takes(
      'outcome-23-evidence',
      'there is a decision to prosecute to be held',
      'evidence',
      sources.outcome23,
    ),
    takes('outcome-23-consent', 'the child must agree to the conditions', 'consent', sources.outcome23),
  ],
  requires: [
    'police-decision',
    'gravity-assessment',
    'youth-justice-consulted',
    'youth-justice-assessment',
    'appropriate-adult',
    'written-agreement',
  ],
  notes: [
    'It takes no admission. The decision to prosecute is held while the child completes conditions; completed, no further action follows; not completed, the decision stands.',
  ],
  basis: [
    sources.outcome23,
    {
      kind: 'judgement',
      title: 'Own judgement: from the day of the guidance of February 2026',
      note: 'The sources give the month. Another day can be given.',
    },
  ],
}
