import { ownValue } from '../../internal/own-value'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { Measure } from '../../policy/schema/measure-schema'
import type { WhyOfComponent } from './component-causes'

/** Opens words for why a component's points differ between two policies: "a greater weight on knife crimes". */
export function openWhyOfComponent(before: PolicyDocument, after: PolicyDocument): WhyOfComponent {
  const componentOf = (document: PolicyDocument, id: string) =>
    document.score.components.find((component) => component.id === id)
  const titleIn = (document: PolicyDocument, id: string) => {
    const component = componentOf(document, id)
    if (component === undefined) return undefined
    const { title, measure: given } = component
    const measure = typeof given === 'string' ? (ownValue(document.measures, given) as Measure) : given
    return title ?? measure.title
  }
  return (id, sense) => {
    const [was, is] = [componentOf(before, id), componentOf(after, id)]
    const title = titleIn(after, id) ?? titleIn(before, id) ?? id
    if (was === undefined) return `${title} now counts`
    if (is === undefined) return `${title} no longer counts`
    if (sense === 'more' && is.weight > was.weight) return `a greater weight on ${title}`
    if (sense === 'fewer' && is.weight < was.weight) return `a smaller weight on ${title}`
    return `${sense} points for ${title}`
  }
}
