import type { DisposalRule } from '../disposal-rule'
import { common, forAge, sources, takes, unsettled } from './shared'

const source = sources.youthConditionalCautions

/** A youth conditional caution. */
export const youthConditionalCaution: DisposalRule = {
  id: 'youth-conditional-caution',
  name: 'Youth conditional caution (outcome 2)',
  outcome: '2',
  inForce: { from: '2013-04-08' },
  conditions: [
    ...common,
    forAge('youth-conditional-caution-age', 'children', source),
    takes('youth-conditional-caution-evidence', 'it takes sufficient evidence', 'evidence', source),
    takes('youth-conditional-caution-admission', 'it takes an admission', 'admission', source),
    takes('youth-conditional-caution-consent', 'it takes consent', 'consent', source),
    unsettled({
      id: 'youth-conditional-caution-indictable-only',
      rule: 'for an indictable-only offence it may take a prosecutor',
      test: {
        any: [
          { fact: 'indictable-only', is: false },
          { fact: 'prosecutor-consent', is: true },
        ],
      },
      basis: [
        {
          kind: 'guidance',
          title: "Director's Guidance on Youth Conditional Cautions",
          href: 'https://www.cps.gov.uk/legal-guidance/youth-conditional-cautions-directors-guidance',
          note: 'It says which cases go to a prosecutor; its list was not read.',
        },
      ],
    }),
  ],
  requires: [
    'police-decision',
    'gravity-assessment',
    'youth-justice-consulted',
    'youth-justice-assessment',
    'appropriate-adult',
    'effect-explained',
    'signed-document',
  ],
  notes: [
    'The child may withdraw at any time. Conditions are normally to be met within 16 weeks.',
    'It is spent after three months.',
  ],
  basis: [
    source,
    {
      kind: 'guidance',
      title: 'Youth conditional caution',
      href: 'https://yjlc.uk/resources/legal-terms-z/youth-conditional-caution',
    },
  ],
}
