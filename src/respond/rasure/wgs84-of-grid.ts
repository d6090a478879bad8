/** Semi-major and semi-minor axis of an ellipsoid in metres. */
interface Ellipsoid {
  readonly a: number
  readonly b: number
}

const airy1830: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 }
const wgs84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314245 }

const radians = Math.PI / 180
const origin = { latitude: 49 * radians, longitude: -2 * radians, easting: 400_000, northing: -100_000 }
const scale = 0.9996012717

/** From OSGB36 to WGS84: metres, parts per million and seconds of arc. */
const shift = { x: 446.448, y: -125.157, z: 542.06, scale: -20.4894, rx: 0.1502, ry: 0.247, rz: 0.8421 }

/**
 * Latitude and longitude on WGS84, in degrees, of a place on the National Grid.
 *
 * Good to about 5 metres over Great Britain, as the seven numbers of the datum shift are: enough for cells, not for
 * survey. Ordnance Survey's OSTN15 is good to a decimetre, and is a table of millions of numbers.
 *
 * @see Ordnance Survey, A guide to coordinate systems in Great Britain, section 6.6 and annexes A, B and C
 */
export function wgs84OfGrid(easting: number, northing: number): { latitude: number; longitude: number } {
  const [latitude, longitude] = unproject(easting, northing)
  const [x, y, z] = cartesianOf(airy1830, latitude, longitude)
  const size = 1 + shift.scale / 1e6
  const radiansOf = (seconds: number) => (seconds / 3600) * radians
  const [rx, ry, rz] = [radiansOf(shift.rx), radiansOf(shift.ry), radiansOf(shift.rz)]
  const there = geodeticOf(
    wgs84,
    shift.x + x * size - y * rz + z * ry,
    shift.y + x * rz + y * size - z * rx,
    shift.z - x * ry + y * rx + z * size,
  )
  return { latitude: there[0] / radians, longitude: there[1] / radians }
}

type Two = readonly [latitude: number, longitude: number]
type Three = readonly [x: number, y: number, z: number]

/** Annex C.2: from the projection to latitude and longitude on the Airy ellipsoid, in radians. */
function unproject(easting: number, northing: number): Two {
  const { a, b } = airy1830
  const e2 = (a * a - b * b) / (a * a)
  const north = northing - origin.northing
  let latitude = origin.latitude
  let rest = north
  do {
    latitude += rest / (a * scale)
    rest = north - meridianArc(latitude)
  } while (Math.abs(rest) >= 1e-5)
  const sine2 = Math.sin(latitude) ** 2
  const nu = (a * scale) / Math.sqrt(1 - e2 * sine2)
  const rho = (a * scale * (1 - e2)) / (1 - e2 * sine2) ** 1.5
  const eta2 = nu / rho - 1
  const t = Math.tan(latitude)
  const [t2, t4, t6] = [t ** 2, t ** 4, t ** 6]
  const secant = 1 / Math.cos(latitude)
  const d = easting - origin.easting
  const vii = t / (2 * rho * nu)
  const viii = (t / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2)
  const ix = (t / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t4)
  const x = secant / nu
  const xi = (secant / (6 * nu ** 3)) * (nu / rho + 2 * t2)
  const xii = (secant / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t4)
  const xiia = (secant / (5040 * nu ** 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6)
  return [
    latitude - vii * d ** 2 + viii * d ** 4 - ix * d ** 6,
    origin.longitude + x * d - xi * d ** 3 + xii * d ** 5 - xiia * d ** 7,
  ]
}

/** Metres along the central meridian from the true origin, on the projection. */
function meridianArc(latitude: number): number {
  const { a, b } = airy1830
  const n = (a - b) / (a + b)
  const [n2, n3] = [n ** 2, n ** 3]
  const apart = latitude - origin.latitude
  const sum = latitude + origin.latitude
  return (
    b *
    scale *
    ((1 + n + (5 / 4) * n2 + (5 / 4) * n3) * apart -
      (3 * n + 3 * n2 + (21 / 8) * n3) * Math.sin(apart) * Math.cos(sum) +
      ((15 / 8) * n2 + (15 / 8) * n3) * Math.sin(2 * apart) * Math.cos(2 * sum) -
      (35 / 24) * n3 * Math.sin(3 * apart) * Math.cos(3 * sum))
  )
}

/** Annex B.1, on the ellipsoid itself: the Grid says nothing of height. */
function cartesianOf({ a, b }: Ellipsoid, latitude: number, longitude: number): Three {
  const e2 = (a * a - b * b) / (a * a)
  const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2)
  const out = nu * Math.cos(latitude)
  return [out * Math.cos(longitude), out * Math.sin(longitude), nu * (1 - e2) * Math.sin(latitude)]
}

/** Annex B.2; each round makes the latitude some hundred times better, from a tenth of a degree at worst. */
function geodeticOf({ a, b }: Ellipsoid, x: number, y: number, z: number): Two {
  const e2 = (a * a - b * b) / (a * a)
  const out = Math.hypot(x, y)
  let latitude = Math.atan2(z, out * (1 - e2))
  for (let round = 0; round < 4; round++) {
    const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2)
    latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), out)
  }
  return [latitude, Math.atan2(y, x)]
}
