import { ownValue } from '../../internal/own-value'
import type { HarmTable } from '../harm-table'

/**
 * Offence groups and subgroups whose crimes are for the most part found by police activity, not reported.
 *
 * Own judgement which they are, kept to the two of which it is plainest: how many there are follows how often
 * officers search. The Cambridge index leaves proactively found crimes out.
 *
 * @see Sherman, Neyroud and Neyroud 2016, Policing 10(3), 171–183
 */
const foundGroups: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'Drug offences',
  'Trafficking of drugs',
  'Possession of drugs',
  'Possession of weapons',
  'Possession of weapons offences',
])

/** The same by code, for a table without groups. */
const foundCodes = {
  'recorded-crime': /^(10[A-D]|81|92[A-Z])$/,
  'home-office': /^(010|081|092)\//,
} as const

/** Whether crimes of a code are for the most part found by police activity. */
export function isFoundByPolice(code: string, { codeSystem, groups }: HarmTable): boolean {
  // The unlawful marketing of knives stands among weapons, and is a matter for trading standards.
  if (codeSystem === 'recorded-crime' && code === '90') return false
  const { group = '', subgroup = '' } = ownValue(groups, code) ?? {}
  return foundGroups.has(group) || foundGroups.has(subgroup) || foundCodes[codeSystem].test(code)
}
