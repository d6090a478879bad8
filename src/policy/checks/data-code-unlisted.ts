import { compareCodePoints } from '../../internal/code-points'
import { ownValue } from '../../internal/own-value'
import { canonicalOffenceCode } from '../../scan/canonical-offence-code'
import { stateBits } from '../../scan/holdings/columns'
import { markers } from '../../scan/vocabulary'
import type { Policy } from '../parse-policy'
import type { Selection } from '../schema/selection-schema'
import { groupsOf, groupTakesCode } from './codes-taken'
import type { PolicyRule } from './finding'
import type { PolicyData } from './policy-data'

/** From this share of the crimes in scope on it is a warning: below, it is the odd code that every table lacks. */
const warningShare = 0.01
/** The most codes that a message names. */
const mostNamed = 3

/** Crimes that the score's harm would take, had their code a weight. */
export const dataCodeUnlisted: PolicyRule = {
  name: 'data-code-unlisted',
  severities: ['warning', 'note'],
  about: 'crimes in scope whose code the harm table does not list, as a share of all in scope',
  check: (policy, data) => {
    if (data === undefined || policy.document.harm.unlisted !== undefined) return []
    const { inScope, lacking } = crimesInScope(policy, data)
    const without = new Set([...lacking.values()].flatMap((crimes) => [...crimes])).size
    if (without === 0) return []
    const share = without / inScope
    const often = [...lacking]
      .sort(([a, x], [b, y]) => y.size - x.size || compareCodePoints(a, b))
      .flatMap(([code]) => canonicalOffenceCode(code, policy.harmTable.codeSystem) ?? [])
      .slice(0, mostNamed)
    const named = often.length === 0 ? '' : ` (most often ${often.join(', ')})`
    return [
      {
        severity: share >= warningShare ? 'warning' : 'note',
        pointer: '/harm/table',
        message: `${describeShare(share)} crimes in scope have a code that the harm table does not list${named}, and add no harm`,
        mend: 'Map the codes when the export is read, use a table that lists them, or decide a weight for unlisted codes.',
      },
    ]
  },
}

/** How many distinct crimes harm components take, and by unlisted code those that have it. */
function crimesInScope(
  policy: Policy,
  { columns, asOf }: PolicyData,
): { inScope: number; lacking: Map<string, Set<number>> } {
  const { involvements, codes } = columns
  const weighed = Uint8Array.from(codes, (code) => (Object.hasOwn(policy.harmTable.weights, code) ? 1 : 0))
  const takes = harmSelections(policy).map((select) => planOf(select, policy, codes))
  const seen = new Uint8Array(columns.crimeIds.size)
  const lacking = new Map<string, Set<number>>()
  let inScope = 0
  for (let row = 0; row < involvements.size; row++) {
    const contested = (involvements.state[row] as number) & stateBits.contested
    if ((involvements.known[row] as number) > asOf || contested !== 0) continue
    const code = involvements.code[row] as number
    if (!takes.some((take) => take(code, involvements.markers[row] ?? 0))) continue
    const crime = involvements.crime[row] as number
    inScope += 1 - (seen[crime] as number)
    seen[crime] = 1
    if (weighed[code] === 1) continue
    const text = codes[code] as string
    lacking.set(text, (lacking.get(text) ?? new Set()).add(crime))
  }
  return { inScope, lacking }
}

function harmSelections({ document: rules }: Policy): Selection[] {
  return rules.score.components.flatMap(({ measure: given }) => {
    const measure = typeof given === 'string' ? ownValue(rules.measures, given) : given
    return measure?.kind === 'harm' || measure?.kind === 'peak-harm' ? [measure.select] : []
  })
}

/** Says of a code by its place and of flags whether groups take them; roles, dates and outcomes do not matter here. */
function planOf(
  select: Selection,
  policy: Policy,
  codes: readonly string[],
): (code: number, flags: number) => boolean {
  const takenBy = (ids: readonly string[] = []) => {
    const groups = groupsOf(ids, policy.document.groups)
    const flags = groups.flatMap((group) => group.markers ?? [])
    return {
      codes: codes.map((code) => groups.some((group) => groupTakesCode(group, code, policy.harmTable))),
      flags: flags.reduce((bits, flag) => bits | (1 << markers.indexOf(flag)), 0),
    }
  }
  const all = select.groups === undefined
  const taken = takenBy(select.groups)
  const out = takenBy(select.not?.groups)
  return (code, flags) =>
    (all || taken.codes[code] === true || (flags & taken.flags) !== 0) &&
    out.codes[code] !== true &&
    (flags & out.flags) === 0
}

function describeShare(share: number): string {
  return share < 0.01 ? 'fewer than 1 in 100' : `${Math.round(share * 100)} in 100`
}
