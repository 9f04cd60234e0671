import { createHash } from 'node:crypto'
import { parse, type ChildNode } from 'postcss'

/** Takes a page and gives it back with the rules it can use. */
export type TrimStyle = (html: string) => string

/**
 * Makes a function that keeps in the style sheet of a page only the rules that the page can use, and
 * writes the hash of what is left into its policy. The sheet is written for the whole site and is part
 * of each page, so that the first view needs no second round trip; a page without a comparison then does
 * not pay for the rules of one.
 * @param inScripts the words of the site's scripts: a script may give an element any of them as a
 *   class or an id
 */
export function styleTrimmer(inScripts: ReadonlySet<string>): TrimStyle {
  const sheets = new Map<string, readonly ChildNode[]>()
  const rulesOf = (css: string) => {
    const rules = sheets.get(css) ?? parse(css).nodes
    sheets.set(css, rules)
    return rules
  }
  return (html) => {
    const [element, css = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? []
    if (element === undefined) return html
    const inPage = new Set(
      html
        .replace(element, '')
        .matchAll(/\s(?:class|id)="([^"]*)"/g)
        .flatMap(([, names = '']) => names.split(/\s+/)),
    )
    const trimmed = usedRules(rulesOf(css), (name) => inPage.has(name) || inScripts.has(name))
    return html
      .replace(element, () => `<style>${trimmed}</style>`)
      .replaceAll(hashOf(css), hashOf(trimmed))
  }
}

function usedRules(nodes: readonly ChildNode[], isThere: (name: string) => boolean): string {
  return nodes.map((node) => usedRule(node, isThere)).join('')
}

/** A rule without the selectors that match nothing; an empty string when none is left. */
function usedRule(node: ChildNode, isThere: (name: string) => boolean): string {
  if (node.type === 'rule') {
    const selectors = node.selectors.filter((selector) => canMatch(selector, isThere))
    return selectors.length === 0 ? '' : `${selectors.join()}{${node.nodes.join(';')}}`
  }
  if (node.type !== 'atrule') return ''
  if (!node.nodes) return `${node};`
  if (!grouping.test(node.name)) return `${node}`
  const rules = usedRules(node.nodes, isThere)
  return rules === '' ? '' : `@${node.name} ${node.params}{${rules}}`
}

/** At-rules that hold rules of their own. */
const grouping = /^(layer|media|supports|container)$/

/**
 * Whether the classes and ids of a selector are there. Of the alternatives in `:is()` and `:where()`
 * one is enough; what stands in other brackets does not count, as it may be what must not be there.
 */
function canMatch(selector: string, isThere: (name: string) => boolean): boolean {
  const [group, kind, list = ''] = /:([\w-]+)\(([^()]*)\)|\[[^\]]*\]/.exec(selector) ?? []
  if (group !== undefined) {
    const alternatives = kind === 'is' || kind === 'where' ? list.split(',') : ['']
    return alternatives.some((each) =>
      canMatch(
        selector.replace(group, () => ` ${each} `),
        isThere,
      ),
    )
  }
  return selector
    .matchAll(/[.#]((?:\\.|[\w-])+)/g)
    .every(([, name = '']) => isThere(name.replace(/\\/g, '')))
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')
