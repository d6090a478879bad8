import { toUnits } from '../../internal/thousandths'
import type { Analysis } from '../analysis'
import { bandOf } from '../band-of'
import type { Nominee, ReferralResult, ScoredNominee } from '../cohort'
import { statusCodes } from '../conditions/status-codes'
import { pointsById, vulnerabilityAt } from '../score-people'
import type { ScoreTable } from '../score-table'
import { describeNominee, type ListContext } from './describe-nominee'
import type { Drawn, DrawnList } from './draw-lists'

/** Where a referred person stands. */
export interface ReferralStanding {
  readonly isHeld: boolean
  readonly isFailed: boolean
  readonly isUndetermined: boolean
}

/** Describes people as nominees of a list or of a referral. */
export interface Nominees {
  ofList(list: DrawnList): Nominee[]
  ofReferral(place: number, standing: ReferralStanding): Pick<ReferralResult, 'status' | 'nominee'>
}

/** Opens the description of nominees. */
export function openNominees(
  analysis: Analysis,
  table: ScoreTable,
  drawn: readonly Drawn[],
  referred: ReadonlySet<number>,
): Nominees {
  const { totals } = table
  /** True where a person belongs on an unranked list, or might: then no score of theirs is shown. */
  const isUnranked = (place: number) =>
    drawn.some(({ rule, statuses }) => rule.present === 'unranked' && statuses?.[place] !== statusCodes.unmet)
  return {
    ofList(list) {
      const { rule, head } = list
      const contextOf = (place: number): ListContext => ({
        list,
        total: totals[place] as number,
        isReferred: referred.has(place),
      })
      if (rule.present === 'unranked') {
        // Places are in code-point order of ids.
        return [...head.places]
          .sort((a, b) => a - b)
          .map((place) => describeNominee(analysis, place, contextOf(place)).basics)
      }
      let rank = 0
      return head.places.map((place, index) => {
        const sameAs = (other: number | undefined) => other !== undefined && totals[other] === totals[place]
        const tiedAbove = sameAs(head.places[index - 1])
        if (!tiedAbove) rank = index + 1
        const tied = tiedAbove || sameAs(head.places[index + 1])
        return { ...scored(analysis, table, place, contextOf(place)), rank, tied }
      })
    },
    ofReferral(place, { isHeld, isFailed, isUndetermined }) {
      if (place < 0) return { status: 'unknown-person' }
      if (isHeld) return { status: 'held' }
      const list = drawn.flatMap(({ lists }) => lists).find(({ head }) => head.places.includes(place))
      const context = { list, total: totals[place] as number, isReferred: true }
      const status = list
        ? 'listed'
        : isFailed
          ? 'not-eligible'
          : isUndetermined
            ? 'undetermined'
            : totals[place] === 0
              ? 'not-scored'
              : 'eligible'
      // Whoever a gate excludes (a child under ten among them) is told apart by reasons, never by a score.
      const nominee =
        isFailed || isUnranked(place)
          ? describeNominee(analysis, place, context).basics
          : scored(analysis, table, place, context)
      return { status, nominee }
    },
  }
}

function scored(analysis: Analysis, table: ScoreTable, place: number, context: ListContext): ScoredNominee {
  const { score, vulnerability } = analysis.policy.document
  const { basics } = describeNominee(analysis, place, context)
  const total = table.totals[place] as number
  const band = bandOf(score.bands, total)
  return {
    ...basics,
    score: toUnits(total),
    ...(band !== undefined && { band }),
    components: pointsById(score, table, place),
    ...(vulnerability &&
      table.vulnerability && { vulnerability: vulnerabilityAt(vulnerability, table.vulnerability, place) }),
  }
}
