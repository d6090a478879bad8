import type { IsoDate } from '../../index'

/** A sentence without the date of the advice, where a head already tells it: in the last 24 months. */
export function withoutDate(sentence: string, asOf: IsoDate): string {
  return sentence
    .replaceAll(new RegExp(`in the ([^:;,]{1,40}) to ${asOf}`, 'g'), 'in the last $1')
    .replaceAll(new RegExp(` (?:at|up to|to) ${asOf}`, 'g'), '')
}
