import type { ScoreRule } from '../schema/score-schema'

/** The matrix: four tables, each of which waits for its numbers. */
export const harmMatrix: ScoreRule = {
  components: [
    {
      id: 'recency',
      title: 'recency: days since the latest domestic abuse crime',
      measure: 'days-since-latest',
      scale: {
        kind: 'steps',
        steps: [
          { atLeast: 0, points: 3 },
          { atLeast: 92, points: 2 },
          { atLeast: 365, points: 1 },
        ],
      },
      weight: 1,
      basis: [
        {
          kind: 'placeholder',
          title: 'Recency: days, points and weight are yours to fill',
          note: 'No force publishes its table.',
        },
      ],
    },
    {
      id: 'frequency',
      title: 'frequency: domestic abuse crimes',
      measure: 'domestic-abuse-crimes',
      scale: {
        kind: 'steps',
        steps: [
          { atLeast: 1, points: 1 },
          { atLeast: 3, points: 2 },
          { atLeast: 6, points: 3 },
        ],
      },
      weight: 1,
      basis: [
        {
          kind: 'placeholder',
          title: 'Frequency: crimes, points and weight are yours to fill',
          note: 'No force publishes its table.',
        },
      ],
    },
    {
      id: 'gravity',
      title: 'gravity: the gravest domestic abuse crime',
      measure: 'gravest-crime',
      scale: {
        kind: 'steps',
        steps: [
          { atLeast: 10, points: 1 },
          { atLeast: 150, points: 2 },
          { atLeast: 1000, points: 3 },
        ],
      },
      weight: 1,
      basis: [
        {
          kind: 'placeholder',
          title: 'Gravity: Crime Severity Score points, points and weight are yours to fill',
          note: 'No force publishes its table.',
        },
      ],
    },
    {
      id: 'victims',
      title: 'victims: different people harmed',
      measure: 'victims',
      scale: {
        kind: 'steps',
        steps: [
          { atLeast: 1, points: 1 },
          { atLeast: 2, points: 3 },
        ],
      },
      weight: 1,
      basis: [
        {
          kind: 'placeholder',
          title: 'Victims: victims, points and weight are yours to fill',
          note: 'Published is that two or more victims are serial and weigh more, not by how much.',
        },
      ],
    },
  ],
}
