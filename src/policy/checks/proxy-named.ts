import { jsonPointer } from '../../internal/document-problems'
import type { PolicyDocument } from '../policy-schema'
import { factsIn } from './facts-in'
import type { PolicyRule } from './finding'
import { measuresIn } from './measures-in'
import { notProxies, type ProxyWords, proxyWords } from './proxy-words'

/** A text of a policy in which something is named, or a reason given. */
interface NamedPlace {
  readonly pointer: string
  readonly text: string
  readonly isReason?: true
}

/** A protected characteristic other than age, or a known proxy for one, named where a policy says whom it counts. */
export const proxyNamed: PolicyRule = {
  name: 'proxy-named',
  severities: ['warning'],
  about: 'a name, title, area or reason that speaks of a protected characteristic or a known proxy for one',
  check: ({ document: rules }) =>
    placesIn(rules).flatMap(({ pointer, text, isReason }) => {
      const plain = plainText(text)
      const entry = proxyWords.find((words) => speaksOf(plain, words, isReason === true))
      if (entry === undefined) return []
      return [
        {
          severity: 'warning' as const,
          pointer,
          message: `this speaks of ${entry.stands}: ${entry.reason}`,
          mend: 'Count what people are recorded as having done; watch for disparity in the assessment, not in the policy.',
        },
      ]
    }),
}

function placesIn(rules: PolicyDocument): NamedPlace[] {
  const places: NamedPlace[] = []
  const add = (path: readonly PropertyKey[], text: string | undefined) => {
    if (text !== undefined) places.push({ pointer: jsonPointer(path), text })
  }
  const addEntries = (
    path: readonly PropertyKey[],
    entries: readonly { readonly id: string; readonly title?: string }[] = [],
  ) => {
    entries.forEach(({ id, title }, i) => {
      add([...path, i, 'id'], id)
      add([...path, i, 'title'], title)
    })
  }

  add(['id'], rules.id)
  add(['title'], rules.title)
  for (const [id, { title, reasons = {} }] of Object.entries(rules.groups ?? {})) {
    add(['groups', id], id)
    add(['groups', id, 'title'], title)
    for (const [code, text] of Object.entries(reasons)) {
      places.push({ pointer: jsonPointer(['groups', id, 'reasons', code]), text, isReason: true })
    }
  }
  for (const id of Object.keys(rules.measures ?? {})) add(['measures', id], id)
  for (const { pointer, measure } of measuresIn(rules)) {
    if (measure.title !== undefined) places.push({ pointer: `${pointer}/title`, text: measure.title })
  }
  for (const key of ['score', 'vulnerability'] as const) {
    addEntries([key, 'components'], rules[key]?.components)
    addEntries([key, 'bands'], rules[key]?.bands)
  }
  addEntries(['gates'], rules.gates)
  addEntries(['lists'], rules.lists)
  addEntries(['signposts'], rules.signposts)
  for (const { pointer, predicate } of factsIn(rules)) {
    predicate.is.forEach((text, i) => {
      places.push({ pointer: `${pointer}/is/${i}`, text })
    })
  }
  return places
}

/** Small words with one blank between and around them, phrases that mean something else struck out. */
function plainText(text: string): string {
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
  return notProxies.reduce((left, phrase) => left.replaceAll(phrase, '-'), ` ${words} `)
}

function speaksOf(text: string, { words, inNames = [] }: ProxyWords, isReason: boolean): boolean {
  return [...words, ...(isReason ? [] : inNames)].some((word) =>
    word.endsWith('*')
      ? text.includes(` ${word.slice(0, -1)}`)
      : text.includes(` ${word} `) || text.includes(` ${word}s `),
  )
}
