/**
 * The longest that any law has let anybody be held before charge, 28 days, in milliseconds: so to January 2011, 14
 * days since.
 *
 * A detention of which no release was recorded says nothing after it: nobody can still be held on it.
 *
 * @see Terrorism Act 2000 schedule 8 paragraph 36; explanatory notes to section 57 of the Protection of Freedoms Act
 *   2012, https://www.legislation.gov.uk/ukpga/2012/9/notes/division/5/1/4/1
 */
export const longestEverHeld = 28 * 24 * 3_600_000
