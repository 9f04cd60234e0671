import { defineMdastPlugin } from 'satteri'

/**
 * Marks the `text` block right after a block of commands as their output, as an author marks one
 * elsewhere with ```` ```text output ````.
 */
export const markOutput = defineMdastPlugin({
  name: 'mark-output',
  code(node, context) {
    if (node.lang !== 'text' || node.meta) return
    const before = context.parent(node).children[(context.indexOf(node) ?? 0) - 1]
    if (before?.type === 'code' && before.lang === 'sh') context.setProperty(node, 'meta', 'output')
  },
})
