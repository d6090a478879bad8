import { jsonPointer } from '../../internal/document-problems'
import type { PolicyRule } from './finding'
import { selectingGroups } from './selecting-groups'

/** Code 90 taken for knife crime: it is the unlawful marketing of knives, and weighs nearly five times a blade carried. */
export const knifeMarketingSelected: PolicyRule = {
  name: 'knife-marketing-selected',
  severities: ['warning'],
  about: 'code 90, the unlawful marketing of knives, taken for knife crime',
  check: ({ document: rules, harmTable }) => {
    if (harmTable.codeSystem !== 'recorded-crime') return []
    return selectingGroups(rules).flatMap(([id, { codes = [] }]) =>
      codes.flatMap((code, i) =>
        code === '90'
          ? [
              {
                severity: 'warning' as const,
                pointer: jsonPointer(['groups', id, 'codes', i]),
                message: 'code 90 is the unlawful marketing of knives, not the carrying of one',
                mend: 'Use 10D for possession of an article with a blade or point.',
              },
            ]
          : [],
      ),
    )
  },
}
