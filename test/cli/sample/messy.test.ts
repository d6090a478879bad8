import { describe, expect, it } from 'vitest'
import {
  type MessyFault,
  type MessyFaultName,
  messyFaults,
  messyFiles,
} from '../../../src/cli/sample/messy-faults'
import { messyText } from '../../../src/cli/sample/messy-text'
import type { SampleKind } from '../../../src/cli/sample/sample-table'
import { sampleTables } from '../../../src/cli/sample/sample-tables'
import { readSample } from './sample-fit'

const force = { people: 6000, seed: 7 }
const clean = await readSample(force)
const messy = await readSample({ ...force, messy: true })

interface MadeFault {
  readonly fault: MessyFaultName
  readonly line: number
}

/** Every fault that was made in one export, and the export's text. */
const made = new Map(
  sampleTables.map((table) => {
    const faults: MadeFault[] = []
    const text = [...messyText(table, force, (fault, line) => faults.push({ fault, line }))].join('')
    return [table.kind, { faults, text }] as const
  }),
)
const faultOf = (name: string): MessyFault | undefined => messyFaults.find(({ fault }) => fault === name)
const madeIn = (kind: SampleKind) => made.get(kind)?.faults ?? []
const textOf = (kind: SampleKind) => made.get(kind)?.text ?? ''

describe('messyText', () => {
  it.each(messyFaults.map((each): [string, MessyFault] => [each.fault, each]))(
    'makes %s at its stated rate',
    (name, { perTenThousand, kinds }) => {
      const those = sampleTables.filter(({ kind }) => kinds === undefined || kinds.includes(kind))
      const rows = those.reduce((sum, { kind }) => sum + clean[kind].read, 0)
      const count = those.reduce(
        (sum, { kind }) => sum + madeIn(kind).filter(({ fault }) => fault === name).length,
        0,
      )
      const wanted = (rows * perTenThousand) / 10_000
      // Poisson: six standard deviations above; below, some rows cannot have the fault, though never more than half.
      expect(count).toBeLessThan(wanted + 6 * Math.sqrt(wanted))
      expect(count).toBeGreaterThan(wanted / 2 - 4 * Math.sqrt(wanted))
      expect(count).toBeGreaterThan(0)
    },
  )

  it('writes each file with its own delimiter, line ends and byte order mark', () => {
    for (const [kind, { delimiter, lineEnd, byteOrderMark }] of Object.entries(messyFiles)) {
      const text = textOf(kind as SampleKind)
      expect(text.startsWith('\ufeff')).toBe(byteOrderMark)
      expect(text.split('\n')[0]?.split(delimiter).length).toBeGreaterThan(2)
      expect(text.endsWith(lineEnd)).toBe(true)
      expect(text.includes('\r\n')).toBe(lineEnd === '\r\n')
    }
    expect(new Set(Object.values(messyFiles).map(({ delimiter }) => delimiter))).toEqual(
      new Set([',', ';', '\t']),
    )
  })

  it('writes dates day first', () => {
    expect(textOf('people')).toMatch(/,\d{2}\/\d{2}\/(?:19|20)\d{2},/)
    expect(textOf('offences')).not.toMatch(/;\d{4}-\d{2}-\d{2};/)
  })

  it('repeats a heading in the offence export', () => {
    expect(
      textOf('offences')
        .split('\r\n')[0]
        ?.split(';')
        .filter((heading) => heading === 'LPA').length,
    ).toBe(2)
    expect(messy.offences.warnings.map(({ code }) => code)).toContain('repeated-heading')
  })
})

describe('the readers, over the messy sample', () => {
  it.each(sampleTables.map(({ kind }) => kind))(
    'reject of %s what was made wrong, line by line, and nothing else',
    (kind) => {
      const wrong = madeIn(kind)
        .filter(({ fault }) => faultOf(fault)?.effect === 'rejected')
        .map(({ fault, line }) => `${line} ${faultOf(fault)?.issue}`)
      const rejected = messy[kind].rejected.map(({ line, issues }) => `${line} ${issues[0]?.code}`)
      expect(rejected).toEqual(wrong)
    },
  )

  it.each(sampleTables.map(({ kind }) => kind))('read as many rows of %s as it has', (kind) => {
    const more = madeIn(kind).filter(({ fault }) =>
      ['second-heading', 'duplicate-row', 'conflicting-person'].includes(fault),
    )
    expect(messy[kind].read).toBe(clean[kind].read + more.length)
    const { records, rejected, setAside, read } = messy[kind]
    expect(records.length + rejected.length + setAside.length).toBe(read)
  })

  it('take every record that was left alone exactly as from the clean files', () => {
    for (const kind of [
      'offences',
      'intelligence',
      'needs',
      'management',
      'custody',
      'custodySpells',
      'aliases',
    ] as const) {
      const known = new Set(clean[kind].records.map((record) => JSON.stringify(record)))
      const other = messy[kind].records.filter((record) => !known.has(JSON.stringify(record)))
      expect(other).toEqual([])
    }
  })

  it('set the same rows aside, but for those that were made unreadable', () => {
    const messyCount = messy.offences.setAside.length
    expect(messyCount).toBeLessThan(clean.offences.setAside.length)
    expect(messyCount).toBeGreaterThan(clean.offences.setAside.length * 0.9)
  })

  it('say of no person anything but what the clean file says, save those with a second birth date', () => {
    const known = new Set(clean.people.records.map((record) => JSON.stringify(record)))
    const other = messy.people.records.filter((record) => !known.has(JSON.stringify(record)))
    expect(other.length).toBe(madeIn('people').filter(({ fault }) => fault === 'conflicting-person').length)
  })
})
