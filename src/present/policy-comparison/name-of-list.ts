/** A list as a reader finds it: its id, and the area of a list per area. */
export function nameOfList({ id, area }: { readonly id: string; readonly area?: string }): string {
  return area === undefined ? id : `${id} ${area}`
}
