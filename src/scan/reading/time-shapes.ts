/** A time of day, with seconds, fractions and `am` or `pm` where they are given: five groups. */
export const timeShape = '(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d)(?:[.,](\\d+))?)?(?: ?([ap]m))?'

/** How far a time is from UTC: `Z`, `+01:00`, `+0100`, `+01`; three groups. */
export const offsetShape = '(?:z|([+-])([01]\\d|2[0-3])(?::?([0-5]\\d))?)'
