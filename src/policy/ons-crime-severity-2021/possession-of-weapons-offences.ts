import type { OffenceGroupRows } from './offence-group-rows'

/**
 * Possession of weapons offences: 6 weights of the Crime Severity Score, 2021 edition, in its points.
 *
 * 90 is the unlawful marketing of knives (Knives Act 1997), not the carrying of one: that is 10D.
 *
 * @see Office for National Statistics, Crime Severity Score data tool, "List of weights"; groups: Home Office
 *   police recorded crime open data, 2017/18. Both Open Government Licence v3.0.
 */
export const possessionOfWeaponsOffences: OffenceGroupRows = {
  group: 'Possession of weapons offences',
  subgroups: {
    'Possession of weapons offences': [
      ['10A', 616.5600892592785, 'Possession of firearms with intent'],
      ['10B', 412.2023946087773, 'Possession of firearms offences'],
      ['10C', 52.12609711004277, 'Possession of other weapons'],
      ['10D', 53.03823910170986, 'Possession of article with blade or point'],
      ['81', 1287.5444129870136, 'Other firearms offences'],
      ['90', 250.25, 'Other knives offences'],
    ],
  },
}
