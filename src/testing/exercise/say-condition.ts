import type { Status } from '../../analyse/evaluation'
import { partsOf } from '../../policy/checks/measures-in'
import { describeBoundsOf } from '../../policy/compare/describe-predicate'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { FactPredicate, MeasurePredicate, Predicate } from '../../policy/schema/predicate-schema'
import { measureIn, sayMeasure } from './measure-in'
import { oppositeOf, possibleStatuses } from './possible-statuses'

/** What a condition asks, in words: "age at least 18", "in the community at the review". */
export function sayCondition(condition: MeasurePredicate | FactPredicate, rules: PolicyDocument): string {
  return 'measure' in condition
    ? sayBounds(condition, rules, describeBoundsOf(condition))
    : sayFact(condition)
}

/** What a person must have for a condition to come to a status: "age less than 18", "no birth date". */
export function sayWithStatus(condition: Predicate, status: Status, rules: PolicyDocument): string {
  if ('not' in condition) return sayWithStatus(condition.not, oppositeOf(status), rules)
  if ('measure' in condition) return sayMeasureStatus(condition, status, rules)
  if ('fact' in condition) return sayFactStatus(condition, status)
  const parts = partsOf(condition).filter(
    ({ predicate }) => status !== 'unknown' || possibleStatuses(predicate, rules).includes(status),
  )
  const together = status === ('all' in condition ? 'met' : 'unmet')
  const said = parts.map(({ predicate }) => sayWithStatus(predicate, status, rules))
  const rest =
    status === 'unknown' && partsOf(condition).length > 1 ? ', and nothing else that settles it' : ''
  return said.join(together ? ' and ' : ' or ') + rest
}

function sayMeasureStatus(condition: MeasurePredicate, status: Status, rules: PolicyDocument): string {
  switch (status) {
    case 'met':
      return sayCondition(condition, rules)
    case 'unmet':
      return sayBounds(condition, rules, sayOutside(condition))
    case 'unknown': {
      const { kind } = measureIn(rules, condition.measure)
      if (kind === 'age') return 'no birth date'
      return kind === 'custody-count'
        ? 'custody records not gathered'
        : `no crime that counts for ${sayMeasure(rules, condition.measure)}`
    }
  }
}

function sayBounds({ measure }: MeasurePredicate, rules: PolicyDocument, bounds: string): string {
  return `${sayMeasure(rules, measure)} ${bounds}`
}

/** What lies outside bounds, in words. */
function sayOutside({ atLeast, above, atMost, below }: MeasurePredicate): string {
  return [
    atLeast === undefined ? [] : [`less than ${atLeast}`],
    above === undefined ? [] : [`at most ${above}`],
    atMost === undefined ? [] : [`more than ${atMost}`],
    below === undefined ? [] : [`at least ${below}`],
  ]
    .flat()
    .join(' or ')
}

const unknownFacts = {
  custody: 'custody spells not gathered',
  alive: 'a disputed date of death',
  area: 'no home area recorded',
  scheme: 'schemes not gathered',
} as const

function sayFactStatus(condition: FactPredicate, status: Status): string {
  if (status === 'met') return sayFact(condition)
  if (status === 'unmet') return `not ${sayFact(condition)}`
  return condition.fact === 'custody' && condition.at === 'review'
    ? 'in custody without a known end'
    : unknownFacts[condition.fact]
}

const factWords: Readonly<Record<string, string>> = {
  community: 'in the community',
  remand: 'on remand',
  sentence: 'serving a sentence',
  yes: 'alive',
  no: 'dead',
}

function sayFact({ fact, at, is }: FactPredicate): string {
  if (fact === 'area') return `living in ${is.join(' or ')}`
  if (fact === 'scheme') return `in scheme ${is.join(' or ')}`
  const values = is.map((value) => factWords[value]).join(' or ')
  return at === 'review' ? `${values} at the review` : values
}
