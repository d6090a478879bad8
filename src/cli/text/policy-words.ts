import type { NominationList, Policy } from '../../index'
import { plural } from './numbers'

/** A band by its title: higher recorded harm. */
export function bandText({ document }: Policy, band: string): string {
  return titleIn(document.score.bands, band)
}

/** A condition of eligibility by its title: “alive”. */
export function gateText({ document }: Policy, gate: string): string {
  return `“${titleIn(document.gates, gate)}”`
}

/** A list by its title and area: Area Amber. */
export function listText({ id, title = id, area }: Pick<NominationList, 'id' | 'title' | 'area'>): string {
  return area === undefined ? title : `${title} ${area}`
}

/**
 * What is missing of a person, by the ids that a cohort gives it, in words: the conditions of lists only where
 * nothing else is missing, since they mostly follow from the rest.
 */
export function missingText(policy: Policy, missing: readonly string[]): string {
  const others = missing.filter((id) => !id.startsWith('list:'))
  return (others.length > 0 ? others : missing).map((id) => missingWord(policy, id)).join(', ')
}

/** What was kept for other meetings, with how many people have it: 3 people with domestic abuse crimes (MATAC). */
export function signpostTexts({ document }: Policy, counts: Readonly<Record<string, number>>): string[] {
  const { signposts = [] } = document
  return signposts.flatMap(({ id, title = id, to }) => {
    const people = Number(counts[id])
    return people > 0 ? [`${plural(people, 'person', 'people')} with ${title} (${to.join(' or ')})`] : []
  })
}

function missingWord(policy: Policy, id: string): string {
  if (id === 'harm-weight') return 'the weight of a crime'
  if (!id.startsWith('list:')) return gateText(policy, id)
  return `the condition of the list “${titleIn(policy.document.lists, id.slice('list:'.length))}”`
}

function titleIn(
  rules: readonly { readonly id: string; readonly title?: string | undefined }[] = [],
  id: string,
): string {
  return rules.find((rule) => rule.id === id)?.title ?? id
}
