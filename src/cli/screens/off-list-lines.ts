import type { Cohort, Policy } from '../../index'
import { countBy } from '../text/count-by'
import { countText, plural } from '../text/numbers'
import { gateText, missingText, signpostTexts } from '../text/policy-words'

/** What a cohort did not count or list, one sentence each: nothing is left out in silence. */
export function offListSentences(cohort: Cohort, policy: Policy): string[] {
  const { notEligible, undetermined, withoutArea, unlisted, signposts, register } = cohort
  const failed = Object.entries(notEligible)
    .filter(([, count]) => count > 0)
    .map(([id, count]) => `${countText(count)} fail ${gateText(policy, id)}`)
  const missing = countBy(undetermined.map((person) => missingText(policy, person.missing)))
  const codes = Object.entries(unlisted).map(([code, crimes]) => `${code} (${plural(crimes, 'crime')})`)
  const { inProgramme, declined, removed } = register
  const held = [
    ...(inProgramme.length > 0 ? [`${countText(inProgramme.length)} in programme`] : []),
    ...(declined.length > 0 ? [`${countText(declined.length)} declined`] : []),
    ...(removed > 0 ? [`${countText(removed)} removed on challenge`] : []),
  ]
  return [
    ...sentence('Not eligible', failed),
    ...sentence(
      'Undetermined',
      missing.map(([what, count]) => `${countText(count)} (not known: ${what})`),
    ),
    ...(withoutArea > 0 ? [`No home area: ${countText(withoutArea)} fit for an area’s list.`] : []),
    ...sentence('No weight in the harm table, never counted as 0', codes),
    ...sentence('Left to other meetings', signpostTexts(policy, signposts)),
    ...sentence('Held by the panel’s register', held),
  ]
}

function sentence(head: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`${head}: ${parts.join('; ')}.`]
}
