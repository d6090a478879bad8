// An invented force as columns: five million involvements cost what their numbers cost, and every engine is fed the same.

const roles = ['suspect', 'charged', 'convicted', 'victim', 'witness']
const roleShares = [0.42, 0.13, 0.1, 0.25, 0.1]
const suspect = 0
const convicted = 2
const markerLists = [
  [],
  ['knife'],
  ['domestic-abuse'],
  ['alcohol'],
  ['knife', 'group'],
  ['county-lines', 'drugs'],
]
const outcomes = ['1', '8', '14', '15', '16', '18']
const areas = Array.from({ length: 30 }, (_, area) => `Area ${String.fromCharCode(65 + (area % 26))}${area}`)

/** 1 April 2021, in days since 1970-01-01, and the length of the years of crimes that follow. */
const firstDay = Date.UTC(2021, 3, 1) / 86_400_000
const days = 1_870
/** The first days of a record are shared texts, as a reader shares them. */
const dayTexts = Array.from({ length: days + 1_200 }, (_, day) =>
  new Date((firstDay + day) * 86_400_000).toISOString().slice(0, 10),
)

/** The date at which the benchmarks nominate: 45 days of crimes lie behind it. */
export const asOf = '2026-03-31'

/**
 * Makes a force of so many involvements.
 *
 * How often people are involved is heavy-tailed (Pareto, exponent 1.5, at most 200 times), crimes arrive in order of
 * time with one to six people each, and one row in nine repeats person, crime and code under a later role.
 *
 * @param {number} size - how many involvements
 * @param {Readonly<Record<string, number>>} weights - the harm table's; the heavier a code, the rarer
 * @param {number} [seed]
 */
export function makeForce(size, weights, seed = 7) {
  const draw = openDraws(seed)
  const slots = drawSlots(size, draw)
  const codes = Object.keys(weights).sort((a, b) => weights[a] - weights[b] || (a < b ? -1 : 1))
  const person = new Uint32Array(size)
  const crime = new Uint32Array(size)
  const role = new Uint8Array(size)
  const code = new Uint8Array(size)
  const delay = new Uint16Array(size)
  const crimeDay = new Uint16Array(size)
  let crimes = 0
  let slot = 0
  let left = 0
  for (let row = 0; row < size; row++) {
    const before = row - 1
    if (row > 0 && role[before] < convicted && draw() < 0.17) {
      person[row] = person[before]
      crime[row] = crime[before]
      code[row] = code[before]
      role[row] = role[before] + 1
      delay[row] = delay[before] + 20 + Math.floor(draw() * 200)
      continue
    }
    if (left === 0) {
      left = Math.min(6, Math.floor(draw() ** -0.6))
      crimeDay[crimes++] = Math.min(days - 1, Math.floor((row / size) * days + draw() * 10))
      code[row] = Math.floor(codes.length * draw() ** 2.2)
    } else {
      code[row] = draw() < 0.03 ? Math.floor(codes.length * draw() ** 2.2) : code[before]
    }
    left -= 1
    person[row] = slots[slot++]
    crime[row] = crimes - 1
    role[row] = drawRole(draw())
    delay[row] = Math.floor(draw() ** 4 * 120)
  }
  return {
    size,
    codes,
    roles,
    firstDay,
    person,
    crime,
    role,
    code,
    crimeDay: crimeDay.slice(0, crimes),
    delay,
    /** Days since 1970-01-01 of the crime of a row, and of the recording of it. */
    dayOf: (row) => firstDay + crimeDay[crime[row]],
    recordedOf: (row) => firstDay + crimeDay[crime[row]] + (delay[row] & 15),
    /** Since when the row's role holds; absent in one row of eight. */
    roleDayOf: (row) => ((row & 7) === 7 ? undefined : firstDay + crimeDay[crime[row]] + delay[row]),
    personIdOf: (row) => personIdOf(person[row]),
    crimeIdOf: (row) => crimeIdOf(crime[row]),
    personIdOfNumber: personIdOf,
    recordAt,
    *records() {
      for (let row = 0; row < size; row++) yield recordAt(row)
    },
  }

  function crimeIdOf(its) {
    return `43${dayTexts[crimeDay[its]].slice(2, 4)}${String(its).padStart(7, '0')}`
  }

  /** A record as a reader makes it, every field in place. */
  function recordAt(row) {
    const its = crime[row]
    const day = crimeDay[its]
    const hasOutcome = its % 5 < 3
    return {
      crimeId: crimeIdOf(its),
      personId: personIdOf(person[row]),
      role: roles[role[row]],
      roleOn: (row & 7) === 7 ? undefined : dayTexts[day + delay[row]],
      offenceCode: codes[code[row]],
      occurredOn: dayTexts[day],
      occurredTo: undefined,
      recordedOn: dayTexts[day + (delay[row] & 15)],
      outcome: hasOutcome ? outcomes[its % outcomes.length] : undefined,
      outcomeOn: hasOutcome ? dayTexts[day + 60] : undefined,
      markers: markerLists[its % 40 < 5 ? (its % 40) + 1 : 0],
      detection: its % 9 === 0 ? 'proactive' : 'reported',
      area: areas[its % areas.length],
      easting: 600_000 + (its % 20_011),
      northing: 900_000 + (its % 30_011),
      contested: undefined,
    }
  }
}

/** The people of each row to come, in random order. */
function drawSlots(size, draw) {
  const slots = new Uint32Array(size)
  let person = 0
  for (let filled = 0; filled < size; person++) {
    const times = Math.min(200, Math.floor(draw() ** (-1 / 1.5)))
    for (let i = 0; i < times && filled < size; i++) slots[filled++] = person
  }
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1))
    const kept = slots[i]
    slots[i] = slots[j]
    slots[j] = kept
  }
  return slots
}

function drawRole(at) {
  let share = 0
  for (let role = suspect; role < roles.length; role++) {
    share += roleShares[role]
    if (at < share) return role
  }
  return suspect
}

/** Numbers that stand together are spread over all ids: the multiplier and the prime have no factor in common. */
function personIdOf(number) {
  return `P${String((number * 7_919 + 13) % 9_999_991).padStart(7, '0')}`
}

/** Numbers from 0 to below 1: mulberry32. */
function openDraws(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}
