import { TextDecoder } from 'node:util'
import type { CsvEncoding } from './csv-options'

/** Makes text of chunks of bytes; chunks that are texts pass through. */
export interface Decoder {
  write(chunk: string | Uint8Array): string
  /** What is left over. */
  end(): string
}

/**
 * Opens a decoder that believes a byte order mark, else the encoding that is stated, else UTF-8.
 *
 * It never throws: what cannot be decoded becomes U+FFFD, which no kept column may hold. Where the chunks are cut
 * makes no difference.
 */
export function openDecoder(encoding: CsvEncoding = 'utf-8'): Decoder {
  let head: Uint8Array = new Uint8Array(0)
  let decoder: TextDecoder | undefined
  let isStart = true

  function decode(chunk: Uint8Array, isLast: boolean): string {
    if (decoder !== undefined) return decoder.decode(chunk, { stream: !isLast })
    head = joined(head, chunk)
    if (head.length < longestMark && !isLast) return ''
    decoder = new TextDecoder(encodingByMark(head) ?? encoding)
    return decoder.decode(head, { stream: !isLast })
  }

  /** The mark of a text that was decoded elsewhere. */
  function withoutMark(text: string): string {
    if (!isStart || text === '') return text
    isStart = false
    return text.startsWith('\ufeff') ? text.slice(1) : text
  }

  const end = () => withoutMark(decode(new Uint8Array(0), true))
  return {
    write: (chunk) => withoutMark(typeof chunk === 'string' ? `${end()}${chunk}` : decode(chunk, false)),
    end,
  }
}

const longestMark = 3

function encodingByMark(bytes: Uint8Array): CsvEncoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  const whole = new Uint8Array(before.length + after.length)
  whole.set(before)
  whole.set(after, before.length)
  return whole
}
