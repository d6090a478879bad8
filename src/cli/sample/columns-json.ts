import { messyFiles } from './messy-faults'
import { sampleTables } from './sample-tables'

/**
 * What the readers must be told of the exports, as the text of `columns.json`: options by kind of record, with
 * column maps, value maps, code maps, delimiter and the order of slashed dates.
 */
export function columnsJson(messy: boolean): string {
  const options = sampleTables.map(({ kind, fit }) => [
    kind,
    { ...fit, dateFormat: 'dmy', delimiter: messy ? messyFiles[kind].delimiter : ',' },
  ])
  return `${JSON.stringify(Object.fromEntries(options), undefined, 2)}\n`
}
