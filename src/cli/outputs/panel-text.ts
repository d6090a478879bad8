import type { PanelList, PanelPerson, PanelView, Policy, Recommendation } from '../../index'
import { dateText } from '../text/date-text'
import { indent } from '../text/indent'
import { managedByText } from '../text/managed-by-text'
import { countText, plural } from '../text/numbers'
import { bandText, listText, missingText } from '../text/policy-words'

const width = 92
const column = 24

/**
 * The panel's view as plain text for the meeting: the lists by band, then each person once, by id.
 *
 * Plain rather than marked up: it opens anywhere, and nothing in the records can become a link or a heading.
 */
export function panelText(view: PanelView, policy: Policy): string {
  const review = view.reviewBy === undefined ? '' : ` Next review by ${dateText(view.reviewBy)}.`
  return [
    'ADVICE TO THE PANEL',
    ...indent(`As of ${dateText(view.asOf)}, under the policy “${policy.title}” (${policy.id} ${policy.version}).${review}`, width, 0),
    ...indent(view.notice, width, 0),
    '',
    'THE LISTS',
    ...view.lists.flatMap((list) => listLines(list, policy)),
    '',
    'THE PEOPLE, BY ID',
    ...peopleOf(view).flatMap(({ person, on }) => ['', ...personLines(person, on, policy)]),
    '',
    'NOT ON A LIST',
    ...offListLines(view, policy),
    '',
  ].join('\n')
}

function listLines({ bands, ...list }: PanelList, policy: Policy): string[] {
  return [
    '',
    listText(list),
    ...(bands.length === 0 ? ['  nobody'] : []),
    ...bands.flatMap(({ band, people }) => {
      const ids = people.map(({ personId }) => personId).join(', ')
      return entry(bandText(policy, band) || 'in no order', [ids])
    }),
  ]
}

/** Each person once with the lists that they are on, by id. */
function peopleOf({ lists }: PanelView) {
  const people = new Map<string, { person: PanelPerson; on: { list: string; wouldChange: readonly string[] }[] }>()
  for (const { bands, ...list } of lists) {
    for (const person of bands.flatMap((band) => band.people)) {
      const known = people.get(person.personId) ?? { person, on: [] }
      known.on.push({ list: listText(list), wouldChange: person.wouldChange })
      people.set(person.personId, known)
    }
  }
  return [...people.values()].sort((a, b) => (a.person.personId < b.person.personId ? -1 : 1))
}

function personLines(
  person: PanelPerson,
  on: readonly { readonly list: string; readonly wouldChange: readonly string[] }[],
  policy: Policy,
): string[] {
  const changes = on.flatMap(({ list, wouldChange }) => wouldChange.map((sentence) => (on.length > 1 ? `${list}: ${sentence}` : sentence)))
  const recommended = person.responses.filter(({ status }) => status === 'recommended')
  const unknown = person.responses.filter(({ status }) => status === 'unknown')
  return [
    '─'.repeat(width),
    `${person.personId}`.padEnd(column).concat(on.map(({ list }) => list).join(', ')),
    ...entry('before any contact', person.first),
    ...entry('managed by', [managedByText(person.managedBy) || 'no scheme on record']),
    ...entry('why', person.reasons),
    ...entry('it rests on', person.restsOn),
    ...entry('unknown or disputed', person.unknownOrDisputed),
    ...entry('what would change it', changes),
    ...entry('for other meetings', person.signposts),
    ...entry('vulnerability', [vulnerabilityText(policy, person.vulnerabilityBand)]),
    ...recommended.flatMap((response) => responseLines('recommended', response)),
    ...unknown.flatMap((response) => responseLines('not yet', response)),
  ]
}

function vulnerabilityText(policy: Policy, band: string | undefined): string {
  return policy.document.vulnerability?.bands?.find(({ id }) => id === band)?.title ?? band ?? ''
}

function responseLines(label: string, { name, kind, reasons, referTo, dueIn, requires, note }: Recommendation): string[] {
  return entry(label, [
    `${name} (${kind}), because ${reasons.join('; ')}`,
    ...(referTo === undefined ? [] : [`Refer to ${referTo}${dueIn === undefined ? '' : `, ${dueIn}`}`]),
    ...requires.map(({ inWords, had }) => (had ? `Had on ${had.on}: ${inWords}` : `First: ${inWords}`)),
    ...(note === undefined ? [] : [note]),
  ])
}

/** A label and its sentences beside it, each on lines of its own. */
function entry(label: string, sentences: readonly string[]): string[] {
  const first = `  ${label.padEnd(column - 2)}`
  return sentences
    .filter((sentence) => sentence !== '')
    .flatMap((sentence, index) => indent(sentence, width, column, index === 0 ? first : undefined))
}

function offListLines({ undetermined, referrals, register, counts }: PanelView, policy: Policy): string[] {
  const { considered, notEligible, withoutArea, unlisted, signposts } = counts
  const held = [...register.inProgramme.map((entry) => ({ ...entry, what: 'in programme' })), ...register.declined.map((entry) => ({ ...entry, what: 'declined' }))]
  const gateTitle = (id: string) => policy.document.gates?.find((gate) => gate.id === id)?.title ?? id
  const signpost = (id: string) => policy.document.signposts?.find((rule) => rule.id === id)
  return [
    ...undetermined.flatMap(({ personId, missing }) => entry(personId, [`undetermined, not known: ${missingText(policy, missing)}`])),
    ...referrals.flatMap(({ personId, referredBy, referredOn, status }) =>
      entry(personId, [`referred by ${referredBy} on ${dateText(referredOn)}: ${status.replaceAll('-', ' ')}`]),
    ),
    ...held.flatMap(({ personId, what, until }) => entry(personId, [until === undefined ? what : `${what} until ${dateText(until)}`])),
    ...(register.removed > 0 ? entry('removed', [`${plural(register.removed, 'person', 'people')} on challenge`]) : []),
    ...entry('considered', [plural(considered, 'person', 'people')]),
    ...Object.entries(notEligible)
      .filter(([, count]) => count > 0)
      .flatMap(([id, count]) => entry('not eligible', [`${countText(count)} of whom “${gateTitle(id)}” does not hold`])),
    ...(withoutArea > 0 ? entry('no home area', [`${countText(withoutArea)} fit for a list per area`]) : []),
    ...Object.entries(unlisted).flatMap(([code, crimes]) => entry('no weight', [`${plural(crimes, 'crime')} of code ${code}, which the harm table lacks`])),
    ...Object.entries(signposts)
      .filter(([, count]) => count > 0)
      .flatMap(([id, count]) =>
        entry('for other meetings', [`${plural(count, 'person', 'people')} with ${signpost(id)?.title ?? id}: ${signpost(id)?.to.join(' or ') ?? ''}`]),
      ),
  ]
}
