/** A share of a score in words that do not anchor: "about half of the score comes from one crime". */
export function describeShare(share: number, what: string): string {
  return `${amountInWords(share)} of the score ${what}`
}

function amountInWords(share: number): string {
  if (share === 0) return 'none'
  if (share === 1) return 'all'
  if (share < 0.125) return 'a small part'
  if (share < 0.375) return 'about a quarter'
  if (share < 0.625) return 'about half'
  if (share < 0.875) return 'about three quarters'
  return 'nearly all'
}
