import type { PolicyDocument } from '../policy-schema'
import type { Group } from '../schema/group-schema'
import { measuresIn, selectionOf } from './measures-in'

/** The groups that some measure selects by; a group that measures only leave out is not among them. */
export function selectingGroups(rules: PolicyDocument): [id: string, group: Group][] {
  const selecting = new Set(measuresIn(rules).flatMap(({ measure }) => selectionOf(measure)?.groups ?? []))
  return Object.entries(rules.groups ?? {}).filter(([id]) => selecting.has(id))
}
