import type { DisposalCondition, DisposalRule } from '../disposal-rule'
import { common, forAge, sources, takes, unsettled } from './shared'

const source = sources.simpleCautions

/** The restrictions of s.17, in force with the order that specifies either-way offences. */
const restrictions: readonly DisposalCondition[] = [
  {
    id: 'simple-caution-indictable-only',
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
    inForce: { from: '2015-04-13' },
    basis: [{ ...source, note: 's.17(2)' }],
  },
  {
    id: 'simple-caution-specified',
    rule: 'for an either-way offence specified by order it takes exceptional circumstances',
    test: {
      any: [
        { fact: 'specified-either-way', is: false },
        { fact: 'exceptional', is: true },
      ],
    },
    confirmed: true,
    inForce: { from: '2015-04-13' },
    basis: [
      { ...source, note: 's.17(3)' },
      {
        kind: 'statute',
        title: 'Simple Cautions (Specification of Either-Way Offences) Order 2015',
        href: 'https://www.legislation.gov.uk/uksi/2015/790/made',
        note: 'In force on 13 April 2015. The list is long: look the offence up.',
      },
    ],
  },
  {
    id: 'simple-caution-similar',
    rule: 'after a conviction or a caution for a similar offence in the two years before, it takes exceptional circumstances',
    test: {
      any: [
        { fact: 'similar-in-two-years', is: false },
        { fact: 'exceptional', is: true },
      ],
    },
    confirmed: true,
    inForce: { from: '2015-04-13' },
    basis: [{ ...source, note: 's.17(4), for summary offences and either-way offences not specified' }],
  },
]

/** A simple caution. */
export const simpleCaution: DisposalRule = {
  id: 'simple-caution',
  name: 'Simple caution (outcome 3)',
  outcome: '3',
  inForce: {},
  conditions: [
    ...common,
    forAge('simple-caution-age', 'adults', source),
    takes('simple-caution-evidence', 'it takes sufficient evidence', 'evidence', source),
    takes('simple-caution-admission', 'it takes an admission', 'admission', source),
    takes('simple-caution-consent', 'it takes consent', 'consent', source),
    ...restrictions,
    unsettled({
      id: 'simple-caution-domestic-abuse',
      rule: 'in domestic abuse it will rarely be right',
      test: { fact: 'domestic-abuse', is: false },
      basis: [
        {
          kind: 'guidance',
          title: 'Guidance of the Crown Prosecution Service on domestic abuse',
          note: 'As repeated elsewhere; its present text was not read.',
        },
      ],
    }),
  ],
  requires: ['police-decision', 'gravity-assessment', 'effect-explained', 'victim-consulted'],
  notes: ['Whether circumstances are exceptional, or an offence similar, is for an officer of the set rank.'],
  basis: [
    source,
    {
      kind: 'statute',
      title: 'Explanatory notes to s.17',
      href: 'https://www.legislation.gov.uk/ukpga/2015/2/section/17/notes',
    },
  ],
}
