/** A count with the word that fits it: "1 person joins", "3 people join". */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
