import type { DocumentProblem } from '../../index'

/** A fault of a document: the pointer to the place and what is wrong there. */
export function pointerLine({ pointer, message }: DocumentProblem): string {
  return `${pointer === '' ? '/' : pointer}: ${message}`
}

/** The faults of a document, a line each. */
export function pointerLines(problems: readonly DocumentProblem[]): string[] {
  return problems.map(pointerLine)
}
