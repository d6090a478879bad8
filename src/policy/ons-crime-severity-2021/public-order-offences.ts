import type { OffenceGroupRows } from './offence-group-rows'

/**
 * Public order offences: 4 weights of the Crime Severity Score, 2021 edition, in its points.
 *
 * @see Office for National Statistics, Crime Severity Score data tool, "List of weights"; groups: Home Office
 *   police recorded crime open data, 2017/18. Both Open Government Licence v3.0.
 */
export const publicOrderOffences: OffenceGroupRows = {
  group: 'Public order offences',
  subgroups: {
    'Public order offences': [
      ['9A', 6.811757590441752, 'Public fear, alarm or distress'],
      ['9B', 12.763384338241027, 'Racially or religiously aggravated public fear, alarm or distress'],
      ['62A', 362.8964537409493, 'Violent disorder'],
      ['66', 72.50873282393884, 'Other offences against the State or public order'],
    ],
  },
}
