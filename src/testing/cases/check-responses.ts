import type { RecommendationStatus } from '../../respond/recommendation'
import { absent, type Check } from './check'

const keys = [
  ['recommended', 'recommended'],
  ['notRecommended', 'not-recommended'],
  ['notYetRecommended', 'unknown'],
] as const

const words: Readonly<Record<RecommendationStatus, string>> = {
  recommended: 'recommended',
  'not-recommended': 'not recommended',
  unknown: 'not yet recommended',
}

/** Holds the advice on the person against what is expected. */
export const checkResponses: Check = function* (expectation, observed) {
  for (const [key, status] of keys) {
    for (const [index, id] of (expectation[key] ?? []).entries()) {
      const about = { path: [key, index], what: `response ${id}` }
      const response = observed.responses().get(id)
      if (response === undefined) {
        yield absent(about, words[status], ...lacksResponse(observed.catalogue))
        continue
      }
      if (response.status === status) continue
      yield {
        ...about,
        expected: words[status],
        actual: words[response.status],
        because: () => [response.text, ...response.missing.map((missing) => `missing: ${missing}`)],
      }
    }
  }
  for (const [id, due] of Object.entries(expectation.due ?? {})) {
    const about = { path: ['due', id], what: `due date of response ${id}` }
    const response = observed.responses().get(id)
    if (response === undefined) {
      yield absent(about, due, ...lacksResponse(observed.catalogue))
      continue
    }
    const { dueBy = 'none', dueIn, text } = response
    if (momentOf(dueBy) === momentOf(due)) continue
    const because = () => (dueIn === undefined ? [text] : [text, dueIn])
    yield { ...about, expected: due, actual: dueBy, because }
  }
}

/** A day by its name; a time by the moment that it is, however it is written. */
function momentOf(text: string): string | number {
  return text.includes('T') ? Date.parse(text) : text
}

function lacksResponse(catalogue: object | undefined): [string, 'policy' | 'catalogue'] {
  return catalogue === undefined
    ? ['is held against no catalogue', 'policy']
    : ['has no response of this id', 'catalogue']
}
