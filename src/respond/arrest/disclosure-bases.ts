import { deepFreeze } from '../../internal/deep-freeze'

/** A provision under which a police force may tell another service of a child's arrest. */
export interface DisclosureBasis {
  readonly provision: string
  /** Where it can be read. */
  readonly reference: string
  /** What it opens and what it does not. */
  readonly note: string
}

/**
 * Provisions that can be named by id: powers to disclose, of which the library knows a source.
 *
 * That one stands here does not mean that it covers a disclosure: the force decides that, with its data-protection
 * officer. Whoever relies on another names it in their own words, with a reference.
 *
 * @see docs/decisions/0041-what-leaves-when-a-child-is-arrested.md
 */
export const disclosureBases = /* @__PURE__ */ deepFreeze({
  'crime-and-disorder-act-1998-s115': {
    provision: 'Crime and Disorder Act 1998 section 115',
    reference: 'https://www.legislation.gov.uk/ukpga/1998/37/section/115',
    note: 'A power, not a duty, to disclose to the police, local authorities, probation and health authorities where it is necessary or expedient for the purposes of that Act.',
  },
  'police-crime-sentencing-and-courts-act-2022-s16': {
    provision: 'Police, Crime, Sentencing and Courts Act 2022 section 16',
    reference: 'https://www.legislation.gov.uk/ukpga/2022/32/section/16',
    note: 'For the functions of preventing and reducing serious violence under Chapter 1 of Part 2 alone. It authorises nothing that would contravene data-protection law.',
  },
} as const satisfies Readonly<Record<string, DisclosureBasis>>)

/** The id of a provision in {@link disclosureBases}. */
export type DisclosureBasisId = keyof typeof disclosureBases
