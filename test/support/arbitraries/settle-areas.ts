import { crimeDate } from '../naive/known'
import { currentId } from '../naive/world'
import type { Case } from './case'

/**
 * Gives one area to rows that agree on person, crime, code, date and role.
 *
 * The design does not say which of such rows stands for them all, so nothing but their order-independence can be
 * asked of the area that they were in.
 */
export function settleAreas(given: Case): Case {
  const areas = new Map<string, string | undefined>()
  const offences = given.force.offences.map((row) => {
    const { crimeId, offenceCode, role } = row
    const key = JSON.stringify([
      currentId(given.force, row.personId),
      crimeId,
      offenceCode,
      crimeDate(row),
      role,
    ])
    const { area, ...rest } = row
    if (!areas.has(key)) areas.set(key, area)
    const settled = areas.get(key)
    return settled === undefined ? rest : { ...rest, area: settled }
  })
  return { ...given, force: { ...given.force, offences } }
}
