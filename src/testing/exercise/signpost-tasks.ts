import type { Policy } from '../../policy/parse-policy'
import type { CoverageTask } from './coverage-task'
import { sayMeasure } from './measure-in'

/** What is to be exercised of the signposts: that each counts something. */
export function signpostTasks({ document }: Policy): CoverageTask[] {
  return (document.signposts ?? []).map(
    ({ id, measure }, index): CoverageTask => ({
      kind: 'signpost',
      document: 'policy',
      pointer: `/signposts/${index}`,
      what: `signpost ${id} counts something`,
      wanted: `a person with ${sayMeasure(document, measure)}; expect the signpost`,
      isExercisedBy: ({ expect, measured }) =>
        expect.signposts !== undefined && Object.hasOwn(expect.signposts, id) && measured(measure) > 0,
    }),
  )
}
