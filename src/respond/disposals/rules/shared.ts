import type { Basis } from '../../../policy/schema/common'
import type { DisposalFact } from '../disposal-fact'
import type { DisposalCondition } from '../disposal-rule'

/** Sources that more than one disposal rests on. */
export const sources = {
  minimumAge: {
    kind: 'statute',
    title: 'Children and Young Persons Act 1933 s.50',
    href: 'https://www.cps.gov.uk/legal-guidance/youth-offenders',
    note: 'A child under 10 cannot be guilty of an offence.',
  },
  childMatrix: {
    kind: 'guidance',
    title: 'NPCC Child Gravity Matrix, 2023, updated February 2025',
    href: 'https://yjlc.uk/resources/legal-updates/npcc-child-gravity-matrix-updated-2025',
    note: 'Every case on its own; a departure with reasons is allowed.',
  },
  communityResolutions: {
    kind: 'guidance',
    title: 'NPCC guidance on community resolutions',
    href: 'https://yjlc.uk/resources/legal-updates/new-npcc-guidance-community-resolutions',
  },
  outcome22: {
    kind: 'guidance',
    title: 'NPCC guidance on outcome 22',
    href: 'https://yjlc.uk/resources/legal-updates/npcc-guidance-outcome-22-alternative-out-court-disposal',
  },
  outcome23: {
    kind: 'guidance',
    title: 'Centre for Justice Innovation: outcomes 22 and 23',
    href: 'https://justiceinnovation.org/articles/beyond-admission-could-outcome-22-23-become-england-and-wales-version-no-contest',
  },
  youthCautions: {
    kind: 'statute',
    title: 'Crime and Disorder Act 1998 s.66ZA',
    href: 'https://www.legislation.gov.uk/ukpga/2012/10/part/3/chapter/7/crossheading/youth-cautions',
    note: 'Given to a child or young person; no other caution than this and the conditional one may be.',
  },
  youthConditionalCautions: {
    kind: 'statute',
    title: 'Crime and Disorder Act 1998 ss.66A and 66B',
    href: 'https://www.legislation.gov.uk/ukpga/1998/37/section/66B',
  },
  simpleCautions: {
    kind: 'statute',
    title: 'Criminal Justice and Courts Act 2015 s.17',
    href: 'https://www.legislation.gov.uk/ukpga/2015/2/section/17',
  },
  conditionalCautions: {
    kind: 'statute',
    title: 'Criminal Justice Act 2003 ss.22 and 23',
    href: 'https://www.legislation.gov.uk/ukpga/2003/44/part/3',
  },
  newCautions: {
    kind: 'statute',
    title: 'Police, Crime, Sentencing and Courts Act 2022 Part 6',
    href: 'https://www.legislation.gov.uk/ukpga/2022/32/part/6',
    note: 'Prospective: no commencement was found in November 2026.',
  },
} as const satisfies Record<string, Basis>

/** What switching a new caution on does not do by itself. */
export const replacesOthers =
  'It is to replace the simple and conditional cautions, but for offences from before (s.118 and Schedule 11 of the Act): when its date is set, give these their last day too.'

/** A condition that one fact holds, confirmed by its source. */
export function takes(
  id: string,
  rule: string,
  fact: DisposalFact,
  basis: Basis,
  is = true,
): DisposalCondition {
  return { id, rule, test: { fact, is }, confirmed: true, basis: [basis] }
}

/** A rule of which no source was found that settles it today. */
export function unsettled(condition: Omit<DisposalCondition, 'confirmed'>): DisposalCondition {
  return { ...condition, confirmed: false }
}

/** What every disposal takes. */
export const notDealtWith: DisposalCondition = takes(
  'not-dealt-with',
  'it must not have been dealt with',
  'not-dealt-with',
  {
    kind: 'judgement',
    title: 'Own judgement: what has a charge or an outcome of this person has been dealt with',
    note: "An outcome is the crime's, and may be another person's.",
  },
)

/** What every disposal but no further action takes. */
export const common: readonly DisposalCondition[] = [
  takes('alive', 'the person must be alive', 'alive', {
    kind: 'judgement',
    title: 'Own judgement: nothing is disposed of against the dead',
  }),
  notDealtWith,
  takes('ten-at-act', 'nobody under 10 can be guilty of an offence', 'ten-at-act', sources.minimumAge),
  takes('gravity', 'the gravity matrix is applied first', 'gravity', {
    ...sources.childMatrix,
    note: 'For adults the adult matrix. It guides: a score bars nothing.',
  }),
]

/** The caution is for people who are under 18, or for people who are 18 or over, when it is given. */
export function forAge(id: string, group: 'children' | 'adults', basis: Basis): DisposalCondition {
  return takes(id, `it is for ${group} when it is given`, 'child-at-disposal', basis, group === 'children')
}
