import { jsonPointer } from '../../internal/document-problems'
import type { PolicyRule } from './finding'
import { selectingGroups } from './selecting-groups'

/** What else is in a Home Office offence group whose title promises something narrower. */
const alsoHolds: Readonly<Record<string, string>> = {
  'Violence against the person': 'malicious communications and death by careless driving',
  'Possession of weapons offences': 'the unlawful marketing of knives, code 90',
}

/** A whole Home Office offence group, or a subgroup as wide, where a list of codes is meant. */
export const offenceGroupTooWide: PolicyRule = {
  name: 'offence-group-too-wide',
  severities: ['warning'],
  about: 'a whole Home Office offence group where a list of codes is meant',
  check: ({ document: rules }) =>
    selectingGroups(rules).flatMap(([id, group]) =>
      (['offenceGroups', 'subgroups'] as const).flatMap((key) =>
        (group[key] ?? []).flatMap((name, i) => {
          if (!Object.hasOwn(alsoHolds, name)) return []
          return [
            {
              severity: 'warning' as const,
              pointer: jsonPointer(['groups', id, key, i]),
              message: `this offence group also holds ${alsoHolds[name]}`,
              mend: 'List the codes that are meant, with a reason for each.',
            },
          ]
        }),
      ),
    ),
}
