import { shuffle } from 'simple-statistics'
import { openDraws } from '../../internal/open-draws'
import type { TrialArm } from './trial-assignment'

/** Where one unit stands. */
export interface BlockPlace {
  readonly arm: string
  /** From 1. */
  readonly block: number
  /** Within the block, from 1. */
  readonly position: number
}

/** The places of a stratum's units, and its last block where that is not full. */
export interface FilledBlocks {
  readonly places: readonly BlockPlace[]
  readonly blocks: number
  readonly incomplete?: { readonly size: number; readonly units: number }
}

/**
 * Gives units their arms in permuted blocks.
 *
 * Each block has a stream of draws of its own, out of the seed, the trial, the stratum and the number of the block:
 * so what follows changes nothing before it, and strata nothing in each other.
 *
 * @param units - how many
 * @param sizes - multiples of the sum of the shares; of several chance takes one for each block
 * @param stream - the seed and the name of the stream
 */
export function fillBlocks(
  units: number,
  arms: readonly TrialArm[],
  sizes: readonly number[],
  stream: { readonly seed: number; readonly purpose: string },
): FilledBlocks {
  const places: BlockPlace[] = []
  let block = 0
  let incomplete: FilledBlocks['incomplete']
  while (places.length < units) {
    block += 1
    const dealt = dealBlock(arms, sizes, stream, block)
    const taken = Math.min(dealt.length, units - places.length)
    if (taken < dealt.length) incomplete = { size: dealt.length, units: taken }
    for (const [place, arm] of dealt.slice(0, taken).entries()) {
      places.push({ arm, block, position: place + 1 })
    }
  }
  return { places, blocks: block, ...(incomplete && { incomplete }) }
}

/** The arms of one block in the order of its places. */
function dealBlock(
  arms: readonly TrialArm[],
  sizes: readonly number[],
  { seed, purpose }: { readonly seed: number; readonly purpose: string },
  block: number,
): string[] {
  const draws = openDraws(seed, purpose, block)
  const size = sizes[draws.below(sizes.length)] as number
  const shares = arms.reduce((total, { share }) => total + share, 0)
  const inOrder = arms.flatMap(({ id, share }) => Array<string>((size / shares) * share).fill(id))
  return shuffle(inOrder, draws.share)
}
