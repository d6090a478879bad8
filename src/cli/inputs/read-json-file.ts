import { unusable } from '../cli-error'
import { readTextFile } from './read-text-file'

/** What a JSON file holds; `what` begins the sentence where it cannot be read. */
export async function readJsonFile(what: string, path: string): Promise<unknown> {
  const text = await readTextFile(what, path)
  try {
    return JSON.parse(text)
  } catch (error) {
    // The parser's message quotes the text, which may be about people; only the place is safe.
    const place = / at position (\d+)/.exec(String(error))?.[1]
    const line = place === undefined ? '' : `, line ${text.slice(0, Number(place)).split('\n').length}`
    throw unusable(`${what} is not valid JSON: ${path}${line}`)
  }
}
