import { expect, it } from 'vitest'
import { partnerReturnSchema } from '../../../src/respond/arrest/partner-return'

const returned = {
  custodyId: 'D1',
  personId: 'P1',
  from: 'childrens-social-care',
  returnedAt: '2026-03-27T20:40:00+00:00',
  known: 'open-case',
}

it('takes what a service returns, with as much as it says', () => {
  const full = {
    ...returned,
    status: 'looked-after',
    exploitationConcern: 'yes',
    needs: ['speech-and-language'],
    appropriateAdult: 'arranged',
    placeToGo: 'local-authority-accommodation',
    contactedAt: '2026-03-27T20:30:00+00:00',
    visitedAt: '2026-03-29T10:00:00+01:00',
    reviewBy: '2026-04-10',
  }
  expect(partnerReturnSchema.parse(returned)).toEqual(returned)
  expect(partnerReturnSchema.parse(full)).toEqual(full)
})

it('takes no free text, no key that it does not know and no time without an offset', () => {
  const problems = (more: object) =>
    partnerReturnSchema.safeParse({ ...returned, ...more }).error?.issues.map(({ path }) => path.join('/'))
  expect(problems({ notes: 'a text' })).toEqual([''])
  expect(problems({ placeToGo: 'her aunt' })).toEqual(['placeToGo'])
  expect(problems({ returnedAt: '2026-03-27T20:40:00' })).toEqual(['returnedAt'])
})
