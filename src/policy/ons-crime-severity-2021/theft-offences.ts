import type { OffenceGroupRows } from './offence-group-rows'

/**
 * Theft offences: 31 weights of the Crime Severity Score, 2021 edition, in its points.
 *
 * Titles of 28A and 30A are the Home Office's: the data tool prints those of 28C and 30C beside them.
 *
 * @see Office for National Statistics, Crime Severity Score data tool, "List of weights"; groups: Home Office
 *   police recorded crime open data, 2017/18. Both Open Government Licence v3.0.
 */
export const theftOffences: OffenceGroupRows = {
  group: 'Theft offences',
  subgroups: {
    'Domestic burglary': [
      ['28A', 465.3814732283848, 'Burglary in a dwelling'],
      ['28B', 465.3814732283848, 'Attempted burglary in a dwelling'],
      ['28C', 465.3814732283848, 'Distraction burglary in a dwelling'],
      ['28D', 465.3814732283848, 'Attempted distraction burglary in a dwelling'],
      ['28E', 465.3814732283848, 'Burglary - residential'],
      ['28F', 465.3814732283848, 'Attempted burglary - residential'],
      ['28G', 465.3814732283848, 'Distraction burglary - residential'],
      ['28H', 465.3814732283848, 'Attempted distraction burglary - residential'],
      ['29', 2288.6691582043522, 'Aggravated burglary in a dwelling'],
      ['29A', 2288.6691582043522, 'Aggravated burglary - residential'],
    ],
    'Non-domestic burglary': [
      ['30A', 123.01839647314505, 'Burglary in a building other than a dwelling'],
      ['30B', 123.01839647314505, 'Attempted burglary in a building other than a dwelling'],
      ['30C', 123.01839647314505, 'Burglary - business and community'],
      ['30D', 123.01839647314505, 'Attempted burglary - business and community'],
      ['31', 1849.520062262193, 'Aggravated burglary in a building other than a dwelling'],
      ['31A', 1849.520062262193, 'Aggravated burglary - business and community'],
    ],
    'Other theft offences': [
      ['35', 785.8097197331771, 'Blackmail'],
      ['40', 51.41640802971348, 'Theft in a dwelling other than from an automatic machine or meter'],
      ['41', 49.299788219832145, 'Theft by an employee'],
      ['42', 84.86543762088975, 'Theft of mail'],
      ['43', 5.2902437993936084, 'Dishonest use of electricity'],
      ['47', 110.58080244611828, 'Theft from automatic machine or meter'],
      ['49', 36.80988326367078, 'Other theft'],
      ['49A', 7.005610687022898, 'Making off without payment'],
    ],
    'Theft of a motor vehicle': [
      ['37.2', 53.45003688537841, 'Aggravated vehicle taking'],
      ['48', 128.4294318181818, 'Theft or unauthorised taking of a motor vehicle'],
    ],
    'Theft from the person': [['39', 80.40515969951247, 'Theft from the person']],
    'Bicycle theft': [['44', 15.17572799366388, 'Theft or unauthorised taking of a pedal cycle']],
    'Theft from a vehicle': [['45', 32.920677373775966, 'Theft from a vehicle']],
    Shoplifting: [['46', 11.855539046217315, 'Shoplifting']],
    'Vehicle interference': [['126', 9.314706802026224, 'Vehicle interference']],
  },
}
