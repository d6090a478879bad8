import type { Cohort, Policy } from '../../index'
import { countBy } from '../text/count-by'
import { countText, plural } from '../text/numbers'
import { missingText } from '../text/policy-words'

/** What a cohort did not count or list, one sentence each: nothing is left out in silence. */
export function offListSentences(cohort: Cohort, policy: Policy): string[] {
  const { notEligible, undetermined, withoutArea, unlisted, signposts, register } = cohort
  const { gates = [], signposts: rules = [] } = policy.document
  const failed = Object.entries(notEligible)
    .filter(([, count]) => count > 0)
    .map(([id, count]) => `${countText(count)} fail “${gates.find((gate) => gate.id === id)?.title ?? id}”`)
  const missing = countBy(undetermined.map((person) => missingText(policy, person.missing)))
  const codes = Object.entries(unlisted).map(([code, crimes]) => `${code} (${plural(crimes, 'crime')})`)
  const owned = rules
    .filter(({ id }) => (signposts[id] ?? 0) > 0)
    .map(({ id, title, to }) => `${plural(signposts[id] ?? 0, 'person', 'people')} with ${title ?? id} (${to.join(' or ')})`)
  const { inProgramme, declined, removed } = register
  const held = [
    ...(inProgramme.length > 0 ? [`${countText(inProgramme.length)} in programme`] : []),
    ...(declined.length > 0 ? [`${countText(declined.length)} declined`] : []),
    ...(removed > 0 ? [`${countText(removed)} removed on challenge`] : []),
  ]
  return [
    ...sentence('Not eligible', failed),
    ...sentence('Undetermined', missing.map(([what, count]) => `${plural(count, 'person', 'people')}, not known: ${what}`)),
    ...(withoutArea > 0 ? [`No home area: ${countText(withoutArea)} fit for an area’s list.`] : []),
    ...sentence('No weight in the harm table, never counted as 0', codes),
    ...sentence('Left to other meetings', owned),
    ...sentence('Held by the panel’s register', held),
  ]
}

function sentence(head: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`${head}: ${parts.join('; ')}.`]
}
