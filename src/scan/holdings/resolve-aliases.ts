import { compareCodePoints } from '../../internal/code-points'
import type { HoldingsWarning } from '../holdings'
import type { Alias } from '../records/alias'

/** Which current id each old id leads to. */
export interface ResolvedAliases {
  /** Current id by old id, chains followed to their end. */
  readonly currentIds: ReadonlyMap<string, string>
  /** The day of each old id's own merger, where given. */
  readonly mergedOn: ReadonlyMap<string, string | undefined>
  readonly warnings: readonly HoldingsWarning[]
}

/**
 * Follows old ids to the current ones.
 *
 * An id that is said to lead to two people, or back to itself, is left as it is with a warning: to merge the
 * wrong two people is worse than to merge nobody.
 */
export function resolveAliases(aliases: readonly Alias[]): ResolvedAliases {
  const next = new Map<string, Alias>()
  const toTwo = new Set<string>()
  for (const alias of aliases) {
    const known = next.get(alias.from)
    if (known !== undefined && known.to !== alias.to) toTwo.add(alias.from)
    else if (known === undefined || isEarlier(alias.on, known.on)) next.set(alias.from, alias)
  }
  for (const from of toTwo) next.delete(from)

  const currentIds = new Map<string, string>()
  const mergedOn = new Map<string, string | undefined>()
  const cyclic = new Set<string>()
  for (const from of [...next.keys()].sort(compareCodePoints)) {
    const passed = new Set<string>()
    let id = from
    for (let step = next.get(id); step !== undefined && !passed.has(id); step = next.get(id)) {
      passed.add(id)
      id = step.to
    }
    if (passed.has(id)) {
      cyclic.add(from)
    } else {
      currentIds.set(from, id)
      mergedOn.set(from, (next.get(from) as Alias).on)
    }
  }
  return { currentIds, mergedOn, warnings: warningsOf(toTwo.size, cyclic.size) }
}

function isEarlier(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && (right === undefined || left < right)
}

function warningsOf(toTwo: number, cyclic: number): HoldingsWarning[] {
  const warnings: HoldingsWarning[] = []
  if (toTwo > 0) {
    warnings.push({
      code: 'alias-to-two',
      people: toTwo,
      message: `${toTwo === 1 ? '1 old person id leads' : `${toTwo} old person ids lead`} to more than one current id and stayed unmerged; keep one alias for each`,
    })
  }
  if (cyclic > 0) {
    warnings.push({
      code: 'alias-cycle',
      people: cyclic,
      message: `${cyclic === 1 ? '1 old person id leads' : `${cyclic} old person ids lead`} into a circle and stayed unmerged; say which id is current`,
    })
  }
  return warnings
}
