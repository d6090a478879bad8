import type { PolicyDocument } from '../../../policy/policy-schema'
import type { Catalogue } from '../../../respond/catalogue-schema'
import type { Mutant } from '../mutant'
import { subjectOf } from './subject-of'

/** What a case that tells a mutant would turn on, and whose it is: "a crime of code 34B (group serious-violence)". */
export function turningPoint(mutant: Mutant, document: PolicyDocument | Catalogue): string {
  const { pointer } = mutant
  return `${subjectOf(mutant, document)} (${ownerOf(pointer, document)})`
}

/** The case that is missing, in a sentence. */
export function missingCase(mutant: Mutant, document: PolicyDocument | Catalogue): string {
  return `No case turns on ${turningPoint(mutant, document)}.`
}

const nouns: Readonly<Record<string, string>> = {
  groups: 'group',
  measures: 'measure',
  components: 'component',
  bands: 'band',
  gates: 'gate',
  lists: 'list',
  signposts: 'signpost',
  responses: 'response',
  review: 'review',
  harm: 'harm',
  confirmWithin: 'confirmation',
}

/** The part of the document that a pointer leads into: "measure crimes-in-scope", "gate adult". */
function ownerOf(pointer: string, document: object): string {
  const [root, first, second] = pointer.slice(1).split('/') as [string, string?, string?]
  const ofRule = root === 'score' || root === 'vulnerability'
  const [kind, key] = ofRule ? [first as string, second] : [root, first]
  const noun = nouns[kind] as string
  if (kind === 'groups' || kind === 'measures') return `${noun} ${key}`
  const holder = (ofRule ? (document as Record<string, unknown>)[root] : document) as Record<string, unknown>
  const list = holder[kind]
  if (!Array.isArray(list)) return noun
  const { id } = list[Number(key)] as { id: string }
  return `${noun} ${id}${root === 'vulnerability' ? ' of vulnerability' : ''}`
}
