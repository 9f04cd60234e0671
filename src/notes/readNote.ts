import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toString } from 'mdast-util-to-string'
import { mdxToMdast, type MdastNode } from 'satteri'
import { visit } from 'unist-util-visit'
import { LineCounter, parseDocument, type Document } from 'yaml'
import { lineFinder } from './checkYaml.ts'
import { componentOf, type MdxElement } from './componentsIn.ts'
import { markdownFeatures } from './markdownFeatures.ts'
import { noteFiles, pathOfNoteFile } from './notePath.ts'
import { headingId, passagesIn, type Passage } from './passagesIn.ts'

/** A heading as its author wrote it. */
export interface NoteHeading {
  depth: number
  /** The id in `{#id}`; absent when the author gave none. */
  id: string | undefined
  text: string
  line: number
}

/** A name the note uses at a line: a link's address, a cited key, an embedded comparison. */
export interface NoteUse {
  name: string
  line: number
}

/** A comparison embedded by its id, whole or in part. */
export interface EmbeddedComparison extends NoteUse {
  /** Ids of the options and criteria chosen; absent for all, `null` when they cannot be read. */
  only: string[] | null | undefined
  criteria: string[] | null | undefined
}

/** A component or HTML element written in a note. */
export interface ComponentUse extends NoteUse {
  /** Where it stands: alone between paragraphs, within the text of one, within a heading. */
  place: 'alone' | 'text' | 'heading'
  /** Its properties that are plain text. */
  attributes: Readonly<Record<string, string>>
  /** All its properties as they are written, in order. */
  properties: readonly WrittenProperty[]
  /** Whether something stands between its opening and its closing tag. */
  hasContent: boolean
}

/** A property as its author wrote it: `id="a"` has text, `bare` none, `only={…}` an expression. */
export interface WrittenProperty {
  name: string
  value: 'text' | 'none' | 'expression'
  /** What it says, if it has text. */
  text?: string
}

/** Something that MDX takes for program code: `{name}`, or a paragraph that begins with "import". */
export interface ScriptUse extends NoteUse {
  kind: 'expression' | 'import'
}

/** What a note contains, as far as checks and lists need to know it. */
export interface NoteOutline {
  /** Path from the project's root. */
  file: string
  /** Address below the site's base, `/chapter/note/`. */
  path: string
  /** The title and the summary as the frontmatter has them, right or wrong. */
  title: string
  summary: string
  frontmatter: Document
  /** The line of a frontmatter key's value, or of the opening `---` for a key that is not there. */
  lineOfKey: (path: readonly PropertyKey[]) => number
  headings: NoteHeading[]
  links: NoteUse[]
  /** Pictures; one by reference has no address here. */
  images: { alt: string; address?: string; line: number }[]
  /** Code blocks with what their author wrote after the fence; `line` is that of the opening fence. */
  codeBlocks: { language: string | undefined; meta: string; text: string; line: number }[]
  /** Code within sentences. */
  inlineCode: { text: string; line: number }[]
  /** Tables with what heads their columns. */
  tables: { heads: readonly string[]; line: number }[]
  /** Every component or HTML element written in the note. */
  components: ComponentUse[]
  comparisons: EmbeddedComparison[]
  script: ScriptUse[]
  /** Its headings, paragraphs, items of lists and table cells as readers see them. */
  passages: Passage[]
}

/**
 * Reads the text of a note.
 * @param file path from the project's root, below `src/content/notes/`
 * @throws when the MDX does not parse; the message begins with `line:column`
 */
export function readNote(file: string, text: string): NoteOutline {
  const tree = mdxToMdast(text, { features: markdownFeatures })
  const [yaml] = 'children' in tree ? tree.children : []
  const lines = new LineCounter()
  const frontmatter = parseDocument(yaml?.type === 'yaml' ? yaml.value : '', { lineCounter: lines })

  const outline: NoteOutline = {
    file,
    path: pathOfNoteFile(file),
    title: String(frontmatter.get('title')),
    summary: String(frontmatter.get('summary')),
    frontmatter,
    // The frontmatter begins on the line after the opening `---`.
    lineOfKey: lineFinder(frontmatter, lines, 1),
    headings: [],
    links: [],
    images: [],
    codeBlocks: [],
    inlineCode: [],
    tables: [],
    components: [],
    comparisons: [],
    script: [],
    passages: passagesIn(tree, text),
  }
  const inHeadings = new Set<MdastNode>()
  visit(tree, (node) => {
    if (node.type === 'heading') visit(node, (part) => void inHeadings.add(part))
    collect(node, outline, inHeadings.has(node))
  })
  return outline
}

