import { misuse } from '../cli-error'
import type { OptionValues } from '../options/option-spec'

/** The format of `--format`; the first where none is given. */
export function formatOf<Format extends string>(
  options: OptionValues,
  formats: readonly [Format, ...Format[]],
): Format {
  const given = options.text('format')
  if (given === undefined) return formats[0]
  const format = formats.find((each) => each === given)
  if (format === undefined) throw misuse(`--format is ${alternatives(formats)}`)
  return format
}

/** The formats in words: text, tap or json. */
export function alternatives(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** A percentage from 0 to 100 that an option gives; undefined where it is not given. */
export function percentOf(options: OptionValues, option: string): number | undefined {
  const given = options.text(option)
  if (given === undefined) return undefined
  const percent = /^\d{1,3}(\.\d+)?$/.test(given) ? Number(given) : Number.NaN
  if (!(percent <= 100)) throw misuse(`--${option} is a percentage from 0 to 100`)
  return percent
}
