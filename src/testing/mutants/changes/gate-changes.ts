import type { Gate } from '../../../policy/schema/gate-schema'
import { becomes, type Change, type Leaf, type Place, removed, type Terms } from './change'
import { nameOf } from './names'
import { predicateChanges } from './predicate-changes'

/** A gate changed, one thing at a time: its condition, what follows from it, and the gate gone. */
export function gateChanges(gate: Gate, path: Place['path'], terms: Terms): Change[] {
  const name = `gate ${nameOf(gate)}`
  const { require, whenUnknown, whenUnmet = 'exclude' } = gate
  const leaf = (key: string, label: string): Leaf<string> => ({
    path: [...path, key],
    name,
    kind: 'gate',
    label,
    show: String,
  })
  return [
    ...predicateChanges(require, { path: [...path, 'require'], name }, terms),
    becomes(
      leaf('whenUnknown', 'when unknown'),
      'swapped',
      whenUnknown,
      whenUnknown === 'flag' ? 'undetermined' : 'flag',
    ),
    becomes(leaf('whenUnmet', 'when unmet'), 'swapped', whenUnmet, whenUnmet === 'flag' ? 'exclude' : 'flag'),
    removed({ path, name, kind: 'gate', label: 'the whole gate' }),
  ]
}
