import { compareCodePoints } from '../../internal/code-points'
import {
  type ActivityAim,
  type ActivityArea,
  type ActivityResources,
  requireActivityPlan,
} from './activity-plan-input'
import { type ActivityParts, type ActivityShare, describeShare } from './activity-share'
import { apportion } from './apportion'

/** A plan that adds up. */
export interface ActivityPlan {
  readonly aim: string
  readonly unit: string
  /** In code-point order of areas; the units add up to what there is to share. */
  readonly shares: readonly ActivityShare[]
}

/**
 * Shares officer-days or money across areas by harm, need and agreed minimums, exactly adding up.
 *
 * For weeks of intensive action and for grants. It shares by what was recorded, and where police were sent more was
 * recorded before: set `need` and minimums with partners. It decides nothing.
 *
 * Formula: an area's claim is `harmShare × its part of all harm + (1 − harmShare) × its part of all need`, as a part of
 * all claims: where no area states a need, harm decides alone. Whole units by the method of Webster and Sainte-Laguë
 * from the minimums on. Ties go to whoever holds fewer, then by code point.
 *
 * @param areas - the areas, each with its harm and what was agreed
 * @param resources - how many whole units of what
 * @param options - what it is for, and how much harm speaks beside need; no default, because it decides
 * @returns a share for every area with its reasons; claims add up to what there is to share, as the units do
 * @throws PreludeError `invalid-plan`, whose `info.problems` say with JSON pointers what is wrong: also where minimums
 *   ask for more than there is, where limits leave some unused, and where nothing speaks for any area
 * @example
 * const plan = planActivity(
 *   [
 *     { area: 'Amber', harm: 600 },
 *     { area: 'Birch', harm: 300 },
 *     { area: 'Cedar', harm: 100, minimum: 2 },
 *   ],
 *   { amount: 10, unit: 'officer-days' },
 *   { aim: { title: 'Knives', harmShare: 1 } },
 * )
 * plan.shares.map(({ units }) => units) // => [5, 3, 2]
 * @see docs/programmes/intensive-weeks.md, docs/decisions/0034-sharing-whole-units.md
 */
export function planActivity(
  areas: readonly ActivityArea[],
  resources: ActivityResources,
  options: { readonly aim: ActivityAim },
): ActivityPlan {
  requireActivityPlan({ ...options, areas, resources })
  const { aim } = options
  const ordered = [...areas].sort((a, b) => compareCodePoints(a.area, b.area))
  const parts = partsOf(ordered)
  const weights = parts.map(({ harm = 0, need = 0 }) => aim.harmShare * harm + (1 - aim.harmShare) * need)
  const [first] = parts as [ActivityParts, ...ActivityParts[]]
  const all =
    (first.harm === undefined ? 0 : aim.harmShare) + (first.need === undefined ? 0 : 1 - aim.harmShare)
  const held = apportion(
    ordered.map(({ minimum = 0, atMost = resources.amount }, index) => ({
      weight: weights[index] as number,
      minimum,
      atMost,
    })),
    resources.amount,
  )
  return {
    aim: aim.title,
    unit: resources.unit,
    shares: ordered.map((area, index) =>
      describeShare(area, {
        units: held[index] as number,
        claim: ((weights[index] as number) / all) * resources.amount,
        parts: parts[index] as ActivityParts,
        aim,
        resources,
      }),
    ),
  }
}

function partsOf(areas: readonly ActivityArea[]): ActivityParts[] {
  const sum = (of: (area: ActivityArea) => number) => areas.reduce((total, area) => total + of(area), 0)
  const harm = sum((area) => area.harm)
  const need = sum((area) => area.need ?? 0)
  const part = (value: number, of: number) => (of === 0 ? undefined : value / of)
  return areas.map((area) => ({ harm: part(area.harm, harm), need: part(area.need ?? 0, need) }))
}
