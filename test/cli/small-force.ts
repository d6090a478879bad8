import type { Folder } from './capture'

/** The person of `small-force` whose score is worked out by hand in the tests. */
export const adult = 'A1'
/** A child, whose score must be on nothing that is written. */
export const child = 'K1'
/** An adult whose id a spreadsheet would run. */
const formula = '=HYPERLINK(1)'

/**
 * Exports of a force of a few people, written by hand, and the options that name them.
 *
 * A1, an adult, is charged with a blade (10D) and suspected of an assault to cause serious harm (5D). K1, aged
 * 13, is suspected of a blade four days before the date. The person whose id is a formula has two blades. D1 is
 * dead, U1 of unknown age, T1 in a crime of a code that the harm table lacks. One row is refused, one set aside.
 */
export function writeSmallForce(folder: Folder): readonly string[] {
  const offences = folder.write(
    'offences.csv',
    [
      'crimeId,personId,role,offenceCode,occurredOn,recordedOn,roleOn,outcome,markers,area,contested',
      'C1,A1,charged,10D,2026-01-05,2026-01-06,2026-01-07,,,North,',
      'C2,A1,suspect,5D,2025-06-01,2025-06-02,2025-06-02,,,North,',
      'C2,A1,victim,5D,2025-06-01,2025-06-02,2025-06-02,,,North,',
      'C3,K1,suspect,10D,2026-03-27,2026-03-28,2026-03-28,,,North,',
      `C4,${formula},charged,10D,2026-02-01,2026-02-02,2026-02-02,,,North,`,
      `C5,${formula},charged,10D,2026-02-03,2026-02-04,2026-02-04,,,North,`,
      'C6,D1,charged,5D,2026-02-03,2026-02-04,2026-02-04,,,North,',
      'C7,U1,charged,5D,2026-02-03,2026-02-04,2026-02-04,,,North,',
      'C7,U1,charged,10D,2026-02-03,2026-02-04,2026-02-04,,,North,',
      'C8,T1,charged,8Z,2026-02-03,2026-02-04,2026-02-04,,knife,North,',
      'C9,A1,charged,105A,2026-02-03,2026-02-04,2026-02-04,,domestic-abuse,North,',
      'C9,A1,Onlooker,105A,2026-02-03,2026-02-04,2026-02-04,,,North,',
      'C9,A2,eliminated,105A,2026-02-03,2026-02-04,2026-02-04,,,North,',
      '',
    ].join('\n'),
  )
  const people = folder.write(
    'people.csv',
    [
      'personId,bornOn,area,diedOn,deconflict',
      'A1,1990-04-01,North,,',
      'K1,2012-05-01,North,,',
      `${formula},1990-04-01,South,,yes`,
      'D1,1990-04-01,North,2026-03-01,',
      'U1,,North,,',
      'T1,1990-04-01,North,,',
      '',
    ].join('\n'),
  )
  const spells = folder.write(
    'custody-spells.csv',
    'personId,kind,from,to\nA1,remand,2026-03-01,2026-04-10\n',
  )
  const management = folder.write(
    'management.csv',
    'personId,scheme,from,to,lead\nA1,iom,2026-01-01,,Police\n',
  )
  return [
    ...['--as-of', '2026-03-31', '--offences', offences, '--people', people],
    ...['--custody-spells', spells, '--management', management],
  ]
}
