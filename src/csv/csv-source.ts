/** A file by its path. */
export interface CsvPath {
  readonly path: string
}

/** Where CSV comes from: the text itself, a path, a Node or web stream, any iterable of texts or bytes. */
export type CsvSource =
  | string
  | Uint8Array
  | CsvPath
  | AsyncIterable<string | Uint8Array>
  | Iterable<string | Uint8Array>
