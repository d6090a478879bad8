import { makeForce } from './force.mjs'
import { alternate } from './timing.mjs'

/** Gathers so many involvements, and drains the same records into two Maps in three ways, in turn. */
export function measureGathering(library, { size, repetitions }) {
  const force = makeForce(size, library.onsCrimeSeverity2021.weights)
  return alternate(
    {
      ours: () => gather(library, force),
      lists: () => listInMaps(force),
      latest: () => keepLatestInMaps(force),
      counts: () => countInMaps(force),
      making: () => drain(force),
    },
    repetitions,
    { collects: true },
  )
}

/**
 * Gathers once in a process of its own and tells what it takes.
 *
 * @returns bytes of memory an involvement after garbage collection, of these the texts of ids, and the greatest
 *   resident size of the process, which holds the generator's own columns too
 */
export function measureMemory(library, { size }) {
  const force = makeForce(size, library.onsCrimeSeverity2021.weights)
  const idBytes = bytesOfIds(force)
  const before = heldBytes()
  const held = gather(library, force)
  const after = heldBytes()
  return {
    bytesEach: (after - before) / size,
    idBytesEach: idBytes / size,
    people: held.counts.people,
    crimes: held.counts.crimes,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }
}

/** What the Maps take, measured in the same way. */
export function measureMapMemory(library, { size }) {
  const force = makeForce(size, library.onsCrimeSeverity2021.weights)
  const before = heldBytes()
  const held = countInMaps(force)
  const after = heldBytes()
  return {
    bytesEach: (after - before) / size,
    people: held.people.size,
    crimes: held.crimes.size,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }
}

function gather({ openHoldings }, force) {
  const builder = openHoldings()
  for (let row = 0; row < force.size; row++) builder.add('offences', force.recordAt(row))
  return builder.close()
}

/** What a program with two Maps would do to look records up: every record under its person and under its crime. */
function listInMaps(force) {
  const people = new Map()
  const crimes = new Map()
  for (let row = 0; row < force.size; row++) {
    const record = force.recordAt(row)
    listUnder(people, record.personId, record)
    listUnder(crimes, record.crimeId, record)
  }
  return { people, crimes }
}

function listUnder(map, key, record) {
  const records = map.get(key)
  if (records === undefined) map.set(key, [record])
  else records.push(record)
}

/** The least that keeps records at all: the latest of each person and of each crime. */
function keepLatestInMaps(force) {
  const people = new Map()
  const crimes = new Map()
  for (let row = 0; row < force.size; row++) {
    const record = force.recordAt(row)
    people.set(record.personId, record)
    crimes.set(record.crimeId, record)
  }
  return { people, crimes }
}

/** The least that Maps can do: no record is kept, only how many there were under each id. */
function countInMaps(force) {
  const people = new Map()
  const crimes = new Map()
  for (let row = 0; row < force.size; row++) {
    const { personId, crimeId } = force.recordAt(row)
    people.set(personId, (people.get(personId) ?? 0) + 1)
    crimes.set(crimeId, (crimes.get(crimeId) ?? 0) + 1)
  }
  return { people, crimes }
}

/** What it costs to make the records, which is in both. */
function drain(force) {
  let kept = 0
  for (let row = 0; row < force.size; row++) kept += force.recordAt(row).personId.length
  return kept
}

function bytesOfIds(force) {
  const people = new Set(force.person).size
  return people * force.personIdOf(0).length + force.crimeDay.length * force.crimeIdOf(0).length
}

function heldBytes() {
  for (let i = 0; i < 3; i++) globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
