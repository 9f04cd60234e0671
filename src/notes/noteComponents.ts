import { calloutTitles } from '#callouts/callouts.ts'
import { manifestsFolder } from '#code/manifest.ts'
import { joinTerms } from '#terms/term.ts'
import { dataFile } from '#checks/projectFiles.ts'
import type { SiteData } from './dataOfSite.ts'

/** What the property of a component can name. */
export type NameKind = 'source' | 'fact' | 'group' | 'comparison' | 'diagram' | 'manifest'

/** What may be written as the value of a property. */
export type Property =
  /** `of="irsa"`: something that is defined elsewhere. Every component needs its names. */
  | { type: 'name'; of: NameKind }
  /** `only={['irsa', 'pod-identity']}`: a list of names. */
  | { type: 'names' }
  /** `mark="containers.resources"`: text. */
  | { type: 'text'; isNeeded?: true }
  /** `kind="caution"`: one of a few words. */
  | { type: 'choice'; of: readonly string[] }
  /** `bare`: no value at all. */
  | { type: 'flag' }

/** Something that a component shows under an id of its own. */
export interface Entry {
  id: string
  title: string
}

/** A component that notes may use. */
export interface NoteComponent {
  /** Whether it goes inside a sentence or on a line by itself between paragraphs. */
  place: 'text' | 'alone'
  /** Whether it shows what stands between its tags. */
  takesContent: boolean
  /** How many times a note may use it. */
  most: number
  /** Whether a note that uses it has named a source. */
  namesSource: boolean
  properties: Readonly<Record<string, Property>>
  /** Whether other pages link to the note that shows it, so that exactly one note does. */
  isLinked: boolean
  /** Whether a Markdown plugin replaces it, so that no Astro component renders it. */
  isReplaced: boolean
  /**
   * What it shows under ids that people may link to.
   * @param name the value of its property that names something
   */
  entries: (data: EntryData, name: string) => readonly Entry[]
  /** The files with what it shows, from the project's root. @param name as for `entries` */
  files: (data: FileData, name: string) => readonly string[]
  /** The day on which what it shows was last checked, `YYYY-MM-DD`, if it says so. */
  checked: (data: FileData, name: string) => string | undefined
}

export type EntryData = Pick<SiteData, 'facts' | 'factGroups' | 'terms' | 'versions'>
export type FileData = Pick<SiteData, 'facts' | 'factGroups' | 'sources' | 'terms'>

const name = (of: NameKind): Property => ({ type: 'name', of })
const names: Property = { type: 'names' }
const text: Property = { type: 'text' }
const neededText: Property = { type: 'text', isNeeded: true }
const flag: Property = { type: 'flag' }

/** Shows something in the text of a note. */
const inText: NoteComponent = {
  place: 'text',
  takesContent: false,
  most: Infinity,
  namesSource: true,
  properties: {},
  isLinked: false,
  isReplaced: false,
  entries: () => [],
  files: () => [],
  checked: () => undefined,
}

/** Shows something between paragraphs. */
const block: NoteComponent = { ...inText, place: 'alone', namesSource: false }

/** A list of the whole site, which takes no properties and names the sources itself. */
const list: NoteComponent = { ...block, namesSource: true }

/** Every file of a folder of data, by the names it is registered under. */
const dataFiles = (folder: string, registered: object) =>
  Object.keys(registered).map((name) => dataFile(`${folder}/${name}`))
const titled = (facts: SiteData['facts']) =>
  Object.entries(facts).map(([id, { what }]) => ({ id, title: what }))

/**
 * Every component that notes may use, with all that the checks, the lists of addresses and the sitemap
 * need to know of it. `src/shell/mdxComponents.ts` says what renders each. Its Markdown is made from
 * the elements that it renders, by `src/publish/markdown/plainArticle.ts`.
 */
