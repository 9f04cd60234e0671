import { defineMdastPlugin, type MdastPluginEntry } from 'satteri'
import { sources } from '../data/sources.ts'

/**
 * Makes each `<Cite source="key" />` a raised number that leads to the source in the note's list.
 * Sources are numbered in the order in which they are first cited; the page finds that order in the
 * frontmatter, as `citations`. Unknown keys are left to the checks of the notes.
 */
export const numberCitations: MdastPluginEntry = () => {
  const order: string[] = []
  return defineMdastPlugin({
    name: 'number-citations',
    mdxJsxTextElement(node, context) {
      if (node.name !== 'Cite') return
      const key = node.attributes.find(
        (each) => each.type === 'mdxJsxAttribute' && each.name === 'source',
      )?.value
      if (typeof key !== 'string' || !isSourceKey(key)) return

      if (!order.includes(key)) order.push(key)
      const frontmatter = context.data.astro?.frontmatter
      if (frontmatter) frontmatter['citations'] = order

      const number = String(order.indexOf(key) + 1)
      const { publisher, title } = sources[key]
      context.replaceNode(node, {
        type: 'citation',
        data: { hName: 'sup', hProperties: { className: 'cite', dataPagefindIgnore: '' } },
        children: [
          {
            type: 'link',
            url: `#source-${number}`,
            data: { hProperties: { ariaLabel: `Source ${number}: ${publisher}, ${title}` } },
            children: [{ type: 'text', value: number }],
          },
        ],
      })
    },
  })
}

function isSourceKey(key: string): key is keyof typeof sources {
  return key in sources
}
