import { type Day, parseIsoDay } from '../../internal/iso-day'
import { dayOfField, refuseRecord, requireFlag, requireId, requireObject } from './record-fields'

/** Checks of the fields of one record, each refusing with `invalid-record` what no reader would let through. */
export interface FieldChecks {
  id(field: string, id: unknown): string
  day(field: string, text: unknown): Day
  /** The day of a date-time: its own date. Without an offset the time would depend on the machine. */
  dayOfTime(field: string, text: unknown): Day
  word<Word extends string>(field: string, words: readonly Word[], word: Word): Word
  flag(field: string, flag: unknown): void
}

/** Opens the checks of one record of a kind. */
export function checksOf(kind: string, index: number, record: object): FieldChecks {
  requireObject(kind, index, record)
  const day = (field: string, text: unknown) => dayOfField(kind, index, field, text)
  return {
    id: (field, id) => requireId(kind, index, field, id),
    day,
    dayOfTime(field, text) {
      const { on } = dateTime.exec(String(text))?.groups ?? {}
      const whole = parseIsoDay(on)
      if (whole === undefined) refuseRecord(kind, index, field, 'a date and time with an offset')
      return whole
    },
    word(field, words, word) {
      if (!words.includes(word)) refuseRecord(kind, index, field, 'a word of its vocabulary')
      return word
    },
    flag: (field, flag) => requireFlag(kind, index, field, flag),
  }
}

const dateTime =
  /^(?<on>\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/
