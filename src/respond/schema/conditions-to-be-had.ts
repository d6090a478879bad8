/** What may have to be had before a response begins, by id, in words. A catalogue may add its own. */
export const conditionsToBeHad: Readonly<Record<string, string>> = Object.freeze({
  consent: 'the person agrees to take part, and knows that they may stop',
  admission: 'the person admits the offence',
  'acceptance-of-responsibility': 'the person accepts responsibility or admits the offence',
  'youth-justice-agreement': 'the youth justice service has agreed, and its agreement is recorded',
  'appropriate-adult': 'an appropriate adult is present',
  'sufficient-evidence': 'there is sufficient evidence to prove the offence',
  'gravity-assessment': 'the gravity matrix has been applied and the rationale recorded',
  'victim-consulted': 'the victim has been asked, and the answer recorded',
  'police-decision': 'the police have decided on this disposal',
  'multi-agency-decision': 'the multi-agency meeting has agreed, and has chosen who makes the approach',
  'offer-of-support': 'support has been offered first, and the offer is recorded',
  'safeguarding-decision':
    'safeguarding has been decided on by those responsible, and the decision is recorded',
  'child-welfare-referral': "the local authority's children's services have been told first",
})

/** Conditions that only a child's case can need; a known adult's recommendation leaves them out. */
export const conditionsForChildren: readonly string[] = Object.freeze([
  'youth-justice-agreement',
  'appropriate-adult',
])
