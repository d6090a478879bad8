import type { PolicyDocument } from '../policy-schema'
import type { MeasureKind } from '../schema/measure-schema'
import type { FactPredicate } from '../schema/predicate-schema'
import { factsIn } from './facts-in'
import type { PolicyRule } from './finding'
import { firstOfPlaces } from './first-of-places'
import { measuresIn, selectionOf } from './measures-in'
import type { PolicyData } from './policy-data'

/** What a policy asks for and no record at hand states: what follows from it is nothing, or unknown for everyone. */
export const dataLacksField: PolicyRule = {
  name: 'data-lacks-field',
  severities: ['warning'],
  about: 'a field or kind of record that the policy relies on and that no record at hand states',
  check: ({ document: rules }, data) => {
    if (data === undefined) return []
    return lacksIn(rules, data).flatMap(({ pointers, message, mend }) =>
      firstOfPlaces(pointers, { severity: 'warning', message, mend }),
    )
  },
}

interface Lack {
  readonly pointers: readonly string[]
  readonly message: string
  readonly mend: string
}

function lacksIn(rules: PolicyDocument, data: PolicyData): Lack[] {
  const measures = measuresIn(rules)
  const ofKind = (kind: MeasureKind) =>
    measures.filter(({ measure }) => measure.kind === kind).map(({ pointer }) => pointer)
  const excluding = (key: 'detection' | 'outcomes') =>
    measures
      .filter(({ measure }) => selectionOf(measure)?.[key] !== undefined)
      .map(({ pointer }) => `${pointer}/select/${key}`)
  const ofFact = (fact: FactPredicate['fact']) =>
    factsIn(rules)
      .filter(({ predicate }) => predicate.fact === fact)
      .map(({ pointer }) => pointer)
  const unknown = (what: string) => `${what}, so this is unknown for everyone`
  const lacks: (Lack | false)[] = [
    data.from.crimes !== undefined &&
      !data.statesDetection && {
        pointers: excluding('detection'),
        message: 'no record at hand states its detection, so this leaves nothing out',
        mend: 'Map the column for detection, or take the exclusion out and bound what police activity finds.',
      },
    data.from.crimes !== undefined &&
      !data.statesOutcome && {
        pointers: excluding('outcomes'),
        message: 'no record at hand states an outcome, so this leaves nothing out',
        mend: 'Map the column for the outcome.',
      },
    data.from.reports === undefined && {
      pointers: ofKind('intelligence'),
      message: 'there is no intelligence at hand, so this gives nobody a point',
      mend: 'Load intelligence, or take the measure out of what is read to a panel.',
    },
    !data.statesBirth && {
      pointers: ofKind('age'),
      message: unknown('no record at hand states a date of birth'),
      mend: 'Load people with their dates of birth.',
    },
    data.columns.detentions === undefined && {
      pointers: ofKind('custody-count'),
      message: unknown('custody records were not gathered'),
      mend: 'Load custody records.',
    },
    data.columns.spells === undefined && {
      pointers: ofFact('custody'),
      message: unknown('custody spells were not gathered'),
      mend: 'Load custody spells, an empty file where there are none.',
    },
    data.schemes === undefined && {
      pointers: ofFact('scheme'),
      message: unknown('schemes were not gathered'),
      mend: 'Load who is managed under which scheme, an empty file where nobody is.',
    },
    data.areas === undefined && {
      pointers: ofFact('area'),
      message: unknown('no record at hand states a home area'),
      mend: 'Load people with their home areas.',
    },
  ]
  return lacks.filter((lack) => lack !== false)
}
