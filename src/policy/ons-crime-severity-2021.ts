import { freezeHarmTable } from './freeze-harm-table'
import type { HarmTable, OffenceGroup } from './harm-table'
import { criminalDamageAndArson } from './ons-crime-severity-2021/criminal-damage-and-arson'
import { drugOffences } from './ons-crime-severity-2021/drug-offences'
import { miscellaneousCrimes } from './ons-crime-severity-2021/miscellaneous-crimes'
import type { OffenceGroupRows } from './ons-crime-severity-2021/offence-group-rows'
import { possessionOfWeaponsOffences } from './ons-crime-severity-2021/possession-of-weapons-offences'
import { publicOrderOffences } from './ons-crime-severity-2021/public-order-offences'
import { robbery } from './ons-crime-severity-2021/robbery'
import { sexualOffences } from './ons-crime-severity-2021/sexual-offences'
import { theftOffences } from './ons-crime-severity-2021/theft-offences'
import { violenceAgainstThePerson } from './ons-crime-severity-2021/violence-against-the-person'

/**
 * The Office for National Statistics' Crime Severity Score weights, edition in use up to March 2021, in points.
 *
 * 133 recorded-crime codes at full precision, each with its offence group and subgroup. The weights come from
 * sentences passed, so they price what courts do with an offence: a scope that follows a plain sum of harm is
 * mostly sexual offences and burglary. Choose a programme's scope by code.
 *
 * Two things not to trip over. The edition is older than some offences: non-fatal strangulation (in force since
 * 7 June 2022) has no weight here, and a crime whose code is not listed is set apart, never counted as 0. And
 * code 90 is the unlawful marketing of knives, at 250.25; carrying one is 10D, at 53.04.
 *
 * @example
 * onsCrimeSeverity2021.weights['10D'] // => 53.03823910170986
 * onsCrimeSeverity2021.groups?.['8N'] // => { group: 'Violence against the person', subgroup: 'Violence with injury' }
 * @see Office for National Statistics, Crime Severity Score (Experimental Statistics) data tool, sheet "List of
 *   weights". Groups: Home Office, police recorded crime open data, 2017/18. Open Government Licence v3.0.
 */
export const onsCrimeSeverity2021: HarmTable = /* @__PURE__ */ tableOf([
  violenceAgainstThePerson,
  sexualOffences,
  robbery,
  theftOffences,
  criminalDamageAndArson,
  drugOffences,
  possessionOfWeaponsOffences,
  publicOrderOffences,
  miscellaneousCrimes,
])

function tableOf(offenceGroups: readonly OffenceGroupRows[]): HarmTable {
  const weights: Record<string, number> = {}
  const groups: Record<string, OffenceGroup> = {}
  const offences: Record<string, string> = {}
  for (const { group, subgroups } of offenceGroups) {
    for (const [subgroup, rows] of Object.entries(subgroups)) {
      for (const [code, weight, offence] of rows) {
        weights[code] = weight
        groups[code] = { group, subgroup }
        offences[code] = offence
      }
    }
  }
  return freezeHarmTable({
    id: 'ons-crime-severity-2021',
    title: 'Crime Severity Score weights',
    edition: 'In use up to March 2021',
    unit: 'Crime Severity Score points',
    codeSystem: 'recorded-crime',
    source:
      'Office for National Statistics, Crime Severity Score (Experimental Statistics) data tool, sheet "List of weights"; offence groups from Home Office police recorded crime open data, 2017/18',
    licence: 'Open Government Licence v3.0',
    weights,
    groups,
    offences,
    notes: [
      'The edition is older than some offences. Non-fatal strangulation and suffocation (section 75A of the Serious Crime Act 2015, in force on 7 June 2022) has no weight here.',
      'A weight is made from sentences passed for the offence: the share given custody and its mean length in days, with community orders and fines turned into days (described at second hand, not checked against the method paper).',
      'Code 90 is the unlawful marketing of knives, not the carrying of one, which is 10D.',
      '1/4.1/4.10/4.2 is the one code under which published counts give all homicide; 1, 4.1 and 4.2 are its parts in records. The source lists no 4.10 (corporate manslaughter) by itself.',
      'Weights by age or gender, and rows without a code, are in the source and not here.',
      'The 2016 edition differs: homicide 7,978.79 against 7,973.39.',
    ],
  })
}
