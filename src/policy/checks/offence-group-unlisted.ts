import { jsonPointer } from '../../internal/document-problems'
import type { PolicyRule } from './finding'

/** A group's offence group or subgroup that the harm table lacks: it matches nothing. */
export const offenceGroupUnlisted: PolicyRule = {
  name: 'offence-group-unlisted',
  severities: ['error'],
  about: 'an offence group or subgroup that the harm table does not have',
  check: ({ document: rules, harmTable }) => {
    const places = Object.values(harmTable.groups ?? {})
    const known = {
      offenceGroups: new Set(places.map(({ group }) => group)),
      subgroups: new Set(places.flatMap(({ subgroup }) => subgroup ?? [])),
    }
    return Object.entries(rules.groups ?? {}).flatMap(([id, group]) =>
      (['offenceGroups', 'subgroups'] as const).flatMap((key) =>
        (group[key] ?? []).flatMap((name, i) =>
          known[key].has(name)
            ? []
            : [
                {
                  severity: 'error' as const,
                  pointer: jsonPointer(['groups', id, key, i]),
                  message: 'the harm table has no such group, so it matches no crime',
                  mend: 'Write it exactly as the harm table does, capitals included.',
                },
              ],
        ),
      ),
    )
  },
}
