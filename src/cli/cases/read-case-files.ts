import type { PreludeError } from '../../index'
import { type PolicyCase, parsePolicyCases } from '../../testing/index'
import { type FileFault, unusable } from '../cli-error'
import { readJsonText } from '../inputs/read-json-file'
import { firstOf } from '../text/first-of'
import { openJsonLines } from './json-lines'
import { listCaseFiles } from './list-case-files'
import { faultsOf, placeText } from './sourced'

/** A case with the place where it is written. */
export interface PlacedCase {
  readonly policyCase: PolicyCase
  readonly file: string
  /** The line of a place in the case, from 1; `''` for the case itself. */
  lineOf(pointer: string): number
}

/**
 * Reads files and folders of cases, in their order.
 *
 * @throws an error with the pointer and the line of every fault, in all files
 */
export async function readCaseFiles(paths: readonly string[]): Promise<readonly PlacedCase[]> {
  const placed: PlacedCase[] = []
  const faults: FileFault[] = []
  for (const file of await listCaseFiles(paths)) {
    const { text, value } = await readJsonText('the file of cases', file)
    try {
      placed.push(...casesOf(file, text, value))
    } catch (error) {
      faults.push(...faultsOf(file, text, (error as PreludeError<'invalid-cases'>).info.problems))
    }
  }
  if (faults.length === 0) return placed
  const lines = faults.map(({ file, line, message }) => `${placeText(file, line)} ${message}`)
  throw unusable('the cases are not valid:', firstOf(lines), faults)
}

function casesOf(file: string, text: string, value: unknown): PlacedCase[] {
  const within = Array.isArray(value) ? '' : '/cases'
  const lineOf = openJsonLines(text)
  return parsePolicyCases(value).map((policyCase, index) => ({
    policyCase,
    file,
    lineOf: (pointer) => lineOf(`${within}/${index}${pointer}`),
  }))
}
