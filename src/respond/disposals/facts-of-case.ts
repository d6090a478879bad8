import { type Day, dayBefore, parseIsoDay, wholeYears } from '../../internal/iso-day'
import type { OffenceRecord } from '../../scan/records/offence-record'
import type { PersonRecord } from '../../scan/records/person-record'
import type { IsoDate } from '../../scan/vocabulary'
import type { DisposalCircumstances } from './disposal-case'
import type { FactsKnown } from './disposal-fact'

/** The ages that matter, in whole years; absent without a birth date. */
export interface CaseAges {
  /** At the crime's first and last day, which differ where it went on or its day is not known. */
  readonly atAct?: { readonly from: number; readonly to: number }
  readonly atDisposal?: number
}

/** A crime, its person, what was found out, and the date. */
export interface DisposalCase {
  readonly crime: OffenceRecord
  readonly person: PersonRecord
  readonly circumstances: DisposalCircumstances
  readonly asOf: IsoDate
}

const dayOf = (date: IsoDate): Day => parseIsoDay(date) as Day

/** How old the person was at the act and at the disposal. */
export function agesOf({ crime, person, asOf }: DisposalCase): CaseAges {
  if (person.bornOn === undefined) return {}
  const born = dayOf(person.bornOn)
  return {
    atAct: {
      from: wholeYears(born, dayOf(crime.occurredOn)),
      to: wholeYears(born, dayOf(crime.occurredTo ?? crime.occurredOn)),
    },
    atDisposal: wholeYears(born, dayOf(asOf)),
  }
}

/** What a case answers to the rules, but for consent, which is asked by disposal, and gravity. */
export function factsOfCase(input: DisposalCase, ages: CaseAges): Omit<FactsKnown, 'consent' | 'gravity'> {
  const { crime, person, circumstances, asOf } = input
  const { mode } = circumstances
  const isFlagged = (marker: OffenceRecord['markers'][number]) => crime.markers.includes(marker) || undefined
  return {
    alive: !(person.diedOn !== undefined && person.diedOn <= asOf),
    'not-dealt-with': notDealtWith(input),
    'ten-at-act': reachedAt(ages.atAct, 10),
    'child-at-act': opposite(reachedAt(ages.atAct, 18)),
    'child-at-disposal': ages.atDisposal === undefined ? undefined : ages.atDisposal < 18,
    evidence: circumstances.sufficientEvidence,
    investigated: circumstances.investigated,
    admission: circumstances.admission,
    responsibility: circumstances.acceptsResponsibility,
    'indictable-only': mode === undefined ? undefined : mode === 'indictable-only',
    'specified-either-way':
      mode === 'summary' || mode === 'indictable-only' ? false : circumstances.specifiedEitherWay,
    'excluded-offence': circumstances.excludedOffence,
    exceptional: circumstances.exceptionalCircumstances,
    'prosecutor-consent': circumstances.prosecutorConsent,
    'similar-in-two-years': similarBefore(input),
    'domestic-abuse': isFlagged('domestic-abuse') ?? circumstances.domesticAbuse,
    'intimate-partner': circumstances.intimatePartner,
    hate: isFlagged('hate') ?? circumstances.hate,
    'less-serious': circumstances.lessSerious,
    'local-scheme': circumstances.localScheme,
  }
}

/** Whether an age was reached in the whole of a time, in none of it, or undefined: in a part, or not known. */
function reachedAt(ages: CaseAges['atAct'], age: number): boolean | undefined {
  if (ages === undefined || (ages.from < age && ages.to >= age)) return undefined
  return ages.from >= age
}

function opposite(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value
}

/** An outcome is the crime's: of a suspect it says nothing until somebody says whose it is. */
function notDealtWith({ crime, circumstances, asOf }: DisposalCase): boolean | undefined {
  if (crime.role !== 'suspect') return false
  const isKnown = crime.outcome !== undefined && crime.outcome !== '0' && (crime.outcomeOn ?? asOf) <= asOf
  return isKnown ? circumstances.outcomeOfAnother : true
}

/** Section 17(4): the two years before the commission, its own day included, since records hold no time of day. */
function similarBefore({ crime, circumstances }: DisposalCase): boolean | undefined {
  if (circumstances.earlier === undefined) return undefined
  const first = dayBefore(dayOf(crime.occurredOn), { years: 2 })
  const last = dayOf(crime.occurredTo ?? crime.occurredOn)
  const found = circumstances.earlier.filter(
    ({ on, kind }) =>
      (kind === 'conviction' || kind === 'caution') && dayOf(on) >= first && dayOf(on) <= last,
  )
  return anyOf(found.map(({ similar }) => similar))
}

/** Whether any of several is true, undefined where none is and one is not known. */
export function anyOf(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(true)) return true
  return values.includes(undefined) ? undefined : false
}
