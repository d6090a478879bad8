import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundledHarmTables } from '../../src/policy/bundled-harm-tables'
import { onsCrimeSeverity2021 as table } from '../../src/policy/ons-crime-severity-2021'
import { canonicalOffenceCode } from '../../src/scan/canonical-offence-code'

const codes = Object.keys(table.weights)
const groupOf = (code: string) => table.groups?.[code]

describe('onsCrimeSeverity2021', () => {
  it('weighs 133 codes, each in canonical form, with a title, a group and a subgroup', () => {
    expect(codes).toHaveLength(133)
    for (const code of codes) {
      expect(canonicalOffenceCode(code, 'recorded-crime')).toBe(code)
      expect(table.offences?.[code]).toMatch(/\w/)
      expect(groupOf(code)?.group).toMatch(/\w/)
      expect(groupOf(code)?.subgroup).toMatch(/\w/)
    }
    expect(Object.keys(table.groups ?? {})).toHaveLength(133)
    expect(Object.keys(table.offences ?? {})).toHaveLength(133)
  })

  // Office for National Statistics, Crime Severity Score data tool, sheet "List of weights", to March 2021.
  it.each([
    ['1', 7973.393423328133],
    ['4.1', 7973.393423328133],
    ['1/4.1/4.10/4.2', 7973.393423328133],
    ['2', 4654.298133237659],
    ['19J', 3279.321011053002],
    ['5D', 2034.741860198152],
    ['34B', 799.6288702314769],
    ['92A', 512.9573593857484],
    ['90', 250.25],
    ['8N', 189.15388706397988],
    ['10D', 53.03823910170986],
    ['92E', 1.7706234781993522],
  ])('weighs %s at %d, at full precision', (code, weight) => {
    expect(table.weights[code]).toBe(weight)
  })

  it('weighs nothing above homicide or below possession of cannabis', () => {
    const weights = Object.values(table.weights)
    expect(Math.max(...weights)).toBe(7973.393423328133)
    expect(Math.min(...weights)).toBe(1.7706234781993522)
  })

  it.each(['1', '4.1', '4.2', '1/4.1/4.10/4.2'])('counts %s as homicide', (code) => {
    expect(groupOf(code)).toEqual({ group: 'Violence against the person', subgroup: 'Homicide' })
  })

  it.each(['19C', '19J', '19K'])('counts %s as rape', (code) => {
    expect(groupOf(code)).toEqual({ group: 'Sexual offences', subgroup: 'Rape offences' })
  })

  // Home Office, police recorded crime open data, 2017/18: codes by group, with the five codes above added.
  it('has the nine groups of the Home Office, without fraud', () => {
    const counts: Record<string, number> = {}
    for (const { group } of Object.values(table.groups ?? {})) counts[group] = (counts[group] ?? 0) + 1
    expect(counts).toEqual({
      'Violence against the person': 28 + 3,
      'Sexual offences': 22 + 2,
      Robbery: 2,
      'Theft offences': 31,
      'Criminal damage and arson': 7,
      'Drug offences': 4,
      'Possession of weapons offences': 6,
      'Public order offences': 4,
      'Miscellaneous crimes': 24,
    })
  })

  it('gives no weight to 4.10 by itself, to frauds of the fraud bodies or to words of the language', () => {
    for (const code of ['4.10', 'AF', 'CIFAS', 'FFA UK', 'UK Finance', 'constructor', 'toString']) {
      expect(Object.hasOwn(table.weights, code)).toBe(false)
    }
  })

  it('says its edition, unit, source and licence, and what it is too old for', () => {
    expect(table.edition).toContain('March 2021')
    expect(table.unit).toBe('Crime Severity Score points')
    expect(table.source).toContain('Office for National Statistics')
    expect(table.licence).toBe('Open Government Licence v3.0')
    expect(table.notes?.join(' ')).toMatch(/strangulation.*7 June 2022/)
  })

  it('cannot be changed', () => {
    expect([table, table.weights, table.groups, table.offences, table.notes].every(Object.isFrozen)).toBe(
      true,
    )
    expect(Object.values(table.groups ?? {}).every(Object.isFrozen)).toBe(true)
    expect(Object.isFrozen(bundledHarmTables)).toBe(true)
    expect(bundledHarmTables).toEqual([table])
  })
})

describe('onsCrimeSeverity2021 on police recorded crime, 2017/18', () => {
  const counts = readCounts()
  const harmOf = (force: string, isCounted: (code: string) => boolean = () => true) =>
    counts
      .filter(({ code }) => isCounted(code))
      .reduce(
        (sum, { code, offences }) => sum + (offences[force] ?? 0) * (table.weights[code] ?? Number.NaN),
        0,
      )
  const shareOfGroup = (force: string, group: string) =>
    harmOf(force, (code) => groupOf(code)?.group === group) / harmOf(force)

  it('weighs every offence that was counted', () => {
    expect(counts).toHaveLength(128)
    expect(counts.every(({ code }) => Object.hasOwn(table.weights, code))).toBe(true)
  })

  // Each: the sum over 128 codes of offences × weight, in exact fractions in another language, from the
  // published counts and weights and not from this project's copies.
  it.each([
    ['Metropolitan Police', 139_995_861.88],
    ['Greater Manchester', 57_633_247.895],
    ['West Midlands', 45_298_601.128],
    ['West Yorkshire', 43_129_729.402],
    ['Kent', 27_460_933.335],
    ['Hampshire', 23_759_573.22],
    ['South Yorkshire', 22_353_238.789],
    ['Thames Valley', 21_464_232.876],
    ['England and Wales', 771_640_727.681],
  ])('finds the harm of %s', (force, harm) => {
    expect(harmOf(force)).toBeCloseTo(harm, 2)
  })

  // Robbery in Thames Valley: 143 of business property and 1,173 of personal, (143 + 1173) × 799.6288702314769.
  it('finds the harm of robbery in Thames Valley', () => {
    expect(harmOf('Thames Valley', (code) => groupOf(code)?.group === 'Robbery')).toBeCloseTo(
      1316 * 799.6288702314769,
      6,
    )
  })

  // Weapons in Thames Valley, 10A, 10B, 10C, 10D, 81: 50 × 616.5600892592785 + 165 × 412.2023946087773 +
  // 275 × 52.12609711004277 + 685 × 53.03823910170986 + 8 × 1287.5444129870136 = 159,807.625; no offence of 90.
  // 159,807.625 / 21,464,232.876 = 0.00745. Sexual offences: 7,405,201.794 / 21,464,232.876 = 0.34500.
  it.each([
    ['Sexual offences', 0.345],
    ['Theft offences', 0.32927],
    ['Violence against the person', 0.2077],
    ['Robbery', 0.04903],
    ['Possession of weapons offences', 0.00745],
  ])('finds the share of %s in the harm of Thames Valley', (group, share) => {
    expect(shareOfGroup('Thames Valley', group)).toBeCloseTo(share, 5)
  })
})

/** The counts that the docs' worked example uses: one row a code, one column a force. */
function readCounts(): { code: string; offences: Record<string, number> }[] {
  const text = readFileSync(new URL('../../fixtures/recorded-crime-2017-18.csv', import.meta.url), 'utf8')
  const [headings = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  return rows.map(([code = '', ...cells]) => ({
    code,
    offences: Object.fromEntries(headings.slice(1).map((force, i) => [force, Number(cells[i])])),
  }))
}
