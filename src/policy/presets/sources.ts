import type { Basis } from '../schema/common'

/** The findings of the Milton Keynes trial, Thames Valley Violence Prevention Partnership, 2024. */
export const miltonKeynesFindings: Basis = {
  kind: 'study',
  title:
    'Focused deterrence evaluation published, Thames Valley Violence Prevention Partnership, 25 October 2024',
  href: 'https://tvvpp.co.uk/innovative-youth-violence-intervention-shows-significant-impact-in-reducing-offending-and-harm-focused-deterrence-evaluation-published',
  note: 'Aged under 25, and an offender in either multiple knife offences or both knife and violent or sexual offences. Not published on that page: the offences taken for knife, violent and sexual, the window, whether a suspicion is enough, an order of people.',
}

/** The Milton Keynes trial as it was described while it ran. */
export const miltonKeynesProject: Basis = {
  kind: 'guidance',
  title: 'Focused deterrence in Milton Keynes, Thames Valley Violence Prevention Partnership',
  href: 'https://www.tvvpp.co.uk/project/focused-deterrence-testing-interventions/',
  note: 'Those under 25 who habitually carry a knife, or who have carried a knife and also committed violent or sexual offences: 30 aged 11 to 17 and 25 aged 18 to 24.',
}

/** The registration of the South West England trial. */
export const southWestRegistration: Basis = {
  kind: 'study',
  title:
    'Randomised trial of individually delivered focused deterrence for prevention of crime-related harms, ISRCTN35233331',
  href: 'https://www.isrctn.com/ISRCTN35233331',
  note: 'Suspected of a serious violent offence within the last 24 months, and involved in three or more serious violent offences in South West England, the most recent within the last 24 months. Not read there: which offences are serious and violent, how far back the three may lie, an order of people.',
}

/** The Metropolitan Police on V100, March 2025. */
export const v100Reports: Basis = {
  kind: 'guidance',
  title: 'Metropolitan Police on V100, as reported on 20 March 2025',
  href: 'https://guernseypress.com/news/uk-news/2025/03/20/more-than-100-convicted-as-part-of-met-crackdown-on-abuse-of-women',
  note: 'All reports of violence against women and girls of 365 days; whoever is accused of more than one crime is scored by the severity of the alleged offences; the top 100 every month. Not published: the offences taken, ties, caps, ages.',
}

/** The harm index that V100 adds up. */
export const v100Index: Basis = {
  kind: 'guidance',
  title: 'V100 ranks by the Cambridge Crime Harm Index, as reported on 21 March 2025',
  href: 'https://counterterrorbusiness.com/news/21032025/100th-conviction-under-mets-vawg-campaign?page=1',
  note: 'Crime reports with the Cambridge Crime Harm Index, updated each month. That table is not bundled: no licence to pass it on was seen.',
}

/** Operation Rebus, with what it does not say. */
export const rebusLists: Basis = {
  kind: 'guidance',
  title: 'Operation Rebus, Thames Valley Violence Reduction Unit',
  href: 'https://www.tvvru.co.uk/project/operation-rebus/',
  note: 'The dashboard identifies the top ten individuals across Thames Valley at greatest risk of committing serious violence, and a ranked list for each local policing area. Not published: what they are ranked by, the window, the length of the area lists, ages.',
}

/** Northumbria's procedure for Multi-Agency Tasking and Coordination. */
export const northumbriaMatac: Basis = {
  kind: 'guidance',
  title:
    'Multi-Agency Tasking and Coordination (MATAC) process, Northumbria, as kept by Sunderland Safeguarding Adults Board',
  href: 'http://sunderlandsab.org.uk/lms/course/view.php?id=95',
  note: 'Weighted matrices of recency, frequency and gravity; serial means suspect or offender on more than one domestic abuse record against two or more victims, aged 16 and over, within 3 years; a meeting every 4 weeks. Not published: every number in the matrices.',
}

/** Cleveland's look-back for Multi-Agency Tasking and Coordination. */
export const clevelandMatac: Basis = {
  kind: 'guidance',
  title: 'Multi-Agency Tasking and Coordination in Cleveland, Teeswide Safeguarding Adults Board',
  href: 'https://www.tsab.org.uk/wp-content/uploads/flipbook/125/files/basic-html/page4.html',
  note: 'A window of two years; scores at entry and exit. Not published: every number in the matrices.',
}

/** The weight of serial perpetration in Northumbria's ranking. */
export const matacVictims: Basis = {
  kind: 'guidance',
  title: 'The benefits of multi-agency cooperation: Northumbria Police on MATAC',
  href: 'https://www.governmentevents.co.uk/ge-insights/working-together-to-combat-domestic-abuse-the-benefits-of-multi-agency-cooperation/',
  note: 'Serial offences, especially against several victims, are given a higher weighting; the scores make a ranked list.',
}

/** The study of how few people make 80 % of harm. */
export const feloniousFew: Basis = {
  kind: 'study',
  title:
    'Liggins, Ratcliffe and Bland 2019, Targeting the most harmful offenders for an English police agency',
  href: 'https://doi.org/10.1007/s41887-019-00039-7',
  note: 'Northamptonshire 2010 to 2016: 7 % of offenders made 80 % of the harm of detected crime by the Cambridge index; over 95 % of each year’s set were new.',
}

/** The Cambridge Crime Harm Index and its principles. */
export const crimeHarmIndex: Basis = {
  kind: 'study',
  title: 'Sherman, Neyroud and Neyroud 2016, The Cambridge Crime Harm Index, Policing 10(3), 171–183',
  href: 'https://doi.org/10.1093/police/paw003',
  note: 'The sum of each crime’s weight, without offences that only police activity brought to light. Not published: a sum for each person, its window, or a list of people. The Cambridge weights are not bundled: no licence to pass them on was seen.',
}

/** The Crime Severity Score, with what it does not say. */
export const severityScore: Basis = {
  kind: 'study',
  title: 'Office for National Statistics, Crime Severity Score data tool, weights in use up to March 2021',
  note: 'Experimental statistics: the sum of each crime’s weight, for an area and its population. Not published: a sum for each person, its window, or a list of people. Open Government Licence v3.0.',
}
