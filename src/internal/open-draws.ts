import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/** A stream of seeded draws, out of whole numbers alone, so that every machine draws the same. */
export interface SeededDraws {
  /** A whole number from 0 up to, not including, `size`. */
  below(size: number): number
  /** A number from 0 up to, not including, 1, in steps of 2 to the power of -53. */
  share(): number
}

/**
 * Opens a stream of draws of its own for one purpose and one place.
 *
 * Each purpose has its own stream, so that a change to how one thing is drawn leaves every other as it was, and any
 * part can be drawn without the parts before it.
 *
 * @param seed - a whole number
 * @param purpose - what is drawn
 * @param index - which of many: a replicate, a block, a cluster
 */
export function openDraws(seed: number, purpose: string, index: number): SeededDraws {
  let left = mix(seed | 0)
  let right = mix(seed ^ 0x2545f491)
  for (const word of [...purpose].map((letter) => letter.codePointAt(0) as number).concat(index)) {
    left = mix(left ^ word)
    right = mix(right + Math.imul(word + 1, 0x9e3779b1))
  }
  // Never all nought, which would stay nought for ever.
  const words = [mix(left + 1), mix(right + 1), mix(left ^ right), right | 1]
  const generator = xoroshiro128plusFromState(words)
  const below = (size: number) => uniformInt(generator, 0, size - 1)
  return {
    below,
    share: () => (below(2 ** 26) * 2 ** 27 + below(2 ** 27)) / 2 ** 53,
  }
}

/** Spreads a 32-bit word so that neighbours share nothing (the finaliser of MurmurHash3, 32 bits). */
function mix(word: number): number {
  let mixed = word | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
