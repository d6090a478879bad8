import { describe, expect, it } from 'vitest'
import { readHolidays } from '../../../src/cli/inputs/read-holidays'
import { temporaryFolder } from '../capture'

const folder = temporaryFolder()
const easter = ['2026-04-03', '2026-04-06']

describe('readHolidays', () => {
  it.each([
    ['dates with commas', () => '2026-04-03, 2026-04-06'],
    [
      'a CSV file',
      () => folder.write('h.csv', 'date,name\n03/04/2026,Good Friday\n2026-04-06,Easter Monday\n'),
    ],
    ['a JSON list', () => folder.write('h.json', JSON.stringify(easter))],
    [
      'the file of GOV.UK',
      () => {
        const events = easter.map((date) => ({ title: 'Easter', date, notes: '', bunting: false }))
        return folder.write(
          'gov.json',
          JSON.stringify({ 'england-and-wales': { division: 'england-and-wales', events } }),
        )
      },
    ],
  ])('reads %s', async (_, given) => {
    expect(await readHolidays(given())).toEqual(easter)
  })

  it.each(['2026-02-30', '2026-04-03,Easter'])('refuses %s', async (given) => {
    await expect(readHolidays(given)).rejects.toThrow('--holidays has a date that is none')
  })

  it.each([
    '["Easter"]',
    '{}',
    'null',
    '{"england-and-wales":{"events":[null]}}',
    '{"england-and-wales":{}}',
  ])('refuses a file that holds %s', async (text) => {
    await expect(readHolidays(folder.write('bad.json', text))).rejects.toThrow(
      'the file of --holidays is neither a list of dates nor',
    )
  })
})
