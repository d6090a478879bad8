/** Keys under which a document holds words, names and references, which no mutant changes. */
const words = new Set(
  '$schema id version title jurisdiction basis reasons to note href table codeSystem fact conditions name evidence funding places capacity confirmedOn addresses'.split(
    ' ',
  ),
)

/** The pointers of all that carries meaning in a document: numbers, and words from closed lists and sets. */
function semanticLeaves(value: unknown, pointer = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => semanticLeaves(item, `${pointer}/${i}`))
  if (typeof value !== 'object' || value === null) return [pointer]
  const isOfKind = 'kind' in value ? String(value.kind) : ''
  return Object.entries(value).flatMap(([key, inner]) => {
    const isReference = key === 'measure' && typeof inner === 'string'
    // A component's limit and a scale's or a response's kind are named; of measures only harm has a kind beside it.
    const isName =
      words.has(key) ||
      isReference ||
      (key === 'component' && typeof inner === 'string') ||
      (key === 'kind' && isOfKind !== 'harm' && isOfKind !== 'peak-harm')
    // Groups and measures may be called by any word.
    const isDefinition = pointer === '/groups' || pointer === '/measures'
    return isName && !isDefinition
      ? []
      : semanticLeaves(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  })
}

/** The leaves at which no mutant stands: exactly there, or at the whole of which the leaf is the only part. */
export function unreached(document: unknown, pointers: readonly string[]): string[] {
  return semanticLeaves(document).filter((leaf) => {
    const period = leaf.replace(/\/(days|months|years|hours|workingDays)$/, '')
    const fact = /^(.*)\/is\/\d+$/.exec(leaf)?.[1]
    const isReached = pointers.some(
      (pointer) =>
        pointer === leaf ||
        pointer === period ||
        (fact !== undefined && (pointer === fact || pointer.startsWith(`${fact}/is/`))),
    )
    return !isReached
  })
}

/** Where two documents differ, as pointers: arrays of different length as a whole. */
export function differences(a: unknown, b: unknown, pointer = ''): string[] {
  if (Object.is(a, b)) return []
  const areObjects = [a, b].every((value) => typeof value === 'object' && value !== null)
  if (!areObjects) return [pointer]
  const [left, right] = [a, b] as [Record<string, unknown>, Record<string, unknown>]
  if (Array.isArray(a) !== Array.isArray(b)) return [pointer]
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return [pointer]
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return keys.flatMap((key) =>
    differences(left[key], right[key], `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
}
