import type { Gate } from '../../policy/schema/gate-schema'
import type { Analysis } from '../analysis'
import { judgeEveryone } from '../conditions/judge-everyone'
import { statusCodes } from '../conditions/status-codes'

/** What the gates leave of everyone. */
export interface GatesJudged {
  /** 1 where a gate that excludes is unmet. */
  readonly failed: Uint8Array
  /** 1 where no gate fails but one is unknown and leaves the person undetermined. */
  readonly pending: Uint8Array
  /** By gate id: how many people fail it. */
  readonly notEligible: Readonly<Record<string, number>>
  /** The gates that leave a person undetermined. */
  unknownGates(place: number): string[]
}

/** Judges all gates for everyone. */
export function judgeGates(analysis: Analysis, gates: readonly Gate[]): GatesJudged {
  const people = analysis.columns.personIds.size
  const failed = new Uint8Array(people)
  const pending = new Uint8Array(people)
  const columns = gates.map((gate) => judgeEveryone(analysis, gate.require))
  const counts = gates.map((gate, index) => {
    const statuses = columns[index] as Uint8Array
    let count = 0
    for (let place = 0; place < people; place++) {
      if (statuses[place] === statusCodes.unmet && gate.whenUnmet !== 'flag') {
        failed[place] = 1
        count += 1
      } else if (statuses[place] === statusCodes.unknown && gate.whenUnknown === 'undetermined') {
        pending[place] = 1
      }
    }
    return [gate.id, count] as const
  })
  return {
    failed,
    pending,
    notEligible: Object.fromEntries(counts),
    unknownGates: (place) =>
      gates
        .filter(
          (gate, index) =>
            gate.whenUnknown === 'undetermined' && columns[index]?.[place] === statusCodes.unknown,
        )
        .map(({ id }) => id),
  }
}
