import { parse } from 'fast-csv'
import { PreludeError } from '../internal/prelude-error'

/** Parses the cells of sound rows. */
export interface CellParser {
  /** Parses whole rows; each has been handed on when this resolves. */
  write(rows: string): Promise<void>
  end(): Promise<void>
}

/**
 * Opens fast-csv on rows that are known to be sound.
 *
 * @param onRow - takes the cells of each row; what it throws, `write` throws
 */
export function openCellParser(delimiter: string, onRow: (cells: readonly string[]) => void): CellParser {
  let failure: { readonly thrown: unknown } | undefined
  // Rows are taken as they are transformed and go no further: nothing waits in the stream, and none is lost.
  const stream = parse<string[], never>({ headers: false, delimiter }).transform((cells: string[]) => {
    if (failure !== undefined) return null as never
    try {
      onRow(cells)
    } catch (thrown) {
      failure = { thrown }
    }
    return null as never
  })
  stream.on('error', noteElsewhere).resume()

  return {
    write: (rows) =>
      new Promise((resolve, reject) => {
        stream.write(rows, (error) => {
          const failed = failure ?? parserFailure(error)
          if (failed === undefined) resolve()
          else reject(failed.thrown)
        })
      }),
    end: () => new Promise((resolve) => stream.end(resolve)),
  }
}

/** The callback of the write that failed tells of it. */
/* v8 ignore next -- @preserve: no text is known that the scanner passes and fast-csv refuses; the tests look for one */
function noteElsewhere(): void {}

/** What to throw instead of fast-csv's own error, whose message quotes the row. */
function parserFailure(error: Error | null | undefined): { readonly thrown: PreludeError } | undefined {
  /* v8 ignore if -- @preserve: as above */
  if (error) {
    const message = 'the CSV parser requires rows that it can take'
    return { thrown: new PreludeError('unreadable-source', message, { cause: 'csv-parser' }) }
  }
  return undefined
}
