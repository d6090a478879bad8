import type { PolicyRule } from './finding'
import { measureUsesIn } from './measures-in'

/** Intelligence that scores a person on one origin, or on grades that need corroboration before anyone acts on them. */
export const intelligenceUncorroborated: PolicyRule = {
  name: 'intelligence-uncorroborated',
  severities: ['warning'],
  about: 'intelligence that scores on one origin, or on grades 3, D or E',
  check: ({ document: rules }) =>
    measureUsesIn(rules).flatMap(({ pointer, measure }) => {
      if (measure.kind !== 'intelligence' || !pointer.startsWith('/score/')) return []
      const { minimumOrigins = 1, source, assessment } = measure
      const weak = [source['3'], assessment.D, assessment.E].some((factor = 0) => factor > 0)
      const found = [
        minimumOrigins < 2 && {
          severity: 'warning' as const,
          pointer,
          message: 'one origin is enough for intelligence to score a person',
          mend: 'Set minimumOrigins to 2 or more.',
        },
        weak && {
          severity: 'warning' as const,
          pointer,
          message: 'intelligence that is not reliable, not known or suspected to be false scores a person',
          mend: 'Give no factor to source 3 and assessments D and E.',
        },
      ]
      return found.filter((finding) => finding !== false)
    }),
}
