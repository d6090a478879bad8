import { jsonPointer } from '../../internal/document-problems'
import { type Marker, markers } from '../../scan/vocabulary'
import type { Policy } from '../parse-policy'
import { groupTakesCode } from './codes-taken'
import { factsIn } from './facts-in'
import type { FindingOfRule, PolicyRule } from './finding'
import type { PolicyData } from './policy-data'
import { selectingGroups } from './selecting-groups'

/** A group, flag, area or scheme that the policy names and that nobody and nothing at hand has: perhaps a slip. */
export const dataLacksValue: PolicyRule = {
  name: 'data-lacks-value',
  severities: ['warning', 'note'],
  about: 'a group, flag, area or scheme that nothing at hand has',
  check: (policy, data) => (data === undefined ? [] : [...placesIn(policy, data), ...groupsIn(policy, data)]),
}

/** An area or scheme of a condition; where the data state none at all, that is another rule's to say. */
function placesIn({ document: rules }: Policy, data: PolicyData): FindingOfRule[] {
  const known = { area: data.areas, scheme: data.schemes, custody: undefined, alive: undefined }
  return factsIn(rules).flatMap(({ pointer, predicate: { fact, is } }) =>
    is.flatMap((value, i) => {
      const values = known[fact]
      if (values === undefined || values.has(value)) return []
      return [
        {
          severity: fact === 'area' ? ('warning' as const) : ('note' as const),
          pointer: `${pointer}/is/${i}`,
          message:
            fact === 'area'
              ? 'nobody at hand lives in an area of this name'
              : 'nobody at hand is under a scheme of this name',
          mend: 'Write the name as the records do, or leave it out.',
        },
      ]
    }),
  )
}

function groupsIn(policy: Policy, data: PolicyData): FindingOfRule[] {
  if (data.from.crimes === undefined) return []
  const codes = data.columns.codes.filter((_, place) => data.codes[place] === 1)
  const isFlagged = (marker: Marker) => (data.markers & (1 << markers.indexOf(marker))) !== 0
  return selectingGroups(policy.document).flatMap(([id, group]): FindingOfRule[] => {
    const { markers: flags = [] } = group
    const hasCode = codes.some((code) => groupTakesCode(group, code, policy.harmTable))
    if (!hasCode && !flags.some(isFlagged)) {
      return [
        {
          severity: 'note',
          pointer: jsonPointer(['groups', id]),
          message: 'no crime at hand is in this group',
          mend: 'See whether the export has such crimes under other codes, or not at all.',
        },
      ]
    }
    return flags.flatMap((flag, i) =>
      isFlagged(flag)
        ? []
        : [
            {
              severity: 'note' as const,
              pointer: jsonPointer(['groups', id, 'markers', i]),
              message: 'no crime at hand has this flag',
              mend: 'See whether the export has the flag under another name, or the force does not use it.',
            },
          ],
    )
  })
}
