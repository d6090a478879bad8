import type { OffenceGroupRows } from './offence-group-rows'

/**
 * Drug offences: 4 weights of the Crime Severity Score, 2021 edition, in its points.
 *
 * @see Office for National Statistics, Crime Severity Score data tool, "List of weights"; groups: Home Office
 *   police recorded crime open data, 2017/18. Both Open Government Licence v3.0.
 */
export const drugOffences: OffenceGroupRows = {
  group: 'Drug offences',
  subgroups: {
    'Trafficking of drugs': [['92A', 512.9573593857484, 'Trafficking in controlled drugs']],
    'Possession of drugs': [
      ['92C', 9.062218937211675, 'Other drug offences'],
      ['92D', 8.082043407919919, 'Possession of controlled drugs (excluding cannabis)'],
      ['92E', 1.7706234781993522, 'Possession of cannabis'],
    ],
  },
}
