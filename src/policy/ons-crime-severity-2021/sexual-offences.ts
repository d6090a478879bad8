import type { OffenceGroupRows } from './offence-group-rows'

/**
 * Sexual offences: 24 weights of the Crime Severity Score, 2021 edition, in its points.
 *
 * 19J and 19K are not in the 2017/18 counts; they are rape by their own titles.
 *
 * @see Office for National Statistics, Crime Severity Score data tool, "List of weights"; groups: Home Office
 *   police recorded crime open data, 2017/18. Both Open Government Licence v3.0.
 */
export const sexualOffences: OffenceGroupRows = {
  group: 'Sexual offences',
  subgroups: {
    'Other sexual offences': [
      ['17A', 767.4437103316676, 'Sexual assault on a male aged 13 and over'],
      ['17B', 862.2690865048085, 'Sexual assault on a male child under 13'],
      ['20A', 459.06991667749804, 'Sexual assault on a female aged 13 and over'],
      ['20B', 1211.9713640539185, 'Sexual assault on a female child under 13'],
      ['21', 823.7189951468101, 'Unlawful sexual intercourse with a girl under 13'],
      ['22A', 1054.7466372147494, 'Causing sexual activity without consent'],
      ['22B', 726.4449700181367, 'Sexual activity involving a child under 16'],
      ['23', 1122.3692379071324, 'Incest or familial sexual offences'],
      ['70', 1444.9512610229278, 'Sexual activity with a person with a mental disorder'],
      ['71', 939.2643957798264, 'Abuse of children through sexual exploitation'],
      ['72', 1671.442957746479, 'Trafficking for sexual exploitation'],
      ['73', 240.64904487921572, 'Abuse of position of trust of a sexual nature'],
      ['88A', 462.94931377563034, 'Sexual grooming'],
      ['88C', 1026.8793533414357, 'Other miscellaneous sexual offences'],
      ['88D', 51.713020833562496, 'Unnatural sexual offences'],
      ['88E', 39.92200195669732, 'Exposure and voyeurism'],
    ],
    'Rape offences': [
      ['19C', 2952.9409930950865, 'Rape of a female aged 16 or over'],
      ['19D', 3883.1327866625147, 'Rape of a female child under 16'],
      ['19E', 3225.096476060009, 'Rape of a female child under 13'],
      ['19F', 3191.9646240495445, 'Rape of a male aged 16 or over'],
      ['19G', 3894.781113418561, 'Rape of a male child under 16'],
      ['19H', 2397.258671505837, 'Rape of a male child under 13'],
      ['19J', 3279.321011053002, 'Rape of a female - multiple undefined offenders'],
      ['19K', 2975.388378899639, 'Rape of a male - multiple undefined offenders'],
    ],
  },
}
