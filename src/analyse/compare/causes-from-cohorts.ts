import type { Nominee, ScoredNominee } from '../cohort'
import type { ChangeCause } from '../cohort-comparison'
import { componentCauses } from './component-causes'
import type { OpenedCohort } from './open-cohort'
import type { PairedList } from './pair-lists'

/** The two cohorts that are compared. */
export interface OpenedCohorts {
  readonly before: OpenedCohort
  readonly after: OpenedCohort
}

/** Why a person joined, left or moved, as far as two cohorts can tell; `untold` where they cannot. */
export function causesFromCohorts(
  how: 'joins' | 'leaves' | 'moves',
  personId: string,
  list: PairedList,
  cohorts: OpenedCohorts,
  isPlain: boolean,
): ChangeCause[] {
  if (how === 'moves') return causesOfMove(personId, list)
  const off = how === 'joins' ? cohorts.before : cohorts.after
  const on = how === 'joins' ? cohorts.after : cohorts.before
  const causes = [
    ...registerCauses(off, personId),
    ...(list.area === undefined && !off.hasList(list.id)
      ? [{ kind: 'list', change: how === 'joins' ? 'added' : 'removed' } as const]
      : []),
    ...undeterminedCauses(off, personId),
    ...gateCauses(how, cohorts, personId),
    ...elsewhereCauses(on, off, personId),
    ...(isPlain ? [] : pointsCauses(how, personId, list, cohorts)),
  ]
  return causes.length > 0 ? causes : [{ kind: 'untold' }]
}

function causesOfMove(personId: string, { before, after }: PairedList): ChangeCause[] {
  const [was, is] = [before.get(personId) as Nominee, after.get(personId) as Nominee]
  const rises = (is.rank as number) < (was.rank as number)
  const own = ownCauses(was, is, rises)
  return own.length > 0 ? own : [{ kind: 'others', sense: rises ? 'fall' : 'rise' }]
}

/** The components that changed, where the score itself changed the way that the list says. */
function ownCauses(was: Nominee, is: Nominee, rises: boolean): ChangeCause[] {
  const change = (is.score as number) - (was.score as number)
  if (rises ? change <= 0 : change >= 0) return []
  // Whoever has a score has components.
  return componentCauses((was as ScoredNominee).components, (is as ScoredNominee).components)
}

function registerCauses(off: OpenedCohort, personId: string): ChangeCause[] {
  const status = off.registerOf(personId)
  return status === undefined ? [] : [{ kind: 'register', status }]
}

function undeterminedCauses(off: OpenedCohort, personId: string): ChangeCause[] {
  const missing = off.missingOf(personId)
  return missing === undefined ? [] : [{ kind: 'undetermined', missing }]
}

/** Gates that are not met where the person is not on the list, and stood otherwise where they are. */
function gateCauses(
  how: 'joins' | 'leaves',
  { before, after }: OpenedCohorts,
  personId: string,
): ChangeCause[] {
  const [was, is] = [before.nomineeOf(personId), after.nomineeOf(personId)]
  if (was === undefined || is === undefined) return []
  const [off, on] = how === 'joins' ? [was, is] : [is, was]
  return off.gates.flatMap(({ id, status }): ChangeCause[] => {
    const other = on.gates.find((gate) => gate.id === id)?.status
    if (status === 'met' || status === other) return []
    const others = other === undefined ? {} : { [how === 'joins' ? 'after' : 'before']: other }
    return [{ kind: 'gate', gate: id, [how === 'joins' ? 'before' : 'after']: status, ...others }]
  })
}

/** Lists that the person is on where they are not on this one, and was not before. */
function elsewhereCauses(on: OpenedCohort, off: OpenedCohort, personId: string): ChangeCause[] {
  const known = on.listsOf(personId)
  return off
    .listsOf(personId)
    .filter(({ id, area }) => !known.some((list) => list.id === id && list.area === area))
    .map(({ id, area }) => ({ kind: 'elsewhere', list: id, ...(area !== undefined && { area }) }))
}

/** The person's own points where both cohorts show them; else whether others alone would account for it. */
function pointsCauses(
  how: 'joins' | 'leaves',
  personId: string,
  { id, area, before, after }: PairedList,
  cohorts: OpenedCohorts,
): ChangeCause[] {
  const joins = how === 'joins'
  const [was, is] = [cohorts.before.nomineeOf(personId), cohorts.after.nomineeOf(personId)]
  if (was?.score !== undefined && is?.score !== undefined) {
    const own = ownCauses(was, is, joins)
    if (own.length > 0) return own
  }
  // Where only one cohort shows the score, others account for the change if even that score would not do.
  const own = joins ? (was?.score ?? after.get(personId)?.score) : (is?.score ?? before.get(personId)?.score)
  const least = (joins ? cohorts.before : cohorts.after).leastScore(id, area)
  const isBelow = least !== undefined && own !== undefined && least > own
  return isBelow ? [{ kind: 'others', sense: joins ? 'fall' : 'rise' }] : []
}
