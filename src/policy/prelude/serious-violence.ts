import type { Group } from '../schema/group-schema'
import { oneGraveEventJudgement, seriousViolenceJudgement } from './bases'
import { operationPrelude } from './sources'

/** Violence that kills, maims, or takes by force, whatever it was done with. */
export const seriousViolence: Group = {
  title: 'serious violence',
  codes: [
    '1',
    '1/4.1/4.10/4.2',
    '4.1',
    '2',
    '3A',
    '5D',
    '5E',
    '29',
    '29A',
    '31',
    '31A',
    '34A',
    '34B',
    '36',
    '56A',
  ],
  reasons: {
    '1': 'Murder: the outcome that the programme exists to prevent.',
    '1/4.1/4.10/4.2':
      'Homicide as exports give it that do not tell its kinds apart; infanticide cannot be left out there.',
    '4.1': 'Manslaughter: a death by violence, short of the intent for murder.',
    '2': 'Attempted murder: intent to kill.',
    '3A': 'Conspiracy to murder: intent to kill, agreed with others.',
    '5D': 'Wounding and grievous bodily harm with intent: what knives and firearms do.',
    '5E': 'Endangering life, by explosives, corrosive or noxious substances and the like.',
    '29': 'Aggravated burglary of a dwelling: burglary armed, by its definition.',
    '29A': 'Aggravated burglary, residential: as 29, in the counting since 2017.',
    '31': 'Aggravated burglary elsewhere: burglary armed, by its definition.',
    '31A': 'Aggravated burglary, business and community: as 31, in the counting since 2017.',
    '34A': 'Robbery of business property: theft by force or the fear of it.',
    '34B':
      'Robbery of personal property: theft by force or the fear of it; the commonest knife-enabled crime of gain.',
    '36': 'Kidnapping and false imprisonment: holding by force, also how drug debts are collected.',
    '56A': 'Arson endangering life: an attack on people by fire.',
  },
  basis: [seriousViolenceJudgement, operationPrelude],
}

/** Violence of which one event is enough to bring a person before the panel: it killed or could have. */
export const graveViolence: Group = {
  title: 'grave violence',
  codes: ['1', '1/4.1/4.10/4.2', '4.1', '2', '3A', '5D', '5E', '56A'],
  reasons: {
    '1': 'Murder: a death.',
    '1/4.1/4.10/4.2': 'Homicide as exports give it that do not tell its kinds apart: a death.',
    '4.1': 'Manslaughter: a death.',
    '2': 'Attempted murder: intent to kill.',
    '3A': 'Conspiracy to murder: intent to kill.',
    '5D': 'Wounding with intent: whether the victim lived was often chance.',
    '5E': 'Endangering life, by its name.',
    '56A': 'Arson endangering life, by its name.',
  },
  basis: [oneGraveEventJudgement],
}
