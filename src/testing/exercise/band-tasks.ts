import { bandOf } from '../../analyse/band-of'
import { type Thousandths, toThousandths } from '../../internal/thousandths'
import { greatestPoints } from '../../policy/checks/greatest-points'
import type { Policy } from '../../policy/parse-policy'
import { type Rule, scoreKind } from './coverage-item'
import type { CoverageTask } from './coverage-task'
import { sayRange } from './say-range'

/**
 * What is to be exercised of the bands of a rule: each that a total can be in, and being below all.
 *
 * Only a case that expects a band shows one: a score stays what it is wherever its bands begin.
 */
export function bandTasks({ document }: Policy, rule: Rule): CoverageTask[] {
  const rules = document[rule]
  const bands = rules?.bands
  if (rules === undefined || bands === undefined) return []
  const greatest = greatestPoints(rules, document)
  const noun = rule === 'score' ? 'score' : 'vulnerability'
  const task = (pointer: string, id: string | undefined, low: Thousandths, below: Thousandths) =>
    ({
      kind: scoreKind(rule, 'band'),
      document: 'policy' as const,
      pointer: `/${rule}/bands${pointer}`,
      what: `${id === undefined ? 'no band' : `band ${id}`}${rule === 'score' ? '' : ' of vulnerability'}`,
      wanted: `a person with a ${noun} of ${sayRange(low, below)}; expect ${id === undefined ? 'no band' : 'the band'}`,
      isExercisedBy({ expect, pointsOf, place }) {
        const expected = rule === 'score' ? expect.band : expect.vulnerabilityBand
        return expected !== undefined && bandOf(bands, pointsOf(rule).totals[place] as number) === id
      },
    }) satisfies CoverageTask
  const starts = bands.map(({ atLeast }) => toThousandths(atLeast))
  const lowest = Math.min(...starts)
  return [
    ...(lowest > 0 ? [task('', undefined, 0, lowest)] : []),
    ...bands.flatMap(({ id }, index) => {
      const low = starts[index] as number
      const below = Math.min(...starts.filter((start) => start > low))
      // Of two bands that begin at one score, nobody is in the other.
      return low <= greatest && bandOf(bands, low) === id ? [task(`/${index}`, id, low, below)] : []
    }),
  ]
}
