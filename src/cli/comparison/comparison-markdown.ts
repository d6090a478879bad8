import { describePolicyComparison } from '../../index'
import { escapeMarkdown } from '../../present/markdown/escape-markdown'
import { documentSection } from '../../present/policy-comparison/document-section'
import type { ComparisonReport } from './compare-rules'

/** A comparison of policies in Markdown: of the documents alone where no records were given. */
export function comparisonMarkdown({ before, after, differences, effect, people }: ComparisonReport): string {
  if (effect !== undefined) {
    return describePolicyComparison(effect.comparison, { byGroup: effect.byGroup, people })
  }
  const nameOf = ({ id, version }: { readonly id: string; readonly version: string }) => `${id} ${version}`
  const title = escapeMarkdown(`${nameOf(before.value)} to ${nameOf(after.value)}`)
  return `# Change of policy: ${title}\n\n${documentSection(differences)}\n`
}
