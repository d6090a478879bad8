import { unusable } from '../cli-error'
import { readTextFile } from './read-text-file'

/** A JSON file: its text, and what it holds. */
export interface JsonFile {
  readonly text: string
  readonly value: unknown
}

/** What a JSON file holds; `what` begins the sentence where it cannot be read. */
export async function readJsonFile(what: string, path: string): Promise<unknown> {
  return (await readJsonText(what, path)).value
}

/** The same with its text, for telling lines. */
export async function readJsonText(what: string, path: string): Promise<JsonFile> {
  const text = await readTextFile(what, path)
  try {
    return { text, value: JSON.parse(text) }
  } catch (error) {
    // The parser's message quotes the text, which may be about people; only the place is safe.
    const place = / at position (\d+)/.exec(String(error))?.[1]
    const line = place === undefined ? undefined : text.slice(0, Number(place)).split('\n').length
    const message = `${what} is not valid JSON: ${path}${line === undefined ? '' : `, line ${line}`}`
    throw unusable(message, [], [{ file: path, line: line ?? 1, message: 'not valid JSON' }])
  }
}
