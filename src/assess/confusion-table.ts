import { PreludeError } from '../internal/prelude-error'

/** What was predicted against what happened, counted. */
export interface ConfusionCounts {
  /** Predicted, and it happened. */
  readonly truePositive: number
  /** Predicted, and it did not happen. */
  readonly falsePositive: number
  /** Not predicted, and it did not happen. */
  readonly trueNegative: number
  /** Not predicted, and it happened. */
  readonly falseNegative: number
}

/** The counts as shares from 0 to 1; each absent where it would be a share of nobody. */
export interface ConfusionRates {
  /** Of those to whom it happened, who was predicted: sensitivity, recall. */
  readonly truePositiveRate?: number
  /** Of those to whom it did not happen, who was predicted. */
  readonly falsePositiveRate?: number
  /** Of those to whom it did not happen, who was not predicted: specificity. */
  readonly trueNegativeRate?: number
  /** Of those to whom it happened, who was not predicted. */
  readonly falseNegativeRate?: number
  /** Of those predicted, to whom it happened: the positive predictive value. */
  readonly precision?: number
  /** Of those not predicted, to whom it did not happen. */
  readonly negativePredictiveValue?: number
  /** Of those predicted, to whom it did not happen. */
  readonly falseDiscoveryRate?: number
  /** Of those not predicted, to whom it happened. */
  readonly falseOmissionRate?: number
  /** Of everybody, for whom the prediction was right. High by itself where the outcome is rare. */
  readonly accuracy?: number
  /** Of everybody, to whom it happened. */
  readonly prevalence?: number
  /** Of everybody, who was predicted. */
  readonly predictedPositiveShare?: number
}

/** A table of counts and its rates. */
export type ConfusionTable = ConfusionCounts & ConfusionRates

/**
 * Counts what was predicted against what happened, with the rates that follow, each a share from 0 to 1.
 *
 * For a list: who is on it is the prediction, whatever followed is the actual. Where few have the outcome most of a list
 * are false positives even under a good order; that is the cost which the panel weighs. An outcome that police recorded
 * is a record of police work, so a false positive may be somebody of whom nothing was found.
 *
 * Convention: names and definitions as in scikit-learn and Aequitas. A rate whose denominator is 0 is absent, never 0.
 *
 * @param predicted - for each person, whether it was predicted
 * @param actual - for each person in the same order, whether it happened
 * @returns the four counts, and the rates that there are
 * @throws PreludeError `invalid-argument`
 * @example
 * const { falsePositive, falsePositiveRate, precision } = confusionTable(
 *   [true, true, false, false],
 *   [true, false, false, false],
 * )
 * falsePositive // => 1
 * falsePositiveRate // => 1 / 3
 * precision // => 0.5
 * confusionTable([true], [true]).falsePositiveRate // => undefined
 * @see Fawcett 2006, Pattern Recognition Letters 27, 861–874
 */
export function confusionTable(predicted: readonly boolean[], actual: readonly boolean[]): ConfusionTable {
  requireBooleans('predicted', predicted)
  requireBooleans('actual', actual)
  if (actual.length !== predicted.length) {
    throw wrong('confusionTable requires actual to be as long as predicted', 'actual')
  }
  let truePositive = 0
  let falsePositive = 0
  let falseNegative = 0
  predicted.forEach((isPredicted, place) => {
    if (isPredicted && actual[place]) truePositive++
    else if (isPredicted) falsePositive++
    else if (actual[place]) falseNegative++
  })
  const trueNegative = predicted.length - truePositive - falsePositive - falseNegative
  const counts = { truePositive, falsePositive, trueNegative, falseNegative }
  return { ...counts, ...ratesOf(counts) }
}

function ratesOf(counts: ConfusionCounts): ConfusionRates {
  const { truePositive, falsePositive, trueNegative, falseNegative } = counts
  const happened = truePositive + falseNegative
  const didNot = falsePositive + trueNegative
  const predicted = truePositive + falsePositive
  const notPredicted = trueNegative + falseNegative
  const all = happened + didNot
  return {
    ...share('truePositiveRate', truePositive, happened),
    ...share('falsePositiveRate', falsePositive, didNot),
    ...share('trueNegativeRate', trueNegative, didNot),
    ...share('falseNegativeRate', falseNegative, happened),
    ...share('precision', truePositive, predicted),
    ...share('negativePredictiveValue', trueNegative, notPredicted),
    ...share('falseDiscoveryRate', falsePositive, predicted),
    ...share('falseOmissionRate', falseNegative, notPredicted),
    ...share('accuracy', truePositive + trueNegative, all),
    ...share('prevalence', happened, all),
    ...share('predictedPositiveShare', predicted, all),
  }
}

function share(name: keyof ConfusionRates, count: number, of: number): ConfusionRates {
  return of === 0 ? {} : { [name]: count / of }
}

function requireBooleans(argument: string, values: readonly boolean[]): void {
  // Unlike `every`, `findIndex` looks at the gaps of a sparse array too.
  if (Array.isArray(values) && values.findIndex((value) => typeof value !== 'boolean') < 0) return
  throw wrong(`confusionTable requires ${argument} to be an array of booleans`, argument)
}

function wrong(message: string, argument: string): PreludeError {
  return new PreludeError('invalid-argument', message, { argument })
}
