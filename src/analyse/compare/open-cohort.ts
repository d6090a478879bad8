import type { Cohort, NominationList, Nominee, RegisterEntry } from '../cohort'

/** A cohort, opened for looking up people. */
export interface OpenedCohort {
  /** What is said of a person on any list or as a referral, with a score where there is one. */
  nomineeOf(personId: string): Nominee | undefined
  listsOf(personId: string): readonly NominationList[]
  /** What keeps an undetermined person off. */
  missingOf(personId: string): readonly string[] | undefined
  registerOf(personId: string): Exclude<RegisterEntry['status'], 'removed'> | undefined
  /** Whether the policy has a list of this id for the whole force, as far as the cohort shows. */
  hasList(id: string): boolean
  /** The least score of a list; undefined where nobody is on it, or it shows none. */
  leastScore(id: string, area: string | undefined): number | undefined
  /** True where the cohort says where the person is, so that they were not removed on challenge. */
  accountsFor(personId: string): boolean
}

/** Opens a cohort for looking up people. */
export function openCohort({ lists, undetermined, referrals, register }: Cohort): OpenedCohort {
  const nominees = new Map<string, Nominee>()
  const listsByPerson = new Map<string, NominationList[]>()
  const take = (nominee: Nominee) => {
    if (nominees.get(nominee.personId)?.score === undefined) nominees.set(nominee.personId, nominee)
  }
  for (const list of lists) {
    for (const nominee of list.nominees) {
      take(nominee)
      listsByPerson.set(nominee.personId, [...(listsByPerson.get(nominee.personId) ?? []), list])
    }
  }
  for (const { nominee } of referrals) if (nominee) take(nominee)
  const missing = new Map(undetermined.map((each) => [each.personId, each.missing]))
  const held = new Map([
    ...register.declined.map(({ personId }) => [personId, 'declined'] as const),
    ...register.inProgramme.map(({ personId }) => [personId, 'in-programme'] as const),
  ])
  return {
    nomineeOf: (personId) => nominees.get(personId),
    listsOf: (personId) => listsByPerson.get(personId) ?? [],
    missingOf: (personId) => missing.get(personId),
    registerOf: (personId) => held.get(personId),
    hasList: (id) => lists.some((list) => list.id === id),
    leastScore: (id, area) =>
      lists.find((list) => list.id === id && list.area === area)?.nominees.at(-1)?.score,
    accountsFor: (personId) => nominees.has(personId) || missing.has(personId) || held.has(personId),
  }
}
