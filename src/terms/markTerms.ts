import { part } from '#parts/parts.ts'
import { fileURLToPath } from 'node:url'
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri'
import { glossary } from '#data/glossary/index.ts'
import { termFinder } from './findTerms.ts'
import type { Terms } from './term.ts'

const terms: Terms = glossary
const findTerms = termFinder(terms)

/**
 * Makes the first use of each term in a note a link to the glossary; a script shows the definition
 * beside it. The note that explains a term does not mark it, and nothing is marked inside links.
 * @param glossary address of the glossary below the site's base
 */
export const markTerms =
  (glossary: string): MdastPluginEntry =>
  () => {
    const marked = new Set<string>()
    return defineMdastPlugin({
      name: 'mark-terms',
      before(_root, context) {
        const file = context.fileURL ? fileURLToPath(context.fileURL) : ''
        for (const [id, { note }] of Object.entries(terms)) {
          const [, chapter, name] = note.split('#')[0]?.split('/') ?? []
          if (file.endsWith(`/${chapter}/${name || 'index'}.mdx`)) marked.add(id)
        }
      },
      paragraph(paragraph, context) {
        for (const node of texts(paragraph)) {
          const parts: MdastNode[] = []
          let end = 0
          for (const { id, text, start } of findTerms(node.value)) {
            if (marked.has(id)) continue
            marked.add(id)
            parts.push({ type: 'text', value: node.value.slice(end, start) })
            parts.push({
              type: 'link',
              url: `${glossary}#${id}`,
              data: { hProperties: { className: 'term', ...part('term') } },
              children: [{ type: 'text', value: text }],
            } as MdastNode)
            end = start + text.length
          }
          if (parts.length > 0) {
            context.replaceNode(node, [...parts, { type: 'text', value: node.value.slice(end) }])
          }
        }
      },
    })
  }

/** The texts of a paragraph in which a link may stand. */
function* texts(node: MdastNode): Generator<Extract<MdastNode, { type: 'text' }>> {
  if (node.type === 'text') yield node
  if (node.type === 'link' || node.type === 'linkReference') return
  if ('children' in node) for (const child of node.children) yield* texts(child)
}
