import { jsonPointer } from '../../internal/document-problems'
import type { PolicyRule } from './finding'

/** The same code, flag or group named twice in one list of a group: counted once, and perhaps a slip for another. */
export const entryRepeated: PolicyRule = {
  name: 'entry-repeated',
  severities: ['warning'],
  about: 'a code, offence group, subgroup or flag that a group names twice',
  check: ({ document: rules }) =>
    Object.entries(rules.groups ?? {}).flatMap(([id, group]) =>
      (['codes', 'offenceGroups', 'subgroups', 'markers'] as const).flatMap((key) => {
        const entries: readonly string[] = group[key] ?? []
        return entries.flatMap((entry, i) =>
          entries.indexOf(entry) === i
            ? []
            : [
                {
                  severity: 'warning' as const,
                  pointer: jsonPointer(['groups', id, key, i]),
                  message: 'this stands earlier in the same group, and counts once',
                  mend: 'Take it out, or write what was meant.',
                },
              ],
        )
      }),
    ),
}
