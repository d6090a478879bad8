import { dayText } from './day-text'
import { clustersOf, type SampleForce, type SampleTable } from './sample-table'

/** Person ids that were merged into another: rows recorded before carry the old one. */
export const aliasTable: SampleTable = {
  kind: 'aliases',
  file: 'aliases.csv',
  headings: ['Old URN', 'Current URN', 'Merged On'],
  dates: ['Merged On'],
  required: ['Old URN', 'Current URN'],
  fit: { columns: { from: 'Old URN', to: 'Current URN', on: 'Merged On' } },
  rows: aliasRows,
}

function* aliasRows(force: SampleForce): Generator<readonly string[]> {
  for (const cluster of clustersOf(force)) {
    for (const { id, former } of cluster.people) {
      if (former !== undefined) yield [former.id, id, dayText(former.mergedOn)]
    }
  }
}
