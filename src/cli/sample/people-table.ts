import { areaAt } from './areas'
import { dayText } from './day-text'
import { drawsFor } from './draws'
import { personTraits } from './person-traits'
import { clustersOf, type SampleForce, type SampleTable } from './sample-table'

/** Who the people are: birth date, home, death, and two cautions about approaching them. */
export const peopleTable: SampleTable = {
  kind: 'people',
  file: 'people.csv',
  headings: [
    'Person URN',
    'Date Of Birth',
    'Home LPA',
    'Date Of Death',
    'Deconflict',
    'Approach Risk',
    'Record Status',
  ],
  dates: ['Date Of Birth', 'Date Of Death'],
  required: ['Person URN'],
  fit: {
    columns: {
      personId: 'Person URN',
      bornOn: 'Date Of Birth',
      area: 'Home LPA',
      diedOn: 'Date Of Death',
      deconflict: 'Deconflict',
      approachRisk: 'Approach Risk',
    },
  },
  rows: peopleRows,
}

function* peopleRows(force: SampleForce): Generator<readonly string[]> {
  for (const cluster of clustersOf(force)) {
    const draws = drawsFor(force.seed, 'people-cells', cluster.index)
    for (const person of cluster.people) {
      const homeKnown = !draws.chance(personTraits.homeUnknown)
      if (draws.chance(personTraits.noPersonRecord)) continue
      yield [
        person.id,
        person.birthKnown ? dayText(person.born) : '',
        homeKnown ? areaAt(cluster.area).name : '',
        dayText(person.diedOn),
        person.deconflict ? 'Y' : 'N',
        person.approachRisk ? 'Y' : 'N',
        person.former === undefined ? 'Current' : 'Current - Merged',
      ]
    }
  }
}
