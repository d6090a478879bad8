import { toUnits } from '../../internal/thousandths'
import type { Policy } from '../../policy/parse-policy'
import { areaFigures } from './area-figures'
import type {
  BacktestContender,
  ContenderPerformance,
  FollowedAfterDate,
  ListPerformance,
} from './backtest-result'
import { bandsOf, type PoolBand, tenthsOf } from './bands-of'
import { headFigures } from './head-figures'
import { type Head, headOf, joinHeads, takeHead } from './heads'
import type { ListDrawn } from './lists-drawn'
import type { LookBack } from './look-back'
import { bestPossible, type Pooling } from './pooling'
import { groupScores, type ScoreGroups } from './score-groups'
import type { Followed } from './what-followed'

/** What ranked people at a date, made ready once for every way in which crimes were found. */
export interface Rankings {
  readonly contenders: readonly BacktestContender[]
  readonly groups: readonly ScoreGroups[]
  readonly pool: Uint32Array
  readonly sizes: readonly { readonly size: number; readonly heads: readonly Head[] }[]
  /** By contender; of lots, by which all are tied, everybody is in the first tenth. */
  readonly bands: readonly (readonly PoolBand[])[]
  readonly lists: readonly {
    readonly policy: string
    readonly drawn: ListDrawn
    /** By contender: the list as it is filled by it; undefined for other policies. */
    readonly heads: readonly (Head | undefined)[]
  }[]
}

/** Makes the rankings of a date ready: heads, bands and lists, none of which knows what followed. */
export function openRankings(
  look: LookBack,
  contenders: readonly BacktestContender[],
  policies: readonly Policy[],
  sizes: readonly number[],
): Rankings {
  const { pool, scores } = look
  const groups = scores.map(groupScores)
  return {
    contenders,
    groups,
    pool,
    sizes: sizes
      .filter((size) => size <= pool.length)
      .map((size) => ({ size, heads: groups.map((its) => takeHead(its, size)) })),
    bands: groups.map((its, i) => {
      const bands = policies[i]?.document.score.bands
      return bands === undefined ? tenthsOf(its) : bandsOf(scores[i] as Float64Array, bands)
    }),
    lists: look.lists.flatMap((lists, i) =>
      lists.map((drawn) => ({
        policy: (contenders[i] as BacktestContender).id,
        drawn,
        heads: groups.map((its, j) => {
          if (i === j) return headOf(drawn.listed)
          if (j < policies.length || !mayFill(drawn, contenders[j])) return undefined
          return filled(drawn, its)
        }),
      })),
    ),
  }
}

/** What followed a date by contender and by list; into the pooling too, where the date is mature. */
export function figuresAfter(
  rankings: Rankings,
  followed: Followed,
  pooling: Pooling | undefined,
): FollowedAfterDate {
  return {
    people: followed.positives.length,
    crimes: followed.crimes,
    withoutWeight: followed.withoutWeight,
    harm: toUnits(followed.totalHarm),
    outsidePool: { ...followed.outside, harm: toUnits(followed.outside.harm) },
    contenders: [...rankings.contenders, bestPossible].map(({ id }, i) =>
      performanceOf(id, i, rankings, followed, pooling),
    ),
    lists: rankings.lists.map((list) => listFigures(list, rankings, followed, pooling)),
  }
}

function performanceOf(
  contender: string,
  index: number,
  { contenders, groups, pool, sizes, bands }: Rankings,
  followed: Followed,
  pooling: Pooling | undefined,
): ContenderPerformance {
  const own = groups[index] ?? followed.bestPossible
  const area = areaFigures(own, followed, pool, pooling?.areaOf(contender))
  const calibration = bands[index] ?? tenthsOf(own)
  const isPolicy = contenders[index]?.kind === 'policy'
  return {
    contender,
    ...(area && { area }),
    sizes: sizes.map(({ size, heads }) => {
      const head = heads[index] ?? takeHead(own, size)
      return { size, ...headFigures(head, followed, pool, pooling?.sizeOf(contender, size)) }
    }),
    calibration: calibration.flatMap(({ band, head }) => {
      // One of nobody is opened too, so that those of later dates stand in order.
      const mean = pooling?.bandOf(contender, band, isPolicy)
      return head.size === 0 ? [] : [{ band, ...headFigures(head, followed, pool, mean) }]
    }),
  }
}

function listFigures(
  { policy, drawn, heads }: Rankings['lists'][number],
  { contenders, pool }: Rankings,
  followed: Followed,
  pooling: Pooling | undefined,
): ListPerformance {
  const { rule, parts } = drawn
  const best = mayFill(drawn, bestPossible) ? filled(drawn, followed.bestPossible) : undefined
  const filledBy = [...heads, best].flatMap((head, i) => {
    if (head === undefined || head.size === 0) return []
    const contender = (contenders[i] ?? bestPossible).id
    const mean = pooling?.listOf(policy, rule.id, contender, rule.title)
    return [{ contender, ...headFigures(head, followed, pool, mean) }]
  })
  return {
    policy,
    list: rule.id,
    ...(rule.title !== undefined && { title: rule.title }),
    lists: parts.length,
    eligible: parts.reduce((sum, { eligible }) => sum + eligible.length, 0),
    notInPool: drawn.notInPool,
    filledBy,
  }
}

/** Who is on an unranked list is ranked by nobody else: only the list as drawn, and lots, are shown. */
function mayFill({ rule }: ListDrawn, contender: BacktestContender | undefined): boolean {
  return rule.present !== 'unranked' || contender?.id === 'random'
}

/** A list's places filled by other scores, area by area, from the people who may be on it. */
function filled({ parts }: ListDrawn, groups: ScoreGroups): Head {
  return joinHeads(parts.map(({ size, eligible }) => takeHead(groups, size, eligible)))
}