/**
 * Reads all notes, in the order of their files.
 * @param root the project's root
 * @throws when the MDX of one does not parse
 */
export function readNotes(root: string): NoteOutline[] {
  return noteFiles(root).map((file) => readNote(file, readFileSync(join(root, file), 'utf8')))
}

/** What a note names with an attribute of a component, such as the `source` of every `<Cite>`. */
export function usesOf({ components }: NoteOutline, name: string, attribute: string): NoteUse[] {
  return components.flatMap(({ attributes, line, ...each }) => {
    const value = each.name === name ? attributes[attribute] : undefined
    return value === undefined ? [] : [{ name: value, line }]
  })
}

function collect(node: MdastNode, outline: NoteOutline, inHeading: boolean) {
  const line = node.position?.start.line ?? 1
  switch (node.type) {
    case 'heading': {
      const id = headingId(node.data)
      outline.headings.push({
        depth: node.depth,
        id,
        text: toString(node),
        line,
      })
      return
    }
    case 'link':
    case 'definition':
      outline.links.push({ name: node.url, line })
      return
    case 'image':
      outline.images.push({ alt: node.alt ?? '', address: node.url, line })
      return
    case 'code':
      outline.codeBlocks.push({
        language: node.lang ?? undefined,
        meta: node.meta ?? '',
        text: node.value,
        line,
      })
      return
    case 'inlineCode':
      outline.inlineCode.push({ text: node.value, line })
      return
    case 'table':
      outline.tables.push({
        heads: node.children[0]?.children.map((cell) => toString(cell)) ?? [],
        line,
      })
      return
    case 'imageReference':
      outline.images.push({ alt: node.alt ?? '', line })
      return
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // A comment is not shown and runs nothing.
      if (!/^\s*\/\*.*\*\/\s*$/s.test(node.value)) {
        outline.script.push({ name: node.value, kind: 'expression', line })
      }
      return
    case 'mdxjsEsm':
      outline.script.push({ name: /^\w+/.exec(node.value)?.[0] ?? '', kind: 'import', line })
      return
    case 'mdxJsxFlowElement':
      collectComponent(node, line, 'alone', outline)
      return
    case 'mdxJsxTextElement':
      collectComponent(node, line, inHeading ? 'heading' : 'text', outline)
  }
}

function collectComponent(
  node: MdxElement,
  line: number,
  place: ComponentUse['place'],
  outline: NoteOutline,
) {
  const { name, attributes } = componentOf(node)
  const properties = node.attributes.map((each): WrittenProperty => {
    if (each.type === 'mdxJsxExpressionAttribute') return { name: each.value, value: 'expression' }
    if (each.value === null || each.value === undefined) return { name: each.name, value: 'none' }
    if (typeof each.value !== 'string') return { name: each.name, value: 'expression' }
    return { name: each.name, value: 'text', text: each.value }
  })
  const hasContent = node.children.length > 0
  outline.components.push({ name, line, place, attributes, properties, hasContent })
  if (name === 'Comparison') {
    outline.comparisons.push({
      name: attributes['of'] ?? '',
      only: listAttribute(node, 'only'),
      criteria: listAttribute(node, 'criteria'),
      line,
    })
  }
}

/** A list of names written as `{['a', 'b']}`; `null` for anything else, `undefined` when absent. */
function listAttribute(node: MdxElement, name: string): string[] | null | undefined {
  const value = node.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  )?.value
  if (value === undefined) return undefined
  if (typeof value !== 'object' || value === null) return null
  const names = /^\s*\[(.*)\]\s*$/s.exec(value.value)?.[1]
  const list = names?.split(',').map((each) => /^\s*['"]([^'"]*)['"]\s*$/.exec(each)?.[1])
  return list?.every((each) => each !== undefined) ? list : null
}
