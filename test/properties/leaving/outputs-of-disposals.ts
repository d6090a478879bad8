import { disposalOptions, exampleGravityMatrix } from '../../../src/index'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOf, born, people } from './force'

/** The disposals of every crime of every accused, with little known and with much. */
export function outputsOfDisposals(offences: readonly OffenceRecord[]) {
  return offences
    .filter(({ personId, role }) => people.includes(personId) && role !== 'victim')
    .flatMap((crime) => {
      const bornOn = born[people.indexOf(crime.personId)]
      const person = { personId: crime.personId, ...(bornOn !== undefined && { bornOn }) }
      return [
        disposalOptions(crime, person, {}, { asOf }),
        disposalOptions(
          crime,
          person,
          { admission: true, consent: true, sufficientEvidence: true, earlier: [], knifePossession: true },
          { asOf, gravity: { matrix: exampleGravityMatrix } },
        ),
      ]
    })
}
