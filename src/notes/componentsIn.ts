import { mdxToMdast, type MdastNode } from 'satteri'
import { visit } from 'unist-util-visit'
import { markdownFeatures } from './markdownFeatures.ts'
import type { UsedComponent } from './noteComponents.ts'

/** A component or HTML element in the tree of a note. */
export type MdxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** What was found in each text: the development server lists all notes for every page. */
const found = new Map<string, readonly UsedComponent[]>()

/** The components in the text of a note; none in a text that is not MDX, which the checks report. */
export function componentsIn(text: string): readonly UsedComponent[] {
  const known = found.get(text) ?? findComponents(text)
  found.set(text, known)
  return known
}

function findComponents(text: string): UsedComponent[] {
  const components: UsedComponent[] = []
  try {
    visit(mdxToMdast(text, { features: markdownFeatures }), (node) => {
      if (isMdxElement(node)) components.push(componentOf(node))
    })
  } catch {
    return []
  }
  return components
}

/** Whether a node is a component or an HTML element. */
const isMdxElement = (node: MdastNode): node is MdxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** The name of a component and those of its properties that are plain text. */
export function componentOf({ name, attributes }: MdxElement): UsedComponent {
  const texts = attributes.flatMap((each) =>
    each.type === 'mdxJsxAttribute' && typeof each.value === 'string'
      ? [[each.name, each.value]]
      : [],
  )
  return { name: name ?? '', attributes: Object.fromEntries(texts) }
}
