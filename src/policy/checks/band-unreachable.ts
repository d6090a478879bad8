import { toThousandths } from '../../internal/thousandths'
import type { PolicyDocument } from '../policy-schema'
import type { Finding, PolicyRule } from './finding'
import { greatestPoints } from './greatest-points'

/** A band above the greatest score that the policy's own caps allow. */
export const bandUnreachable: PolicyRule = {
  name: 'band-unreachable',
  severities: ['error'],
  about: 'a band above the greatest score that caps and limits allow',
  check: ({ document: rules }) => [...findings(rules, 'score'), ...findings(rules, 'vulnerability')],
}

function findings(rules: PolicyDocument, key: 'score' | 'vulnerability'): Omit<Finding, 'rule'>[] {
  const rule = rules[key]
  if (rule === undefined) return []
  const greatest = greatestPoints(rule, rules)
  return (rule.bands ?? []).flatMap(({ atLeast }, i) =>
    toThousandths(atLeast) > greatest
      ? [
          {
            severity: 'error' as const,
            pointer: `/${key}/bands/${i}/atLeast`,
            message: 'no person can reach this band: the scales and limits stop below it',
            mend: 'Lower the band, or raise the scales that hold the components down.',
          },
        ]
      : [],
  )
}
