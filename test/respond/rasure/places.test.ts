import * as fc from 'fast-check'
import { latLngToCell } from 'h3-js'
import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import type { PlaceUnit, Proj4 } from '../../../src/respond/rasure/harm-by-place-options'
import { runs } from '../../support/arbitraries/runs'
import { codes, harmOf, row } from './records'

const placesOf = (by: PlaceUnit, ...at: readonly (readonly [easting: number, northing: number])[]) =>
  harmOf(
    at.map(([easting, northing], index) => row(`C${index}`, { easting, northing })),
    { by },
  )
const placeOf = (by: PlaceUnit, easting: number, northing: number) =>
  placesOf(by, [easting, northing]).places[0]?.place

describe('an area', () => {
  it('is the one that records name, if they name one', () => {
    const { places, withoutPlace } = harmOf([
      row('C1', { area: 'A' }),
      row('C1', { personId: 'P2' }),
      row('C2', { area: 'A' }),
      row('C2', { area: 'B', personId: 'P2' }),
      row('C3'),
    ])
    expect(places.map(({ place, crimes }) => [place, crimes])).toEqual([['A', 1]])
    expect(withoutPlace.crimes).toBe(2)
  })
})

describe('a square of the National Grid', () => {
  it('has its south and west edge and not the others', () => {
    const at = (easting: number, northing: number) => placeOf({ squares: 500 }, easting, northing)
    expect(at(450_000, 206_500)).toBe('E450000 N0206500')
    expect(at(450_499.9, 206_999.9)).toBe('E450000 N0206500')
    expect(at(450_500, 206_500)).toBe('E450500 N0206500')
    expect(at(450_000, 207_000)).toBe('E450000 N0207000')
    expect(at(449_999.9, 206_500)).toBe('E449500 N0206500')
  })

  it('is as large as asked for, and named alike all over the Grid', () => {
    expect(placeOf({ squares: 1_000 }, 450_999, 206_999)).toBe('E450000 N0206000')
    expect(placeOf({ squares: 250 }, 99, 1_299_999)).toBe('E000000 N1299750')
  })

  it('takes no place that is off the Grid, half a place or its very origin', () => {
    const by = { squares: 500 }
    const off = [
      [0, 0],
      [-1, 206_500],
      [450_000, -1],
      [700_001, 206_500],
      [450_000, 1_300_001],
    ] as const
    expect(placesOf(by, ...off)).toMatchObject({ places: [], withoutPlace: { crimes: 5 } })
    expect(placesOf(by, [0, 5], [700_000, 1_300_000]).places).toHaveLength(2)
    const half = [row('C1', { easting: 450_000 }), row('C2', { northing: 206_500 }), row('C3')]
    expect(harmOf(half, { by })).toMatchObject({ places: [], withoutPlace: { crimes: 3 } })
  })

  it('takes no crime whose records differ on where it was', () => {
    const at = { easting: 450_000, northing: 206_500 }
    const { places, withoutPlace } = harmOf(
      [
        row('C1', at),
        row('C1', { ...at, personId: 'P2' }),
        row('C1', { personId: 'P3' }),
        row('C2', at),
        row('C2', { ...at, personId: 'P2', northing: 206_501 }),
      ],
      { by: { squares: 500 } },
    )
    expect(places.map(({ crimes }) => crimes)).toEqual([1])
    expect(withoutPlace.crimes).toBe(1)
  })

  it('adds up to the larger square that it lies in', () => {
    const at = fc.tuple(
      fc.integer({ min: 440_000, max: 443_000 }),
      fc.integer({ min: 200_000, max: 203_000 }),
    )
    fc.assert(
      fc.property(fc.array(at, { maxLength: 30 }), (all) => {
        const small = placesOf({ squares: 500 }, ...all).places
        for (const { place, crimes } of placesOf({ squares: 1_000 }, ...all).places) {
          const [east, north] = [Number(place.slice(1, 7)), Number(place.slice(9))]
          const within = small.filter(
            (its) =>
              Math.floor(Number(its.place.slice(1, 7)) / 1_000) * 1_000 === east &&
              Math.floor(Number(its.place.slice(9)) / 1_000) * 1_000 === north,
          )
          expect(within.reduce((sum, its) => sum + its.crimes, 0)).toBe(crimes)
        }
      }),
      runs(50),
    )
  })
})

describe('a hexagon', () => {
  it('is the one of H3 that the place lies in on WGS84', () => {
    // Ordnance Survey, OSTN15 developers' pack, TP13; 5 metres are little beside a hexagon of 170 metres a side.
    expect(placeOf({ hexagons: 9, latLngToCell, proj4 }, 474_335.969, 262_047.755)).toBe(
      latLngToCell(52.2516095123, -0.9124895697, 9),
    )
    expect(placesOf({ hexagons: 7, latLngToCell, proj4 })).toMatchObject({ by: { hexagons: 7 } })
  })

  it('gathers crimes near each other and parts those far apart', () => {
    const { places } = placesOf(
      { hexagons: 9, latLngToCell, proj4 },
      [474_335, 262_047],
      [474_340, 262_050],
      [475_335, 262_047],
    )
    expect(places.map(({ crimes }) => crimes)).toEqual([2, 1])
  })

  it('is refused where the function finds no cell', () => {
    for (const found of [undefined, '', 7]) {
      expect(() =>
        placeOf({ hexagons: 9, latLngToCell: () => found as string, proj4 }, 450_000, 206_500),
      ).toThrowError('harmByPlace requires latLngToCell to return the id of a cell')
    }
  })

  it('is refused where the function that brings places to WGS84 finds none', () => {
    const finding = (found: unknown) => () => ({ forward: () => found })
    for (const given of [
      () => undefined,
      () => ({}),
      finding(undefined),
      finding([]),
      finding([Number.NaN, 52]),
      finding([-1, '52']),
      // Metres, or latitude first.
      finding([450_000, 206_500]),
      finding([52, -190]),
    ]) {
      expect(() =>
        placeOf({ hexagons: 9, latLngToCell, proj4: given as unknown as Proj4 }, 450_000, 206_500),
      ).toThrowError('harmByPlace requires proj4 to find longitude and latitude')
    }
  })
})

describe('the harm of a crime in a square', () => {
  it('is that of its heaviest code, wherever the other records stand', () => {
    const at = { easting: 450_000, northing: 206_500 }
    const { places } = harmOf(
      [row('C1', at), row('C1', { personId: 'P2', offenceCode: codes.homicide, role: 'victim' })],
      { by: { squares: 500 } },
    )
    expect(places).toMatchObject([{ place: 'E450000 N0206500', harm: 7973.393 }])
  })
})
