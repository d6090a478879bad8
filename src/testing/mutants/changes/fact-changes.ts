import type { FactPredicate } from '../../../policy/schema/predicate-schema'
import type { Change, Place, Terms } from './change'
import { describeCondition } from './names'

const closedValues: Readonly<Partial<Record<FactPredicate['fact'], readonly string[]>>> = {
  custody: ['community', 'remand', 'sentence'],
  alive: ['yes', 'no'],
}

/** Each value that meets a fact taken away, each other value let in, and the day that is asked of exchanged. */
export function factChanges(predicate: FactPredicate, { path, name }: Place, terms: Terms): Change[] {
  const { fact, is } = predicate
  const others = (closedValues[fact] ?? []).filter((value) => !is.includes(value))
  const says = (to: FactPredicate) =>
    `${name}: ${describeCondition(predicate, terms)} becomes ${describeCondition(to, terms)}`
  const withValues = (values: readonly string[]) => says({ ...predicate, is: values })
  const fewer = is.map((value, index): Change => {
    const rest = is.filter((_, place) => place !== index)
    return {
      path: [...path, 'is', index],
      kind: 'condition',
      step: 'removed',
      short: `without ${value}`,
      sentence: withValues(rest),
      edits: [{ path: [...path, 'is', index], to: undefined }],
    }
  })
  const more = others.map(
    (value): Change => ({
      path: [...path, 'is', is.length],
      kind: 'condition',
      step: 'added',
      short: `or ${value}`,
      sentence: withValues([...is, value]),
      edits: [{ path: [...path, 'is', is.length], to: value }],
    }),
  )
  const contrary: Change = {
    path,
    kind: 'condition',
    step: 'swapped',
    short: 'not',
    sentence: `${name}: ${describeCondition(predicate, terms)} becomes ${describeCondition({ not: predicate }, terms)}`,
    edits: [{ path, to: { not: predicate } }],
  }
  return [
    ...(is.length > 1 ? fewer : closedValues[fact] === undefined ? [contrary] : []),
    ...more,
    ...atChanges(predicate, { path, name }, terms, says),
  ]
}

/** A death and a home area are not asked of another day, so only a day that is written down is exchanged there. */
function atChanges(
  predicate: FactPredicate,
  { path }: Place,
  { hasReview }: Terms,
  says: (to: FactPredicate) => string,
): Change[] {
  const { fact, at } = predicate
  const asksTheDay = fact === 'custody' || fact === 'scheme'
  if (!hasReview || (at === undefined && !asksTheDay)) return []
  const to = at === 'review' ? 'asOf' : 'review'
  return [
    {
      path: [...path, 'at'],
      kind: 'condition',
      step: 'swapped',
      short: to,
      sentence: says({ ...predicate, at: to }),
      edits: [{ path: [...path, 'at'], to }],
    },
  ]
}
