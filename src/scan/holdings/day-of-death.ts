import type { Day } from '../../internal/iso-day'
import { differingDay, type PersonColumns } from './columns'

/** The recorded day of a person's death; undefined where none is recorded, and where records differ on it. */
export function dayOfDeath({ died }: PersonColumns, place: number): Day | undefined {
  const day = died[place] ?? differingDay
  return day > differingDay ? day : undefined
}
