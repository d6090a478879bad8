import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sampleAreas } from '../../../src/cli/sample/areas'
import { generateSampleForce } from '../../../src/cli/sample/generate-sample-force'
import { messyFaults } from '../../../src/cli/sample/messy-faults'
import { messyText } from '../../../src/cli/sample/messy-text'
import { sampleAsOf } from '../../../src/cli/sample/period'
import { sampleTables } from '../../../src/cli/sample/sample-tables'
import { formatIsoDay } from '../../../src/internal/iso-day'
import { crimesByPerson, readSample } from './sample-fit'

const folder = fileURLToPath(new URL('../../../fixtures/sample-force', import.meta.url))
const force = { people: 1000, seed: 59 }
const sample = await readSample(force)
const asOf = formatIsoDay(sampleAsOf)

describe('fixtures/sample-force', () => {
  it.each([
    ['clean', false],
    ['messy', true],
  ])('holds in %s/ exactly what the generator makes of 1,000 people and seed 59', (name, messy) => {
    const files = generateSampleForce({ ...force, messy })
    expect(readdirSync(`${folder}/${name}`).sort()).toEqual(files.map((file) => file.name).sort())
    for (const file of files) {
      const made = Buffer.from([...file.text()].join(''))
      expect(made.equals(readFileSync(`${folder}/${name}/${file.name}`)), file.name).toBe(true)
    }
  })

  it('takes less than two megabytes', () => {
    const sizes = ['clean', 'messy'].flatMap((name) =>
      readdirSync(`${folder}/${name}`).map((file) => statSync(`${folder}/${name}/${file}`).size),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000)
  })

  it('shows every fault at least once', () => {
    const seen = new Set<string>()
    for (const table of sampleTables) for (const _ of messyText(table, force, (fault) => seen.add(fault)));
    expect([...seen].sort()).toEqual(messyFaults.map(({ fault }) => fault).sort())
  })
})

describe('the small sample, for a demo of 24 months to 31 March 2026', () => {
  // Homicide, attempts and wounding with intent, robbery, guns, blades and supply, or a knife by its flag.
  const scope = new Set(['1', '2', '4.1', '5D', '5E', '10A', '10B', '10D', '34A', '34B', '92A'])
  const born = new Map(sample.people.records.map(({ personId, bornOn }) => [personId, bornOn]))
  const suspected = crimesByPerson(sample.offences.records, sample.aliases.records)
  const repeat = [...suspected]
    .filter(([, crimes]) => {
      const counted = [...crimes.values()].filter(
        ({ occurredOn, recordedOn, offenceCode, markers }) =>
          occurredOn > '2024-03-31' &&
          (recordedOn ?? occurredOn) <= asOf &&
          (scope.has(offenceCode) || markers.includes('knife')),
      )
      return counted.length >= 2
    })
    .map(([person]) => person)

  it('has comfortably more than ten adults with two or more serious violence, knife or supply crimes', () => {
    // Born on or before 31 March 2008: 18 by then.
    expect(
      repeat.filter((person) => (born.get(person) ?? '9') <= '2008-03-31').length,
    ).toBeGreaterThanOrEqual(15)
  })

  it('has children among them, and people whose birth date nobody knows', () => {
    expect(repeat.filter((person) => (born.get(person) ?? '') > '2008-03-31').length).toBeGreaterThanOrEqual(
      2,
    )
    expect(repeat.some((person) => born.has(person) && born.get(person) === undefined)).toBe(true)
  })

  it('has some of them in prison, and some with a release to come', () => {
    const inside = sample.custodySpells.records.filter(
      ({ personId, from, to }) =>
        repeat.includes(personId) && from <= asOf && (to === undefined || to > asOf),
    )
    expect(inside.length).toBeGreaterThanOrEqual(2)
    expect(
      sample.custodySpells.records.some(({ from, to }) => from <= asOf && to !== undefined && to > asOf),
    ).toBe(true)
    expect(sample.custodySpells.records.some(({ to }) => to === undefined)).toBe(true)
  })

  it('has intelligence of two origins about some of them', () => {
    const origins = new Map<string, Set<string>>()
    for (const { personId, originId, reportedOn } of sample.intelligence.records) {
      if (originId === undefined || reportedOn > asOf || !repeat.includes(personId)) continue
      origins.set(personId, (origins.get(personId) ?? new Set()).add(originId))
    }
    expect([...origins.values()].filter((each) => each.size >= 2).length).toBeGreaterThanOrEqual(5)
  })

  it('has every area, and the rare people too: under ten, born on a leap day, dead, merged, cautioned about', () => {
    const areas = new Set(sample.people.records.map(({ area }) => area))
    for (const { name } of sampleAreas) expect(areas).toContain(name)
    const firstCrime = (person: string) =>
      [...(suspected.get(person)?.values() ?? [])].map((each) => each.occurredOn).sort()[0]
    const underTen = sample.people.records.filter(({ personId, bornOn }) => {
      const first = firstCrime(personId)
      return (
        first !== undefined &&
        bornOn !== undefined &&
        Number(first.slice(0, 4)) - Number(bornOn.slice(0, 4)) < 10
      )
    })
    expect(underTen.length).toBeGreaterThan(0)
    expect(sample.people.records.some(({ bornOn }) => bornOn?.endsWith('02-29'))).toBe(true)
    expect(sample.people.records.some(({ diedOn }) => diedOn !== undefined)).toBe(true)
    expect(sample.people.records.some(({ deconflict }) => deconflict)).toBe(true)
    expect(sample.people.records.some(({ approachRisk }) => approachRisk)).toBe(true)
    expect(sample.aliases.records.length).toBeGreaterThan(0)
  })

  it('has disputed rows, an unlisted code, exploited and exploiter flags, and records after the day', () => {
    const { records } = sample.offences
    expect(records.some(({ contested }) => contested)).toBe(true)
    expect(records.some(({ offenceCode }) => offenceCode === '8Z')).toBe(true)
    expect(records.some(({ markers }) => markers.includes('exploited'))).toBe(true)
    expect(records.some(({ markers }) => markers.includes('exploiter'))).toBe(true)
    expect(records.some(({ occurredOn }) => occurredOn > asOf)).toBe(true)
  })

  it('has a detention across a clock change', () => {
    const spanning = sample.custody.records.filter(
      ({ arrestedAt, releasedAt }) =>
        releasedAt !== undefined && arrestedAt.slice(19) !== releasedAt.slice(19),
    )
    expect(spanning.length).toBeGreaterThan(0)
  })
})
