/** Words that name a protected characteristic or stand in for one, with why they are looked for. */
export interface ProxyWords {
  /** What the words stand for, as a message says it. */
  readonly stands: string
  /** Looked for in names, titles and reasons alike; a star stands for any ending. */
  readonly words: readonly string[]
  /** Looked for in names and titles alone, since reasons may say them of a victim or an offence. */
  readonly inNames?: readonly string[]
  /** Why a policy should not count by it. */
  readonly reason: string
  readonly source: string
}

const act = (section: string, what: string) =>
  `Equality Act 2010 s.${section} (${what}), https://www.legislation.gov.uk/ukpga/2010/15/section/${section}`
const indirect = `Own judgement that it stands in for a characteristic; ${act('19', 'indirect discrimination')}`
const matrixNotice =
  'Information Commissioner, enforcement notice to the Metropolitan Police Service on the Gangs Matrix, November 2018'
const asCharacteristic = 'a protected characteristic is never a reason to look at a person'

/**
 * What a policy should not name: the protected characteristics but age, and known proxies for them.
 *
 * The sections are those of the Equality Act 2010; the words are own judgement, chosen so that an offence's or a
 * marker's own name is not among them. Age is lawful here, for children and for schemes with an age of their own.
 */
export const proxyWords: readonly ProxyWords[] = [
  {
    stands: 'race or ethnicity',
    words: ['ethnic*', 'racial profil*', 'skin colour'],
    inNames: [
      ...['race', 'racial*', 'black', 'white', 'asian', 'african', 'caribbean', 'bame'],
      ...['gypsy', 'gypsies', 'roma', 'romany', 'traveller'],
      // The codes by which officers note how somebody looks.
      ...['ic1', 'ic2', 'ic3', 'ic4', 'ic5', 'ic6'],
    ],
    reason: asCharacteristic,
    source: act('9', 'race'),
  },
  {
    stands: 'nationality or immigration',
    words: ['nationalit*', 'national origin', 'foreign national', 'country of birth', 'immigration status'],
    inNames: ['immigra*', 'migrant', 'foreigner', 'asylum seeker', 'refugee', 'born abroad'],
    reason: 'nationality is part of race in the Act, and the status stands in for it',
    source: act('9', 'race, which includes nationality and national origins'),
  },
  {
    stands: 'religion or belief',
    words: ['muslim', 'islam*', 'sikh', 'hindu'],
    inNames: ['religio*', 'jewish', 'christian', 'faith group', 'mosque'],
    reason: asCharacteristic,
    source: act('10', 'religion or belief'),
  },
  {
    stands: 'sex',
    words: ['gender'],
    inNames: ['sex', 'male', 'female', 'man', 'men', 'woman', 'women', 'boy', 'girl'],
    reason: asCharacteristic,
    source: act('11', 'sex'),
  },
  {
    stands: 'gender reassignment',
    words: ['gender reassignment', 'gender identity'],
    inNames: ['transgender', 'transsexual'],
    reason: asCharacteristic,
    source: act('7', 'gender reassignment'),
  },
  {
    stands: 'sexual orientation',
    words: ['sexual orientation'],
    inNames: ['gay', 'lesbian', 'bisexual', 'homosexual', 'lgbt*'],
    reason: asCharacteristic,
    source: act('12', 'sexual orientation'),
  },
  {
    stands: 'disability',
    words: ['neurodiver*', 'autis*', 'adhd'],
    inNames: ['disab*', 'mental health', 'mental illness', 'mentally ill', 'learning difficult*'],
    reason:
      'a protected characteristic is a reason for support, which the catalogue can give, and never for rank',
    source: act('6', 'disability'),
  },
  {
    stands: 'pregnancy or maternity',
    words: [],
    inNames: ['pregnan*', 'maternity'],
    reason: asCharacteristic,
    source: act('18', 'pregnancy and maternity'),
  },
  {
    stands: 'marriage or civil partnership',
    words: [],
    inNames: ['marriage', 'married', 'marital', 'civil partner*'],
    reason: asCharacteristic,
    source: act('8', 'marriage and civil partnership'),
  },
  {
    stands: 'language',
    words: ['first language', 'mother tongue', 'native language', 'english as an additional language'],
    inNames: ['language', 'interpreter'],
    reason: 'the language that a person speaks stands in for where they come from',
    source: indirect,
  },
  {
    stands: 'names of people',
    words: ['surname', 'forename', 'name origin', 'origin of the name', 'name based'],
    reason: 'a name stands in for ethnicity and religion',
    source: indirect,
  },
  {
    stands: 'a gang label',
    words: ['gang', 'gangs matrix', 'gang member*', 'gang nominal', 'gangster'],
    reason: 'the label has been put on people unevenly and without evidence; count what is recorded as done',
    source: matrixNotice,
  },
  {
    stands: 'a postcode',
    words: ['postcode', 'post code', 'lsoa'],
    inNames: ['output area'],
    reason: 'where a person lives stands in for ethnicity and income wherever they are unevenly spread',
    source: indirect,
  },
  {
    stands: 'a neighbourhood profile',
    words: ['geodemographic*', 'neighbourhood profile', 'experian mosaic', 'mosaic group', 'acorn group'],
    inNames: ['mosaic', 'acorn', 'cameo'],
    reason: 'a marketing profile of a street says nothing of what a person did',
    source: indirect,
  },
  {
    stands: 'deprivation',
    words: ['multiple deprivation', 'imd', 'free school meals'],
    inNames: ['depriv*', 'poverty', 'council estate', 'social housing', 'benefit claimant'],
    reason: 'being poor is no act, and is unevenly spread',
    source: indirect,
  },
  {
    stands: 'a kind of music',
    words: ['drill music', 'drill artist', 'drill rap*', 'drill video', 'rap music', 'rap lyric*', 'rapper'],
    inNames: ['drill'],
    reason: 'what a person listens to or performs is no act against anyone, and stands in for race',
    source: indirect,
  },
  {
    stands: 'exclusion from school',
    words: ['school exclusion', 'excluded from school', 'exclusion from school', 'permanently excluded'],
    inNames: ['pupil referral unit', 'alternative provision'],
    reason: 'children are excluded unevenly, and it is a reason for support',
    source: indirect,
  },
  {
    stands: 'being stopped and searched',
    words: ['times stopped', 'times searched', 'number of stops', 'number of searches'],
    inNames: ['stop and search*', 'stop search*', 'stops and searches', 'stopped and searched'],
    reason: 'how often a person is stopped says where officers look and at whom',
    source: indirect,
  },
]

/** Phrases with such a word in them that mean something else: an offence, a kind of victim, a place. */
export const notProxies: readonly string[] = [
  'racially or religiously aggravated',
  'racially aggravated',
  'religiously aggravated',
  'by race or religion',
  'violence against women and girls',
  'women and girls',
  'gender based violence',
  'female genital mutilation',
  'forced marriage',
  'sex offence',
  'sex offender',
  'sex crime',
  'race hate',
  'disability hate',
  'transgender hate',
  'religious hate',
  'immigration offence',
  'immigration act',
  'deprivation of liberty',
  'deprived of liberty',
  'deprived of their liberty',
  'speech and language',
  'black country',
  'white city',
]
