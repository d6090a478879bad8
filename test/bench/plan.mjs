import { median, ratioOf } from './timing.mjs'

const millions = (size) => (size >= 1_000_000 ? `${size / 1_000_000} million` : size.toLocaleString('en-GB'))

/**
 * What is measured at a scale, step by step, and what rows of the report each step makes.
 *
 * @param {'quick' | 'full'} scale
 */
export function planOf(scale) {
  const isFull = scale === 'full'
  const repetitions = isFull ? 11 : 3
  const rowsToRead = isFull ? 500_000 : 10_000
  const toGather = isFull ? 5_000_000 : 50_000
  const sizes = isFull ? [2_000_000, 5_000_000] : [50_000]
  const steps = [
    intakeStep(rowsToRead, 'iso', isFull ? 5 : 2),
    intakeStep(rowsToRead, 'dmy', isFull ? 3 : 2),
    gatheringStep(toGather, 3),
    memoryStep(toGather, 'memory', 'holdings'),
    memoryStep(toGather, 'map-memory', 'two Maps of id and count'),
    ...sizes.flatMap((size) =>
      ['duckdb-texts', 'duckdb-numbers', ...(size > 2_000_000 ? [] : ['arquero'])].map((peer) =>
        nominatingStep(size, peer, peer === 'arquero' ? 3 : repetitions),
      ),
    ),
    ...(isFull ? ['south-west-england', 'prelude'] : ['south-west-england']).map((policy) =>
      mutatingStep(policy, 200, isFull ? 3 : 2),
    ),
    backtestingStep(isFull ? 1_000_000 : 50_000, isFull ? 24 : 3, isFull ? 3 : 2),
  ]
  // The aims are for forces of full size; a smoke run shows that everything runs.
  return isFull
    ? steps
    : steps.map((step) => ({ ...step, rowsOf: (result) => step.rowsOf(result).map(withoutAim) }))
}

function withoutAim({ aim: _, ...row }) {
  return row
}

const peerNames = {
  'duckdb-texts': 'DuckDB, two threads, ids and codes as texts',
  'duckdb-numbers': 'DuckDB, two threads, ids and codes as whole numbers',
  arquero: 'Arquero',
}

function intakeStep(size, dates, repetitions) {
  const what = `read ${millions(size)} rows of CSV into holdings, ${dates === 'iso' ? 'ISO' : 'dd/mm/yyyy'} dates`
  return {
    part: 'intake',
    title: what,
    measurement: 'intake',
    settings: { size, dates, repetitions },
    rowsOf: ({ ours, peer, objects }) => [
      timeRow(what, 'fast-csv alone, rows as arrays', ours, peer, 1.3),
      timeRow(what, 'fast-csv alone, rows as objects', ours, objects),
    ],
  }
}

function gatheringStep(size, repetitions) {
  const what = `gather ${millions(size)} involvements`
  return {
    part: 'gathering',
    title: what,
    measurement: 'gathering',
    settings: { size, repetitions },
    rowsOf: ({ ours, lists, latest, counts, making }) => [
      timeRow(what, 'the same records into two Maps, all under their person and crime', ours, lists, 1),
      timeRow(what, 'the same into two Maps, the latest of each person and crime', ours, latest, 1),
      timeRow(what, 'only counting them in two Maps, none kept', ours, counts),
      { ...timeRow('of which making the records', 'the whole', making, ours) },
    ],
  }
}

function memoryStep(size, measurement, kept) {
  const what = `memory of ${millions(size)} involvements: ${kept}`
  return {
    part: 'gathering',
    title: what,
    measurement,
    settings: { size },
    rowsOf: ({ bytesEach, idBytesEach = 0, peakBytes }) => [
      {
        kind: 'memory',
        what,
        bytesEach,
        idBytesEach,
        peakBytes,
        aim: measurement === 'memory' ? { bytesEach: 40, peakBytes: 2e9 } : undefined,
      },
    ],
  }
}

function nominatingStep(size, peer, repetitions) {
  const what = `nominate from ${millions(size)} involvements`
  return {
    part: 'nominating',
    title: `${what}, beside ${peerNames[peer]}`,
    measurement: 'nominating',
    settings: { size, peer, repetitions },
    rowsOf: ({ ours, peer: theirs }) => [
      timeRow(what, peerNames[peer], ours, theirs, peer === 'arquero' ? undefined : 0.25),
    ],
  }
}

function mutatingStep(policy, cases, repetitions) {
  const what = `try every mutant of ${policy} against ${cases} cases`
  return {
    part: 'mutating',
    title: what,
    measurement: 'mutating',
    settings: { policy, cases, repetitions },
    rowsOf: ({ ours, peer, mutants }) => [
      timeRow(`${what} (${mutants} mutants)`, 'every case against every mutant to its end', ours, peer),
    ],
  }
}

function backtestingStep(size, dates, repetitions) {
  const what = `backtest ${dates} index dates over ${millions(size)} involvements`
  return {
    part: 'backtesting',
    title: what,
    measurement: 'backtesting',
    settings: { size, dates, repetitions },
    rowsOf: ({ ours, peer }) => [
      timeRow(what, 'the policy and three rivals with Maps, without lists and intervals', ours, peer, 0.5),
    ],
  }
}

function timeRow(what, beside, ours, theirs, aim) {
  return {
    kind: 'time',
    what,
    beside,
    ...ratioOf(ours, theirs),
    cpuRatio: ratioOf(ours, theirs, ({ cpuMs }) => cpuMs).ratio,
    oursMs: median(ours.map(({ ms }) => ms)),
    theirsMs: median(theirs.map(({ ms }) => ms)),
    rounds: ours.length,
    aim,
  }
}
