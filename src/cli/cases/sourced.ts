import type { DocumentProblem } from '../../index'
import { type CliError, type FileFault, unusable } from '../cli-error'
import { pointerLine } from '../text/pointer-lines'
import { openJsonLines } from './json-lines'

/** Something that was read from a file, or that comes with the library. */
export interface Sourced<Value> {
  readonly value: Value
  /** The file as it was named; undefined for what comes with the library. */
  readonly file: string | undefined
  /** The line of a place, from 1; undefined where there is no file. */
  lineOf(pointer: string): number | undefined
}

/** What was parsed from the text of a JSON file. */
export function fromFile<Value>(value: Value, file: string, text: string): Sourced<Value> {
  return { value, file, lineOf: openJsonLines(text) }
}

/** What comes with the library. */
export function fromLibrary<Value>(value: Value): Sourced<Value> {
  return { value, file: undefined, lineOf: () => undefined }
}

/** The faults of a document at their lines. */
export function faultsOf(file: string, text: string, problems: readonly DocumentProblem[]): FileFault[] {
  const lineOf = openJsonLines(text)
  return problems.map((problem) => ({
    file,
    line: lineOf(problem.pointer),
    message: pointerLine(problem),
  }))
}

/** The error for a document that is not valid: each fault by its pointer and line. */
export function invalidDocument(
  sentence: string,
  file: string,
  text: string,
  problems: readonly DocumentProblem[],
): CliError {
  const faults = faultsOf(file, text, problems)
  const lines = faults.map(({ line, message }) => `${message} (line ${line})`)
  return unusable(`${sentence}: ${file}`, lines, faults)
}

/** Where something stands, for people: `policy.json:12`, or nothing for what comes with the library. */
export function placeText(file: string | undefined, line: number | undefined): string {
  return file === undefined ? '' : `${file}:${line}`
}
