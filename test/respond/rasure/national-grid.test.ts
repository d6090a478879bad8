import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import { nationalGrid } from '../../../src/respond/rasure/national-grid'

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
      const [east, north] = proj4(nationalGrid, 'WGS84', [easting, northing]) as [number, number]
      expect(apart({ latitude, longitude }, { latitude: north, longitude: east })).toBeLessThan(5)
    },
  )
})
