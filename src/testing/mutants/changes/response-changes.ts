import { type Day, dayAfter, dayBefore, formatIsoDay, parseIsoDay } from '../../../internal/iso-day'
import type { Response } from '../../../respond/schema/response-schema'
import type { IsoDate } from '../../../scan/vocabulary'
import { added, becomes, type Change, type Leaf, type Place, removed, type Terms } from './change'
import { describeCondition } from './names'
import { predicateChanges } from './predicate-changes'
import { referralChanges } from './referral-changes'

/** A response changed, one thing at a time: whom it is for, what bars it, what it takes, when it runs, how soon. */
export function responseChanges(response: Response, path: Place['path'], terms: Terms): Change[] {
  const name = `response “${response.name}”`
  const { offerWhen, blockWhen, requires, referral, deterrent } = response
  const at = (...keys: (string | number)[]) => [...path, ...keys]
  const about = { name, kind: 'response' as const }
  const warns: Leaf<boolean> = { ...about, path: at('deterrent'), label: 'deterrent', show: String }
  return [
    ...(deterrent === undefined ? [added(warns, true)] : [becomes(warns, 'swapped', deterrent, !deterrent)]),
    ...predicateChanges(offerWhen, { path: at('offerWhen'), name: `${name}: offered when` }, terms),
    ...(blockWhen === undefined
      ? []
      : [
          removed({
            ...about,
            path: at('blockWhen'),
            label: `bar when ${describeCondition(blockWhen, terms)}`,
          }),
          ...predicateChanges(blockWhen, { path: at('blockWhen'), name: `${name}: barred when` }, terms),
        ]),
    ...requires.map(
      (condition, index): Change => ({
        ...removed({
          path: at('requires', index),
          name,
          kind: 'requirement',
          label: `requirement ${condition}`,
        }),
        short: `without ${condition}`,
      }),
    ),
    ...(referral === undefined ? [] : referralChanges(referral, { path: at('referral'), name })),
    ...dateChanges(response, path, name),
  ]
}

/** The first and the last day in force a day earlier, a day later, and gone. */
function dateChanges({ inForce }: Response, path: Place['path'], name: string): Change[] {
  return (['from', 'to'] as const).flatMap((key) => {
    const on = inForce[key]
    if (on === undefined) return []
    const leaf: Leaf<IsoDate> = {
      path: [...path, 'inForce', key],
      name,
      kind: 'date',
      label: `in force ${key}`,
      show: String,
    }
    const day = parseIsoDay(on) as Day
    const near = [dayAfter(day, { days: 1 }), dayBefore(day, { days: 1 })]
      .map(formatIsoDay)
      .filter((next) => parseIsoDay(next) !== undefined && isInOrder({ ...inForce, [key]: next }))
    return [
      ...near.map((next) => becomes(leaf, 'small', on, next)),
      removed({ ...leaf, label: `${leaf.label} ${on}` }),
    ]
  })
}

function isInOrder({ from, to }: Response['inForce']): boolean {
  return from === undefined || to === undefined || from <= to
}
