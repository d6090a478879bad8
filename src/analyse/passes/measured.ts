import type { UnstatedRows } from './note-unstated'

/** Stands for a value that is not known. Values are never negative. */
export const unknownValue = -1

/** A measure of people `from` to `to`, person `p` at place `p - from`. */
export interface Measured {
  readonly values: Float64Array
  /** 1 where something contributed, even if it came to nothing. */
  readonly counted: Uint8Array
}

/** What the passes over involvements find besides values. */
export interface PassFindings {
  /** All state bits of selected rows, or-ed together. */
  states: number
  /** Crime and code of selected rows that the harm table lacks, two numbers each. */
  readonly unlisted: number[]
  /** By person from `from`: 1 where such a row was found. */
  readonly incomplete: Uint8Array
  /** What selected rows do not state although the selection excludes by it; undefined where nobody asks. */
  readonly unstated: UnstatedRows | undefined
}

/** Opens findings for a number of people, and for their rows where those are to be noted. */
export function openFindings(people: number, unstated?: UnstatedRows): PassFindings {
  return { states: 0, unlisted: [], incomplete: new Uint8Array(people), unstated }
}
