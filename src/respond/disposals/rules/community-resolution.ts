import type { DisposalRule } from '../disposal-rule'
import { common, sources, takes, unsettled } from './shared'

/** A community resolution. */
export const communityResolution: DisposalRule = {
  id: 'community-resolution',
  name: 'Community resolution (outcome 8)',
  outcome: '8',
  inForce: {},
  conditions: [
    ...common,
    takes(
      'community-resolution-evidence',
      'it takes sufficient evidence',
      'evidence',
      sources.communityResolutions,
    ),
    {
      id: 'community-resolution-responsibility',
      rule: 'it takes that the person accepts responsibility or admits the offence',
      test: {
        any: [
          { fact: 'responsibility', is: true },
          { fact: 'admission', is: true },
        ],
      },
      confirmed: true,
      basis: [sources.communityResolutions],
    },
    takes(
      'community-resolution-consent',
      'the person must agree to take part',
      'consent',
      sources.communityResolutions,
    ),
    takes(
      'community-resolution-less-serious',
      'it is for less serious offences',
      'less-serious',
      sources.communityResolutions,
    ),
    unsettled({
      id: 'community-resolution-intimate-partner',
      rule: 'it is not for domestic abuse between intimate partners',
      test: {
        any: [
          { fact: 'domestic-abuse', is: false },
          { fact: 'intimate-partner', is: false },
        ],
      },
      basis: [
        {
          kind: 'guidance',
          title: 'Guidance of 2012, as told by a newspaper',
          href: 'https://thenorthernecho.co.uk/news/crime/17710424.what-are-community-resolutions-and-how-should-they-be-used',
          note: 'Second-hand, with room for the most exceptional circumstances. What holds today was not established.',
        },
      ],
    }),
  ],
  requires: [
    'police-decision',
    'gravity-assessment',
    'youth-justice-consulted',
    'victim-consulted',
    'appropriate-adult',
  ],
  notes: [
    'Aimed at first offences. With a history a supervisor is asked, and for a child the youth justice service.',
    'It is no criminal record, though it may be disclosed on an enhanced check.',
  ],
  basis: [sources.communityResolutions],
}
