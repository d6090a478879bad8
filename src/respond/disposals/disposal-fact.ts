/** How a fact is told: when it holds, when it does not, and what to ask where nobody has said. */
interface FactWords {
  readonly yes: string
  readonly no: string
  readonly ask: string
  /** What is named as missing, where that is not the fact's own id. */
  readonly missing?: string
}

const age = 'age'

/** What the rules of disposals ask about a case, each yes, no or not known. */
export const disposalFacts = {
  alive: {
    yes: 'the person is not recorded as having died',
    no: 'the person is recorded as having died',
    ask: 'whether the person is alive',
  },
  'not-dealt-with': {
    yes: 'nothing on record says that this person has been dealt with for it',
    no: 'a charge, a conviction or an outcome of this person is on record',
    ask: "whether the crime's recorded outcome is this person's",
    missing: 'outcome',
  },
  'ten-at-act': {
    yes: 'the person was 10 or over at the act',
    no: 'the person was under 10 at the act',
    ask: 'whether the person was 10 or over at the act',
    missing: age,
  },
  'child-at-act': {
    yes: 'the person was under 18 at the act',
    no: 'the person was 18 or over at the act',
    ask: 'whether the person was under 18 at the act',
    missing: age,
  },
  'child-at-disposal': {
    yes: 'the person is under 18 at the disposal',
    no: 'the person is 18 or over at the disposal',
    ask: 'whether the person is under 18 at the disposal',
    missing: age,
  },
  gravity: {
    yes: 'the gravity matrix gives the offence a score',
    no: 'the gravity matrix gives the offence no score',
    ask: 'what the gravity matrix gives the offence',
  },
  evidence: {
    yes: 'there is sufficient evidence to charge',
    no: 'there is not sufficient evidence to charge',
    ask: 'whether there is sufficient evidence to charge',
  },
  investigated: {
    yes: 'the crime has been investigated',
    no: 'the crime has not been investigated',
    ask: 'whether the crime has been investigated',
  },
  admission: {
    yes: 'the person admits the offence',
    no: 'the person does not admit the offence',
    ask: 'whether the person admits the offence',
  },
  responsibility: {
    yes: 'the person accepts responsibility',
    no: 'the person does not accept responsibility',
    ask: 'whether the person accepts responsibility',
  },
  consent: {
    yes: 'the person agrees to it',
    no: 'the person does not agree to it',
    ask: 'whether the person agrees to it',
  },
  'indictable-only': {
    yes: 'the offence is indictable-only',
    no: 'the offence is not indictable-only',
    ask: 'whether the offence is indictable-only',
  },
  'specified-either-way': {
    yes: 'the offence is an either-way offence specified by order',
    no: 'the offence is not an either-way offence specified by order',
    ask: 'whether the offence is an either-way offence specified by order',
  },
  'excluded-offence': {
    yes: 'the offence is excluded',
    no: 'the offence is not excluded',
    ask: 'whether the offence is excluded',
  },
  exceptional: {
    yes: 'an officer of the rank that the rule asks for finds exceptional circumstances',
    no: 'no exceptional circumstances were found',
    ask: 'whether there are exceptional circumstances',
  },
  'prosecutor-consent': {
    yes: 'the prosecutor consents',
    no: 'the prosecutor does not consent',
    ask: 'whether the prosecutor consents',
  },
  'similar-in-two-years': {
    yes: 'the person was convicted of, or cautioned for, a similar offence in the two years before',
    no: 'no conviction or caution for a similar offence in the two years before is known',
    ask: 'whether the person was convicted of, or cautioned for, a similar offence in the two years before',
    missing: 'earlier-disposals',
  },
  'domestic-abuse': {
    yes: 'the crime is one of domestic abuse',
    no: 'the crime is not one of domestic abuse',
    ask: 'whether the crime is one of domestic abuse',
  },
  'intimate-partner': {
    yes: 'it was between intimate partners',
    no: 'it was not between intimate partners',
    ask: 'whether it was between intimate partners',
  },
  hate: {
    yes: 'the crime is a hate crime',
    no: 'the crime is not a hate crime',
    ask: 'whether the crime is a hate crime',
  },
  'less-serious': {
    yes: 'the officer finds it a less serious offence',
    no: 'the officer does not find it a less serious offence',
    ask: 'whether the officer finds it a less serious offence',
  },
  'local-scheme': {
    yes: 'a local scheme takes the case by its own rules',
    no: 'no local scheme takes the case',
    ask: 'whether a local scheme takes the case by its own rules',
  },
} as const satisfies Record<string, FactWords>

/** The id of what a rule of disposals can ask. */
export type DisposalFact = keyof typeof disposalFacts

/** What is known of a case: yes, no, or undefined where nobody has said. */
export type FactsKnown = Readonly<Record<DisposalFact, boolean | undefined>>

/** A fact in words, as far as it is known. */
export function sayFact(fact: DisposalFact, value: boolean | undefined): string {
  const words: FactWords = disposalFacts[fact]
  if (value === undefined) return words.ask
  return value ? words.yes : words.no
}

/** What is named as missing where a fact is not known. */
export function missingOf(fact: DisposalFact): string {
  const words: FactWords = disposalFacts[fact]
  return words.missing ?? fact
}
