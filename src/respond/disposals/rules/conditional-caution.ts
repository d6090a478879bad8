import type { DisposalRule } from '../disposal-rule'
import { common, forAge, sources, takes, unsettled } from './shared'

const source = sources.conditionalCautions
const directorsGuidance = {
  kind: 'guidance',
  title: "Director's Guidance on Adult Conditional Cautions",
  href: 'https://www.cps.gov.uk/legal-guidance/conditional-cautioning-adults-dpp-guidance',
} as const

/** A conditional caution. */
export const conditionalCaution: DisposalRule = {
  id: 'conditional-caution',
  name: 'Conditional caution (outcome 3)',
  outcome: '3',
  inForce: {},
  conditions: [
    ...common,
    forAge('conditional-caution-age', 'adults', source),
    takes('conditional-caution-evidence', 'it takes sufficient evidence', 'evidence', source),
    takes('conditional-caution-admission', 'it takes an admission', 'admission', source),
    takes('conditional-caution-consent', 'it takes consent', 'consent', source),
    unsettled({
      id: 'conditional-caution-indictable-only',
      rule: 'for an indictable-only offence it takes a prosecutor',
      test: {
        any: [
          { fact: 'indictable-only', is: false },
          { fact: 'prosecutor-consent', is: true },
        ],
      },
      basis: [
        {
          ...directorsGuidance,
          note: 'So in the edition of April 2013; the present one was not read so far.',
        },
      ],
    }),
    unsettled({
      id: 'conditional-caution-hate',
      rule: 'in a hate crime it is generally not suitable, and takes a prosecutor',
      test: {
        any: [
          { fact: 'hate', is: false },
          { fact: 'prosecutor-consent', is: true },
        ],
      },
      basis: [
        {
          ...directorsGuidance,
          note: 'August 2024: generally not suitable, with rare exceptions. That these take a prosecutor is told of 2013.',
        },
      ],
    }),
    unsettled({
      id: 'conditional-caution-domestic-abuse',
      rule: 'in domestic abuse it may take a prosecutor',
      test: {
        any: [
          { fact: 'domestic-abuse', is: false },
          { fact: 'prosecutor-consent', is: true },
        ],
      },
      basis: [
        {
          ...directorsGuidance,
          note: 'Named beside hate crime in October 2022 and no longer in August 2024. What holds today was not established.',
        },
      ],
    }),
  ],
  requires: [
    'police-decision',
    'gravity-assessment',
    'effect-explained',
    'signed-document',
    'victim-consulted',
  ],
  notes: ['Conditions rehabilitate, repair or punish. Whoever does not keep them may be prosecuted.'],
  basis: [source, directorsGuidance],
}
