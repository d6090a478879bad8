import type { Issue } from '../intake'
import { foldHeading } from './fold-text'
import { columnIssue, fieldIssue, rowIssue } from './issues'
import type { OpenField } from './open-fields'

/** Headings of columns that were not kept, reported at most: rows of a hostile source may each have their own. */
const mostReported = 1000
const longestReported = 200

/** Which columns of a source the fields are read from, and what there is to say about its headings. */
export interface Headings {
  /** The fields whose heading it is, or none; a heading that is new is noted. */
  fieldsOf(heading: string): readonly number[]
  /** Notes a heading that stands twice. */
  repeat(heading: string): void
  /** Notes a column without a heading by its place, from 1. */
  unnamed(place: number): void
  /** What there is to say, once all headings are known. */
  warnings(): readonly Issue[]
}

/** Matches the headings of one source to the fields. */
export function openHeadings(fields: readonly OpenField[]): Headings {
  const wanted = new Map<string, number[]>()
  for (const [index, field] of fields.entries()) {
    wanted.set(field.heading, [...(wanted.get(field.heading) ?? []), index])
  }
  const none: readonly number[] = []
  const seen = new Set<number>()
  const unread = new Set<string | number>()
  const repeated = new Set<string>()
  const note = <Each>(set: Set<Each>, each: Each) => {
    if (set.size < mostReported) set.add(each)
  }

  return {
    fieldsOf(heading) {
      const indexes = wanted.get(foldHeading(heading))
      if (indexes === undefined) note(unread, clip(heading))
      else for (const index of indexes) seen.add(index)
      return indexes ?? none
    },
    repeat(heading) {
      note(repeated, clip(heading))
    },
    unnamed(place) {
      note(unread, place)
    },
    warnings() {
      // A file without headings would otherwise have its first row reported as such.
      if (seen.size === 0) return [rowIssue('headings-not-found')]
      const missing = fields.filter((field, index) => (field.required || field.named) && !seen.has(index))
      return [
        ...missing.map((field) => fieldIssue('missing-column', field.name)),
        ...[...repeated].map((heading) => columnIssue('repeated-heading', heading)),
        ...[...unread].map((heading) => columnIssue('unread-column', heading)),
      ]
    },
  }
}

function clip(heading: string): string {
  return heading.trim().slice(0, longestReported)
}
