import type { Response } from '../../../respond/schema/response-schema'
import type { MutantStep } from '../mutant'
import { becomes, type Change, type Leaf, type Place, removed } from './change'

type Referral = NonNullable<Response['referral']>
type Within = NonNullable<Referral['within']>

/** How soon to refer changed: a little and a lot sooner and later, in the other unit, gone, and from the record. */
export function referralChanges(referral: Referral, { path, name }: Place): Change[] {
  const { within, from, ...rest } = referral
  if (within === undefined) return []
  const leaf: Leaf<Within> = {
    path: [...path, 'within'],
    name,
    kind: 'window',
    label: 'referral within',
    show,
  }
  const origin: Leaf<string> = { ...leaf, path: [...path, 'from'], label: 'referral from', show: String }
  return [
    ...stepsOf(within)
      .filter(([, next]) => isWithin(next))
      .map(([step, next]) => becomes(leaf, step, within, next)),
    // Nothing runs from anywhere without a time.
    removed({ ...leaf, label: `referral within ${show(within)}` }, path, rest),
    ...(from === undefined || from === 'record' ? [] : [becomes(origin, 'swapped', from, 'record')]),
  ]
}

function stepsOf(within: Within): (readonly [MutantStep, Within])[] {
  if ('workingDays' in within) {
    const { workingDays } = within
    return [
      ['small', { workingDays: workingDays + 1 }],
      ['small', { workingDays: workingDays - 1 }],
      ['large', { workingDays: workingDays * 2 }],
      ['large', { hours: workingDays * 24 }],
    ]
  }
  const { hours } = within
  const least = Number.isInteger(hours) ? 1 : 0.25
  return [
    ['small', { hours: hours + least }],
    ['small', { hours: hours - least }],
    ['large', { hours: hours * 2 }],
    ['large', { workingDays: Math.ceil(hours / 24) }],
  ]
}

function isWithin(within: Within): boolean {
  if ('workingDays' in within) return within.workingDays >= 1 && within.workingDays <= 366
  return within.hours > 0 && within.hours <= 8_760
}

function show(within: Within): string {
  const [count, unit] = 'workingDays' in within ? [within.workingDays, 'working day'] : [within.hours, 'hour']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
