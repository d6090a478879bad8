import type { Cohort } from '../../analyse/cohort'
import type { TurnoverCounts } from './turnover-counts'

/** What the turnover between two cohorts says and does not, in sentences. */
export function turnoverFindings(
  before: Cohort,
  after: Cohort,
  counts: TurnoverCounts,
  { samePolicy, daysBetween }: { samePolicy: boolean; daysBetween: number },
): string[] {
  if (counts.before === 0) return [`nobody is listed at ${before.asOf}, so nothing can turn over`]
  const { removed } = after.register
  return [
    `of ${people(counts.before)} listed at ${before.asOf} the lists of ${after.asOf} have ${counts.retained}; ${counts.left} left and ${counts.joined} joined`,
    ...(samePolicy
      ? []
      : ['the two lists come of different policies, so this is the change of rule and of people together']),
    ...(counts.leftByRegister > 0
      ? [
          `of those who left the later register has ${counts.leftByRegister} as in the programme or as having declined`,
        ]
      : []),
    ...(removed > 0
      ? [`the later register removed ${people(removed)} on challenge, who may be among those who left`]
      : []),
    `where the policy looks back further than the ${daysBetween} days between, both lists rest partly on the same crimes and agree the more, because of that alone`,
    'a fall in the harm of people once listed is no effect of a programme, because people are listed when their recorded harm is at its greatest and most lists turn over by themselves (regression to the mean); only a comparison group that the same rule chose at the same date can tell an effect',
  ]
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`
}
