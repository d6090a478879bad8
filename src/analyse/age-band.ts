/** The age bands by which people are counted, in their order. */
export const ageBands = ['under 10', '10–17', '18–24', '25 and over'] as const

/** The age band of whole years of age: "18–24". */
export function ageBandOf(years: number): string {
  const [child, youth, young, older] = ageBands
  return years < 10 ? child : years < 18 ? youth : years < 25 ? young : older
}
