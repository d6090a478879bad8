import type { DisposalRule } from '../disposal-rule'
import { common, forAge, replacesOthers, sources, takes } from './shared'

const source = sources.newCautions

/** A diversionary caution. */
export const diversionaryCaution: DisposalRule = {
  id: 'diversionary-caution',
  name: 'Diversionary caution',
  inForce: 'not-commenced',
  conditions: [
    ...common,
    forAge('diversionary-caution-age', 'adults', source),
    takes('diversionary-caution-evidence', 'it takes sufficient evidence', 'evidence', source),
    takes('diversionary-caution-admission', 'it takes an admission', 'admission', source),
    takes('diversionary-caution-consent', 'it takes consent', 'consent', source),
    {
      id: 'diversionary-caution-indictable-only',
      rule: 'for an indictable-only offence it takes exceptional circumstances and the consent of the Director of Public Prosecutions',
      test: {
        any: [
          { fact: 'indictable-only', is: false },
          {
            all: [
              { fact: 'exceptional', is: true },
              { fact: 'prosecutor-consent', is: true },
            ],
          },
        ],
      },
      confirmed: true,
      basis: [{ ...source, note: 's.99(3)' }],
    },
  ],
  requires: ['police-decision', 'gravity-assessment', 'effect-explained', 'signed-document'],
  notes: [
    'Enacted and not in force. Further limits, of s.99(4) and of regulations, are not carried here: read them when a date is set.',
    replacesOthers,
    'Whoever does not keep the conditions may be prosecuted.',
  ],
  basis: [source],
}
