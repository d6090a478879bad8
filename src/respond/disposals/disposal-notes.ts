import type { OffenceRecord } from '../../scan/records/offence-record'
import { childKnifePack } from './child-knife-pack'
import type { FactsKnown } from './disposal-fact'
import type { GravityReading } from './read-gravity'

const notADecision =
  'These are options with their reasons and no decision: an officer, or a prosecutor, decides, and records why.'
const jointly =
  'The person is a child: the police and the youth justice service look at the case together, above all where it is borderline between prosecution and another disposal.'
const jointlyIfChild =
  'The age is not known. If the person is a child, the police and the youth justice service look at the case together.'
const turnedEighteen =
  'The person was under 18 at the act, or for a part of it, and is 18 or over now. The age now says which cautions there can be; what was done was done as a child, so ask the youth justice service (own judgement), and which gravity matrix applies is for whoever decides.'
const exploited =
  'Somebody in this crime is flagged as exploited. If it is this person, safeguarding comes first, and a lawyer looks at the defence of Modern Slavery Act 2015 s.45, by the age at the act.'

/** What whoever decides must know of the case as a whole. */
export function caseNotes(
  { markers, contested }: OffenceRecord,
  facts: Omit<FactsKnown, 'consent' | 'gravity'>,
  { gravity, hasKnife }: { readonly gravity: GravityReading; readonly hasKnife: boolean },
): string[] {
  const isChild = facts['child-at-disposal']
  return [
    notADecision,
    ...(isChild === true ? [jointly] : isChild === undefined ? [jointlyIfChild] : []),
    ...(isChild === false && facts['child-at-act'] !== false ? [turnedEighteen] : []),
    ...(facts['ten-at-act'] === false
      ? ['The person was under 10 at the act: this is for safeguarding and support.']
      : []),
    ...(gravity.matrix?.invented === true
      ? ['The gravity matrix is an invented example: nothing may rest on it.']
      : []),
    ...(markers.includes('exploited') ? [exploited] : []),
    ...(contested === true ? ['The person contests the record: settle that first.'] : []),
    ...(hasKnife ? childKnifePack.notes : []),
  ]
}
