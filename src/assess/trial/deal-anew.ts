import { openDraws } from '../../internal/open-draws'

/**
 * Ways of dealing units to two arms, each drawn by chance: the places of the units that are then treated.
 *
 * @param units - how many units there are
 * @param treated - how many of them are treated
 */
export function dealAnew(
  units: number,
  treated: number,
  { seed, draws, purpose }: { readonly seed: number; readonly draws: number; readonly purpose: string },
): Uint32Array[] {
  return Array.from({ length: draws }, (_, draw) => {
    const stream = openDraws(seed, purpose, draw)
    const places = Uint32Array.from({ length: units }, (__, place) => place)
    // The first places of a shuffle (Fisher and Yates).
    for (let place = 0; place < treated; place++) {
      const from = place + stream.below(units - place)
      const unit = places[from] as number
      places[from] = places[place] as number
      places[place] = unit
    }
    return places.slice(0, treated)
  })
}
