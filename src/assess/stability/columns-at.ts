import type { StringColumn } from '../../internal/string-pool'
import type { InvolvementColumns, PersonTable } from '../../scan/holdings/columns'

/** Values of a column at some places; a column that is left out stays so. */
export function valuesAt<Column extends Exclude<InvolvementColumns[keyof InvolvementColumns], number>>(
  column: Column,
  places: Uint32Array,
): Column {
  const taken = new (column.constructor as new (length: number) => Column)(
    column.length === 0 ? 0 : places.length,
  )
  for (let i = 0; i < taken.length; i++) taken[i] = column[places[i] as number] as number
  return taken
}

/** Columns of some rows of others, with people and crimes of their own. */
export function gatherRows(
  all: InvolvementColumns,
  rows: Uint32Array,
  own: Pick<InvolvementColumns, 'starts' | 'person' | 'crime'>,
): InvolvementColumns {
  return {
    ...own,
    size: rows.length,
    code: valuesAt(all.code, rows),
    on: valuesAt(all.on, rows),
    known: valuesAt(all.known, rows),
    state: valuesAt(all.state, rows),
    markers: valuesAt(all.markers, rows),
    outcome: valuesAt(all.outcome, rows),
    outcomeOn: valuesAt(all.outcomeOn, rows),
    area: valuesAt(all.area, rows),
    // No measure asks where on the grid a crime was.
    easting: new Float32Array(0),
    northing: new Float32Array(0),
  }
}

/** Texts at some places. */
export function textsAt({ bytes, starts }: StringColumn, places: Uint32Array): StringColumn {
  const ends = new Uint32Array(places.length + 1)
  places.forEach((place, i) => {
    ends[i + 1] = (ends[i] as number) + (starts[place + 1] as number) - (starts[place] as number)
  })
  const texts = new Uint8Array(ends[places.length] as number)
  places.forEach((place, i) => {
    texts.set(bytes.subarray(starts[place], starts[place + 1]), ends[i])
  })
  return { size: places.length, bytes: texts, starts: ends }
}

/** The rows of some people, those that are taken. */
export function tableAt<Row>(
  { rows, starts }: PersonTable<Row>,
  places: Uint32Array,
  takes: (row: Row) => boolean = () => true,
): PersonTable<Row> {
  if (starts.length === 0) return { rows, starts }
  const ends = new Uint32Array(places.length + 1)
  const taken: Row[] = []
  places.forEach((place, i) => {
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      if (takes(rows[at] as Row)) taken.push(rows[at] as Row)
    }
    ends[i + 1] = taken.length
  })
  return { rows: taken, starts: ends }
}
