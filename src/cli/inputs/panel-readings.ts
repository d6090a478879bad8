import type { Agreement, Referral, RegisterEntry, SafeguardingDecision } from '../../index'
import { safeguardingOutcomes } from '../../respond/exploitation/safeguarding-decision'
import { day } from '../../scan/reading/day'
import { optional } from '../../scan/reading/field'
import type { RecordReading } from '../../scan/reading/record-reading'
import { identifier, label } from '../../scan/reading/text-fields'
import { word } from '../../scan/reading/word-fields'

/** How the panel's register is read. */
export const registerReading: RecordReading<RegisterEntry> = {
  caller: 'readRegister',
  options: [],
  fields: {
    personId: identifier,
    status: word(['in-programme', 'declined', 'removed'] as const),
    decidedOn: day,
    until: optional(day),
  },
}

/** How partners' referrals are read. */
export const referralReading: RecordReading<Referral> = {
  caller: 'readReferrals',
  options: [],
  fields: { personId: identifier, referredOn: day, referredBy: label },
}

/** How the youth justice service's agreements are read. */
export const agreementReading: RecordReading<Agreement> = {
  caller: 'readAgreements',
  options: [],
  fields: { personId: identifier, responseId: optional(label), on: day, by: label },
}

/** How decisions on safeguarding are read. */
export const safeguardingReading: RecordReading<SafeguardingDecision> = {
  caller: 'readSafeguardingDecisions',
  options: [],
  fields: { personId: identifier, decidedOn: day, by: label, outcome: word(safeguardingOutcomes) },
}

/** How bank holidays are read. */
export const holidayReading: RecordReading<{ readonly date: string }> = {
  caller: 'readHolidays',
  options: [],
  fields: { date: day },
}
