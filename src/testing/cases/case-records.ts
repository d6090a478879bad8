import type { DocumentProblem } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import type { Agreement } from '../../respond/agreement'
import type { Catalogue } from '../../respond/catalogue-schema'
import type { SafeguardingDecision } from '../../respond/exploitation/safeguarding-decision'
import type { GatherHoldingsInput } from '../../scan/gather-holdings'
import type { IsoDate } from '../../scan/vocabulary'
import type { CasePerson } from './case-person-schema'
import { type CasePath, type CaseWriting, openCaseWriting } from './case-writing'
import { crimesOfCase } from './crimes-of-case'
import { casePersonName, type PolicyCase } from './policy-case-schema'
import {
  arrestsOfCase,
  needsOfCase,
  personOfCase,
  reportsOfCase,
  schemesOfCase,
  spellsOfCase,
} from './records-of-person'

type Records = {
  -readonly [Kind in keyof GatherHoldingsInput]: Exclude<GatherHoldingsInput[Kind], undefined>
}

/** The records that a case stands for, or what is wrong with it under a policy. */
export interface CaseRecords {
  readonly records: GatherHoldingsInput
  readonly agreements: readonly Agreement[]
  readonly safeguardingDecisions: readonly SafeguardingDecision[]
  readonly problems: readonly DocumentProblem[]
  /** What stands for a group of which no code was given, in words. */
  readonly standIns: readonly string[]
}

/** Writes a case out as records: groups are looked up in the policy and then in the catalogue. */
export function caseRecords(
  policyCase: PolicyCase,
  policy: Policy,
  catalogue: Catalogue | undefined,
): CaseRecords {
  const writing = openCaseWriting(policyCase.asOf, policy, catalogue)
  const people = [
    { name: casePersonName, person: policyCase.person, path: ['person'] as CasePath },
    ...Object.entries(policyCase.others ?? {}).map(([name, person]) => ({
      name,
      person,
      path: ['others', name],
    })),
  ]
  const all = <Row>(write: (person: CasePerson, name: string, path: CasePath) => Row[]) =>
    people.flatMap(({ name, person, path }) => write(person, name, path))
  const named = new Map<string, IsoDate>()
  const records: Records = {
    offences: all((person, name, path) => crimesOfCase(writing, person, name, path, named)),
    intelligence: all((person, name, path) => reportsOfCase(writing, person, name, path)),
    people: all((person, name, path) => [personOfCase(writing, person, name, path)]),
    custodySpells: all((person, name, path) => spellsOfCase(writing, person, name, path)),
    needs: all((person, name, path) => needsOfCase(writing, person, name, path)),
    management: all((person, name, path) => schemesOfCase(writing, person, name, path)),
    custody: all((person, name, path) => arrestsOfCase(writing, person, name, path, named)),
  }
  for (const kind of policyCase.notGathered ?? []) {
    delete records[kind]
    for (const { person, path } of people) {
      const key = keysOfKinds[kind]
      if (person[key] !== undefined)
        writing.report([...path, key], 'the case says that these are not gathered')
    }
  }
  const agreements = agreementsOf(writing, policyCase, catalogue)
  const safeguardingDecisions = decisionsOf(writing, policyCase)
  return {
    records,
    agreements,
    safeguardingDecisions,
    problems: writing.problems,
    standIns: [...writing.standIns],
  }
}

const keysOfKinds = { custodySpells: 'prison', management: 'schemes', custody: 'arrests' } as const

function agreementsOf(
  writing: CaseWriting,
  { agreements = [] }: PolicyCase,
  catalogue: Catalogue | undefined,
): Agreement[] {
  return agreements.map(({ response, when }, index) => {
    const isKnown = catalogue?.responses.some(({ id }) => id === response) ?? true
    if (!isKnown) {
      writing.report(['agreements', index, 'response'], 'the catalogue has no response of this id')
    }
    return {
      personId: casePersonName,
      responseId: response,
      on: writing.momentOf(when, ['agreements', index, 'when']),
      by: 'the case',
    }
  })
}

function decisionsOf(
  writing: CaseWriting,
  { safeguardingDecisions = [] }: PolicyCase,
): SafeguardingDecision[] {
  return safeguardingDecisions.map(({ outcome, when }, index) => ({
    personId: casePersonName,
    decidedOn: writing.momentOf(when, ['safeguardingDecisions', index, 'when']),
    by: 'the case',
    outcome,
  }))
}