const declared = {
  Cite: { ...inText, isReplaced: true, properties: { source: name('source') } },
  Fact: {
    ...inText,
    isReplaced: true,
    properties: { id: name('fact'), bare: flag },
    checked: ({ facts }, id) => facts[id]?.checked,
  },
  Callout: {
    ...block,
    takesContent: true,
    most: 2,
    properties: { kind: { type: 'choice', of: Object.keys(calloutTitles) } },
  },
  Comparison: {
    ...block,
    properties: { of: name('comparison'), only: names, criteria: names },
    files: (_, id) => [dataFile(`comparisons/${id}`)],
  },
  Diagram: {
    ...block,
    properties: { of: name('diagram') },
    files: (_, id) => [dataFile(`diagrams/${id}`)],
  },
  Manifest: {
    ...block,
    isReplaced: true,
    properties: { file: name('manifest'), mark: text },
    files: (_, file) => [`${manifestsFolder}/${file}`],
  },
  Message: {
    ...block,
    namesSource: true,
    properties: {
      id: neededText,
      text: neededText,
      program: neededText,
      shows: neededText,
      source: name('source'),
      cause: neededText,
      remedy: neededText,
      general: flag,
    },
  },
  AllSources: { ...list, files: ({ sources }) => dataFiles('sources', sources) },
  Changes: { ...list, isLinked: true, files: () => [dataFile('changes')] },
  FactTable: {
    ...list,
    properties: { group: name('group') },
    entries: ({ factGroups }, group) => titled(factGroups[group]?.facts ?? {}),
    files: (_, group) => [dataFile(`facts/${group}`)],
  },
  Freshness: {
    ...list,
    isLinked: true,
    entries: ({ facts }) => titled(facts),
    files: ({ factGroups }) => dataFiles('facts', factGroups),
  },
  Glossary: {
    ...list,
    isLinked: true,
    entries: ({ terms }) =>
      Object.entries(joinTerms(Object.values(terms))).map(([id, { term }]) => ({
        id,
        title: term,
      })),
    files: ({ terms }) => dataFiles('glossary', terms),
  },
  Messages: { ...list, isLinked: true },
  VersionCalendar: {
    ...list,
    isLinked: true,
    entries: ({ versions }) =>
      versions.map((version) => ({ id: version, title: `Kubernetes ${version}` })),
    files: () => [dataFile('versions')],
  },
} satisfies Readonly<Record<string, NoteComponent>>

type Declared = typeof declared
export type ComponentName = keyof Declared

/** The names of the components that Astro renders. */
export type RenderedComponent = {
  [Name in ComponentName]: Declared[Name]['isReplaced'] extends true ? never : Name
}[ComponentName]

/** The names of the components that other pages link to. */
export type LinkedComponent = {
  [Name in ComponentName]: Declared[Name]['isLinked'] extends true ? Name : never
}[ComponentName]

/** The declared components by any name; none for a component that notes may not use. */
export const noteComponents: Readonly<Record<string, NoteComponent>> = declared

/** How to write a component with its required properties: `<Fact id="…" />`. */
export function exampleOf(name: string): string {
  const needed = Object.entries(noteComponents[name]?.properties ?? {})
    .filter(([, property]) => isNeeded(property))
    .map(([property]) => ` ${property}="…"`)
    .join('')
  return noteComponents[name]?.takesContent
    ? `<${name}${needed}>, the text on the next lines, and </${name}>`
    : `<${name}${needed} />`
}

/** Whether a component cannot do without a property. */
export const isNeeded = (property: Property) =>
  property.type === 'name' ||
  property.type === 'choice' ||
  (property.type === 'text' && property.isNeeded === true)

/** A component with those of its properties that are text. */
export interface UsedComponent {
  name: string
  attributes: Readonly<Record<string, string>>
}

/** What a component names with its first property: the id of a comparison, the file of a manifest. */
export function nameIn({ name, attributes }: UsedComponent): string {
  const properties = Object.entries(noteComponents[name]?.properties ?? {})
  const [property] = properties.find(([, { type }]) => type === 'name') ?? []
  return (property === undefined ? undefined : attributes[property]) ?? ''
}
