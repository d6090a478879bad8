import { jsonPointer } from '../../internal/document-problems'
import type { PolicyRule } from './finding'
import { measuresIn, selectionOf } from './measures-in'

/** A group that no measure selects or leaves out. */
export const groupUnused: PolicyRule = {
  name: 'group-unused',
  severities: ['warning'],
  about: 'a group that no measure uses',
  check: ({ document: rules }) => {
    const used = new Set(
      measuresIn(rules).flatMap(({ measure }) => {
        const select = selectionOf(measure)
        return [...(select?.groups ?? []), ...(select?.not?.groups ?? [])]
      }),
    )
    return Object.keys(rules.groups ?? {})
      .filter((id) => !used.has(id))
      .map((id) => ({
        severity: 'warning',
        pointer: jsonPointer(['groups', id]),
        message: 'no measure uses this group',
        mend: 'Use it in a selection, or take it out.',
      }))
  },
}
