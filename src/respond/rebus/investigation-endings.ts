import type { Basis } from '../../policy/schema/common'
import type { OutcomeType } from '../../scan/vocabulary'

/** For whom an outcome of a crime says that the investigation has ended. */
export const endsForWhom = ['nobody', 'everyone', 'whoever-was-charged', 'whoever-was-dealt-with'] as const
/** For whom an outcome of a crime says that the investigation has ended. */
export type EndsFor = (typeof endsForWhom)[number]

/** What one outcome type means for whoever is named as suspect in the crime and not charged. */
export interface InvestigationEnding {
  readonly outcome: OutcomeType
  readonly endsFor: EndsFor
  /** The label of the outcome, and why it ends the investigation for these and no others. */
  readonly reason: string
}

/**
 * Which Home Office outcome types end an investigation, each with its reason.
 *
 * An outcome is the crime's, not a person's. So a charge ends the investigation for whoever was charged: another
 * who is named in the same crime is still outstanding. Where nobody is recorded as charged, or where somebody was
 * cautioned, and several are named, no record says who it was: they are held out and counted.
 *
 * @see docs/decisions/0035-which-outcomes-end-an-investigation.md
 */
export const investigationEndings: readonly InvestigationEnding[] = [
  { outcome: '0', endsFor: 'nobody', reason: 'Not yet assigned an outcome: the investigation is open.' },
  {
    outcome: '1',
    endsFor: 'whoever-was-charged',
    reason: 'Charged or summonsed: one person at least is before the court.',
  },
  {
    outcome: '1A',
    endsFor: 'whoever-was-charged',
    reason: 'Charged for an alternate offence: as outcome 1.',
  },
  {
    outcome: '2',
    endsFor: 'whoever-was-dealt-with',
    reason: 'Caution of a child: a young person has been dealt with.',
  },
  {
    outcome: '2A',
    endsFor: 'whoever-was-dealt-with',
    reason: 'Caution of a child, alternate offence: as outcome 2.',
  },
  {
    outcome: '3',
    endsFor: 'whoever-was-dealt-with',
    reason: 'Caution of an adult: a person has been dealt with.',
  },
  {
    outcome: '3A',
    endsFor: 'whoever-was-dealt-with',
    reason: 'Caution of an adult, alternate offence: as outcome 3.',
  },
  {
    outcome: '4',
    endsFor: 'whoever-was-dealt-with',
    reason: 'Taken into consideration: a person has admitted it in court.',
  },
  { outcome: '5', endsFor: 'everyone', reason: 'Offender died: whoever lives was not held to be the one.' },
  {
    outcome: '6',
    endsFor: 'whoever-was-dealt-with',
    reason: 'Penalty notice for disorder: a person has been dealt with.',
  },
  {
    outcome: '7',
    endsFor: 'whoever-was-dealt-with',
    reason: 'Cannabis or khat warning: a person has been dealt with.',
  },
  {
    outcome: '8',
    endsFor: 'whoever-was-dealt-with',
    reason: 'Community resolution: a person has been dealt with.',
  },
  {
    outcome: '9',
    endsFor: 'everyone',
    reason: 'Not in the public interest (prosecutors): a decision to go no further.',
  },
  {
    outcome: '10',
    endsFor: 'everyone',
    reason: 'Formal action not in the public interest (police): a decision to go no further.',
  },
  {
    outcome: '11',
    endsFor: 'everyone',
    reason: 'Named suspect below the age of criminal responsibility: nobody can be charged.',
  },
  { outcome: '12', endsFor: 'everyone', reason: 'Suspect too ill to prosecute: a matter for health.' },
  {
    outcome: '13',
    endsFor: 'everyone',
    reason: 'Victim or key witness dead or too ill: the prosecution is prevented.',
  },
  {
    outcome: '14',
    endsFor: 'everyone',
    reason: 'No suspect identified and no support of the victim: a suspect on record was dropped.',
  },
  {
    outcome: '15',
    endsFor: 'everyone',
    reason: 'Named suspect, victim supports, evidential difficulties: closed.',
  },
  { outcome: '16', endsFor: 'everyone', reason: 'Named suspect, victim does not support: closed.' },
  {
    outcome: '17',
    endsFor: 'everyone',
    reason: 'Prosecution time limit expired: nobody can be charged any more.',
  },
  {
    outcome: '18',
    endsFor: 'everyone',
    reason: 'Investigation complete, no suspect identified: a suspect on record was dropped.',
  },
  {
    outcome: '19',
    endsFor: 'everyone',
    reason: 'Passed to the national fraud bureau: not for this force to investigate.',
  },
  {
    outcome: '20',
    endsFor: 'everyone',
    reason: 'Responsibility transferred to another body: not for this force to investigate.',
  },
  {
    outcome: '21',
    endsFor: 'everyone',
    reason: 'Further investigation not in the public interest (police): a decision to stop.',
  },
  {
    outcome: '22',
    endsFor: 'whoever-was-dealt-with',
    reason: 'Diversion, education or intervention undertaken: no further action.',
  },
  {
    outcome: '23',
    endsFor: 'whoever-was-dealt-with',
    reason: 'Deferred prosecution of a child: decided, and held while conditions run.',
  },
]

/** What the table rests on. */
export const investigationEndingsBasis: readonly Basis[] = [
  { kind: 'guidance', title: 'Home Office crime outcome types, as the open data tables label them' },
  {
    kind: 'judgement',
    title: 'Which outcomes end an investigation, and for whom',
    href: 'docs/decisions/0035-which-outcomes-end-an-investigation.md',
  },
]
