import { jsonPointer } from '../../internal/document-problems'
import type { PolicyRule } from './finding'
import { selectingGroups } from './selecting-groups'

/** A code in scope without a word why. */
export const codeWithoutReason: PolicyRule = {
  name: 'code-without-reason',
  severities: ['note'],
  about: 'a code in scope without a word why',
  check: ({ document: rules }) =>
    selectingGroups(rules).flatMap(([id, { codes = [], reasons = {} }]) =>
      codes.flatMap((code, i) =>
        Object.hasOwn(reasons, code)
          ? []
          : [
              {
                severity: 'note' as const,
                pointer: jsonPointer(['groups', id, 'codes', i]),
                message: 'no reason is given why this code is in the group',
                mend: "Add it to the group's reasons, in a sentence that the person concerned could read.",
              },
            ],
      ),
    ),
}
