import { areaAt } from './areas'
import type { Draws } from './draws'
import type { SampleOffence } from './offences'
import { isGroupPathway } from './pathways'
import type { SamplePerson } from './population'

/**
 * How often a records system flags a crime, in 1,000. Knife flags depend on the area.
 *
 * Basis: own judgement.
 */
export const flagRates = {
  domestic: 930,
  domesticElsewhere: 8,
  countyLines: 520,
  group: 210,
  alcohol: 110,
  vawgOfDomestic: 420,
  vawgOfSexual: 700,
  exploited: 640,
  exploiter: 640,
  contested: 9,
  /** Off the pathways of groups, a knife is used so many times less often. */
  knifeElsewhereDivisor: 5,
} as const

/** The flags of a crime in the records system's own words. */
export function drawCrimeFlags(
  draws: Draws,
  code: string,
  offence: SampleOffence,
  area: number,
  suspects: readonly SamplePerson[],
): readonly string[] {
  const pathway = suspects[0]?.pathway
  const domestic = pathway === 'domestic' && offence.wronged !== 'business'
  const knifeFlagged = areaAt(area).knifeFlagPerMille
  const used = offence.knife ?? 0
  const knifeUsed =
    isGroupPathway(pathway) || used === 1000 ? used : Math.floor(used / flagRates.knifeElsewhereDivisor)
  const flags: readonly (readonly [string, boolean])[] = [
    ['Knife', draws.chance(knifeUsed) && draws.chance(knifeFlagged)],
    ['Firearm', /^10[AB]$/.test(code)],
    ['Domestic Abuse', draws.chance(domestic ? flagRates.domestic : flagRates.domesticElsewhere)],
    [
      'County Lines',
      (pathway === 'lines' || pathway === 'serious') &&
        isLinesCode(code) &&
        draws.chance(flagRates.countyLines),
    ],
    ['Gang/Group', suspects.length > 1 && isGroupPathway(pathway) && draws.chance(flagRates.group)],
    ['Hate', offence.hate === true],
    ['Alcohol', draws.chance(flagRates.alcohol)],
    ['Drugs', code.startsWith('92')],
    [
      'VAWG',
      domestic
        ? draws.chance(flagRates.vawgOfDomestic)
        : pathway === 'sexual' && draws.chance(flagRates.vawgOfSexual),
    ],
  ]
  return flags.filter(([, set]) => set).map(([flag]) => flag)
}

/** The flags that say what part a suspect had in an exploitation. */
export function drawPersonFlags(
  draws: Draws,
  person: SamplePerson,
  crimeFlags: readonly string[],
): readonly string[] {
  if (!crimeFlags.includes('County Lines')) return []
  if (person.exploited && draws.chance(flagRates.exploited)) return ['Child Exploitation - Exploited']
  if (person.exploiter && draws.chance(flagRates.exploiter)) return ['Child Exploitation - Exploiter']
  return []
}

function isLinesCode(code: string): boolean {
  return code === '92A' || code === '92D' || code === '106' || code === '36'
}
