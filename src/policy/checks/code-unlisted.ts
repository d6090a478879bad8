import { jsonPointer } from '../../internal/document-problems'
import { canonicalOffenceCode } from '../../scan/canonical-offence-code'
import type { PolicyRule } from './finding'

/** A group's code that the harm table lacks: its crimes have no weight, or are never met with. */
export const codeUnlisted: PolicyRule = {
  name: 'code-unlisted',
  severities: ['warning'],
  about: 'a code without a weight, or not written as the table writes it',
  check: ({ document: rules, harmTable }) =>
    Object.entries(rules.groups ?? {}).flatMap(([id, { codes = [] }]) =>
      codes.flatMap((code, i) => {
        if (Object.hasOwn(harmTable.weights, code)) return []
        const canonical = canonicalOffenceCode(code, harmTable.codeSystem)
        const written =
          canonical !== undefined && canonical !== code && Object.hasOwn(harmTable.weights, canonical)
        return [
          {
            severity: 'warning' as const,
            pointer: jsonPointer(['groups', id, 'codes', i]),
            message: written
              ? 'this code is not written as the harm table writes it, and will match no record'
              : 'the harm table does not list this code: a crime with it has no weight',
            mend: written
              ? `Write it as ${canonical}.`
              : 'Correct the code, use a table that lists it, or decide a weight for unlisted codes.',
          },
        ]
      }),
    ),
}
