import type { RecommendationStatus } from '../../respond/recommendation'
import type { CaseExpectation } from './case-expectation-schema'
import { absent, type Check, namesText, namesTheSame } from './check'

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

/** The responses that an expectation names. */
export function responsesNamed({
  recommended = [],
  notRecommended = [],
  notYetRecommended = [],
  due = {},
  requires = {},
}: CaseExpectation): ReadonlySet<string> {
  return new Set([
    ...recommended,
    ...notRecommended,
    ...notYetRecommended,
    ...Object.keys(due),
    ...Object.keys(requires),
  ])
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
      yield absent(about, due ?? 'none', ...lacksResponse(observed.catalogue))
      continue
    }
    const { dueBy = 'none', dueIn, text } = response
    if (momentOf(dueBy) === momentOf(due ?? 'none')) continue
    const because = () => (dueIn === undefined ? [text] : [text, dueIn])
    yield { ...about, expected: due ?? 'none', actual: dueBy, because }
  }
  for (const [id, required] of Object.entries(expectation.requires ?? {})) {
    const about = { path: ['requires', id], what: `what must be had before response ${id}` }
    const response = observed.responses().get(id)
    if (response === undefined) {
      yield absent(about, namesText(required), ...lacksResponse(observed.catalogue))
      continue
    }
    const conditions = response.requires.map(({ condition }) => condition)
    if (namesTheSame(required, conditions)) continue
    yield {
      ...about,
      expected: namesText(required),
      actual: namesText(conditions),
      because: () => [response.text],
    }
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
