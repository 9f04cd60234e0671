import type { ShikiTransformer } from 'shiki'

const tokenColour = /^color:var\(--(?:astro-code|shiki)-(?:token-)?([a-z-]+)\)$/

/**
 * Gives code tokens a class (`token-keyword`) where the highlighter would write a `style` attribute,
 * which the Content Security Policy forbids. Their colours are tokens in `styles/code.css`.
 */
export const tokenClasses: ShikiTransformer = {
  name: 'token-classes',
  span(node) {
    const { style } = node.properties
    // Plain text has no tokens, and its lines no colours.
    if (style === undefined) return
    const name = tokenColour.exec(String(style))?.[1]
    if (name === undefined)
      throw new Error(`A code token has the style "${style}", without a class.`)
    delete node.properties['style']
    if (name !== 'foreground') this.addClassToHast(node, `token-${name}`)
  },
  pre(node) {
    delete node.properties['style']
  },
}
