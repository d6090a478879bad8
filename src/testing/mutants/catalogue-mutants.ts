import { ownValue } from '../../internal/own-value'
import { onsCrimeSeverity2021 } from '../../policy/ons-crime-severity-2021'
import type { Measure } from '../../policy/schema/measure-schema'
import { predicateLeaves } from '../../policy/schema/predicate-leaves'
import type { Catalogue } from '../../respond/catalogue-schema'
import { parseCatalogue } from '../../respond/parse-catalogue'
import { catalogueProblems } from '../../respond/schema/catalogue-problems'
import { groupsNamed } from './canonical/measure-form'
import { lendsGroups, openCanonicalCatalogues } from './canonical-catalogue'
import { catalogueChanges } from './changes/catalogue-changes'
import type { Mutant } from './mutant'
import { mutate } from './mutate'
import { proofOfEquivalence } from './proof-of-equivalence'

/** A catalogue with one change. */
export interface CatalogueMutant extends Mutant {
  /** The changed document. It shares with the original all that is the same. */
  readonly document: Catalogue
  /** The changed catalogue; parsed when first asked for. */
  catalogue(): Catalogue
}

/**
 * Changes a catalogue of responses in one place at a time, as `policyMutants` does a policy.
 *
 * Whom a response is for and what bars it, its measures and groups, what it takes, when it is in force, how soon to
 * refer and how long a confirmation speaks are moved in small and large steps, or taken away. Words, capacity,
 * funding, the day of a confirmation and the needs that are addressed are not: they are facts, and no rule.
 *
 * @param catalogue - a catalogue from `parseCatalogue`
 * @returns the mutants, in the order of the document; those proved to come to the same advice say why
 * @example
 * const mutants = catalogueMutants(thamesValleyCatalogue)
 * mutants.find(({ pointer }) => pointer === '/confirmWithin')?.sentence
 * // => 'catalogue: confirmed within 12 months becomes 13 months'
 */
export function catalogueMutants(catalogue: Catalogue): CatalogueMutant[] {
  // Only for neighbours of codes, and only in the system that the bundled table is written in.
  const table = catalogue.codeSystem === onsCrimeSeverity2021.codeSystem ? onsCrimeSeverity2021 : undefined
  const used = usesIn(catalogue)
  const context = {
    formOf: openCanonicalCatalogues(),
    isValid: (mutated: Catalogue) => catalogueProblems(mutated).length === 0,
    proofOf: (change: Parameters<typeof proofOfEquivalence>[0]) =>
      proofOfEquivalence(change, { used, table: undefined }),
  }
  return mutate(catalogue, catalogueChanges(catalogue, table), context).map((mutant): CatalogueMutant => {
    let parsed: Catalogue | undefined
    return {
      ...mutant,
      catalogue() {
        parsed ??= parseCatalogue(mutant.document)
        return parsed
      },
    }
  })
}

function usesIn(catalogue: Catalogue) {
  const { measures, groups = {}, responses } = catalogue
  const given = responses
    .flatMap(({ offerWhen, blockWhen }) => [offerWhen, ...(blockWhen === undefined ? [] : [blockWhen])])
    .flatMap((condition) => predicateLeaves(condition, []))
    .flatMap(({ leaf }) => ('measure' in leaf ? [leaf.measure] : []))
  const named = given.filter((its) => typeof its === 'string')
  const measured = given.flatMap((its): Measure[] => {
    const measure = typeof its === 'string' ? ownValue(measures, its) : its
    return measure === undefined ? [] : [measure]
  })
  const all = lendsGroups(catalogue) ? Object.keys(groups) : []
  return { measures: new Set(named), groups: new Set([...all, ...measured.flatMap(groupsNamed)]) }
}
