import type { IsoDate } from '../../scan/vocabulary'
import { conditionsToBeHad } from '../schema/conditions-to-be-had'

interface RequirementWords {
  readonly inWords: string
  /** True where only a child's case needs it. */
  readonly forChildren?: true
  /** Since when it is required, where that is dated. */
  readonly from?: IsoDate
}

const inCatalogueWords = (id: keyof typeof conditionsToBeHad): string => conditionsToBeHad[id] as string

/** What must be done before, or with, a disposal, by id. It bars nothing: it is work, not a condition of the case. */
export const disposalRequirements = {
  'police-decision': { inWords: 'an officer decides and records the reasons' },
  'gravity-assessment': { inWords: inCatalogueWords('gravity-assessment') },
  'rationale-for-departure': {
    inWords: "the reasons for departing from the gravity matrix's normal response are recorded",
  },
  'youth-justice-consulted': {
    inWords:
      'the police and the youth justice service look at it together, above all where it is borderline; the last word is with the police',
    forChildren: true,
  },
  'youth-justice-assessment': {
    inWords: 'the youth justice service has assessed the child',
    forChildren: true,
  },
  'appropriate-adult': { inWords: inCatalogueWords('appropriate-adult'), forChildren: true },
  'victim-consulted': { inWords: `${inCatalogueWords('victim-consulted')}; it does not bind` },
  'effect-explained': {
    inWords: 'the effect is explained in plain words, with what follows if conditions are not kept',
  },
  'signed-document': {
    inWords: 'the person signs a document with the offence, the admission, the consent and the conditions',
  },
  'written-agreement': { inWords: 'what the person is to do, and what follows if not, is written down' },
  'activity-completed': { inWords: 'the activity is completed before the outcome is recorded' },
  'full-code-test': {
    inWords: 'whoever charges applies the Full Code Test in both stages, evidence and public interest',
  },
  'child-information-form': {
    inWords:
      'the Child Information Form goes with the file where it is sent to the Crown Prosecution Service',
    forChildren: true,
    from: '2025-02-01',
  },
} as const satisfies Record<string, RequirementWords>

/** The id of something that must be had before, or with, a disposal. */
export type DisposalRequirement = keyof typeof disposalRequirements

/** Requirements in words, as far as they are asked for on a day, of a child or not. */
export function sayRequirements(
  ids: readonly DisposalRequirement[],
  { asOf, mayBeChild }: { readonly asOf: IsoDate; readonly mayBeChild: boolean },
): { readonly condition: DisposalRequirement; readonly inWords: string }[] {
  return ids.flatMap((condition) => {
    const { inWords, forChildren, from }: RequirementWords = disposalRequirements[condition]
    const isAsked = (forChildren === undefined || mayBeChild) && (from === undefined || from <= asOf)
    return isAsked ? [{ condition, inWords }] : []
  })
}
