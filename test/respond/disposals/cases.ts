import { childGravityScale } from '../../../src/respond/disposals/child-gravity-scale'
import type { DisposalAdvice, DisposalOption } from '../../../src/respond/disposals/disposal-advice'
import type { DisposalCircumstances } from '../../../src/respond/disposals/disposal-case'
import { type DisposalSettings, disposalOptions } from '../../../src/respond/disposals/disposal-options'
import type { DisposalId } from '../../../src/respond/disposals/disposal-rule'
import { parseGravityMatrix } from '../../../src/respond/disposals/parse-gravity-matrix'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import type { PersonRecord } from '../../../src/scan/records/person-record'

/** A matrix whose one offence scores 3 for whoever it is made for; made up. */
export const matrixFor = (group: 'children' | 'adults', more: Record<string, unknown> = {}) =>
  parseGravityMatrix({
    id: `made-up-${group}`,
    version: '1',
    title: 'Made up for a test',
    for: group,
    codeSystem: 'recorded-crime',
    inForce: {},
    basis: [{ kind: 'placeholder', title: 'Made up' }],
    scale: childGravityScale,
    atMostSteps: 1,
    factors: {
      up: { direction: 'aggravating', inWords: 'worse' },
      over: { direction: 'aggravating', inWords: 'worse still' },
      down: { direction: 'mitigating', inWords: 'milder' },
    },
    offences: [{ id: 'theft', title: 'Made-up theft', codes: ['46'], score: 3, factors: [] }],
    ...more,
  })

export const crime: OffenceRecord = {
  crimeId: 'C1',
  personId: 'P1',
  role: 'suspect',
  offenceCode: '46',
  occurredOn: '2026-03-02',
  markers: [],
}
export const child: PersonRecord = { personId: 'P1', bornOn: '2010-05-01' }
export const adult: PersonRecord = { personId: 'P1', bornOn: '1990-05-01' }

/** Everything known, and nothing in the way of any disposal but age and dates in force. */
export const clear = {
  mode: 'either-way',
  specifiedEitherWay: false,
  excludedOffence: false,
  investigated: true,
  sufficientEvidence: true,
  admission: true,
  acceptsResponsibility: true,
  consent: true,
  lessSerious: true,
  exceptionalCircumstances: false,
  prosecutorConsent: false,
  domesticAbuse: false,
  intimatePartner: false,
  hate: false,
  localScheme: true,
  knifePossession: false,
  earlier: [],
} as const satisfies DisposalCircumstances

export const asOf = '2026-03-20'
export const forChild: DisposalSettings = { asOf, gravity: { matrix: matrixFor('children') } }
export const forAdult: DisposalSettings = { asOf, gravity: { matrix: matrixFor('adults') } }

/** The circumstances without some of what is known. */
export function without(...keys: (keyof typeof clear)[]): DisposalCircumstances {
  return Object.fromEntries(
    Object.entries(clear).filter(([key]) => !(keys as string[]).includes(key)),
  ) as DisposalCircumstances
}

export const adviceOn = (
  person: PersonRecord,
  circumstances: DisposalCircumstances = clear,
  settings: DisposalSettings = person === adult ? forAdult : forChild,
  record: OffenceRecord = crime,
): DisposalAdvice => disposalOptions(record, person, circumstances, settings)

export function optionOf(advice: DisposalAdvice, id: DisposalId): DisposalOption {
  const found = advice.options.find(({ disposal }) => disposal === id)
  if (found === undefined) throw new Error(`no option ${id}`)
  return found
}
