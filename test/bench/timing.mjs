import { performance } from 'node:perf_hooks'

/**
 * Runs contestants in turn, so that what else the machine does falls on all of them alike.
 *
 * Each runs before anything is measured, as often as `warmUps` says: an engine that compiles while it runs is then
 * at its pace.
 *
 * @param {Record<string, () => unknown>} contestants - by name
 * @param {number} repetitions
 * @param {{ readonly collects?: boolean, readonly warmUps?: number }} [options] - whether the garbage of one run is collected before the next;
 *   the engine throws compiled code away with it, so only where there is much garbage
 * @returns {Promise<Record<string, { ms: number, cpuMs: number }[]>>} by name, round by round: the time that
 *   passed, and the time that the process's threads worked, which other processes disturb less
 */
export async function alternate(contestants, repetitions, { collects = false, warmUps = 1 } = {}) {
  const names = Object.keys(contestants)
  const runs = Object.fromEntries(names.map((name) => [name, []]))
  for (let run = 0; run < warmUps; run++) for (const name of names) await contestants[name]()
  for (let round = 0; round < repetitions; round++) {
    // Whoever goes first in one round goes last in the next.
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      if (collects) globalThis.gc()
      const cpu = process.cpuUsage()
      const start = performance.now()
      await contestants[name]()
      const ms = performance.now() - start
      const { user, system } = process.cpuUsage(cpu)
      runs[name].push({ ms, cpuMs: (user + system) / 1000 })
    }
  }
  return runs
}

/** The ratio of our runs to a peer's, round by round: its median, least and greatest. */
export function ratioOf(ours, peers, valueFor = ({ ms }) => ms) {
  const ratios = ours.map((run, round) => valueFor(run) / valueFor(peers[round]))
  return { ratio: median(ratios), least: Math.min(...ratios), greatest: Math.max(...ratios) }
}

/** The middle number, or the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
