import { z } from 'zod'
import { parseIsoDay } from '../../internal/iso-day'

/** A calendar day, `YYYY-MM-DD`, from 1900-01-01 to 2100-12-31. */
export const isoDateSchema = z.iso
  .date({ abort: true })
  .refine((text) => parseIsoDay(text) !== undefined, 'a calendar date from 1900-01-01 to 2100-12-31')

/** A date and time with an offset; its day is the text's own date. */
export const isoDateTimeSchema = z.iso
  .datetime({ offset: true, abort: true })
  .refine((text) => parseIsoDay(text.slice(0, 10)) !== undefined, 'a date from 1900-01-01 to 2100-12-31')

/**
 * An identifier as the force writes it: not empty, no blanks at its ends, nothing in it that cannot be seen or
 * was not decoded, because two ids that differ only there would look, or be stored, as one.
 */
export const identifierSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(
    /^[^\s\p{Cc}\p{Cf}\p{Cs}\ufffd](?:[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffd]*[^\s\p{Cc}\p{Cf}\p{Cs}\ufffd])?$/u,
  )
