import type { Cohort } from '../../analyse/cohort'
import { countOf } from '../../internal/count-of'
import type { TurnoverCounts } from './turnover-counts'

/** What the turnover between two cohorts says and does not, in sentences. */
export function turnoverFindings(
  before: Cohort,
  after: Cohort,
  counts: TurnoverCounts,
  { samePolicy, daysBetween }: { samePolicy: boolean; daysBetween: number },
): string[] {
  if (counts.before === 0) return [`Nobody is listed at ${before.asOf}, so nothing can turn over.`]
  const { removed } = after.register
  return [
    `Of ${people(counts.before)} listed at ${before.asOf}, ${counts.retained} ${counts.retained === 1 ? 'is' : 'are'} on the lists of ${after.asOf}; ${counts.left} left and ${counts.joined} joined.`,
    ...(samePolicy
      ? []
      : [
          'The two cohorts come from different policies, so this is the change of rule and of people together.',
        ]),
    ...(counts.leftByRegister > 0
      ? [
          `Of those who left, the later register has ${counts.leftByRegister} as in the programme or as having declined.`,
        ]
      : []),
    ...(removed > 0
      ? [`The later register removed ${people(removed)} on challenge, who may be among those who left.`]
      : []),
    `Where the policy looks back further than the ${daysBetween} days between, both lists rest partly on the same crimes, and agree the more because of that alone.`,
    'A fall in the harm of people once listed does not show an effect of a programme, because people are listed when their recorded harm is at its greatest and most lists turn over by themselves (regression to the mean). Only beside a comparison group that the same rule chose at the same date can an effect be seen.',
  ]
}

function people(count: number): string {
  return countOf(count, 'person', 'people')
}
