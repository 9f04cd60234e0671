import { toString } from 'hast-util-to-string'
import type { ShikiTransformer } from 'shiki'

const tokenColour = /^color:var\(--(?:astro-code|shiki)-(?:token-)?([a-z-]+)\)$/
/** In a shell, the highlighter takes every bare word for a string. */
const shells = new Set(['sh', 'bash', 'shell'])

/**
 * Gives comments, strings and flags a class (`token-flag`) where the highlighter would write a `style`
 * attribute, which the Content Security Policy forbids. Their colors are tokens in `styles/code.css`.
 * Everything else has the color of text and no element of its own.
 */
export const tokenClasses: ShikiTransformer = {
  name: 'token-classes',
  span(node) {
    const { style } = node.properties
    // Plain text has no tokens, and its lines no colors.
    if (style === undefined) return
    const name = tokenColour.exec(String(style))?.[1]
    if (name === undefined)
      throw new Error(`A code token has the style "${style}", without a class.`)
    delete node.properties['style']
    const role = roleOf(name, toString(node), this.options.lang)
    if (role) this.addClassToHast(node, `token-${role}`)
  },
  line(node) {
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && !child.properties['class'] ? child.children : [child],
    )
  },
  pre(node) {
    delete node.properties['style']
  },
}

function roleOf(name: string, text: string, language: string) {
  if (name === 'comment') return 'comment'
  if (name === 'string-expression') return 'string'
  if (name !== 'string') return undefined
  if (!shells.has(language)) return 'string'
  return text.trim().startsWith('-') ? 'flag' : undefined
}
