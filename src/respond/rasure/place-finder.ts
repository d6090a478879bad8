import { PreludeError } from '../../internal/prelude-error'
import { type CrimesKnown, differingAreas } from '../crimes-known'
import type { PlaceUnit, Proj4 } from './harm-by-place-options'
import { nationalGrid } from './national-grid'

/** The place of a crime, or undefined where it has none. */
export type PlaceFinder = (crimes: CrimesKnown, crime: number) => string | undefined

const gridEasting = 700_000
const gridNorthing = 1_300_000

/** Finds places by area, by square or by hexagon. */
export function openPlaceFinder(by: PlaceUnit, areas: readonly string[]): PlaceFinder {
  if (by === 'area') {
    return ({ area }, crime) => {
      const place = area[crime] as number
      return place === 0 || place === differingAreas ? undefined : areas[place - 1]
    }
  }
  const cellOf = 'squares' in by ? squareOf(by.squares) : hexagonOf(by)
  return ({ easting, northing }, crime) => {
    const [east, north] = [easting[crime] as number, northing[crime] as number]
    return isOnGrid(east, north) ? cellOf(east, north) : undefined
  }
}

/** Whether it lies on the Grid; exports write its origin, which is in the Atlantic, where they know no place. */
function isOnGrid(easting: number, northing: number): boolean {
  if (easting === 0 && northing === 0) return false
  return easting >= 0 && easting <= gridEasting && northing >= 0 && northing <= gridNorthing
}

/** A square has its south and its west edge; the other two are its neighbours'. */
function squareOf(metres: number) {
  const edge = (along: number) => String(Math.floor(along / metres) * metres)
  return (easting: number, northing: number) =>
    `E${edge(easting).padStart(6, '0')} N${edge(northing).padStart(7, '0')}`
}

function hexagonOf({ hexagons, latLngToCell, proj4 }: Extract<PlaceUnit, { readonly hexagons: number }>) {
  const grid = proj4(nationalGrid, 'WGS84') as Partial<ReturnType<Proj4>> | undefined
  return (easting: number, northing: number) => {
    const found: unknown = grid?.forward?.([easting, northing])
    const [longitude, latitude] = Array.isArray(found) ? (found as readonly unknown[]) : []
    if (!isDegrees(longitude, 180) || !isDegrees(latitude, 90)) {
      throw new PreludeError(
        'invalid-argument',
        'harmByPlace requires proj4 to find longitude and latitude in degrees, as the default export of proj4 does',
        { argument: 'proj4' },
      )
    }
    const cell: unknown = latLngToCell(latitude, longitude, hexagons)
    if (typeof cell === 'string' && cell !== '') return cell
    throw new PreludeError(
      'invalid-argument',
      'harmByPlace requires latLngToCell to return the id of a cell, as that of h3-js does',
      { argument: 'latLngToCell' },
    )
  }
}

function isDegrees(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most
}
