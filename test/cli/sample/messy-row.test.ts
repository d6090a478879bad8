import { describe, expect, it } from 'vitest'
import { drawsFor } from '../../../src/cli/sample/draws'
import type { MessyFaultName } from '../../../src/cli/sample/messy-faults'
import { messRow } from '../../../src/cli/sample/messy-row'
import { offenceTable } from '../../../src/cli/sample/offence-table'
import { peopleTable } from '../../../src/cli/sample/people-table'

const style = { delimiter: ';', lineEnd: '\r\n' } as const

function offence(fault: MessyFaultName, changed: Readonly<Record<string, string>> = {}) {
  const row: Record<string, string> = {
    'Occurrence Number': '43260000001',
    'Person URN': 'P0000001',
    Involvement: 'Charged',
    'Offence Code': '8N',
    'Committed From': '14/03/2026',
    'Recorded Date': '15/03/2026',
    LPA: 'Amber',
    ...changed,
  }
  const { headings } = offenceTable
  const cells = headings.map((heading) => row[heading] ?? '')
  return messRow(fault, { cells, table: offenceTable, style, headings, draws: drawsFor(1, 'test', 0) })
}

function person(fault: MessyFaultName, born: string) {
  const { headings } = peopleTable
  const cells = ['P0000001', born, 'Amber', '', 'N', 'N', 'Current']
  return messRow(fault, { cells, table: peopleTable, style, headings, draws: drawsFor(1, 'test', 0) })
}

describe('messRow', () => {
  it('opens a quote before the area and does not close it', () => {
    expect(offence('unclosed-quote')?.text).toBe(
      '43260000001;P0000001;Charged;;8N;;14/03/2026;;15/03/2026;;;;;"Amber;;;;\r\n',
    )
  })

  it('puts the recording a day before the crime', () => {
    expect(offence('date-after-recording')?.text).toContain(';14/03/2026;;13/03/2026;')
  })

  it('gives a person a second record, born a year earlier', () => {
    expect(person('conflicting-person', '05/06/1990')).toEqual({
      text: 'P0000001;05/06/1990;Amber;;N;N;Current\r\n',
      later: 'P0000001;05/06/1989;Amber;;N;N;Current\r\n',
    })
  })

  it('leaves a row alone that cannot have the fault', () => {
    expect(offence('lower-case-code', { 'Offence Code': '46' })).toBeUndefined()
    expect(offence('unclosed-quote', { LPA: '' })).toBeUndefined()
    expect(offence('duplicate-row', { Involvement: 'Acquitted' })).toBeUndefined()
    expect(offence('date-after-recording', { 'Recorded Date': '' })).toBeUndefined()
    expect(offence('date-after-recording', { 'Committed From': '01/03/2026' })).toBeUndefined()
    expect(person('impossible-date', '')).toBeUndefined()
    expect(person('conflicting-person', '')).toBeUndefined()
    expect(person('conflicting-person', '29/02/2004')).toBeUndefined()
  })
})
