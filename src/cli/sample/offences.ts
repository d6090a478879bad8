/** Who is wronged: a person, a business or public body, or nobody in particular. */
type Wronged = 'person' | 'business' | 'nobody'

/** How far the police can take a crime of this kind: what decides charges and custody. */
export type Gravity = 'low' | 'middle' | 'high' | 'possession'

/** How crimes of one recorded-crime code come about in the sample. */
export interface SampleOffence {
  readonly title: string
  readonly wronged: Wronged
  readonly gravity: Gravity
  /** Of 1,000 such crimes, how many involve a knife. */
  readonly knife?: number
  /** Of 1,000 such crimes, how many were found by police activity rather than reported. */
  readonly proactive?: number
  /** The longest it goes on, in days, where it is a continuing offence. */
  readonly continuing?: number
  /** Hate crimes by their code. */
  readonly hate?: true
}

/**
 * The recorded-crime codes of the sample. `8Z` is invented: it stands for a force's own code for non-fatal
 * strangulation, which the bundled harm table does not list.
 *
 * Basis: codes and titles from the Home Office offence list; knife, proactive and duration figures are our own
 * judgement.
 */
const sampleOffences: Readonly<Record<string, SampleOffence>> = {
  '1': { title: 'Murder', wronged: 'person', gravity: 'high', knife: 420 },
  '2': { title: 'Attempted murder', wronged: 'person', gravity: 'high', knife: 500 },
  '3B': { title: 'Threats to kill', wronged: 'person', gravity: 'middle', knife: 420 },
  '4.1': { title: 'Manslaughter', wronged: 'person', gravity: 'high', knife: 150 },
  '5D': {
    title: 'Assault with intent to cause serious harm',
    wronged: 'person',
    gravity: 'high',
    knife: 600,
  },
  '5E': { title: 'Endangering life', wronged: 'person', gravity: 'high', knife: 40 },
  '8L': { title: 'Harassment', wronged: 'person', gravity: 'low', continuing: 60 },
  '8N': { title: 'Assault with injury', wronged: 'person', gravity: 'middle', knife: 190 },
  '8P': {
    title: 'Racially or religiously aggravated assault with injury',
    wronged: 'person',
    gravity: 'middle',
    hate: true,
  },
  '8Q': { title: 'Stalking', wronged: 'person', gravity: 'middle', continuing: 90 },
  '8R': { title: 'Malicious communications', wronged: 'person', gravity: 'low' },
  '8S': { title: 'Assault with injury on a constable', wronged: 'person', gravity: 'middle' },
  '8Z': { title: 'Non-fatal strangulation (force code)', wronged: 'person', gravity: 'middle' },
  '9A': { title: 'Public fear, alarm or distress', wronged: 'nobody', gravity: 'low', knife: 220 },
  '9B': {
    title: 'Racially or religiously aggravated public fear, alarm or distress',
    wronged: 'person',
    gravity: 'low',
    hate: true,
  },
  '10A': { title: 'Possession of firearms with intent', wronged: 'nobody', gravity: 'high', proactive: 600 },
  '10B': {
    title: 'Possession of firearms offences',
    wronged: 'nobody',
    gravity: 'possession',
    proactive: 650,
  },
  '10C': { title: 'Possession of other weapons', wronged: 'nobody', gravity: 'possession', proactive: 650 },
  '10D': {
    title: 'Possession of article with blade or point',
    wronged: 'nobody',
    gravity: 'possession',
    knife: 1000,
    proactive: 700,
  },
  '11A': {
    title: 'Cruelty to children/young persons',
    wronged: 'person',
    gravity: 'middle',
    continuing: 120,
  },
  '17A': { title: 'Sexual assault on a male aged 13 and over', wronged: 'person', gravity: 'middle' },
  '19C': { title: 'Rape of a female aged 16 or over', wronged: 'person', gravity: 'high' },
  '19D': { title: 'Rape of a female child under 16', wronged: 'person', gravity: 'high' },
  '20A': { title: 'Sexual assault on a female aged 13 and over', wronged: 'person', gravity: 'middle' },
  '20B': { title: 'Sexual assault on a female child under 13', wronged: 'person', gravity: 'high' },
  '22B': {
    title: 'Sexual activity involving a child under 16',
    wronged: 'person',
    gravity: 'high',
    continuing: 60,
  },
  '28E': { title: 'Burglary - residential', wronged: 'person', gravity: 'middle' },
  '28F': { title: 'Attempted burglary - residential', wronged: 'person', gravity: 'middle' },
  '29A': { title: 'Aggravated burglary - residential', wronged: 'person', gravity: 'high', knife: 300 },
  '30C': { title: 'Burglary - business and community', wronged: 'business', gravity: 'middle' },
  '33': {
    title: 'Going equipped for stealing, etc.',
    wronged: 'nobody',
    gravity: 'possession',
    proactive: 800,
  },
  '34A': { title: 'Robbery of business property', wronged: 'business', gravity: 'high', knife: 300 },
  '34B': { title: 'Robbery of personal property', wronged: 'person', gravity: 'high', knife: 420 },
  '35': { title: 'Blackmail', wronged: 'person', gravity: 'middle' },
  '36': { title: 'Kidnapping', wronged: 'person', gravity: 'high', knife: 120 },
  '37.2': { title: 'Aggravated vehicle taking', wronged: 'person', gravity: 'middle' },
  '38': {
    title: 'Profiting from or concealing proceeds of crime',
    wronged: 'nobody',
    gravity: 'possession',
    proactive: 800,
  },
  '39': { title: 'Theft from the person', wronged: 'person', gravity: 'low' },
  '40': {
    title: 'Theft in a dwelling other than from an automatic machine or meter',
    wronged: 'person',
    gravity: 'low',
  },
  '44': { title: 'Theft or unauthorised taking of a pedal cycle', wronged: 'person', gravity: 'low' },
  '45': { title: 'Theft from a vehicle', wronged: 'person', gravity: 'low' },
  '46': { title: 'Shoplifting', wronged: 'business', gravity: 'low' },
  '48': { title: 'Theft or unauthorised taking of a motor vehicle', wronged: 'person', gravity: 'low' },
  '49': { title: 'Other theft', wronged: 'person', gravity: 'low' },
  '49A': { title: 'Making off without payment', wronged: 'business', gravity: 'low' },
  '54': { title: 'Handling stolen goods', wronged: 'nobody', gravity: 'possession', proactive: 600 },
  '56B': { title: 'Arson not endangering life', wronged: 'person', gravity: 'middle' },
  '58A': { title: 'Criminal damage to a dwelling', wronged: 'person', gravity: 'low' },
  '58C': { title: 'Criminal damage to a vehicle', wronged: 'person', gravity: 'low' },
  '58D': { title: 'Other criminal damage', wronged: 'business', gravity: 'low', knife: 60 },
  '62A': { title: 'Violent disorder', wronged: 'nobody', gravity: 'high', knife: 120 },
  '66': {
    title: 'Other offences against the State or public order',
    wronged: 'nobody',
    gravity: 'possession',
  },
  '79': { title: 'Perverting the course of justice', wronged: 'nobody', gravity: 'middle' },
  '86': {
    title: 'Obscene publications, etc and protected sexual material',
    wronged: 'nobody',
    gravity: 'middle',
    proactive: 300,
  },
  '88A': { title: 'Sexual grooming', wronged: 'person', gravity: 'middle', continuing: 30 },
  '88E': { title: 'Exposure and voyeurism', wronged: 'person', gravity: 'low' },
  '92A': {
    title: 'Trafficking in controlled drugs',
    wronged: 'nobody',
    gravity: 'high',
    knife: 60,
    proactive: 880,
  },
  '92D': {
    title: 'Possession of controlled drugs (excluding cannabis)',
    wronged: 'nobody',
    gravity: 'possession',
    proactive: 900,
  },
  '92E': { title: 'Possession of cannabis', wronged: 'nobody', gravity: 'possession', proactive: 900 },
  '99': { title: 'Other indictable or triable-either-way offences', wronged: 'nobody', gravity: 'middle' },
  '104': { title: 'Assault without injury on a constable', wronged: 'person', gravity: 'middle' },
  '105A': { title: 'Assault without injury', wronged: 'person', gravity: 'low', knife: 170 },
  '105B': {
    title: 'Racially or religiously aggravated assault without injury',
    wronged: 'person',
    gravity: 'low',
    hate: true,
  },
  '106': { title: 'Modern slavery', wronged: 'person', gravity: 'high', continuing: 120 },
  '802': { title: 'Dangerous driving', wronged: 'nobody', gravity: 'middle', proactive: 600 },
}

/** How crimes of a code that the sample has come about. */
export function offenceOf(code: string): SampleOffence {
  return sampleOffences[code] as SampleOffence
}

/**
 * The force's own sub-codes, which its exports write for some crimes instead of the table's code: what a reader's
 * code map is for. Of 1,000 crimes of the code, so many carry the sub-code.
 */
export const forceSubCodes: Readonly<
  Record<string, { readonly written: string; readonly perMille: number }>
> = {
  '10D': { written: '10D/SCH', perMille: 90 },
  '92A': { written: '92A/PWITS', perMille: 300 },
}
