import { createHash } from 'node:crypto'
import { parse, type ChildNode } from 'postcss'

/**
 * Takes a page and returns it with only the rules and custom properties that it can use.
 * @param inScripts the words of the page's scripts: a script may make an element of that name, or give it
 *   a class or an id
 */
export type TrimStyle = (html: string, inScripts: ReadonlySet<string>) => string

/**
 * Makes a function that removes the rules a page cannot use from its style sheet, and the custom
 * properties that only these used, and writes the new hash into its policy. Every page contains the
 * style sheet of the whole site, so that the first view needs no second round trip. Trimming saves a
 * page without a comparison from carrying the rules for one.
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
        .matchAll(/\s(?:class|id)="([^"]*)"|<(\w[\w-]*)/g)
        .flatMap(([, names, tag = '']) => names?.split(/\s+/) ?? [tag]),
    )
    const rules = usedRules(rulesOf(css), (name) => inPage.has(name) || inScripts.has(name))
    const trimmed = withUsedProperties(rules, html.replace(element, ''))
    return html
      .replace(element, () => `<style>${trimmed}</style>`)
      .replaceAll(hashOf(css), hashOf(trimmed))
  }
}

/** What is left of rules, or of what a rule contains: declarations, and rules nested in it. */
function usedRules(nodes: readonly ChildNode[], isThere: (name: string) => boolean): string {
  const used = nodes.map((node) => usedRule(node, isThere)).filter((text) => text !== '')
  return used.reduce((before, text) => before + (/[^};]$/.test(before) ? ';' : '') + text, '')
}

/** It stands beside the property without a prefix, which every browser that has `light-dark()` knows. */
const oldProperty = '-webkit-text-decoration-color'

/** A rule without the selectors that match nothing, or an empty string if nothing is left. */
function usedRule(node: ChildNode, isThere: (name: string) => boolean): string {
  if (node.type === 'decl') return node.prop === oldProperty ? '' : `${node}`
  if (node.type === 'rule') {
    const selectors = node.selectors.filter((selector) => canMatch(selector, isThere))
    const content = selectors.length === 0 ? '' : usedRules(node.nodes, isThere)
    return content === '' ? '' : `${selectors.join()}{${content}}`
  }
  if (node.type !== 'atrule') return ''
  if (!node.nodes) return `${node};`
  if (!grouping.test(node.name)) return `${node}`
  const rules = usedRules(node.nodes, isThere)
  return rules === '' ? '' : `@${node.name} ${node.params}{${rules}}`
}

/** The rule that gives the page its custom properties. */
const pageProperties = /(?<=:root,:host\{)[^}]*/

/** A style sheet without those custom properties of the page that nothing uses. */
function withUsedProperties(css: string, html: string): string {
  const definitions = pageProperties.exec(css)?.[0].split(';') ?? []
  const used = new Set<string>()
  const waiting = [css.replace(pageProperties, ''), html]
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [, name = ''] of text.matchAll(/var\((--[\w-]+)/g)) {
      if (used.has(name)) continue
      used.add(name)
      waiting.push(...definitions.filter((each) => each.startsWith(`${name}:`)))
    }
  }
  const kept = definitions.filter((each) => used.has(each.split(':', 1)[0] ?? ''))
  return css.replace(pageProperties, () => kept.join(';'))
}

/** At-rules that contain rules. */
const grouping = /^(layer|media|supports|container)$/

/**
 * Whether a page has the elements, classes and ids of a selector. One alternative in `:is()` and
 * `:where()` is enough. Other brackets are ignored, because `:not()` names what must be absent.
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
    .replaceAll(/(?<!\\)::?[\w-]+|\([^)]*\)/g, '')
    .matchAll(/(?<![\w\\-])[.#]?((?:\\.|[\w-])+)/g)
    .every(([, name = '']) => isThere(name.replace(/\\/g, '')))
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')
