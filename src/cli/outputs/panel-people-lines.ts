import type { IsoDate, PanelPerson, PanelView, Policy, Recommendation } from '../../index'
import { dateText } from '../text/date-text'
import { managedByText } from '../text/managed-by-text'
import { listText } from '../text/policy-words'
import { withoutDate } from '../text/without-date'
import { entryLines, panelColumn, panelWidth } from './entry-lines'

/** One person with the lists that they are on, and what each rests on and what would change it. */
interface Standing {
  readonly person: PanelPerson
  readonly on: (Pick<PanelPerson, 'restsOn' | 'wouldChange'> & { readonly list: string })[]
}

/** The people of all lists and those referred, each once, by id. */
export function panelPeopleLines(view: PanelView, policy: Policy): string[] {
  return standingsOf(view).flatMap((standing) => ['', ...personLines(standing, view.asOf, policy)])
}

function standingsOf({ lists, referrals }: PanelView): Standing[] {
  const standings = new Map<string, Standing>()
  const add = (person: PanelPerson, list: string) => {
    const standing = standings.get(person.personId) ?? { person, on: [] }
    standing.on.push({ list, restsOn: person.restsOn, wouldChange: person.wouldChange })
    standings.set(person.personId, standing)
  }
  for (const list of lists) {
    for (const person of list.bands.flatMap(({ people }) => people)) add(person, listText(list))
  }
  for (const { person, referredBy } of referrals) {
    if (person && !standings.has(person.personId)) add(person, `referred by ${referredBy}, on no list`)
  }
  return [...standings.values()].sort((a, b) => (a.person.personId < b.person.personId ? -1 : 1))
}

function personLines({ person, on }: Standing, asOf: IsoDate, policy: Policy): string[] {
  const entry = (label: string, sentences: readonly string[]) =>
    entryLines(
      label,
      sentences.map((sentence) => withoutDate(sentence, asOf)),
    )
  const responses = (status: string) => person.responses.filter((response) => response.status === status)
  return [
    '─'.repeat(panelWidth),
    `${person.personId} `.padEnd(panelColumn).concat(on.map(({ list }) => list).join(', ')),
    ...entry('before any contact', person.first),
    ...entry('managed by', [managedByText(person.managedBy) || 'no scheme on record']),
    ...entry('why', person.reasons),
    ...entry('it rests on', saidOf(on, 'restsOn')),
    ...entry('unknown or disputed', person.unknownOrDisputed),
    ...entry('what would change it', saidOf(on, 'wouldChange')),
    ...entry('for other meetings', person.signposts),
    ...entry('vulnerability', [vulnerabilityText(policy, person.vulnerabilityBand ?? '')]),
    ...entry('recommended', responses('recommended').map(responseText)),
    ...entry('not yet recommended', responses('unknown').map(responseText)),
  ]
}

/** What is said of places on lists, each sentence once, with the lists that it is about where not all say it. */
function saidOf(on: Standing['on'], what: 'restsOn' | 'wouldChange'): string[] {
  return [...new Set(on.flatMap((each) => each[what]))].map((sentence) => {
    const lists = on.filter((each) => each[what].includes(sentence)).map(({ list }) => list)
    if (lists.length < on.length) return `${lists.join(', ')}: ${sentence}`
    return on.length > 1 ? sentence.replace('this list', 'these lists') : sentence
  })
}

function vulnerabilityText({ document }: Policy, band: string): string {
  return document.vulnerability?.bands?.find(({ id }) => id === band)?.title ?? band
}

function responseText({ name, reasons, dueIn, requires }: Recommendation): string {
  const had = requires.flatMap((condition) =>
    condition.had ? [`; had on ${dateText(condition.had.on)}: ${condition.inWords}`] : [],
  )
  return `${name}, because ${reasons.join('; ')}${dueIn === undefined ? '' : `; refer ${dueIn}`}${had.join('')}`
}
