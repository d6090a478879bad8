import { formatIsoDay, parseIsoDay, wholeYears } from '../../internal/iso-day'
import { canonicalOffenceCode } from '../../scan/canonical-offence-code'
import type { IsoDate } from '../../scan/vocabulary'
import { addWorkingDays, type Holidays, yearsWithoutHolidays } from '../working-days'
import { childKnifePack } from './child-knife-pack'
import { isInForce } from './disposal-rule'
import { anyOf, type DisposalCase } from './facts-of-case'

/** A referral that dated guidance asks for. */
export interface DisposalReferral {
  /** `unknown` where it hangs on something in `missing`. */
  readonly status: 'due' | 'unknown'
  readonly to: string
  readonly dueBy: IsoDate
  /** The time in words, with what it runs from and what was not counted. */
  readonly dueIn: string
  readonly missing: readonly string[]
}

/** What the guidance on children found with a knife makes of a case. */
export interface KnifeGuidance {
  readonly referral: DisposalReferral
  /** Whether this is the first possession; undefined where that is not known. */
  readonly isFirst: boolean | undefined
}

/**
 * Reads the guidance in force when a knife was found; undefined where the person is no child, had no knife or has died.
 */
export function knifeGuidance(input: DisposalCase, holidays: Holidays): KnifeGuidance | undefined {
  const { crime, person, circumstances, asOf } = input
  const foundOn = circumstances.foundOn ?? crime.occurredTo ?? crime.occurredOn
  const hadKnife = possession(input)
  if (!isInForce(childKnifePack.inForce, foundOn) || hadKnife === false) return undefined
  if (person.diedOn !== undefined && person.diedOn <= asOf) return undefined
  const found = parseIsoDay(foundOn) as number
  const age =
    person.bornOn === undefined ? undefined : wholeYears(parseIsoDay(person.bornOn) as number, found)
  if (age !== undefined && (age < 10 || age >= 18)) return undefined
  const missing = [
    ...(hadKnife === undefined ? ['knife-possession'] : []),
    ...(age === undefined ? ['age'] : []),
  ]
  const { to, workingDays } = childKnifePack.referral
  const due = addWorkingDays(found, workingDays, holidays)
  const dueBy = formatIsoDay(due)
  const uncounted = yearsWithoutHolidays(found, due, holidays)
  const notes = [
    dueBy < asOf ? ', which has passed' : '',
    uncounted.length === 0
      ? ''
      : `; bank holidays of ${uncounted.join(' and ')} were not counted, since none were given`,
  ]
  const before = circumstances.earlier?.filter(({ on }) => on <= foundOn)
  return {
    referral: {
      status: missing.length === 0 ? 'due' : 'unknown',
      to,
      dueBy,
      dueIn: `within one working day of the day on which the knife was found (${foundOn}): by ${dueBy}${notes.join('')}`,
      missing,
    },
    isFirst: before === undefined ? undefined : isNone(anyOf(before.map(({ weapon }) => weapon))),
  }
}

/** The code for a blade says that a knife was had; a flag says only that there was one somewhere in the crime. */
function possession({ crime, circumstances }: DisposalCase): boolean | undefined {
  if (canonicalOffenceCode(crime.offenceCode, 'recorded-crime') === '10D') return true
  if (circumstances.knifePossession !== undefined) return circumstances.knifePossession
  return crime.markers.includes('knife') ? undefined : false
}

function isNone(any: boolean | undefined): boolean | undefined {
  return any === undefined ? undefined : !any
}
