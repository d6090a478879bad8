import { type CodeSystem, type Holdings, openHoldings, type ReadProgress } from '../../index'
import { type FileRead, readFile } from './read-file'
import type { Fits } from './read-fits'
import type { RecordKindInput } from './record-kinds'

/** A file of records that an option names. */
export interface RecordFile {
  readonly input: RecordKindInput
  readonly file: string
}

/** The records of all files. */
export interface RecordsRead {
  readonly files: readonly FileRead[]
  readonly holdings: Holdings
}

/** Follows the reading of files. */
export interface ReadFollower {
  /** A file begins; what is returned is told how far it has come. */
  begin(file: string): (progress: ReadProgress) => void
  /** A file is read. */
  end(read: FileRead): void
}

/** Reads files one after another, each in a stream, into holdings. */
export async function readRecords(
  files: readonly RecordFile[],
  context: {
    readonly fits: Fits
    readonly codeSystem: CodeSystem
    readonly follower?: ReadFollower | undefined
  },
): Promise<RecordsRead> {
  const { fits, codeSystem, follower } = context
  const into = openHoldings()
  const read: FileRead[] = []
  for (const { input, file } of files) {
    const done = await readFile(input, file, { fits, codeSystem, into, onProgress: follower?.begin(file) })
    follower?.end(done)
    read.push(done)
  }
  return { files: read, holdings: into.close() }
}
