/** A whole number with commas between its thousands: 13,611. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Points to the thousandth, with commas between thousands: 13,611.941. */
export function pointsText(points: number): string {
  return decimalText(points, 3)
}

/** A number with commas between its thousands and so many decimals. */
export function decimalText(number: number, decimals: number): string {
  return number.toFixed(decimals).replace(/\B(?=(\d{3})+\.)/g, ',')
}

/** A share as a whole percentage; what is more than none is never shown as 0%, nor less than all as 100%. */
export function percentText(share: number): string {
  if (share > 0 && share < 0.005) return '<1%'
  if (share < 1 && share >= 0.995) return '>99%'
  return `${Math.round(share * 100)}%`
}

/** A count and its noun: 1 person, 2 people. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`
}

/** A size in kB or MB. */
export function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${countText(Math.ceil(bytes / 1e3))} kB` : `${decimalText(bytes / 1e6, 1)} MB`
}
