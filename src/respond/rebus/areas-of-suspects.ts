import type { Analysis } from '../../analyse/analysis'
import { compareCodePoints } from '../../internal/code-points'
import { toThousandths } from '../../internal/thousandths'
import type { Suspect } from './gather-suspects'
import type { OutstandingSuspectsOptions } from './outstanding-suspects-options'
import { noneHeldOut, type PersonReader } from './read-person'

/** People by area, in code-point order of area, and how many have none. */
export function areasOfSuspects(
  analysis: Analysis,
  reader: PersonReader,
  people: readonly Suspect[],
  areaBasis: OutstandingSuspectsOptions['areaBasis'],
): { readonly areas: readonly (readonly [string, readonly Suspect[]])[]; readonly withoutArea: number } {
  const byArea = new Map<string, Suspect[]>()
  let withoutArea = 0
  for (const suspect of people) {
    const area =
      areaBasis === 'home' ? homeAreaOf(analysis, suspect.place) : areaOfOffences(analysis, reader, suspect)
    if (area === undefined) {
      withoutArea += 1
      continue
    }
    const others = byArea.get(area)
    if (others === undefined) byArea.set(area, [suspect])
    else others.push(suspect)
  }
  return { areas: [...byArea].sort(([a], [b]) => compareCodePoints(a, b)), withoutArea }
}

/** The area of the person record. */
export function homeAreaOf({ columns }: Analysis, place: number): string | undefined {
  const area = columns.people.area[place] ?? 0
  return columns.areas[area - 1]
}

/** The area with most of the outstanding harm; among equals the first by code point. */
function areaOfOffences(
  { columns, weights }: Analysis,
  reader: PersonReader,
  { from, to }: Suspect,
): string | undefined {
  const harmByArea = new Map<string, number>()
  reader.read(from, to, noneHeldOut(), ({ area, code }) => {
    const name = columns.areas[area - 1]
    if (name === undefined) return
    const weight = Math.max(0, weights[code] as number)
    harmByArea.set(name, (harmByArea.get(name) ?? 0) + toThousandths(weight))
  })
  const [first] = [...harmByArea].sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b))
  return first?.[0]
}
