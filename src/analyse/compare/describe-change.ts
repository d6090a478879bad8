import type { ChangeCause, ListChange } from '../cohort-comparison'
import type { PairedList } from './pair-lists'

/** What {@link describeChange} tells. */
export interface ChangeToDescribe {
  readonly how: 'joins' | 'leaves' | 'moves'
  readonly personId: string
  readonly list: PairedList
  readonly causes: readonly ChangeCause[]
  /** True where no number of this person may be shown. */
  readonly isPlain: boolean
}

/** Says a change in a sentence: of several components the one that moved most is named, the rest are in the causes. */
export function describeChange(change: ChangeToDescribe): ListChange {
  const { how, personId, list, causes, isPlain } = change
  const rankBefore = isPlain ? undefined : list.before.get(personId)?.rank
  const rankAfter = isPlain ? undefined : list.after.get(personId)?.rank
  const first = causes.findIndex(({ kind }) => kind === 'component')
  const told = causes.filter(({ kind }, i) => kind !== 'component' || i === first)
  const where = list.area === undefined ? list.id : `${list.id} ${list.area}`
  const ranks =
    how === 'moves' ? `moves on ${where} from rank ${rankBefore} to ${rankAfter}` : `${how} ${where}`
  return {
    personId,
    ...(rankBefore !== undefined && { rankBefore }),
    ...(rankAfter !== undefined && { rankAfter }),
    causes,
    sentence: `${ranks}: ${told.map((cause) => describeCause(cause, how)).join('; ')}`,
  }
}

/** A cause in words, as it stands after "joins force:", "leaves force:" or "moves on force:". */
export function describeCause(cause: ChangeCause, how: 'joins' | 'leaves' | 'moves'): string {
  const joins = how === 'joins'
  const is = joins ? 'was' : 'is'
  switch (cause.kind) {
    case 'component':
      return describeComponent(cause)
    case 'gate':
      return `gate ${cause.gate} ${is} ${joins ? cause.before : cause.after}`
    case 'condition':
      return `the list's condition ${is} ${joins ? cause.before : cause.after}`
    case 'undetermined':
      return `${is} undetermined, missing ${cause.missing.join(', ')}`
    case 'register':
      return cause.status === 'declined' ? `${joins ? 'had' : 'has'} declined` : `${is} in programme`
    case 'list':
      return `the list is ${listWords[cause.change]}`
    case 'area':
      return `the person's area ${is} ${cause.area ?? 'not known'}`
    case 'elsewhere':
      return `${is} on ${cause.area === undefined ? cause.list : `${cause.list} ${cause.area}`}${joins ? '' : ' instead'}`
    case 'others':
      return cause.sense === 'rise' ? 'others rise above' : 'others fall below'
    case 'untold':
      return 'the two cohorts do not show why'
  }
}

const listWords = { added: 'new', removed: 'gone', longer: 'longer', shorter: 'shorter' } as const

function describeComponent(cause: ChangeCause & { readonly kind: 'component' }): string {
  const { component, why, before, after } = cause
  if (before === undefined && after === undefined) return `${why} (component ${component})`
  return `${why}: component ${component} ${before ?? 'none'} → ${after ?? 'none'}`
}
