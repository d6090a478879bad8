import { open } from 'node:fs/promises'
import { PreludeError } from '../internal/prelude-error'
import type { CsvEncoding } from './csv-options'
import type { CsvPath, CsvSource } from './csv-source'
import { openDecoder } from './open-decoder'

/** A source that has been opened: its text, once, in pieces. */
export interface OpenSource {
  /** The text in pieces of a few thousand characters, however it arrives; ends where the source breaks. */
  texts(): AsyncGenerator<string, void>
  /** Bytes (of a text, characters) taken so far. */
  readonly bytes: number
  readonly totalBytes: number | undefined
  /** Whether the source failed before its end. */
  readonly broke: boolean
  /** Lets go of a file; what was handed in is its owner's. */
  close(): Promise<void>
}

/**
 * Opens a source.
 *
 * @throws PreludeError `unreadable-source` where a path cannot be opened, `invalid-argument` where it is no source
 */
export async function openSource(
  caller: string,
  source: CsvSource,
  encoding: CsvEncoding | undefined,
): Promise<OpenSource> {
  if (typeof source === 'string') return openChunks([source], encoding, source.length)
  if (source instanceof Uint8Array) return openChunks([source], encoding, source.byteLength)
  if (isIterable(source)) return openChunks(source, encoding)
  if (isPath(source)) return openPath(caller, source.path, encoding)
  throw new PreludeError(
    'invalid-argument',
    `${caller} requires source to be CSV text, { path }, a stream or an iterable of texts or bytes`,
    { argument: 'source' },
  )
}

/** Bytes that are read from a file at a time. */
const chunkLength = 1 << 20

/** Characters of a piece: so few that the cells of its rows are still in the processor's cache when they are read. */
const pieceLength = 1 << 12

type Chunks = AsyncIterable<unknown> | Iterable<unknown>

function openChunks(
  chunks: Chunks,
  encoding: CsvEncoding | undefined,
  totalBytes?: number,
  close: () => Promise<void> = () => Promise.resolve(),
): OpenSource {
  let bytes = 0
  let broke = false

  async function* decoded(): AsyncGenerator<string, void> {
    const decoder = openDecoder(encoding)
    try {
      for await (const chunk of chunks) {
        if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array))
          throw new TypeError('no text or bytes')
        bytes += chunk.length
        yield decoder.write(chunk)
      }
    } catch {
      broke = true
      return
    }
    yield decoder.end()
  }

  return {
    async *texts() {
      let rest = ''
      for await (const text of decoded()) {
        rest += text
        let from = 0
        for (; rest.length - from >= pieceLength; from += pieceLength)
          yield rest.slice(from, from + pieceLength)
        rest = rest.slice(from)
      }
      if (rest !== '') yield rest
    },
    get bytes() {
      return bytes
    },
    get broke() {
      return broke
    },
    totalBytes,
    close,
  }
}

async function openPath(
  caller: string,
  path: string,
  encoding: CsvEncoding | undefined,
): Promise<OpenSource> {
  try {
    const file = await open(path)
    const stats = await file.stat()
    if (!stats.isDirectory()) {
      const bytes = file.createReadStream({ highWaterMark: chunkLength, autoClose: false })
      return openChunks(bytes, encoding, stats.size, () => file.close())
    }
    await file.close()
    throw Object.assign(new Error('a folder opens like a file'), { code: 'EISDIR' })
  } catch (error) {
    const cause = String(Reflect.get(Object(error), 'code'))
    throw new PreludeError(
      'unreadable-source',
      `${caller} requires source to be a file that opens (${cause})`,
      { cause },
    )
  }
}

function isIterable(source: unknown): source is Chunks {
  return (
    typeof source === 'object' &&
    source !== null &&
    (Symbol.asyncIterator in source || Symbol.iterator in source)
  )
}

function isPath(source: unknown): source is CsvPath {
  return typeof source === 'object' && source !== null && 'path' in source && typeof source.path === 'string'
}
