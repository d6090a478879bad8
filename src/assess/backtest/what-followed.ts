import type { Day } from '../../internal/iso-day'
import type { HarmAfter, OutcomeRows, OutcomeWindow } from '../outcome/harm-after'
import { groupScores, type ScoreGroups } from './score-groups'

/** What followed an index date in a pool, by position in it. */
export interface Followed {
  /** 1 where a crime of the outcome followed. */
  readonly outcomes: Uint8Array
  /** Positions of whoever has the outcome, ascending. */
  readonly positives: Uint32Array
  /** The places of these among whoever ever has it. */
  readonly everPlaces: Uint32Array
  /** Thousandths. */
  readonly harm: Float64Array
  readonly totalHarm: number
  readonly crimes: number
  readonly withoutWeight: number
  readonly outside: { readonly people: number; readonly crimes: number; readonly harm: number }
  /** Whoever has the outcome first, and of them who has most harm. */
  readonly bestPossible: ScoreGroups
  /** Noughts by position, to write weights to and leave noughts behind. */
  readonly room: Float64Array
}

/** The ways in which crimes were found, each looked at apart. */
export const ways = ['all', 'reported', 'proactive'] as const
/** One of the ways. */
export type Way = (typeof ways)[number]

/** Looks in the days after an index date, and only at what was found in one way. */
export function whatFollowed(
  harmAfter: (window: OutcomeWindow) => HarmAfter,
  pool: Uint32Array,
  everFollowed: Int32Array,
  window: { readonly after: Day; readonly to: Day },
  way: Way,
): Followed {
  const found = harmAfter({ ...window, ...(way !== 'all' && { found: way }) })
  const outcomes = new Uint8Array(pool.length)
  const positives = new Uint32Array(pool.length)
  const everPlaces = new Uint32Array(pool.length)
  const harm = new Float64Array(pool.length)
  const best = new Float64Array(pool.length)
  let people = 0
  let crimes = 0
  let withoutWeight = 0
  let totalHarm = 0
  for (let i = 0; i < pool.length; i++) {
    const place = pool[i] as number
    if (found.crimes[place] === 0) continue
    outcomes[i] = 1
    positives[people] = i
    everPlaces[people++] = everFollowed[place] as number
    harm[i] = found.harm[place] as number
    // One thousandth for having the outcome at all: harm may be nought where the table lacks the code.
    best[i] = (found.harm[place] as number) + 1
    crimes += found.crimes[place] as number
    withoutWeight += found.withoutWeight[place] as number
    totalHarm += found.harm[place] as number
  }
  return {
    outcomes,
    positives: positives.slice(0, people),
    everPlaces: everPlaces.slice(0, people),
    harm,
    totalHarm,
    crimes,
    withoutWeight,
    outside: {
      people: sumOf(found.crimes, (count) => (count > 0 ? 1 : 0)) - people,
      crimes: sumOf(found.crimes, (count) => count) - crimes,
      harm: sumOf(found.harm, (amount) => amount) - totalHarm,
    },
    bestPossible: groupScores(best),
    room: new Float64Array(pool.length),
  }
}

/**
 * Numbers from 0, by place, for everybody of whom an outcome is recorded in some span of days, and perhaps for others:
 * sums of what followed need no room for the rest. -1 for the rest.
 */
export function numberFollowed(
  { plan, rows }: OutcomeRows,
  after: Day,
  to: Day,
  people: number,
): { readonly numbers: Int32Array; readonly count: number } {
  const { person, on } = plan.involvements
  const numbers = new Int32Array(people).fill(-1)
  let count = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const place = person[row] as number
    const day = on[row] as number
    if (numbers[place] === -1 && day > after && day <= to) numbers[place] = count++
  }
  return { numbers, count }
}

function sumOf(values: Float64Array | Uint32Array, of: (value: number) => number): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += of(values[i] as number)
  return sum
}
