import type { OffenceGroupRows } from './offence-group-rows'

/**
 * Violence against the person: 31 weights of the Crime Severity Score, 2021 edition, in its points.
 *
 * Home Office open data count 1, 4.1, 4.10 and 4.2 under the one combined code `1/4.1/4.10/4.2`; records systems
 * write them apart. All weigh the same.
 *
 * @see Office for National Statistics, Crime Severity Score data tool, "List of weights"; groups: Home Office
 *   police recorded crime open data, 2017/18. Both Open Government Licence v3.0.
 */
export const violenceAgainstThePerson: OffenceGroupRows = {
  group: 'Violence against the person',
  subgroups: {
    Homicide: [
      ['1', 7973.393423328133, 'Homicide'],
      ['1/4.1/4.10/4.2', 7973.393423328133, 'Homicide'],
      ['4.1', 7973.393423328133, 'Homicide'],
      ['4.2', 7973.393423328133, 'Homicide'],
    ],
    'Violence with injury': [
      ['2', 4654.298133237659, 'Attempted murder'],
      ['4.3', 3775.695340501792, 'Intentional destruction of viable unborn child'],
      ['4.4', 1022.81445755497, 'Causing death or serious injury by dangerous driving'],
      [
        '4.6',
        1512.0027972027972,
        'Causing death by careless driving when under the influence of drink or drugs',
      ],
      [
        '4.7',
        1005.1768617021277,
        'Causing or allowing death or serious physical harm of child or vulnerable person',
      ],
      ['4.8', 111.36132183920587, 'Causing death by careless or inconsiderate driving'],
      ['4.9', 180.0981934732704, 'Causing death by driving: unlicensed or disqualified or uninsured drivers'],
      ['5D', 2034.741860198152, 'Assault with intent to cause serious harm'],
      ['5E', 1446.982552252818, 'Endangering life'],
      ['8N', 189.15388706397988, 'Assault with injury'],
      ['8P', 312.9067119859701, 'Racially or religiously aggravated assault with injury'],
      ['8S', 401.4243971112285, 'Assault with injury on a constable'],
      ['37.1', 532.4166666666666, 'Causing death by aggravated vehicle taking'],
    ],
    'Violence without injury': [
      ['3A', 2024.2226840990554, 'Conspiracy to murder'],
      ['3B', 275.30877696321687, 'Threats to kill'],
      ['11A', 138.7163314652777, 'Cruelty to children/young persons'],
      ['13', 289.81540199151766, 'Child abduction'],
      ['14', 1056.409090909091, 'Procuring illegal abortion'],
      ['36', 1216.81499258505, 'Kidnapping'],
      ['104', 7.543806450159483, 'Assault without injury on a constable'],
      ['105A', 13.510541522943404, 'Assault without Injury'],
      ['105B', 30.76323604600752, 'Racially or religiously aggravated assault without injury'],
      ['106', 1069.0641025641023, 'Modern Slavery'],
    ],
    'Stalking and harassment': [
      ['8L', 36.097530142166136, 'Harassment'],
      ['8M', 37.51129786387425, 'Racially or religiously aggravated harassment'],
      ['8Q', 56.349709671587924, 'Stalking'],
      ['8R', 15.13892860645288, 'Malicious communications'],
    ],
  },
}
