/** One local command unit of the sample force. */
export interface SampleArea {
  readonly name: string
  /** Of 1,000 crimes with a knife, how many carry the knife flag. */
  readonly knifeFlagPerMille: number
  /** The middle of the unit, in metres of the British National Grid. */
  readonly easting: number
  readonly northing: number
}

/**
 * Five invented local command units. The names are no places, and the grid references lie in the open North
 * Sea, so no real address is ever meant.
 *
 * Basis: five units as Thames Valley has (DOMAIN 8); that knife flags are applied unevenly is known between
 * forces (DOMAIN 8), how unevenly between these units is our own judgement.
 */
export const sampleAreas: readonly SampleArea[] = [
  { name: 'Amber', knifeFlagPerMille: 920, easting: 630_000, northing: 400_000 },
  { name: 'Birch', knifeFlagPerMille: 780, easting: 645_000, northing: 405_000 },
  { name: 'Cobalt', knifeFlagPerMille: 610, easting: 638_000, northing: 418_000 },
  { name: 'Dusk', knifeFlagPerMille: 420, easting: 655_000, northing: 421_000 },
  { name: 'Ember', knifeFlagPerMille: 260, easting: 662_000, northing: 409_000 },
]

/** The unit at a place of the list. */
export function areaAt(place: number): SampleArea {
  return sampleAreas[place] as SampleArea
}

/** Which unit each cluster of people lives in, over and over: sizes differ, and any five neighbours cover all. */
export const areaCycle: readonly number[] = [0, 1, 2, 3, 4, 0, 1, 2, 0, 3, 1, 0]

/** How far from its unit's middle a crime can lie, in steps of 100 metres. */
export const areaReachSteps = 55
