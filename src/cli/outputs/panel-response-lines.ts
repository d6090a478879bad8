import type { PanelView, Recommendation } from '../../index'
import { responseKinds } from '../../respond/schema/response-kinds'
import { plural } from '../text/numbers'
import { entryLines } from './entry-lines'

/** Each response that is recommended to somebody, or waits for something, once: to whom to refer and what comes first. */
export function panelResponseLines({ lists, referrals }: PanelView): string[] {
  const people = new Map(
    [
      ...lists.flatMap(({ bands }) => bands.flatMap((band) => band.people)),
      ...referrals.flatMap(({ person }) => person ?? []),
    ].map((person) => [person.personId, person]),
  )
  const all = [...people.values()].flatMap((person) => person.responses)
  const firsts = new Map(all.map((response) => [response.responseId, response]))
  return [...firsts.values()]
    .sort((a, b) => responseKinds.indexOf(a.kind) - responseKinds.indexOf(b.kind))
    .flatMap((response) => [
      '',
      ...responseLines(
        response,
        all.filter(({ responseId }) => responseId === response.responseId),
      ),
    ])
}

function responseLines(
  { name, kind, referTo = '', places = [], note = '' }: Recommendation,
  of: readonly Recommendation[],
): string[] {
  const recommended = of.filter(({ status }) => status === 'recommended').length
  const waiting = of.length - recommended
  const first = [...new Set(of.flatMap(({ requires }) => requires.map(({ inWords }) => inWords)))]
  return [
    name,
    ...entryLines(kind, [
      recommended > 0 ? `recommended for ${plural(recommended, 'person', 'people')}` : '',
      waiting > 0 ? `not yet for ${plural(waiting, 'person', 'people')}` : '',
    ]),
    ...entryLines('refer to', [referTo]),
    ...entryLines('where', [places.join(', ')]),
    ...entryLines('first', first),
    ...entryLines('mind', [note]),
  ]
}
