import type { HarmAfter } from '../outcome/harm-after'
import { rateOf } from './arm-rate'
import { bootstrapArms } from './bootstrap-arms'
import { describeRatio } from './describe-ratio'
import type { FollowedPerson } from './follow-up'
import { judgeRatio } from './judge-ratio'
import { sideOf, titleOf } from './outcome-sides'
import { permuteArms } from './permute-arms'
import { logRateRatios } from './rate-ratio'
import { unitKey } from './read-trial'
import type { CrimesAndHarm, RateComparison, TrialOutcomeResult } from './trial-analysis'
import type { OutcomeSums } from './trial-sums'
import { type ArmTotals, type DrawOptions, fewestUnits, type TrialUnits, totalsOf } from './trial-units'

/** What two arms are compared by. */
export interface ArmComparison extends DrawOptions {
  /** People of both arms, each once. */
  readonly people: readonly FollowedPerson[]
  readonly arm: string
  readonly control: string
  readonly matched: boolean
  readonly knowsCustody: boolean
  readonly smallestRatio: number
}

const [calendarDays, daysAtLiberty, firstOutcome, columnsEach] = [0, 1, 2, 6] as const
const [ofAll, ofReported, ofProactive] = [0, 2, 4] as const

/**
 * Compares two arms in every outcome, from one set of draws.
 *
 * Convention: a rate is all events of an arm over all its time; ratios are crude, since chance has balanced the strata.
 */
export function compareArms(sums: readonly OutcomeSums[], comparison: ArmComparison): TrialOutcomeResult[] {
  const units = unitsOf(sums, comparison)
  const seen = totalsOf(units)
  const permuted = permuteArms(units, { ...comparison, purpose: `${comparison.purpose}: permutation` })
  const drawn = bootstrapArms(units, { ...comparison, purpose: `${comparison.purpose}: bootstrap` })
  const compare = (
    outcome: OutcomeSums,
    events: number,
    time: number,
    of: 'crimes' | 'harm',
  ): RateComparison => {
    const [observed] = logRateRatios(seen, events, time)
    const judged = judgeRatio(
      observed as number,
      logRateRatios(permuted, events, time),
      logRateRatios(drawn, events, time),
      comparison.smallestRatio,
      fewestUnits(units),
    )
    const rate = (arm: keyof ArmTotals) => rateOf(seen[arm], events, time, of)
    const sentence = describeRatio(judged, wordsOf(outcome, of, comparison))
    return { treated: rate('treated'), control: rate('control'), ...judged, sentence }
  }
  return sums.map((outcome, index) => {
    const both = (offset: number, time: number): CrimesAndHarm => {
      const events = firstOutcome + index * columnsEach + offset
      return {
        crimes: compare(outcome, events, time, 'crimes'),
        harm: compare(outcome, events + 1, time, 'harm'),
      }
    }
    const onCalendarTime = both(ofAll, calendarDays)
    const reported = both(ofReported, calendarDays)
    const proactive = both(ofProactive, calendarDays)
    return {
      id: outcome.outcome.id,
      title: titleOf(outcome.outcome),
      side: sideOf(outcome.outcome),
      onCalendarTime,
      atLiberty: comparison.knowsCustody ? both(ofAll, daysAtLiberty) : 'unknown',
      reported,
      proactive,
      unstated: Math.max(0, crimesIn(onCalendarTime) - crimesIn(reported) - crimesIn(proactive)),
      withoutWeight: comparison.people.reduce(
        (sum, { place }) => sum + (outcome.all.withoutWeight[place] ?? 0),
        0,
      ),
    }
  })
}

/** The people of a comparison as units, with everything that is summed over them. */
function unitsOf(sums: readonly OutcomeSums[], { people, arm, matched }: ArmComparison): TrialUnits {
  const places = new Map<string, number>()
  const unitOf = people.map(({ assigned }) => placeOf(places, unitKey(assigned)))
  const size = places.size
  const blockPlaces = new Map<string, number>()
  const stratumPlaces = new Map<string, number>()
  const treated = new Uint8Array(size)
  const blocks = new Uint32Array(size)
  const strata = new Uint32Array(size)
  people.forEach(({ assigned }, index) => {
    const unit = unitOf[index] as number
    treated[unit] = assigned.arm === arm ? 1 : 0
    blocks[unit] = placeOf(blockPlaces, JSON.stringify([assigned.stratum, assigned.block]))
    strata[unit] = placeOf(stratumPlaces, assigned.stratum)
  })
  const summed = (amountOf: (person: FollowedPerson) => number) => {
    const column = new Float64Array(size)
    people.forEach((person, index) => {
      const unit = unitOf[index] as number
      column[unit] = (column[unit] as number) + amountOf(person)
    })
    return column
  }
  const eventsOf = ({ crimes, harm }: HarmAfter) => [
    summed(({ place }) => crimes[place] ?? 0),
    summed(({ place }) => harm[place] ?? 0),
  ]
  return {
    size,
    treated,
    blocks,
    strata,
    matched,
    sums: [
      summed(({ after, to }) => to - after),
      summed((person) => person.daysAtLiberty),
      ...sums.flatMap(({ all, reported, proactive }) => [all, reported, proactive].flatMap(eventsOf)),
    ],
  }
}

function placeOf(places: Map<string, number>, key: string): number {
  const place = places.get(key) ?? places.size
  places.set(key, place)
  return place
}

function crimesIn({ crimes }: CrimesAndHarm): number {
  return crimes.treated.total + crimes.control.total
}

function wordsOf(outcome: OutcomeSums, of: 'crimes' | 'harm', comparison: ArmComparison) {
  const { arm, control, smallestRatio } = comparison
  return {
    of,
    outcome: titleOf(outcome.outcome),
    than: `among those assigned to ${arm} than among those assigned to ${control}`,
    between: `between those assigned to ${arm} and those assigned to ${control}`,
    ratio: 'ratio of rates',
    deals: 'allocations',
    none: 'one side has none',
    nothing: 'neither side has any, or one was followed for no time',
    smallestRatio,
  }
}
