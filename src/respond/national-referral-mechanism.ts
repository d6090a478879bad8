import { deepFreeze } from '../internal/deep-freeze'
import type { Basis } from '../policy/schema/common'

/** What the referral of a child to the National Referral Mechanism rests on, wherever it is said. */
export const childReferralBasis: readonly Basis[] = /* @__PURE__ */ deepFreeze<readonly Basis[]>([
  {
    kind: 'statute',
    title: 'Modern Slavery Act 2015 s.52: duty to notify of a potential victim',
    href: 'https://www.legislation.gov.uk/ukpga/2015/30/section/52',
  },
  {
    kind: 'guidance',
    title: 'Report modern slavery as a first responder',
    href: 'https://www.gov.uk/guidance/report-modern-slavery-as-a-first-responder',
    note: 'A potential victim under 18 must always be referred; the local authority is told first.',
  },
  {
    kind: 'guidance',
    title: 'Youth Justice Legal Centre: who can refer a potential victim',
    href: 'https://yjlc.uk/advice-line/frequently-asked-questions/who-can-refer-potential-victim-modern-slavery-including',
    note: 'Consent of a child is not needed.',
  },
])
