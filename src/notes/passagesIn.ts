import type { MdastNode } from 'satteri'

/** A piece of a passage, with the line it is on, counted from 1. */
export type PassagePart = { line: number } & (
  | { type: 'text' | 'code'; text: string }
  | { type: 'fact'; id: string; bare: boolean }
  | { type: 'cite'; source: string }
)

/** What readers see as one block of text: a heading, a paragraph, an item of a list, a table cell. */
export interface Passage {
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'cause' | 'remedy'
  /** The id of the section or message it is in; absent above the first heading. */
  section: string | undefined
  parts: readonly PassagePart[]
}

/**
 * The passages of a note or a Markdown file, in reading order. Code blocks are left out.
 * @param text what the tree was made from
 */
export function passagesIn(tree: MdastNode, text: string): Passage[] {
  const lines = text.split('\n')
  const passages: Passage[] = []
  let section: string | undefined
  const read = (node: MdastNode, kind: Passage['kind']) => {
    if (node.type === 'heading') {
      section = headingId(node.data)
      passages.push({ kind: 'heading', section, parts: partsOf(node) })
    } else if (node.type === 'paragraph' || node.type === 'tableCell') {
      passages.push({
        kind: node.type === 'tableCell' ? 'cell' : kind,
        section,
        parts: partsOf(node),
      })
    } else if (node.type === 'mdxJsxFlowElement' && node.name === 'Message') {
      passages.push(...messagePassages(node, lines))
    } else if ('children' in node) {
      for (const child of node.children) read(child, node.type === 'listItem' ? 'item' : kind)
    }
  }
  read(tree, 'paragraph')
  return passages.filter(({ parts }) => parts.length > 0)
}

/** The id in `{#id}`, which the parser leaves among the properties of the HTML to be. */
export function headingId(data: object | undefined): string | undefined {
  const properties: unknown = data && 'hProperties' in data ? data.hProperties : undefined
  if (typeof properties !== 'object' || properties === null || !('id' in properties))
    return undefined
  return typeof properties.id === 'string' ? properties.id : undefined
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** What an element has as plain text under a name. */
function textAttribute({ attributes }: Element, name: string): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)
  return typeof found?.value === 'string' ? found.value : undefined
}

function partsOf(node: MdastNode): PassagePart[] {
  const line = node.position?.start.line ?? 1
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: node.value, line }]
    case 'inlineCode':
      return [{ type: 'code', text: node.value, line }]
    case 'break':
      return [{ type: 'text', text: '\n', line }]
    case 'mdxJsxTextElement': {
      const id = textAttribute(node, 'id')
      const source = textAttribute(node, 'source')
      if (node.name === 'Cite' && source !== undefined) return [{ type: 'cite', source, line }]
      if (node.name === 'Fact' && id !== undefined) {
        const bare = node.attributes.some(
          (each) => each.type === 'mdxJsxAttribute' && each.name === 'bare',
        )
        return [{ type: 'fact', id, bare, line }]
      }
    }
  }
  return 'children' in node ? node.children.flatMap(partsOf) : []
}

/** Cause and remedy of a `<Message>`, each resting on its source. */
function messagePassages(node: Element, lines: readonly string[]): Passage[] {
  const first = node.position?.start.line ?? 1
  const source = textAttribute(node, 'source')
  return (['cause', 'remedy'] as const).flatMap((kind) => {
    const text = textAttribute(node, kind)
    if (text === undefined) return []
    const below = lines.slice(first - 1).findIndex((each) => each.includes(`${kind}="`))
    const line = first + Math.max(below, 0)
    const cited: PassagePart[] = source === undefined ? [] : [{ type: 'cite', source, line }]
    return [
      { kind, section: textAttribute(node, 'id'), parts: [{ type: 'text', text, line }, ...cited] },
    ]
  })
}
