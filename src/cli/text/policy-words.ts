import type { NominationList, Policy } from '../../index'

/** A band by its title: higher recorded harm. */
export function bandText(policy: Policy, band: string | undefined): string {
  if (band === undefined) return ''
  return policy.document.score.bands?.find(({ id }) => id === band)?.title ?? band
}

/** A list by its title and area: Area Amber. */
export function listText({ id, title = id, area }: Pick<NominationList, 'id' | 'title' | 'area'>): string {
  return area === undefined ? title : `${title} ${area}`
}

/** What is missing of a person, by the ids that a cohort gives it, in words. */
export function missingText(policy: Policy, missing: readonly string[]): string {
  const { gates = [] } = policy.document
  return missing
    .filter((id) => !id.startsWith('list:') || missing.every((each) => each.startsWith('list:')))
    .map((id) => {
      if (id === 'harm-weight') return 'the weight of a crime'
      if (id.startsWith('list:')) return `the condition of the list “${titleOfList(policy, id.slice(5))}”`
      return `“${gates.find((gate) => gate.id === id)?.title ?? id}”`
    })
    .join(', ')
}

function titleOfList(policy: Policy, id: string): string {
  return policy.document.lists?.find((list) => list.id === id)?.title ?? id
}
