import { after, factors, policyDocument, until } from './engines/policy.mjs'
import { makeForce } from './force.mjs'
import { alternate } from './timing.mjs'

const msOfDay = 86_400_000
/** The policy's window, 24 months, in days: index dates are taken so that it is this long. */
const windowDays = until - after
const horizonDays = 365
const sizes = [10, 20, 50, 100, 200]
const ways = ['all', 'reported', 'proactive']
/** Places of the policy, count, last crime and previous harm in the library's result. */
const contenders = [0, 2, 3, 4]

/**
 * Looks back from so many index dates over so many involvements, with the library and with plain Maps in turn.
 *
 * The plain way does the middle of a backtest: at each date the policy's score, three rivals and the outcomes into Maps,
 * and for each of these, and each of three ways in which crimes were found, the area under the ROC and precision at
 * five sizes. The library does that and the rest: two more rivals, lists filled by rivals, calibration, the share of
 * harm, differences, and intervals that know people come again.
 */
export async function measureBacktesting(library, { size, dates, repetitions }) {
  const force = makeForce(size, library.onsCrimeSeverity2021.weights)
  const indexDays = Array.from({ length: dates }, (_, i) => indexDay(i))
  const extracted = until + 45
  const ours = openOurs(library, force, indexDays, extracted)
  const peer = openPlain(library, force, indexDays, extracted)
  requireSame(ours(), peer())
  return alternate({ ours, peer }, repetitions, { warmUps: 0 })
}

/** The last day of a month, from March 2023 on, so that the window of 24 months has as many days as the policy's. */
function indexDay(month) {
  return Date.UTC(2023, 3 + month, 0) / msOfDay
}

function openOurs({ openHoldings, parsePolicy, backtest }, force, indexDays, extracted) {
  const builder = openHoldings()
  for (let row = 0; row < force.size; row++) builder.add('offences', force.recordAt(row))
  const holdings = builder.close()
  const score = policyDocument.score.components[0]
  const select = { ...score.measure.select, within: { days: windowDays } }
  const policy = parsePolicy({
    ...policyDocument,
    score: { components: [{ ...score, measure: { ...score.measure, select } }] },
  })
  const text = (day) => new Date(day * msOfDay).toISOString().slice(0, 10)
  return () =>
    backtest(holdings, policy, {
      indexDates: indexDays.map(text),
      horizonDays,
      outcome: { select: { roles: { charged: 1, convicted: 1 } } },
      extractedOn: text(extracted),
      maturityDays: 0,
      listSizes: sizes,
    }).dates.map((date) =>
      ways.flatMap((way) =>
        contenders.map((place) => {
          const { area, sizes: heads } = date[way].contenders[place]
          return { area: area.value, precision: heads.map(({ precision }) => precision.value) }
        }),
      ),
    )
}

function openPlain({ onsCrimeSeverity2021: { weights } }, force, indexDays, extracted) {
  const suspected = new Set(Object.keys(factors))
  const records = Array.from({ length: force.size }, (_, row) => {
    const day = force.dayOf(row)
    return {
      personId: force.personIdOf(row),
      crimeId: force.crimeIdOf(row),
      kind: `${force.crimeIdOf(row)} ${force.codes[force.code[row]]}`,
      role: force.roles[force.role[row]],
      weight: weights[force.codes[force.code[row]]],
      detection: force.recordAt(row).detection,
      day,
      known: Math.max(day, force.recordedOf(row), force.roleDayOf(row) ?? day),
    }
  })
  return () =>
    indexDays.map((index) => {
      const pool = new Map()
      const outcomes = { all: new Set(), reported: new Set(), proactive: new Set() }
      for (const { personId, crimeId, kind, role, weight, day, known, detection } of records) {
        if (known <= index && suspected.has(role)) {
          const own = pool.get(personId) ?? {
            crimes: new Set(),
            last: day,
            inWindow: new Map(),
            ever: new Map(),
          }
          pool.set(personId, own)
          own.crimes.add(crimeId)
          own.last = Math.max(own.last, day)
          own.ever.set(kind, Math.floor(weight * 1000 + 0.5))
          if (day <= index - windowDays) continue
          const amount = Math.floor(weight * factors[role] * 1000 + 0.5)
          if (amount > (own.inWindow.get(kind) ?? 0)) own.inWindow.set(kind, amount)
        } else if (day > index && day <= index + horizonDays && known <= extracted) {
          if (role !== 'charged' && role !== 'convicted') continue
          outcomes.all.add(personId)
          outcomes[detection].add(personId)
        }
      }
      const scores = [
        ({ inWindow }) => sumOf(inWindow),
        ({ crimes }) => crimes.size,
        ({ last }) => last,
        ({ ever }) => sumOf(ever),
      ].map((scoreOf) =>
        [...pool]
          .map(([personId, own]) => ({ personId, score: scoreOf(own) }))
          .sort((a, b) => b.score - a.score),
      )
      return ways.flatMap((way) =>
        scores.map((people) =>
          figuresOf(
            people.map(({ personId, score }) => ({ score, hasOutcome: outcomes[way].has(personId) })),
          ),
        ),
      )
    })
}

function sumOf(amounts) {
  let sum = 0
  for (const amount of amounts.values()) sum += amount
  return sum
}

/** The area and the precisions of people by score, highest first; ties half, and shared out at the edge. */
function figuresOf(people) {
  let doubled = 0
  let above = 0
  let aboveWith = 0
  const with_ = people.reduce((sum, { hasOutcome }) => sum + (hasOutcome ? 1 : 0), 0)
  const without = people.length - with_
  const precision = sizes.map(() => 0)
  while (above < people.length) {
    let end = above
    let itsWith = 0
    for (; end < people.length && people[end].score === people[above].score; end++) {
      if (people[end].hasOutcome) itsWith += 1
    }
    const its = end - above
    const below = without - (above - aboveWith) - (its - itsWith)
    doubled += itsWith * (2 * below + its - itsWith)
    sizes.forEach((size, i) => {
      const taken = Math.max(0, Math.min(size, end) - above)
      precision[i] += (taken * itsWith) / its / size
    })
    above = end
    aboveWith += itsWith
  }
  return { area: doubled / (2 * with_ * without), precision }
}

/** Refuses to measure two ways that do not come to the same. */
function requireSame(ours, theirs) {
  const flat = (dates) => dates.flat().flatMap(({ area, precision }) => [area, ...precision])
  const others = flat(theirs)
  if (!flat(ours).every((figure, i) => Math.abs(figure - others[i]) < 1e-9)) {
    throw new Error('the plain way and the library do not come to the same figures')
  }
}
