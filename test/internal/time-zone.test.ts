import { expect, it } from 'vitest'

it('runs in the time zone that the suite was started for', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ)
})
