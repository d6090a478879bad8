import type { IsoDate } from '../../index'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A date as people write it: 31 March 2026. */
export function dateText(date: IsoDate): string {
  const [year, month, day] = date.slice(0, 10).split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}
