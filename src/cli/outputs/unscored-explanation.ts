import type { Contribution, GroupMatch, ScoreExplanation } from '../../index'

/** One record that counts, without what it weighs. */
export type UnscoredRecord =
  | {
      readonly crimeId: string
      readonly on: string
      readonly code: string
      readonly role: string
      readonly nature: 'fact'
      readonly groups?: readonly GroupMatch[]
    }
  | {
      readonly reportId: string
      readonly on: string
      readonly theme: string
      readonly grade: string
      readonly nature: 'assessment'
    }
  | { readonly reports: number; readonly nature: 'assessment' }

/** What a score rests on, without the score: what is written of people on unranked lists. */
export interface UnscoredExplanation
  extends Pick<
    ScoreExplanation,
    | 'personId'
    | 'asOf'
    | 'policy'
    | 'notCounted'
    | 'unlisted'
    | 'incomplete'
    | 'aliases'
    | 'hindsight'
    | 'unstated'
  > {
  readonly scoreWithheld: string
  readonly components: readonly {
    readonly id: string
    readonly title: string
    readonly records: readonly UnscoredRecord[]
  }[]
}

/**
 * Takes everything out of an explanation that tells, or from which an order would tell, what anything weighs:
 * records stand by date and id.
 */
export function unscoredExplanation(
  explanation: ScoreExplanation,
  scoreWithheld: string,
): UnscoredExplanation {
  const {
    personId,
    asOf,
    policy,
    components,
    notCounted,
    unlisted,
    incomplete,
    aliases,
    hindsight,
    unstated,
  } = explanation
  return {
    personId,
    asOf,
    policy,
    scoreWithheld,
    components: components.map(({ id, title, contributions }) => ({
      id,
      title,
      records: contributions.map(withoutAmount).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    })),
    notCounted,
    unlisted,
    incomplete,
    aliases,
    hindsight,
    unstated,
  }
}

function withoutAmount(contribution: Contribution): UnscoredRecord {
  if ('reports' in contribution) return { reports: contribution.reports, nature: 'assessment' }
  if (contribution.nature === 'fact') {
    const { crimeId, on, code, role, groups } = contribution
    return { crimeId, on, code, role, nature: 'fact', ...(groups && { groups }) }
  }
  const { reportId, on, theme, grade } = contribution
  return { reportId, on, theme, grade, nature: 'assessment' }
}

function orderOf(record: UnscoredRecord): string {
  if ('reports' in record) return '~'
  return `${record.on} ${'crimeId' in record ? record.crimeId : record.reportId}`
}
