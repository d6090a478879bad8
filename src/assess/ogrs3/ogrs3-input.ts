import { z } from 'zod'
import { documentProblems } from '../../internal/document-problems'
import { PreludeError } from '../../internal/prelude-error'
import { type Ogrs3OffenceGroup, ogrs3OffenceGroups } from './ogrs3-offence-groups'

/** What OGRS3 is reckoned from: a conviction, and the sanctions before it. */
export interface Ogrs3Input {
  readonly sex: 'male' | 'female'
  /**
   * Whole years of age when the follow-up begins: at the sentence in the community, at release from custody, or at the
   * date of a backtest.
   */
  readonly ageAtAssessment: number
  /** Whole years of age at the current conviction. */
  readonly ageAtConviction: number
  /** Whole years of age at the first conviction, caution, reprimand or final warning; the current one, if none before. */
  readonly ageAtFirstSanction: number
  /** Occasions of conviction, caution, reprimand or final warning before the current one. */
  readonly previousSanctions: number
  /** The group of the current offence. */
  readonly offenceGroup: Ogrs3OffenceGroup
}

const youngest = 10
const oldest = 130
const age = z.int().min(youngest).max(oldest)

const inputShape: z.ZodType<Ogrs3Input> = z
  .strictObject({
    sex: z.enum(['male', 'female']),
    ageAtAssessment: age,
    ageAtConviction: age,
    ageAtFirstSanction: age,
    previousSanctions: z.int().min(0),
    offenceGroup: z.enum(Object.keys(ogrs3OffenceGroups) as Ogrs3OffenceGroup[]),
  })
  .refine(({ ageAtFirstSanction, ageAtConviction }) => ageAtFirstSanction <= ageAtConviction, {
    path: ['ageAtFirstSanction'],
    message: 'the first sanction is after the conviction',
  })
  .refine(({ ageAtConviction, ageAtAssessment }) => ageAtConviction <= ageAtAssessment, {
    path: ['ageAtConviction'],
    message: 'the conviction is after the assessment',
  })

/** Refuses what OGRS3 cannot be reckoned from, as `invalid-options`. */
export function requireOgrs3Input(input: Ogrs3Input): Ogrs3Input {
  const parsed = inputShape.safeParse(input)
  if (parsed.success) return parsed.data
  throw new PreludeError(
    'invalid-options',
    'ogrs3 requires sex, three ages, sanctions and an offence group',
    {
      problems: documentProblems(parsed.error.issues, input),
    },
  )
}
