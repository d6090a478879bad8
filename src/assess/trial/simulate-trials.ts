import { openDraws } from '../../internal/open-draws'
import { dealAnew } from './deal-anew'
import { seenDifference, type UnitColumns } from './seen-difference'

/** Whom simulated trials draw from, with what followed untreated. */
export interface PowerPool {
  /** Crimes of person `p` are those from `starts[p]` up to `starts[p + 1]`. */
  readonly starts: Uint32Array
  /** By crime, in thousandths. */
  readonly harm: Float64Array
  /** Places of the people of each unit that is drawn and dealt as one. */
  readonly units: readonly (readonly number[])[]
}

/** How to simulate trials of one size. */
export interface SimulationPlan {
  /** Units in each of two arms. */
  readonly unitsInEachArm: number
  /** Ratios of rates to try, each from 0 to 1. */
  readonly ratios: readonly number[]
  readonly replicates: number
  readonly seed: number
}

/** How many trials would show a difference under one ratio. */
export interface SimulatedTrials {
  readonly crimes: SeenTrials
  readonly harm: SeenTrials
}

/** How many trials would show fewer and how many more. */
export interface SeenTrials {
  fewer: number
  more: number
  none: number
}

/** Crimes and harm of the units of one trial, under one ratio. */
interface TrialColumns {
  readonly crimes: UnitColumns
  readonly harm: UnitColumns
}

/**
 * Simulates trials of one size: how many would show fewer crimes, or less harm.
 *
 * Convention: units are drawn with replacement. Under a ratio each crime of the treated happens with that probability,
 * whole, so that crimes and harm fall together. All ratios are tried on the same trials.
 *
 * Cost: trials × people of both arms × their crimes, and up to 199 × people of an arm where a trial is near the edge.
 *
 * @returns by ratio
 */
export function simulateTrials(pool: PowerPool, plan: SimulationPlan): SimulatedTrials[] {
  const { unitsInEachArm, ratios, replicates, seed } = plan
  const none = () => ({ fewer: 0, more: 0, none: 0 })
  const seen = ratios.map(() => ({ crimes: none(), harm: none() }))
  const purpose = `trialPower of ${unitsInEachArm}: deals`
  const deals = dealAnew(2 * unitsInEachArm, unitsInEachArm, { seed, draws: dealsEach, purpose })
  for (let replicate = 0; replicate < replicates; replicate++) {
    const draws = openDraws(seed, `trialPower of ${unitsInEachArm}`, replicate)
    drawTrials(pool, plan, draws).forEach(({ crimes, harm }, i) => {
      const counts = seen[i] as SimulatedTrials
      counts.crimes[seenDifference(crimes, unitsInEachArm, deals)] += 1
      counts.harm[seenDifference(harm, unitsInEachArm, deals)] += 1
    })
  }
  return seen
}

/** Ways to deal the arms anew that each trial is held against: 10 of 200 are 5%, the true one counted. */
const dealsEach = 199

/** One trial under each ratio: the same units and the same chances. */
function drawTrials(
  { starts, harm, units }: PowerPool,
  { unitsInEachArm, ratios }: SimulationPlan,
  draws: ReturnType<typeof openDraws>,
): TrialColumns[] {
  const size = 2 * unitsInEachArm
  const people = new Float64Array(size)
  const trials = ratios.map(() => ({
    crimes: { events: new Float64Array(size), people },
    harm: { events: new Float64Array(size), people },
  }))
  for (let unit = 0; unit < size; unit++) {
    const members = units[draws.below(units.length)] as readonly number[]
    people[unit] = members.length
    for (const person of members) {
      for (let crime = starts[person] as number; crime < (starts[person + 1] as number); crime++) {
        const chance = unit < unitsInEachArm ? draws.share() : 0
        for (let i = 0; i < ratios.length; i++) {
          // Of the control arm every crime happens, and under a ratio of 1 of the treated arm too.
          if (unit < unitsInEachArm && chance >= (ratios[i] as number)) continue
          const trial = trials[i] as TrialColumns
          trial.crimes.events[unit] = (trial.crimes.events[unit] as number) + 1
          trial.harm.events[unit] = (trial.harm.events[unit] as number) + (harm[crime] as number)
        }
      }
    }
  }
  return trials
}
