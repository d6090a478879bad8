import type { Day } from '../../internal/iso-day'
import { toThousandths } from '../../internal/thousandths'
import { stateBits } from '../../scan/holdings/columns'
import type { OutcomeRows } from '../outcome/harm-after'

/** What followed, crime by crime. */
export interface FollowedCrimes {
  /** Crimes of the person at position `i` are those from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array
  /** By crime, in thousandths: over its codes, the greatest amount of each. A person's least first. */
  readonly harm: Float64Array
  readonly withoutWeight: number
  readonly undated: boolean
}

/** One crime of one person while its rows are read. */
interface OpenCrime {
  position: number
  crime: number
  code: number
  greatest: number
  harm: number
  lacksWeight: boolean
}

/**
 * The crimes of an outcome in a window by person, each with its harm: what `openHarmAfter` sums.
 *
 * @param pool - places of people, ascending
 * @param window - crimes dated `after < day <= to`
 */
export function followedCrimes(
  { plan, weights, rows }: OutcomeRows,
  pool: Uint32Array,
  window: { readonly after: Day; readonly to: Day },
): FollowedCrimes {
  const { person, crime, code, on, state } = plan.involvements
  const positions = new Map([...pool].map((place, position) => [place, position]))
  const crimes: OpenCrime[] = []
  let states = 0
  for (const row of rows) {
    const day = on[row] as number
    const position = positions.get(person[row] as number)
    if (position === undefined || day <= window.after || day > window.to) continue
    const bits = state[row] as number
    states |= bits
    let open = crimes.at(-1)
    if (open === undefined || open.position !== position || open.crime !== crime[row]) {
      open = { position, crime: crime[row] as number, code: -1, greatest: 0, harm: 0, lacksWeight: false }
      crimes.push(open)
    }
    const weight = weights[code[row] as number] as number
    if (weight < 0) open.lacksWeight = true
    const amount = toThousandths(Math.max(0, weight) * (plan.factors[bits] as number))
    if (open.code !== code[row]) open.greatest = 0
    open.code = code[row] as number
    open.harm += Math.max(0, amount - open.greatest)
    open.greatest = Math.max(open.greatest, amount)
  }
  // Places of crimes depend on the order of input, amounts do not.
  crimes.sort((a, b) => a.position - b.position || a.harm - b.harm)
  return {
    starts: startsOf(crimes, pool.length),
    harm: Float64Array.from(crimes, ({ harm }) => harm),
    withoutWeight: crimes.filter(({ lacksWeight }) => lacksWeight).length,
    undated: (states & stateBits.undated) !== 0,
  }
}

/** Where each position's crimes begin; crimes stand in order of positions. */
function startsOf(crimes: readonly OpenCrime[], people: number): Uint32Array {
  const starts = new Uint32Array(people + 1)
  for (const { position } of crimes) starts[position + 1] = (starts[position + 1] as number) + 1
  for (let i = 1; i <= people; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number)
  return starts
}
