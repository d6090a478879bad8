import { ownValue } from '../../internal/own-value'
import type { DocumentPath } from '../../policy/schema/context-problems'
import type { Group } from '../../policy/schema/group-schema'
import type { Measure } from '../../policy/schema/measure-schema'
import type { FactPredicate } from '../../policy/schema/predicate-schema'

/** A place where a condition looks at what was done to a person, or at what they need. */
export interface ProtectiveEvidence {
  /** Keys below the measure or fact. */
  readonly path: DocumentPath
  readonly what: string
  /** True where more of it lowers the measure: crimes taken out because the person was exploited. */
  readonly excludes: boolean
}

type Groups = Readonly<Record<string, Group>>

const protectiveRoles: readonly string[] = ['victim', 'witness']
const protectiveThemes: readonly string[] = ['exploited', 'at-risk']
/** Schemes that exist to protect the person whom they manage. */
const protectiveSchemes: readonly string[] = ['child-protection', 'marac']

/**
 * Where a measure looks at what was done to a person or at their needs.
 *
 * Own judgement: such evidence is reason for help and never for enforcement, so entries that deter, disrupt or
 * enforce may not be offered by it.
 *
 * @see docs/decisions/0020-vulnerability-never-adds-enforcement.md
 */
export function protectiveEvidenceOf(measure: Measure, groups: Groups): ProtectiveEvidence[] {
  const at = (path: DocumentPath, what: string, excludes = false) => ({ path, what, excludes })
  switch (measure.kind) {
    case 'need':
      return [at(['kind'], 'needs')]
    case 'victimisation':
      return [at(['kind'], 'victimisation')]
    case 'intelligence':
      return Object.keys(measure.themes)
        .filter((theme) => protectiveThemes.includes(theme))
        .map((theme) => at(['themes', theme], `reports of the theme ${theme}`))
    case 'age':
    case 'custody-count':
      return []
    default: {
      const { roles, groups: taken = [], not } = measure.select
      const named = Object.keys(roles).filter((role) => protectiveRoles.includes(role))
      return [
        ...named.map((role) => at(['select', 'roles', role], `the role ${role}`)),
        ...flagged(taken, groups).map((i) => at(['select', 'groups', i], 'the marker exploited')),
        ...flagged(not?.groups ?? [], groups).map((i) =>
          at(['select', 'not', 'groups', i], 'the marker exploited', true),
        ),
      ]
    }
  }
}

/** Where a fact looks at a scheme that protects the person. */
export function protectiveSchemesOf(fact: FactPredicate): ProtectiveEvidence[] {
  if (fact.fact !== 'scheme') return []
  return fact.is.flatMap((scheme, i) =>
    protectiveSchemes.includes(scheme)
      ? [{ path: ['is', i], what: `the scheme ${scheme}`, excludes: false }]
      : [],
  )
}

function flagged(ids: readonly string[], groups: Groups): number[] {
  return ids.flatMap((id, i) => (ownValue(groups, id)?.markers?.includes('exploited') ? [i] : []))
}
