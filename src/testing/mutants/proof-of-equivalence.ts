import { ownValue } from '../../internal/own-value'
import { toThousandths } from '../../internal/thousandths'
import type { HarmTable } from '../../policy/harm-table'
import type { Change } from './changes/change'
import type { MutantKind } from './mutant'

/** What a proof looks at besides the change. */
export interface ProofContext {
  /** The ids that something in the document uses. */
  readonly used: { readonly groups: ReadonlySet<string>; readonly measures: ReadonlySet<string> }
  readonly table: HarmTable | undefined
}

/** Why a change that leaves a document's canonical form as it was can be told by no records, in a sentence. */
export function proofOfEquivalence({ path, kind, short }: Change, { used, table }: ProofContext): string {
  const [root, id] = path
  if (root === 'measures' && !used.measures.has(String(id))) {
    return 'No component, condition or signpost uses this measure.'
  }
  if (root === 'groups' && !used.groups.has(String(id)))
    return 'No measure in use takes or leaves out this group.'
  const code = short.replace(/^without /, '')
  const weight = ownValue(table?.weights, code)
  if (kind === 'group-member' && weight !== undefined && toThousandths(weight) === 0) {
    return `The harm table weighs ${code} at nothing, so no sum of harm moves, and nothing else takes other crimes.`
  }
  return proofs[kind] ?? 'Both come to the same in whole thousandths.'
}

const takesTheSame =
  'Every measure in use takes the same crimes either way: others of its groups bring them in, or they are left out in any case.'

const proofs: Readonly<Partial<Record<MutantKind, string>>> = {
  'group-member': takesTheSame,
  selection: takesTheSame,
  comparison: 'No value that can stand before this condition lies between the two.',
  condition: 'What else is asked leaves the two conditions the same for everybody.',
  window: 'Nothing between the two windows counts: age has lessened it to nothing.',
  recency: 'The window leaves nothing of that age, or its neighbours give the same factor.',
  scale: 'No value of the measure comes to other points.',
  band: 'No total falls into another band.',
  gate: 'The condition of this gate can never be unknown.',
  requirement:
    'A response that warns or enforces asks for this of every child whether it says so or not, and of no adult.',
  response: 'The kind of this response says so already.',
}
