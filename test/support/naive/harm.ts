import type { Selection } from '../../../src/policy/schema/selection-schema'
import type { IsoDate, Role } from '../../../src/scan/vocabulary'
import { byCodePoint } from './code-point-order'
import { crimeDate } from './known'
import { sum, thousandths } from './numbers'
import { selectRows } from './selection'
import type { World } from './world'

/** What one crime and code adds to a harm measure. */
export interface HarmAmount {
  readonly crimeId: string
  readonly code: string
  readonly on: IsoDate
  readonly role: Role
  readonly area: string | undefined
  /** Whole thousandths. */
  readonly amount: number
}

/** A measure of one person. */
export interface Measured {
  /** Whole thousandths; undefined where it cannot be told. */
  readonly value: number | undefined
  /** What harm measures count. */
  readonly amounts: readonly HarmAmount[]
  /** Crimes that a harm measure selects and the table does not list. */
  readonly unlisted: readonly { readonly code: string; readonly crimeId: string }[]
  /** True where it counts anything of this person at all, even where that comes to 0. */
  readonly counts: boolean
}

/** The sum of the amounts of the crimes that a selection takes in. */
export function harm(world: World, personId: string, selection: Selection): Measured {
  const candidates: HarmAmount[] = []
  const unlisted: { code: string; crimeId: string }[] = []
  for (const { row, role, recency, share } of selectRows(world, personId, selection)) {
    const code = row.offenceCode
    const weight = Object.hasOwn(world.table.weights, code)
      ? world.table.weights[code]
      : world.document.harm.unlisted?.weight
    if (weight === undefined) {
      unlisted.push({ code, crimeId: row.crimeId })
      continue
    }
    const amount = thousandths(weight * role * recency * share)
    candidates.push({
      crimeId: row.crimeId,
      code,
      on: crimeDate(row),
      role: row.role,
      area: row.area,
      amount,
    })
  }
  const amounts = candidates.filter((candidate) => {
    const { crimeId, code } = candidate
    return (
      greatest(candidates.filter((rival) => rival.crimeId === crimeId && rival.code === code)) === candidate
    )
  })
  return { value: sum(amounts.map(({ amount }) => amount)), amounts, unlisted, counts: amounts.length > 0 }
}

/** The greatest of the amounts of the crimes that a selection takes in. */
export function peakHarm(world: World, personId: string, selection: Selection): Measured {
  const all = harm(world, personId, selection)
  const peak = greatest(all.amounts)
  return { ...all, value: peak?.amount ?? 0, amounts: peak ? [peak] : [] }
}

const rolesByProof = ['convicted', 'charged', 'suspect', 'victim', 'witness']

/** The greatest amount; of equal ones the latest, then the best proved, then the first by crime and code. */
function greatest(amounts: readonly HarmAmount[]): HarmAmount | undefined {
  let best: HarmAmount | undefined
  for (const amount of amounts) if (best === undefined || outranks(amount, best)) best = amount
  return best
}

function outranks(a: HarmAmount, b: HarmAmount): boolean {
  if (a.amount !== b.amount) return a.amount > b.amount
  if (a.on !== b.on) return a.on > b.on
  if (a.role !== b.role) return rolesByProof.indexOf(a.role) < rolesByProof.indexOf(b.role)
  return (byCodePoint(a.crimeId, b.crimeId) || byCodePoint(a.code, b.code)) < 0
}
