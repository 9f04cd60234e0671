import { defineMdastPlugin, type MdastPluginEntry } from 'satteri'

/**
 * Numbers the sources of a note in the order in which they are first cited, and tells each
 * `<Cite source="key" />` its number. The order is kept in the frontmatter as `citations`,
 * from where the page lists the sources under the same numbers.
 */
export const numberCitations: MdastPluginEntry = () => {
  const order: string[] = []
  return defineMdastPlugin({
    name: 'number-citations',
    mdxJsxTextElement(node, context) {
      if (node.name !== 'Cite') return
      const source = node.attributes.find(
        (each) => each.type === 'mdxJsxAttribute' && each.name === 'source',
      )?.value
      if (typeof source !== 'string') return
      if (!order.includes(source)) order.push(source)
      const frontmatter = context.data.astro?.frontmatter
      if (frontmatter) frontmatter['citations'] = order
      const number = String(order.indexOf(source) + 1)
      context.replaceNode(node, {
        ...node,
        attributes: [
          ...node.attributes,
          { type: 'mdxJsxAttribute', name: 'number', value: number },
        ],
      })
    },
  })
}
