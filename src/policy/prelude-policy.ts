import type { Policy } from './parse-policy'
import { parsePolicy } from './parse-policy'
import { preludeDocument } from './prelude/prelude-document'

/**
 * Operation Prelude's bundled policy: scores in points of the Crime Severity Score, 2021 edition.
 *
 * Serious violence, knife crime, firearm crime, the exploitation of others and drug supply of the last 24
 * months, by an explicit list of codes and the force's flags; domestic abuse and sexual offences are counted
 * and pointed to the meetings that own them. It nominates adults to a panel on ranked lists and children on an
 * unranked one. It decides nothing about anyone, and Thames Valley Police has published no weights: what no
 * source settles is a judgement with a decision record.
 *
 * @example
 * preludePolicy.harmTable.id // => 'ons-crime-severity-2021'
 * preludePolicy.document.lists?.map(({ id }) => id).join(' ') // => 'force area single-grave-event due-for-release children'
 * @see docs/policy.md, and docs/decisions/ for each judgement
 */
export const preludePolicy: Policy = /* @__PURE__ */ parsePolicy(preludeDocument)
