import { dayText, idOn } from './day-text'
import { clusterCount } from './population'
import { clustersOf, type SampleForce, type SampleTable } from './sample-table'
import { unfoldCluster } from './unfold-cluster'

/** Times in prison, on remand or under sentence; a release after the export is a planned one. */
export const custodySpellTable: SampleTable = {
  kind: 'custodySpells',
  file: 'custody-spells.csv',
  headings: ['Person URN', 'Custody Type', 'Received On', 'Release Date', 'Establishment Type'],
  dates: ['Received On', 'Release Date'],
  required: ['Person URN', 'Custody Type', 'Received On'],
  fit: {
    columns: { personId: 'Person URN', kind: 'Custody Type', from: 'Received On', to: 'Release Date' },
    values: { kind: { Remanded: 'remand', Sentenced: 'sentence' } },
  },
  rows: spellRows,
}

function* spellRows(force: SampleForce): Generator<readonly string[]> {
  const clusters = clusterCount(force.people)
  for (const cluster of clustersOf(force)) {
    for (const { person, kind, from, to } of unfoldCluster(cluster, clusters, force.seed).spells) {
      const child = (from - person.born) * 4 < 18 * 1461
      yield [idOn(person, from), kind, dayText(from), dayText(to), child ? 'Secure estate' : 'Prison']
    }
  }
}
