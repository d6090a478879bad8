import { openStringPool, type StringPool } from './string-pool'

/** Words that are remembered: more than there are offence codes or areas. */
const most = 4_096

/**
 * Opens a pool for words of which there are few: the first of them are known by one look-up, without spelling
 * them out as bytes.
 */
export function openWordPool(): StringPool {
  const pool = openStringPool()
  const indexes = new Map<string, number>()
  return {
    get size() {
      return pool.size
    },
    add(word) {
      const known = indexes.get(word)
      if (known !== undefined) return known
      const index = pool.add(word)
      if (index < most) indexes.set(word, index)
      return index
    },
    find: pool.find,
    get: pool.get,
    freeze: pool.freeze,
  }
}
