import { differenceEffects, type PolicyDifference } from '../../policy/compare/policy-difference'
import { markdownList } from '../markdown/markdown-list'

const headings = {
  score: 'Can move scores',
  eligibility: 'Can move who is eligible',
  lists: 'Can move who is listed',
  shown: 'Moves what is shown or offered',
  words: 'Words, bases and versions alone',
} as const

/** How the documents differ, by what each difference can move. */
export function documentSection(differences: readonly PolicyDifference[]): string {
  const groups = differenceEffects.flatMap((effect) => {
    const sentences = differences.filter((each) => each.effect === effect).map(({ sentence }) => sentence)
    return sentences.length === 0 ? [] : [`### ${headings[effect]}`, markdownList(sentences)]
  })
  const body = groups.length > 0 ? groups : ['The two documents say the same.']
  return ['## What differs in the document', ...body].join('\n\n')
}
