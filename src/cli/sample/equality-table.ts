import { drawsFor, weighted } from './draws'
import { clustersOf, type SampleForce, type SampleTable } from './sample-table'

/** Self-defined ethnicity in the broad groups of the census; own judgement, and the same whoever the person is. */
const ethnicities = weighted([
  ['White', 640],
  ['Asian', 120],
  ['Black', 70],
  ['Mixed', 40],
  ['Other', 20],
  ['Not Stated', 110],
])
const disabilities = weighted([
  ['N', 780],
  ['Y', 90],
  ['Not Stated', 130],
])
/** Most people who are suspected are male: own judgement. */
const sexes = {
  none: weighted([
    ['F', 510],
    ['M', 490],
  ]),
  suspected: weighted([
    ['M', 790],
    ['F', 205],
    ['Not Stated', 5],
  ]),
}

/**
 * Protected characteristics for disparity checks alone. Ethnicity and disability are drawn apart from all else,
 * so a disparity that shows in the sample is chance, and a check that finds none is right.
 */
export const equalityTable: SampleTable = {
  kind: 'equality',
  file: 'equality.csv',
  headings: ['Person URN', 'Sex', 'Self-Defined Ethnicity', 'Disability'],
  dates: [],
  required: ['Person URN'],
  fit: {
    columns: {
      personId: 'Person URN',
      sex: 'Sex',
      ethnicity: 'Self-Defined Ethnicity',
      disability: 'Disability',
    },
  },
  rows: equalityRows,
}

function* equalityRows(force: SampleForce): Generator<readonly string[]> {
  for (const cluster of clustersOf(force)) {
    const draws = drawsFor(force.seed, 'equality', cluster.index)
    for (const person of cluster.people) {
      const sex = draws.pick(person.kind === 'none' ? sexes.none : sexes.suspected)
      yield [person.id, sex, draws.pick(ethnicities), draws.pick(disabilities)]
    }
  }
}
