import { createHash } from 'node:crypto'
import { parse, type ChildNode } from 'postcss'

/**
 * Takes a page and returns it with only the rules that it can use.
 * @param inScripts the words of the page's scripts: a script may give an element any of them as a class
 *   or an id
 */
export type TrimStyle = (html: string, inScripts: ReadonlySet<string>) => string

/**
 * Makes a function that removes the rules a page cannot use from its style sheet, and writes the new
 * hash into its policy. Every page contains the style sheet of the whole site, so that the first view
 * needs no second round trip. Trimming saves a page without a comparison from carrying the rules for
 * one.
 */
export function styleTrimmer(): TrimStyle {
  const sheets = new Map<string, readonly ChildNode[]>()
  const rulesOf = (css: string) => {
    const rules = sheets.get(css) ?? parse(css).nodes
    sheets.set(css, rules)
    return rules
  }
  return (html, inScripts) => {
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

/** A rule without the selectors that match nothing, or an empty string if none is left. */
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

/** At-rules that contain rules. */
const grouping = /^(layer|media|supports|container)$/

/**
 * Whether a page has the classes and ids of a selector. One alternative in `:is()` and `:where()` is
 * enough. Other brackets are ignored, because `:not()` names what must be absent.
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
