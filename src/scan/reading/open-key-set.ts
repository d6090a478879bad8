/** A set of keys, each of as many texts as the others. */
export interface KeySet {
  /** Adds a key; false where it was there before. The texts hold no NUL. */
  add(parts: readonly string[]): boolean
}

/** Bytes of a page, unless one key needs more. */
const pageLength = 1 << 20

/** Keys start at multiples of this, so that 32 bits reach 32 GiB of them. */
const alignment = 8

/**
 * Opens a set that tells tens of millions of keys apart, by their bytes and not by a hash alone.
 *
 * A `Set` ends at 2^24 keys and needs each as one text; this writes the parts to a page as they come, and costs
 * their bytes and about 16 more.
 */
export function openKeySet(): KeySet {
  const pages: Uint8Array[] = []
  let page: Uint8Array = new Uint8Array(0)
  let start = 0
  let end = 0
  let hash = 0
  let size = 0
  /** Pairs of where a key starts, from 1, and its hash; 0 is an empty slot. */
  let slots = new Uint32Array(1 << 11)

  /** Writes a key behind the last one; it stays there only if it is new. */
  function stage(parts: readonly string[]): void {
    let room = parts.length
    for (const part of parts) room += part.length * 3
    if (start + room > page.length) {
      page = new Uint8Array(Math.max(pageLength, room))
      pages.push(page)
      start = 0
    }
    end = start
    hash = 0x811c9dc5
    for (const part of parts) {
      for (let i = 0; i < part.length; i++) {
        const unit = part.charCodeAt(i)
        hash = Math.imul(hash ^ unit, 0x01000193)
        if (unit < 0x80) page[end++] = unit
        else {
          page[end++] = 0xff
          page[end++] = unit >>> 8
          page[end++] = unit & 0xff
        }
      }
      hash = Math.imul(hash, 0x01000193)
      page[end++] = 0
    }
    hash ^= hash >>> 15
    hash = Math.imul(hash, 0x85ebca6b)
    hash = (hash ^ (hash >>> 13)) >>> 0
  }

  function isStaged(address: number): boolean {
    const from = (address - 1) * alignment
    const held = pages[Math.floor(from / pageLength)] as Uint8Array
    // All keys have as many parts, and each part an end: none is the beginning of another.
    for (let i = start, j = from % pageLength; i < end; i++, j++) if (page[i] !== held[j]) return false
    return true
  }

  return {
    add(parts) {
      stage(parts)
      const mask = slots.length - 1
      let slot = (hash << 1) & mask
      for (let address = slots[slot]; address !== 0; address = slots[slot]) {
        if (slots[slot + 1] === hash && isStaged(address as number)) return false
        slot = (slot + 2) & mask
      }
      slots[slot] = ((pages.length - 1) * pageLength + start) / alignment + 1
      slots[slot + 1] = hash
      start = Math.ceil(end / alignment) * alignment
      size += 1
      if (size * 3 > slots.length) slots = roomier(slots)
      return true
    },
  }
}

function roomier(slots: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(slots.length * 2)
  const mask = wider.length - 1
  for (let from = 0; from < slots.length; from += 2) {
    const hash = slots[from + 1] as number
    if (slots[from] === 0) continue
    let slot = (hash << 1) & mask
    while (wider[slot] !== 0) slot = (slot + 2) & mask
    wider[slot] = slots[from] as number
    wider[slot + 1] = hash
  }
  return wider
}
