import { expect } from 'vitest'
import { isPreludeError, type PreludeErrorCode } from '../../../src/internal/prelude-error'
import {
  type ArrestNotification,
  type ArrestNotificationOptions,
  arrestNotification,
} from '../../../src/respond/arrest/arrest-notification'
import { type GatherHoldingsInput, gatherHoldings } from '../../../src/scan/gather-holdings'
import type { CustodyRecord } from '../../../src/scan/records/custody-record'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { englishBankHolidays } from '../records'

/** A detention of Friday 27 March 2026, which had not ended. */
export function detention(more: Partial<CustodyRecord> = {}): CustodyRecord {
  return {
    custodyId: 'D1',
    personId: 'P1',
    arrestedAt: '2026-03-27T19:20:00+00:00',
    suite: 'Abingdon',
    offenceCode: '10D',
    crimeId: 'C1',
    ...more,
  }
}

/** The child's part in the crime of arrest, with the dates that prove when it was known. */
export function part(more: Partial<OffenceRecord> = {}): OffenceRecord {
  return {
    crimeId: 'C1',
    personId: 'P1',
    role: 'suspect',
    roleOn: '2026-03-27',
    offenceCode: '10D',
    occurredOn: '2026-03-27',
    recordedOn: '2026-03-27',
    markers: [],
    ...more,
  }
}

/** A child of fifteen who is suspected of the crime of arrest, and nothing else gathered. */
export const fifteen: GatherHoldingsInput = {
  offences: [part()],
  people: [{ personId: 'P1', bornOn: '2010-05-01', area: 'Oxford' }],
}

/** What is told besides, for youth justice as of the day of arrest. */
export const told: ArrestNotificationOptions = {
  recipient: 'youth-justice',
  purpose: 'care in custody and on release',
  basis: 'crime-and-disorder-act-1998-s115',
  asOf: '2026-03-27',
  holidays: englishBankHolidays,
}

/** Notifies of a detention, of the child of fifteen unless told otherwise. */
export function notify({
  custody = {},
  records = {},
  ...options
}: {
  custody?: Partial<CustodyRecord>
  records?: Partial<GatherHoldingsInput>
} & Partial<ArrestNotificationOptions> = {}): ArrestNotification {
  return arrestNotification(detention(custody), gatherHoldings({ ...fifteen, ...records }), {
    ...told,
    ...options,
  })
}

/** The error of a code that a call throws. */
export function refusal<Code extends PreludeErrorCode>(code: Code, call: () => unknown) {
  try {
    call()
  } catch (error) {
    if (isPreludeError(error, code)) return error
    throw error
  }
  return expect.unreachable('nothing was refused')
}

/** The pointers at which an input is refused. */
export function pointers(call: () => unknown): string[] {
  return refusal('invalid-notification', call).info.problems.map(({ pointer }) => pointer)
}
