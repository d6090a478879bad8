import { jsonPointer } from '../../internal/document-problems'
import type { PolicyRule } from './finding'

/** A reason for a code that the group does not have: a slip in one of the two. */
export const reasonWithoutCode: PolicyRule = {
  name: 'reason-without-code',
  severities: ['warning'],
  about: 'a reason for a code that the group does not list',
  check: ({ document: rules }) =>
    Object.entries(rules.groups ?? {}).flatMap(([id, { codes = [], reasons = {} }]) =>
      Object.keys(reasons)
        .filter((code) => !codes.includes(code))
        .map((code) => ({
          severity: 'warning' as const,
          pointer: jsonPointer(['groups', id, 'reasons', code]),
          message: 'this reason is for a code that the group does not list',
          mend: 'Add the code to the group, or take the reason out.',
        })),
    ),
}
