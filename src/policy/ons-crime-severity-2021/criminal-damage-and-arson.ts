import type { OffenceGroupRows } from './offence-group-rows'

/**
 * Criminal damage and arson: 7 weights of the Crime Severity Score, 2021 edition, in its points.
 *
 * @see Office for National Statistics, Crime Severity Score data tool, "List of weights"; groups: Home Office
 *   police recorded crime open data, 2017/18. Both Open Government Licence v3.0.
 */
export const criminalDamageAndArson: OffenceGroupRows = {
  group: 'Criminal damage and arson',
  subgroups: {
    Arson: [
      ['56A', 826.1900614360575, 'Arson endangering life'],
      ['56B', 186.66821832120084, 'Arson not endangering life'],
    ],
    'Criminal damage': [
      ['58A', 5.396707889970012, 'Criminal damage to a dwelling'],
      ['58B', 5.396707889970012, 'Criminal damage to a building other than a dwelling'],
      ['58C', 5.396707889970012, 'Criminal damage to a vehicle'],
      ['58D', 5.396707889970012, 'Other criminal damage'],
      ['58J', 14.005598707161912, 'Racially or religiously aggravated criminal damage'],
    ],
  },
}
