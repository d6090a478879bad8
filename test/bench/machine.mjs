import { arch, cpus, platform, totalmem } from 'node:os'

/** The machine that the figures come from, in one line. */
export function describeMachine() {
  const cores = cpus()
  const model = cores[0]?.model.trim().replace(/\s+/g, ' ') ?? 'unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${model}, ${cores.length} cores, ${memory} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`
}
