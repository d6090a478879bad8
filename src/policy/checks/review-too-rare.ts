import type { PolicyRule } from './finding'

/** A list of people without a date to look at it again, or with one more than three months away. */
export const reviewTooRare: PolicyRule = {
  name: 'review-too-rare',
  severities: ['warning'],
  about: 'no review, or more than three months between reviews',
  check: ({ document: rules }) => {
    if (rules.review === undefined) {
      return [
        {
          severity: 'warning',
          pointer: '/review',
          message:
            'the policy sets no review, and a list of people needs a date by which it is looked at again',
          mend: 'Add review, such as { "every": { "months": 1 } }.',
        },
      ]
    }
    const { every } = rules.review
    const days = 'days' in every ? every.days : 'months' in every ? every.months * 30 : every.years * 365
    if (days <= 92) return []
    return [
      {
        severity: 'warning',
        pointer: '/review/every',
        message: 'reviews are more than three months apart',
        mend: 'Review at least every three months; published practice is monthly to quarterly.',
      },
    ]
  },
}
