import { type InvolvementColumns, stateBits } from '../../scan/holdings/columns'

/** The role of a row, as its place in the vocabulary. */
export function roleOfRow({ state }: InvolvementColumns, row: number): number {
  return (state[row] as number) >> stateBits.roleShift
}
