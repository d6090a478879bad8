import type { Basis } from '../schema/common'

/** Operation Prelude, Thames Valley Violence Prevention Partnership. */
export const operationPrelude: Basis = {
  kind: 'guidance',
  title: 'Operation Prelude, Thames Valley Violence Prevention Partnership',
  href: 'https://www.tvvpp.co.uk/project/operation-prelude/',
  note: 'People currently involved in violence, knife crime or county drug lines. No weights, thresholds or windows are published.',
}

/** Operation Rebus, Thames Valley Violence Reduction Unit. */
export const operationRebus: Basis = {
  kind: 'guidance',
  title: 'Operation Rebus, Thames Valley Violence Reduction Unit',
  href: 'https://www.tvvru.co.uk/project/operation-rebus/',
  note: 'The top ten across Thames Valley, and a ranked list for each local policing area.',
}

/** Office for National Statistics, Crime Severity Score data tool, weights in use up to March 2021. */
export const crimeSeverityScore: Basis = {
  kind: 'study',
  title: 'Office for National Statistics, Crime Severity Score data tool, weights in use up to March 2021',
  note: 'Experimental statistics. Open Government Licence v3.0.',
}

/** Focused deterrence trial in the south west of England, ISRCTN35233331. */
export const southWestTrial: Basis = {
  kind: 'study',
  title: 'Focused deterrence trial in the south west of England, ISRCTN35233331',
  href: 'https://www.isrctn.com/ISRCTN35233331',
  note: 'Suspected of a serious violent offence in the last 24 months.',
}

/** Focused deterrence in Milton Keynes, a randomised controlled trial. */
export const miltonKeynesTrial: Basis = {
  kind: 'study',
  title: 'Focused deterrence in Milton Keynes, a randomised controlled trial',
  href: 'https://www.tvvpp.co.uk/project/focused-deterrence-testing-interventions/',
  note: 'Multiple knife offences, or both a knife offence and a violent or sexual one.',
}

/** Metropolitan Police V100, as reported. */
export const metV100: Basis = {
  kind: 'guidance',
  title: 'Metropolitan Police V100, as reported',
  href: 'https://feeds.bbci.co.uk/news/uk-england-london-68774239',
  note: 'Accused of more than one crime; refreshed each month.',
}

/** Data Protection Act 2018 s.38(2). */
export const dataProtectionFactsApart: Basis = {
  kind: 'statute',
  title: 'Data Protection Act 2018 s.38(2)',
  note: 'Personal data based on facts are told apart from those based on personal assessments.',
}

/** Data Protection Act 2018 s.38(3). */
export const dataProtectionRolesApart: Basis = {
  kind: 'statute',
  title: 'Data Protection Act 2018 s.38(3)',
  note: 'Suspects, the convicted, victims and witnesses are told apart. The Act gives no number.',
}

/** Data Protection Act 2018 s.39. */
export const dataProtectionReview: Basis = {
  kind: 'statute',
  title: 'Data Protection Act 2018 s.39',
  note: 'Kept no longer than necessary, with time limits for periodic review. The Act gives no number.',
}

/** Modern Slavery Act 2015 s.45 and Schedule 4. */
export const modernSlaveryDefence: Basis = {
  kind: 'statute',
  title: 'Modern Slavery Act 2015 s.45 and Schedule 4',
  note: 'A defence for victims who are compelled to offend: open for drug supply, not for robbery or wounding with intent.',
}

/** College of Policing, Authorised Professional Practice: retention, review and disposal. */
export const underTen: Basis = {
  kind: 'guidance',
  title: 'College of Policing, Authorised Professional Practice: retention, review and disposal',
  href: 'https://www.college.police.uk/app/information-management/management-police-information/retention-review-and-disposal',
  note: 'A child under 10 cannot be found guilty; a record may be held to safeguard.',
}

/** College of Policing, Authorised Professional Practice: intelligence management, 3x5x2. */
export const grading: Basis = {
  kind: 'guidance',
  title: 'College of Policing, Authorised Professional Practice: intelligence management, 3x5x2',
  href: 'https://www.college.police.uk/app/intelligence-management',
  note: 'The meaning of the grades. No official weight of a grade exists.',
}

/** College of Policing, Multi-Agency Tasking and Coordination (MATAC). */
export const matac: Basis = {
  kind: 'guidance',
  title: 'College of Policing, Multi-Agency Tasking and Coordination (MATAC)',
  href: 'https://www.college.police.uk/support-forces/practices/multi-agency-tasking-and-coordination-matac-reduce-domestic-abuse-offending',
}

/** Youth Justice Legal Centre, who can refer a potential victim of modern slavery. */
export const nationalReferralMechanism: Basis = {
  kind: 'guidance',
  title: 'Youth Justice Legal Centre, who can refer a potential victim of modern slavery',
  href: 'https://yjlc.uk/advice-line/frequently-asked-questions/who-can-refer-potential-victim-modern-slavery-including',
  note: 'A child is always referred; consent is not needed; safeguard first.',
}
