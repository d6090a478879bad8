import { describe, expect, it } from 'vitest'
import { followReading } from '../../../src/cli/inputs/follow-reading'
import type { FileRead } from '../../../src/cli/inputs/read-file'

const progress = { read: 1200, accepted: 1200, rejected: 0, setAside: 0 }
const file = { file: 'a.csv', intake: { read: 1200, rejected: [{}], setAside: [] } } as unknown as FileRead

function follow(errIsTty: boolean) {
  let err = ''
  let now = 0
  const follower = followReading({
    out: () => undefined,
    err: (text) => {
      err += text
    },
    isTty: false,
    errIsTty,
    columns: 80,
    colours: false,
    now: () => now,
    change: async () => false,
  })
  return {
    follower,
    wait: (milliseconds: number) => {
      now += milliseconds
    },
    err: () => err,
  }
}

describe('followReading', () => {
  it('draws a bar on a terminal, clears it, and leaves one line', () => {
    const { follower, wait, err } = follow(true)
    const step = follower.begin('a.csv')
    step({ ...progress, bytes: 25, totalBytes: 100 })
    wait(79)
    step({ ...progress, bytes: 30, totalBytes: 100 })
    wait(1)
    step({ ...progress, bytes: 100, totalBytes: 100 })
    follower.end(file)
    expect(err()).toBe(
      [
        `\r\u001b[K${'█'.repeat(6)}${'░'.repeat(18)}  25% a.csv 1,200 rows`,
        `\r\u001b[K${'█'.repeat(24)} 100% a.csv 1,200 rows`,
        '\r\u001b[Kread a.csv: 1,200 rows, 1 refused, 0 set aside\n',
      ].join(''),
    )
  })

  it('draws no bar where it is not known how long the file is', () => {
    const { follower, wait, err } = follow(true)
    const step = follower.begin('a.csv')
    step(progress)
    wait(100)
    step({ ...progress, bytes: 0, totalBytes: 0 })
    expect(err()).toBe('\r\u001b[K a.csv 1,200 rows'.repeat(2))
  })

  it('writes plain lines elsewhere', () => {
    const { follower, err } = follow(false)
    follower.begin('a.csv')({ ...progress, bytes: 25, totalBytes: 100 })
    follower.end(file)
    expect(err()).toBe('read a.csv: 1,200 rows, 1 refused, 0 set aside\n')
  })
})
