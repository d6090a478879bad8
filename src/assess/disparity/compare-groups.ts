import { mean } from 'simple-statistics'
import { differenceOfProportionsInterval, type Proportion } from '../statistics/difference-of-proportions'
import { meanInterval, meansApart } from '../statistics/means-apart'
import { proportionInterval } from '../statistics/proportion-interval'
import { ratioOfProportionsInterval } from '../statistics/ratio-of-proportions'
import type { ComparedFigure, GroupMean, GroupRate, ShownMean, ShownRate } from './disparity'

/** What the groups of a table are compared with. */
export interface Reference {
  readonly groups: readonly (readonly string[] | null)[]
  /** The place of the group; -1 where there is none, undefined for the one with the least figure. */
  readonly place: number | undefined
}

type Missing = 'suppressed' | 'nobody'

/** The shares of a table's groups, each beside that of the reference. */
export function compareRates(shares: readonly (Proportion | Missing)[], reference: Reference): ShownRate[] {
  return compareFigures<Proportion, GroupRate>(shares, reference, shareOf, (its, other) => ({
    count: its.count,
    of: its.of,
    share: shareOf(its),
    interval: proportionInterval(its.count, its.of),
    ...(other && {
      difference: {
        value: shareOf(its) - shareOf(other),
        interval: differenceOfProportionsInterval(its, other),
      },
      ...(other.count > 0 && {
        ratio: { value: shareOf(its) / shareOf(other), interval: ratioOfProportionsInterval(its, other) },
      }),
    }),
  }))
}

/** The means of a table's groups, each beside that of the reference. */
export function compareMeans(
  samples: readonly (readonly number[] | Missing)[],
  reference: Reference,
): ShownMean[] {
  return compareFigures<readonly number[], GroupMean>(samples, reference, meanOf, (its, other) => ({
    people: its.length,
    mean: meanOf(its),
    interval: meanInterval(its),
    ...(other && meansApart(its, other)),
  }))
}

function shareOf({ count, of }: Proportion): number {
  return count / of
}

function meanOf(values: readonly number[]): number {
  return mean([...values])
}

/** Puts each figure beside the reference's, and names that; figures that are not shown stay as they are. */
function compareFigures<Figure extends object, Shown extends ComparedFigure>(
  figures: readonly (Figure | Missing)[],
  { groups, place }: Reference,
  sizeOf: (figure: Figure) => number,
  show: (figure: Figure, other: Figure | undefined) => Shown,
): (Shown | Missing)[] {
  const others = figures.map((figure, i) => (groups[i] === null || isMissing(figure) ? undefined : figure))
  const at = place ?? leastOf(others.map((figure) => figure && sizeOf(figure)))
  const other = others[at]
  const comparedWith = groups[at]
  return figures.map((figure, i): Shown | Missing => {
    if (isMissing(figure)) return figure
    if (i === at || other === undefined) return show(figure, undefined)
    return { ...show(figure, other), comparedWith: comparedWith as readonly string[] }
  })
}

function isMissing(figure: object | Missing): figure is Missing {
  return typeof figure === 'string'
}

/** The place of the least number, the first of equal ones; -1 where there is none. */
function leastOf(numbers: readonly (number | undefined)[]): number {
  let least = -1
  numbers.forEach((number, place) => {
    if (number !== undefined && number < (numbers[least] ?? Number.POSITIVE_INFINITY)) least = place
  })
  return least
}
