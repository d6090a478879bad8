import type { Nominee } from '../../index'

/** Who already manages a person: IOM (Police). Empty where nobody does. */
export function managedByText(schemes: Nominee['coordinateWith']): string {
  if (schemes === 'unknown') return 'not known who manages them'
  return schemes
    .map(({ scheme, lead }) => (lead === undefined ? nameOf(scheme) : `${nameOf(scheme)} (${lead})`))
    .join(', ')
}

/** Schemes known by a short name are capitals; others are words. */
function nameOf(scheme: string): string {
  return ['iom', 'mappa', 'marac', 'matac'].includes(scheme) ? scheme.toUpperCase() : scheme
}
