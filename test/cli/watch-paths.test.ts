import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { watchPaths } from '../../src/cli/watch-paths'
import { temporaryFolder } from './capture'

const folder = temporaryFolder()
mkdirSync(folder.of('cases/deep'), { recursive: true })
folder.write('policy.json', '1')
const never = new AbortController().signal

/** Whether a change of these paths is told after doing something. */
async function told(paths: readonly string[], act: () => void): Promise<boolean> {
  const interrupt = new AbortController()
  const change = watchPaths(paths.map(folder.of), interrupt.signal, 20)
  act()
  void wait(400).then(() => interrupt.abort())
  return change
}

describe('watching', () => {
  it.each<[string, () => void]>([
    ['a file that is written', () => folder.write('policy.json', '2')],
    [
      'a file that another is put in the place of',
      () => renameSync(folder.write('new', '3'), folder.of('policy.json')),
    ],
    ['a file in a folder within', () => folder.write('cases/deep/a.json', '4')],
    ['a file that is removed', () => rmSync(folder.of('cases/deep/a.json'))],
  ])('tells of %s', async (_what, act) => {
    expect(await told(['policy.json', 'cases', 'nowhere/at-all.json'], act)).toBe(true)
  })

  it('tells of a file that was not there when it began', async () => {
    expect(await told(['late.json'], () => folder.write('late.json', '5'))).toBe(true)
  })

  it('does not mind what else is in the folder of a file', async () => {
    expect(await told(['policy.json'], () => folder.write('other.json', '6'))).toBe(false)
  })

  it('tells of several changes at once after the last of them', async () => {
    const change = watchPaths([folder.of('cases')], never, 60)
    let last = 0
    for (const name of ['a', 'b', 'c']) {
      folder.write(`cases/${name}.json`, name)
      last = performance.now()
      await wait(30)
    }
    expect(await change).toBe(true)
    expect(performance.now() - last).toBeGreaterThanOrEqual(55)
  })

  it('ends with an interrupt, also one that came before it began', async () => {
    const interrupt = new AbortController()
    const change = watchPaths([folder.path], interrupt.signal)
    interrupt.abort()
    expect(await change).toBe(false)
    expect(await watchPaths([folder.path], interrupt.signal)).toBe(false)
  })
})
