import type { ActivityArea, ActivityPlanInput } from './activity-plan-input'

/** What one area gets, and why. */
export interface ActivityShare {
  readonly area: string
  /** Whole units. */
  readonly units: number
  /** What the area would get by its claim alone, before minimums, limits and whole units. */
  readonly claim: number
  /** Whether a minimum or a limit decided it. */
  readonly boundBy?: 'minimum' | 'at-most'
  readonly reasons: readonly string[]
}

/** An area's parts of all harm and of all need, 0 to 1; none where there is none at all. */
export interface ActivityParts {
  readonly harm: number | undefined
  readonly need: number | undefined
}

/** What {@link describeShare} tells beside the area. */
export interface SharedUnits extends Pick<ActivityPlanInput, 'aim' | 'resources'> {
  readonly units: number
  readonly claim: number
  readonly parts: ActivityParts
}

/** What one area gets, with the reasons in the order in which they counted. */
export function describeShare(
  { area, minimum = 0, atMost, crimes }: ActivityArea,
  { units, claim, parts, aim, resources }: SharedUnits,
): ActivityShare {
  const boundBy =
    units === minimum && claim < minimum
      ? 'minimum'
      : units === atMost && claim > atMost
        ? 'at-most'
        : undefined
  const counted = crimes === undefined ? '' : `, ${crimes === 1 ? '1 crime' : `${crimes} crimes`}`
  const ofNeed =
    parts.need === undefined ? 'no area states a need' : `${percent(parts.need)} of the agreed need`
  const ofHarm =
    parts.harm === undefined ? 'no area has recorded harm' : `${percent(parts.harm)} of the recorded harm`
  return {
    area,
    units,
    claim,
    ...(boundBy && { boundBy }),
    reasons: [
      ...(aim.harmShare > 0 ? [`${ofHarm}${counted}`] : []),
      ...(aim.harmShare < 1 ? [ofNeed] : []),
      `by that alone ${claim.toFixed(1)} ${resources.unit}`,
      ...(boundBy ? [bounds[boundBy]] : besideOthers(units - claim)),
    ],
  }
}

const bounds = { minimum: 'the agreed minimum is more', 'at-most': 'the area can use no more' } as const

/** Why a share is off its claim by a unit or more, which rounding alone seldom does. */
function besideOthers(difference: number): string[] {
  if (difference <= -1) return ['less, since minimums agreed for other areas and whole units come first']
  if (difference >= 1) return ['more, since limits of other areas and whole units leave more']
  return []
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`
}
