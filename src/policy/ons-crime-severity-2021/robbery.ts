import type { OffenceGroupRows } from './offence-group-rows'

/**
 * Robbery: 2 weights of the Crime Severity Score, 2021 edition, in its points.
 *
 * @see Office for National Statistics, Crime Severity Score data tool, "List of weights"; groups: Home Office
 *   police recorded crime open data, 2017/18. Both Open Government Licence v3.0.
 */
export const robbery: OffenceGroupRows = {
  group: 'Robbery',
  subgroups: {
    'Robbery of business property': [['34A', 799.6288702314769, 'Robbery of business property']],
    'Robbery of personal property': [['34B', 799.6288702314769, 'Robbery of personal property']],
  },
}
