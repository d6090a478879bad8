/** Whole numbers from 0 to 32,766 that any language draws alike: Park and Miller's generator. */
export function parkMiller(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16807) % 2147483647
    return state >> 16
  }
}
