import { ownValue } from '../../internal/own-value'
import type { HarmTable } from '../harm-table'
import { compareFacts, type Fact } from './compare-facts'
import type { PolicyDifference } from './policy-difference'
import type { Side } from './side'

/** The differences between two policies' harm: the table, what codes weigh in it, and what an unlisted code weighs. */
export function compareHarmTables(before: Side, after: Side): PolicyDifference[] {
  const [earlier, later] = [before.harmTable, after.harmTable]
  const inWeights = earlier === later ? [] : compareTables(earlier, later)
  const effect = inWeights.some((difference) => difference.effect === 'score') ? 'score' : 'words'
  return [
    ...compareFacts({ name: 'harm', effect }, tableFacts(earlier), tableFacts(later)),
    ...inWeights,
    ...compareFacts({ name: 'harm', effect: 'score' }, unlistedFacts(before), unlistedFacts(after)),
  ]
}

const pointer = '/harm/table'

function tableFacts({ id, title, edition, unit, codeSystem }: HarmTable): Fact[] {
  const facts = { table: id, title, edition, unit, 'code system': codeSystem }
  return Object.entries(facts).map(([label, value]) => ({
    key: label,
    label,
    value,
    pointer,
    ...(label === 'title' && { effect: 'words' as const }),
  }))
}

function unlistedFacts({ document }: Side): Fact[] {
  const { unlisted } = document.harm
  if (unlisted === undefined) return []
  return [
    {
      key: 'weight',
      label: 'weight of codes that the table lacks',
      value: String(unlisted.weight),
      pointer: '/harm/unlisted/weight',
    },
    ...(unlisted.basis
      ? [
          {
            key: 'basis',
            label: 'what the weight of codes that the table lacks rests on',
            value: JSON.stringify(unlisted.basis),
            pointer: '/harm/unlisted/basis',
            effect: 'words' as const,
            isLong: true,
          },
        ]
      : []),
  ]
}

function compareTables(before: HarmTable, after: HarmTable): PolicyDifference[] {
  const named = (code: string) => {
    const title = ownValue(after.offences, code) ?? ownValue(before.offences, code)
    return title === undefined ? code : `${code} ("${title}")`
  }
  const difference = (
    kind: PolicyDifference['kind'],
    sentence: string,
    effect: PolicyDifference['effect'] = 'score',
  ) => ({ pointer, kind, effect, sentence: `harm: ${sentence}` })
  const codes = Object.keys(after.weights)
  const gone = Object.keys(before.weights).filter((code) => ownValue(after.weights, code) === undefined)
  const come = codes.filter((code) => ownValue(before.weights, code) === undefined)
  const both = codes.filter((code) => ownValue(before.weights, code) !== undefined)
  const weighed = both
    .map((code) => ({ code, was: before.weights[code] as number, is: after.weights[code] as number }))
    .filter(({ was, is }) => was !== is)
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was) || (a.code < b.code ? -1 : 1))
  const [most] = weighed
  const regrouped = both.filter((code) => groupOf(before, code) !== groupOf(after, code))
  const retitled = both.filter((code) => ownValue(before.offences, code) !== ownValue(after.offences, code))
  return [
    ...(most
      ? [
          difference(
            'changed',
            `weights of ${counted(weighed.length)} differ, most that of ${named(most.code)}: ${most.was} becomes ${most.is}`,
          ),
        ]
      : []),
    ...(gone.length > 0
      ? [
          difference(
            'removed',
            `${counted(gone.length)} no longer listed, ${named(gone.sort()[0] as string)} first`,
          ),
        ]
      : []),
    ...(come.length > 0
      ? [
          difference(
            'added',
            `${counted(come.length)} newly listed, ${named(come.sort()[0] as string)} first`,
          ),
        ]
      : []),
    ...(regrouped.length > 0
      ? [difference('changed', `offence group or subgroup of ${counted(regrouped.length)} differs`)]
      : []),
    ...(retitled.length > 0
      ? [difference('changed', `offence title of ${counted(retitled.length)} differs`, 'words')]
      : []),
  ]
}

function groupOf(table: HarmTable, code: string): string {
  const group = ownValue(table.groups, code)
  return JSON.stringify([group?.group, group?.subgroup])
}

function counted(codes: number): string {
  return codes === 1 ? '1 code' : `${codes} codes`
}
