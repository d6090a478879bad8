import { explainPerson } from '../../analyse/explain/explain-person'
import { ownValue } from '../../internal/own-value'
import type { Policy } from '../../policy/parse-policy'
import type { CaseLook } from './case-look'
import type { CoverageTask } from './coverage-task'
import { expectsPoints } from './expects-points'

/** What is to be exercised of the weight that a policy gives codes of which its harm table has none. */
export function unlistedTasks({ document, harmTable }: Policy): CoverageTask[] {
  const weight = document.harm.unlisted?.weight ?? 0
  if (weight === 0) return []
  const isUnlisted = (code: string) => ownValue(harmTable.weights, code) === undefined
  return [
    {
      kind: 'unlisted-weight',
      document: 'policy',
      pointer: '/harm/unlisted/weight',
      what: `weight ${weight} of a code that the harm table lacks`,
      wanted: 'a person with a counted crime of a code that the harm table lacks; expect the score',
      isExercisedBy: (look) => codesIn(look).some(isUnlisted),
    },
  ]
}

/** The codes of the crimes that add to what the case expects. */
function codesIn(look: CaseLook): string[] {
  const asked = (['score', 'vulnerability'] as const).filter((rule) => expectsPoints(look, rule))
  if (asked.length === 0) return []
  const { components, vulnerability } = explainPerson(look.observed.analysis, look.place)
  const parts = { score: components, vulnerability: vulnerability?.components ?? [] }
  return asked
    .flatMap((rule) => parts[rule])
    .flatMap(({ contributions }) => contributions)
    .flatMap((one) => ('crimeId' in one && one.amount > 0 ? [one.code] : []))
}
