import type { Group } from '../schema/group-schema'
import { domesticAbuse, exploited, knifeMarketing, sexualOffences } from './left-out'
import { graveViolence, seriousViolence } from './serious-violence'
import { countyLinesSupply, exploitationOfOthers, firearmCrime, knifeCrime } from './weapons-and-supply'

/** Prelude's scope, by code with a reason each and by the force's own flags. */
export const preludeGroups: Readonly<Record<string, Group>> = {
  'serious-violence': seriousViolence,
  'knife-crime': knifeCrime,
  'firearm-crime': firearmCrime,
  'exploitation-of-others': exploitationOfOthers,
  'county-lines-supply': countyLinesSupply,
  'grave-violence': graveViolence,
  'domestic-abuse': domesticAbuse,
  'sexual-offences': sexualOffences,
  'knife-marketing': knifeMarketing,
  exploited,
}
