import type { OffenceGroupRows } from './offence-group-rows'

/**
 * Miscellaneous crimes: 24 weights of the Crime Severity Score, 2021 edition, in its points.
 *
 * @see Office for National Statistics, Crime Severity Score data tool, "List of weights"; groups: Home Office
 *   police recorded crime open data, 2017/18. Both Open Government Licence v3.0.
 */
export const miscellaneousCrimes: OffenceGroupRows = {
  group: 'Miscellaneous crimes',
  subgroups: {
    'Miscellaneous crimes': [
      ['15', 201.3989582010519, 'Concealing an infant death close to birth'],
      ['24', 366.0203235979962, 'Exploitation of prostitution'],
      ['26', 201.3989582010519, 'Bigamy'],
      ['27', 3.815915300546448, 'Soliciting for prostitution'],
      ['33', 31.250766550315102, 'Going equipped for stealing, etc.'],
      ['33A', 135.27486896569565, 'Making, supplying or possessing articles for use in fraud'],
      ['38', 248.1816914498141, 'Profiting from or concealing proceeds of crime'],
      ['54', 55.135289990554035, 'Handling stolen goods'],
      ['59', 60.93167302503024, 'Threat etc. to commit criminal damage'],
      ['60', 31.53685296846011, 'Forgery or use of drug prescription'],
      ['61', 145.80070398882975, 'Other forgery'],
      ['61A', 193.68611778455715, 'Possession of false documents'],
      ['67', 97.84558124802028, 'Perjury'],
      ['69', 207.0434495377406, 'Offender Management Act offences'],
      ['76', 817.4375, 'Aiding suicide'],
      ['79', 168.7384600443587, 'Perverting the course of justice'],
      ['80', 192.37599173422157, 'Absconding from lawful custody'],
      ['83', 3.3044013268060577, 'Bail offences'],
      ['86', 137.28254438505158, 'Obscene publications, etc and protected sexual material'],
      ['95', 12.91719166837677, 'Disclosure, obstruction, false or misleading statements etc'],
      ['96', 247.85499035558544, 'Wildlife crime'],
      ['99', 179.2494716280006, 'Other indictable or triable-either-way offences'],
      ['802', 119.87731306431915, 'Dangerous driving'],
      ['814', 7.259604054482104, 'Fraud, forgery associated with vehicle driver records'],
    ],
  },
}
