import type { DisposalRule } from '../disposal-rule'
import { common, forAge, sources, takes, unsettled } from './shared'

/** A youth caution. */
export const youthCaution: DisposalRule = {
  id: 'youth-caution',
  name: 'Youth caution (outcome 2)',
  outcome: '2',
  inForce: { from: '2013-04-08' },
  conditions: [
    ...common,
    forAge('youth-caution-age', 'children', sources.youthCautions),
    takes('youth-caution-evidence', 'it takes sufficient evidence', 'evidence', sources.youthCautions),
    takes('youth-caution-admission', 'it takes an admission', 'admission', sources.youthCautions),
    unsettled({
      id: 'youth-caution-indictable-only',
      rule: 'for an indictable-only offence it may take a prosecutor',
      test: {
        any: [
          { fact: 'indictable-only', is: false },
          { fact: 'prosecutor-consent', is: true },
        ],
      },
      basis: [
        { kind: 'judgement', title: 'Own judgement: s.66ZA says nothing of it; check the guidance in force' },
      ],
    }),
  ],
  requires: [
    'police-decision',
    'gravity-assessment',
    'youth-justice-consulted',
    'appropriate-adult',
    'effect-explained',
  ],
  notes: [
    'It takes no consent. The officer must not think prosecution or a youth conditional caution right.',
  ],
  basis: [
    sources.youthCautions,
    {
      kind: 'statute',
      title: 'Criminal Justice and Courts Act 2015 s.41',
      href: 'https://yjlc.uk/appropriate-adults-for-17-year-olds-receiving-youth-cautions-and-conditional-cautions/',
      note: 'An appropriate adult for 17-year-olds too, from 13 April 2015.',
    },
  ],
}
