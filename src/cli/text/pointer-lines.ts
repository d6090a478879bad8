import type { DocumentProblem } from '../../index'

/** The faults of a document, a line each: the pointer to the place and what is wrong there. */
export function pointerLines(problems: readonly DocumentProblem[]): string[] {
  return problems.map(({ pointer, message }) => `${pointer === '' ? '/' : pointer}: ${message}`)
}
