import type {
  BacktestContender,
  BacktestDifference,
  ContenderPerformance,
  FollowedAmong,
  PooledFollowed,
} from './backtest-result'
import { type ClusteredMean, differenceOf, openMean, shareOf } from './clustered-mean'
import { headDifference } from './head-difference'
import { type HeadMean, meanFigures, openHeadMean } from './head-figures'

/** What the mature dates come to together, of what was found in one way. */
export interface Pooling {
  areaOf(contender: string): ClusteredMean
  sizeOf(contender: string, size: number): HeadMean
  /** With what each person moves it by, or without: of tenths of every rival that would be the most of all memory. */
  bandOf(contender: string, band: string, hasSpread: boolean): HeadMean
  /** A list of a policy, as filled by a contender. */
  listOf(policy: string, list: string, contender: string, title: string | undefined): HeadMean
  /** All of it, once every date is in. */
  close(contenders: readonly BacktestContender[]): PooledFollowed
}

interface PooledList {
  readonly policy: string
  readonly list: string
  readonly title: string | undefined
  readonly byContender: Map<string, HeadMean>
}

/** Opens the pooling of dates. */
export function openPooling(people: number, everFollowed: number): Pooling {
  const areas = new Map<string, ClusteredMean>()
  const sizes = new Map<string, Map<number, HeadMean>>()
  const bands = new Map<string, Map<string, HeadMean>>()
  const lists: PooledList[] = []
  const open = (hasSpread = true) => openHeadMean(people, everFollowed, hasSpread)
  const performance = (contender: string): ContenderPerformance => {
    const area = shareOf(areas.get(contender) as ClusteredMean)
    return {
      contender,
      ...(area && { area }),
      sizes: entriesOf(sizes.get(contender)).map(([size, figures]) => ({ size, ...figures })),
      calibration: entriesOf(bands.get(contender)).map(([band, figures]) => ({ band, ...figures })),
    }
  }
  const difference = (policy: string, against: string): BacktestDifference => {
    const area = differenceOf(areas.get(policy) as ClusteredMean, areas.get(against) as ClusteredMean)
    return {
      policy,
      against,
      ...(area && { area }),
      sizes: [...(sizes.get(policy) ?? [])].map(([size, mean]) => ({
        size,
        ...headDifference(mean, sizes.get(against)?.get(size) as HeadMean),
      })),
      lists: lists.flatMap((list) => {
        const other = list.byContender.get(against)
        if (list.policy !== policy || other === undefined) return []
        return [{ list: list.list, ...headDifference(list.byContender.get(policy) as HeadMean, other) }]
      }),
    }
  }
  return {
    areaOf: (contender) => obtain(areas, contender, () => openMean(people)),
    sizeOf: (contender, size) =>
      obtain(
        obtain(sizes, contender, () => new Map()),
        size,
        open,
      ),
    bandOf: (contender, band, hasSpread) =>
      obtain(
        obtain(bands, contender, () => new Map()),
        band,
        () => open(hasSpread),
      ),
    listOf(policy, id, contender, title) {
      const known = lists.find((other) => other.policy === policy && other.list === id)
      const list = known ?? { policy, list: id, title, byContender: new Map() }
      if (known === undefined) lists.push(list)
      return obtain(list.byContender, contender, open)
    },
    close: (contenders) => ({
      contenders: contenders.map(({ id }) => performance(id)),
      lists: lists.map(({ policy, list, title, byContender }) => ({
        policy,
        list,
        ...(title !== undefined && { title }),
        filledBy: entriesOf(byContender).map(([contender, figures]) => ({ contender, ...figures })),
      })),
      differences: pairsOf(contenders).map(([policy, against]) => difference(policy, against)),
    }),
  }
}

/** Each policy with all that it is held against: every other that does not know what followed, once. */
function pairsOf(contenders: readonly BacktestContender[]): [string, string][] {
  return contenders.flatMap(({ id, kind }, i) =>
    kind !== 'policy'
      ? []
      : contenders
          .slice(i + 1)
          .filter((other) => other.id !== bestPossible.id)
          .map((other): [string, string] => [id, other.id]),
  )
}

/** The contender that knows what followed. */
export const bestPossible = { id: 'best-possible', title: 'the best possible', kind: 'rival' } as const

/** In the order in which they were opened; those of no date are left out. */
function entriesOf<Key>(means: ReadonlyMap<Key, HeadMean> | undefined): [Key, FollowedAmong][] {
  return [...(means ?? [])]
    .filter(([, { dates }]) => dates > 0)
    .map(([key, mean]) => [key, meanFigures(mean)])
}

function obtain<Key, Value>(map: Map<Key, Value>, key: Key, open: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const opened = open()
  map.set(key, opened)
  return opened
}
