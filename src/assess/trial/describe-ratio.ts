import type { Interval } from '../statistics/interval'
import { isDisputed, type JudgedRatio } from './judge-ratio'

/** What a sentence on a ratio speaks of. */
export interface RatioWords {
  readonly of: 'crimes' | 'harm'
  /** Which crimes: the outcome's title. */
  readonly outcome: string
  /** "among those assigned to support than among those assigned to usual". */
  readonly than: string
  /** "between those assigned to support and those assigned to usual". */
  readonly between: string
  /** "ratio of rates". */
  readonly ratio: string
  /** What chance dealt: "allocations". */
  readonly deals: string
  /** Why there is a difference and no ratio: "one side has none". */
  readonly none: string
  /** Why nothing can be compared, where nothing can. */
  readonly nothing: string
  readonly smallestRatio: number
}

/** The verdict on a ratio in a sentence or two: what was recorded, never that something worked. */
export function describeRatio(judged: JudgedRatio, words: RatioWords): string {
  const { outcome, than, between } = words
  const recorded = `${words.of} recorded (${outcome})`
  const chance = `chance alone shows as much in ${percentOf(judged.p ?? 1)} of ${words.deals}`
  const numbers = [ratioText(judged, words), chance].join(', and ')
  switch (judged.verdict) {
    case 'fewer':
      return `${words.of === 'crimes' ? 'Fewer' : 'Less'} ${recorded} ${than}, because ${numbers}.`
    case 'more':
      return `More ${recorded} ${than}, because ${numbers}.`
    case 'no-difference-shown':
      return `No difference shown in ${recorded} ${between}, because ${numbers}. ${notRuledOut(judged.interval as Interval, words)}${disputed(judged)}`
    case 'too-small-to-tell':
      return `Too small to tell of ${recorded} ${between}, because ${whyTooSmall(judged, words)}.${disputed(judged)}`
  }
}

/** A ratio as it is told: two decimals, or two that count where it is small. */
export function ratioOf(ratio: number): string {
  return ratio >= 0.1 ? ratio.toFixed(2) : String(Number(ratio.toPrecision(2)))
}

function ratioText({ ratio, interval }: JudgedRatio, { ratio: name, none }: RatioWords): string {
  if (ratio === undefined) return none
  if (interval === undefined) return `the ${name} is ${ratioOf(ratio)} (its interval cannot be bounded)`
  return `the ${name} is ${ratioOf(ratio)} (95% ${ratioOf(interval.low)} to ${ratioOf(interval.high)})`
}

function whyTooSmall(judged: JudgedRatio, words: RatioWords): string {
  const fall = ratioOf(words.smallestRatio)
  const rise = ratioOf(1 / words.smallestRatio)
  switch (judged.tooSmall) {
    case 'few-events':
      return `so few have any that not even the greatest difference they could make would be shown: chance alone makes it in ${percentOf(judged.leastP as number)} of ${words.deals}`
    case 'unbounded':
      return `${ratioText(judged, words)}: in too many samples of such people one side would have none`
    case 'both-ways':
      return `${ratioText(judged, words)}, which holds both a fall to ${fall} and a rise to ${rise}`
    case 'few-units':
      return 'one side has fewer than five people, whoever is kept together counting as one: that would speak of these few and of nobody else'
    default:
      return words.nothing
  }
}

function notRuledOut({ low, high }: Interval, { smallestRatio }: RatioWords): string {
  const fall = `a fall to ${ratioOf(smallestRatio)} or below`
  const rise = `a rise to ${ratioOf(1 / smallestRatio)} or above`
  if (low <= smallestRatio) return `Not ruled out is ${fall}.`
  if (high >= 1 / smallestRatio) return `Not ruled out is ${rise}.`
  return `Neither ${fall} nor ${rise} is in the interval.`
}

function disputed(judged: JudgedRatio): string {
  if (!isDisputed(judged)) return ''
  return ' The interval and the permutation test disagree, so neither is taken as shown.'
}

function percentOf(share: number): string {
  const percent = share * 100
  return percent < 0.1 ? 'fewer than 0.1%' : `${percent < 10 ? percent.toFixed(1) : percent.toFixed(0)}%`
}
