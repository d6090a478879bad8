import type { Policy } from '../../policy/parse-policy'
import type { Gate } from '../../policy/schema/gate-schema'
import type { CaseLook } from './case-look'
import { conditionTasks } from './condition-tasks'
import type { CoverageTask } from './coverage-task'
import { possibleStatuses } from './possible-statuses'
import { sayWithStatus } from './say-condition'

/** What is to be exercised of the gates: each with each status that it can have, and each condition within. */
export function gateTasks({ document }: Policy): CoverageTask[] {
  return (document.gates ?? []).flatMap((gate, index): CoverageTask[] => {
    const owner = `gate ${gate.id}`
    const resultIn = (look: CaseLook) => (isShown(look, gate) ? look.judge(gate.require) : undefined)
    return [
      ...possibleStatuses(gate.require, document).map(
        (status): CoverageTask => ({
          kind: 'gate',
          document: 'policy',
          pointer: `/gates/${index}`,
          what: `${owner} ${status}`,
          wanted: `a person: ${sayWithStatus(gate.require, status, document)}; expect the gate to be ${status}`,
          isExercisedBy: (look) => resultIn(look)?.status === status,
        }),
      ),
      ...conditionTasks({
        document: 'policy',
        pointer: `/gates/${index}/require`,
        owner,
        expected: 'the gate, or a nomination that it decides',
        condition: gate.require,
        rules: document,
        resultIn,
      }),
    ]
  })
}

function isShown({ expect, standing }: CaseLook, gate: Gate): boolean {
  if (expect.gates !== undefined && Object.hasOwn(expect.gates, gate.id)) return true
  return standing().showsGate(gate)
}
