import * as fc from 'fast-check'
import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import { wgs84OfGrid } from '../../../src/respond/rasure/wgs84-of-grid'

interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** Metres between two places close together. */
function apart(a: Place, b: Place): number {
  const metresPerDegree = 111_320
  const narrowing = Math.cos((a.latitude * Math.PI) / 180)
  return Math.hypot(
    (a.latitude - b.latitude) * metresPerDegree,
    (a.longitude - b.longitude) * metresPerDegree * narrowing,
  )
}

describe('a place of the National Grid on WGS84', () => {
  // Ordnance Survey, OSTN15 and OSGM15 developers' pack, test points from ETRS89 to OSGB36.
  it.each([
    ['TP03, Devon', 50.4388582561, -4.10864563561, 250_359.811, 62_016.569],
    ['TP07, Kent', 51.3744702555, 1.44454730409, 639_821.835, 169_565.858],
    ['TP09, London', 51.4893656495, -0.1199255718, 530_624.974, 178_388.464],
    ['TP13, Northamptonshire', 52.2516095123, -0.9124895697, 474_335.969, 262_047.755],
    ['TP20, Leeds', 53.8002151963, -1.66379168242, 422_242.186, 433_818.701],
    ['TP26, Glasgow', 55.8539995295, -4.29649016251, 256_340.925, 664_697.269],
    ['TP31, St Kilda', 57.8135183841, -8.57854456076, 9_587.909, 899_448.996],
    ['TP40, Out Stack', 60.1330809166, -2.07382822798, 395_999.668, 1_138_728.951],
  ])(
    'is within 5 metres of what Ordnance Survey gives for %s',
    (_, latitude, longitude, easting, northing) => {
      expect(apart({ latitude, longitude }, wgs84OfGrid(easting, northing))).toBeLessThan(5)
    },
  )

  it('is what proj4 gives with the same datum shift, to a centimetre', () => {
    const grid =
      '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +a=6377563.396 +b=6356256.909 ' +
      '+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs'
    fc.assert(
      fc.property(
        fc.double({ min: 80_000, max: 660_000, noNaN: true }),
        fc.double({ min: 5_000, max: 1_220_000, noNaN: true }),
        (easting, northing) => {
          const [longitude, latitude] = proj4(grid, 'WGS84', [easting, northing]) as [number, number]
          expect(apart({ latitude, longitude }, wgs84OfGrid(easting, northing))).toBeLessThan(0.01)
        },
      ),
      { numRuns: 500 },
    )
  })
})
