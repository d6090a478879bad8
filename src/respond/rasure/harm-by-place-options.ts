import { z } from 'zod'
import type { Period } from '../../internal/iso-day'
import { periodSchema } from '../../policy/schema/common'
import type { IsoDate } from '../../scan/vocabulary'
import type { Decision } from '../decision'

/** Which hexagon of the Earth a place lies in: `latLngToCell` of h3-js. */
export type LatLngToCell = (latitude: number, longitude: number, resolution: number) => string

/** What brings places from one system of coordinates to another: `proj4`, the default export of proj4. */
export type Proj4 = (
  from: string,
  to: string,
) => {
  /** From first and second coordinate of the one to those of the other: of WGS84 longitude and latitude. */
  forward(place: [number, number]): readonly number[]
}

const isFunction = (given: unknown) => typeof given === 'function'

const hexagonsShape = z
  .strictObject({
    /** Resolution of H3, 0 to 11: at 8 a hexagon measures 0.74 square kilometres, at 9 0.11, at 10 0.015. */
    hexagons: z.int().min(0).max(11),
    /** The function of h3-js, which you import: it is large and few need it. */
    latLngToCell: z.custom<LatLngToCell>(isFunction, 'a function: latLngToCell of h3-js'),
    /** The function of proj4, which you import for the same reason: crimes have metres of the National Grid. */
    proj4: z.custom<Proj4>(isFunction, 'a function: the default export of proj4'),
  })
  .readonly()

/** Hexagons of H3, by places on WGS84. */
export interface Hexagons extends z.infer<typeof hexagonsShape> {}

const squaresShape = z
  .strictObject({
    /** Whole metres a side, 50 to 100,000. */
    squares: z.int().min(50).max(100_000),
  })
  .readonly()

/** Squares of the National Grid. */
export interface Squares extends z.infer<typeof squaresShape> {}

/** What crimes are gathered by. */
export type PlaceUnit = 'area' | Squares | Hexagons

/** What {@link harmByPlace} must be told. */
export interface HarmByPlaceOptions {
  readonly asOf: IsoDate
  /** How far back crimes count: `sub(asOf, within) < date <= asOf`. The period before has as many days. */
  readonly within: Period
  /** Areas as recorded, squares of the National Grid or hexagons. */
  readonly by: PlaceUnit
  /** Groups of the policy; every crime, where left out. */
  readonly groups?: readonly string[]
  /** What {@link recordDecision} recorded. Listed is whoever's latest decision on the nomination agreed to it. */
  readonly nominees?: Iterable<Decision>
  /** Places with fewer crimes than this, but some, are withheld; none, where left out. 2 at least. */
  readonly fewerThan?: number
  /** Of the intervals, above 0.5 and below 1: 0.95, where left out. The result tells it. */
  readonly confidence?: number
}

/** The options but for the date, which has an error of its own, and the decisions, which are read one by one. */
export const harmByPlaceOptionsSchema = z.strictObject({
  asOf: z.unknown().optional(),
  within: periodSchema,
  by: z.union([z.literal('area'), squaresShape, hexagonsShape]),
  groups: z.array(z.string()).min(1).exactOptional(),
  nominees: z.unknown().optional(),
  fewerThan: z.int().min(2).max(1_000).exactOptional(),
  confidence: z.number().gt(0.5).lt(1).exactOptional(),
})
