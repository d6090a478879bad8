import { ownValue } from '../../internal/own-value'
import { toThousandths } from '../../internal/thousandths'
import type { PolicyDocument } from '../policy-schema'
import type { Measure } from '../schema/measure-schema'
import type { FactPredicate, MeasurePredicate } from '../schema/predicate-schema'
import { greatestOfMeasure } from './greatest-of-measure'

/** What one bound of a condition demands of one quantity: a range of a measure, in thousandths, or values of a fact. */
export type Demand =
  | { readonly of: string; readonly low: number; readonly high: number }
  | { readonly of: string; readonly among: readonly string[]; readonly sense: 'allowed' | 'refused' }

const factValues = { custody: ['community', 'remand', 'sentence'], alive: ['yes', 'no'] } as const

/** Every way to meet a measure's bounds, or to fail them: one range to meet, up to two to fail. */
export function measureDemands(
  predicate: MeasurePredicate,
  wanted: boolean,
  rules: PolicyDocument,
): Demand[] {
  const given = predicate.measure
  // parsePolicy has seen to it that a named measure exists.
  const measure = (typeof given === 'string' ? ownValue(rules.measures, given) : given) as Measure
  const of = quantityOf(measure)
  const greatest = greatestOfMeasure(measure)
  const low = Math.max(0, thousandths(predicate.atLeast) ?? 0, (thousandths(predicate.above) ?? -1) + 1)
  const high = Math.min(
    greatest,
    thousandths(predicate.atMost) ?? greatest,
    (thousandths(predicate.below) ?? Number.POSITIVE_INFINITY) - 1,
  )
  const range = (from: number, to: number): Demand => ({
    of,
    // Whatever a condition measures comes in whole units.
    low: Math.ceil(from / 1000) * 1000,
    high: Math.floor(to / 1000) * 1000,
  })
  if (wanted) return [range(low, high)]
  // Nothing is above the greatest, not even where that is infinite.
  const above = high < greatest ? [range(high + 1, greatest)] : []
  return [range(0, low - 1), ...above]
}

/** What a fact's values demand, or undefined where nothing can be concluded: a person can be under many schemes. */
export function factDemand(predicate: FactPredicate, wanted: boolean): Demand | undefined {
  const { fact, at = 'asOf', is } = predicate
  if (fact === 'scheme') return undefined
  // Only custody has a state at the review that is another than now.
  const of = fact === 'custody' ? `fact custody ${at}` : `fact ${fact}`
  if (fact === 'area') return { of, among: is, sense: wanted ? 'allowed' : 'refused' }
  const allowed = factValues[fact].filter((value) => is.includes(value) === wanted)
  return { of, among: allowed, sense: 'allowed' }
}

/** Whether one person could meet all of these demands at once. */
export function areCompatible(demands: readonly Demand[]): boolean {
  const byQuantity = new Map<string, Demand[]>()
  for (const demand of demands) {
    const others = byQuantity.get(demand.of)
    if (others) others.push(demand)
    else byQuantity.set(demand.of, [demand])
  }
  return [...byQuantity.values()].every(areCompatibleOfOne)
}

function areCompatibleOfOne(demands: readonly Demand[]): boolean {
  let low = 0
  let high = Number.POSITIVE_INFINITY
  let allowed: readonly string[] | undefined
  const refused: string[] = []
  for (const demand of demands) {
    if ('low' in demand) {
      low = Math.max(low, demand.low)
      high = Math.min(high, demand.high)
    } else if (demand.sense === 'refused') {
      refused.push(...demand.among)
    } else {
      allowed = allowed ? allowed.filter((value) => demand.among.includes(value)) : demand.among
    }
  }
  return low <= high && (allowed === undefined || allowed.some((value) => !refused.includes(value)))
}

/** What a measure measures: two of different titles or bases are one quantity. */
function quantityOf(measure: Measure): string {
  return `measure ${JSON.stringify({ ...measure, title: undefined, basis: undefined })}`
}

function thousandths(bound: number | undefined): number | undefined {
  return bound === undefined ? undefined : toThousandths(bound)
}
