import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { issueCodes } from '../../src/scan/issue-codes'
import { aliasReading } from '../../src/scan/reading/alias-reading'
import { custodyReading } from '../../src/scan/reading/custody-reading'
import { custodySpellReading } from '../../src/scan/reading/custody-spell-reading'
import { intelligenceReading } from '../../src/scan/reading/intelligence-reading'
import { managementReading } from '../../src/scan/reading/management-reading'
import { needReading } from '../../src/scan/reading/need-reading'
import { offenceReading } from '../../src/scan/reading/offence-reading'
import { personReading } from '../../src/scan/reading/person-reading'

const dictionary = readFileSync(new URL('../../docs/data-dictionary.md', import.meta.url), 'utf8')

/** The cells of every row of the tables under a heading, up to the next heading. */
function tableUnder(heading: string): string[][] {
  const section = dictionary.split(`\n### ${heading}`)[1]?.split('\n#')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| '))
  return rows.slice(1).map((line) => line.slice(2, -2).split(' | '))
}

describe('the data dictionary', () => {
  it('has the table of issue codes, word for word', () => {
    const printed = ['In a cell', 'In a row', 'In a file'].flatMap(tableUnder)
    expect(printed).toEqual(
      Object.entries(issueCodes).map(([code, { severity, cause, mend }]) => [
        `\`${code}\``,
        severity,
        cause,
        mend,
      ]),
    )
  })

  it.each([
    ['Offence record', offenceReading],
    ['Intelligence record', intelligenceReading],
    ['Person record', personReading],
    ['Custody spell', custodySpellReading],
    ['Need record', needReading],
    ['Management record', managementReading],
    ['Custody record', custodyReading],
    ['Alias', aliasReading],
  ] as const)('has every field of the %s, in italics where it may be empty', (heading, reading) => {
    const fields = Object.entries(reading.fields as Record<string, { required: boolean }>)
    expect(tableUnder(heading).map(([name]) => name)).toEqual(
      fields.map(([name, { required }]) => (required ? name : `*${name}*`)),
    )
  })
})
