/** What the property of a component can name. */
export type NameKind = 'source' | 'fact' | 'group' | 'comparison' | 'diagram' | 'manifest'

/** What may be written as the value of a property. */
export type Property =
  /** `of="irsa"`: something that is defined elsewhere. Every component needs its names. */
  | { type: 'name'; of: NameKind }
  /** `only={['irsa', 'pod-identity']}`: a list of names. */
  | { type: 'names' }
  /** `mark="containers.resources"`: text. */
  | { type: 'text' }
  /** `bare`: no value at all. */
  | { type: 'flag' }

/** A component that notes may use. */
interface NoteComponent {
  /** Whether it goes inside a sentence or on a line by itself between paragraphs. */
  place: 'text' | 'alone'
  /** Whether a note that uses it has named a source. */
  namesSource: boolean
  properties: Readonly<Record<string, Property>>
}

const name = (of: NameKind): Property => ({ type: 'name', of })
const names: Property = { type: 'names' }
const text: Property = { type: 'text' }
const flag: Property = { type: 'flag' }

/** A list of the whole site, which takes no properties and names the sources itself. */
const list: NoteComponent = { place: 'alone', namesSource: true, properties: {} }

/** Every component that notes may use, with all the properties it takes. */
export const noteComponents: Readonly<Record<string, NoteComponent>> = {
  Cite: { place: 'text', namesSource: true, properties: { source: name('source') } },
  Fact: { place: 'text', namesSource: true, properties: { id: name('fact'), bare: flag } },
  Comparison: {
    place: 'alone',
    namesSource: false,
    properties: { of: name('comparison'), only: names, criteria: names },
  },
  Diagram: { place: 'alone', namesSource: false, properties: { of: name('diagram') } },
  Manifest: {
    place: 'alone',
    namesSource: false,
    properties: { file: name('manifest'), mark: text },
  },
  AllSources: list,
  Changes: list,
  FactTable: { place: 'alone', namesSource: true, properties: { group: name('group') } },
  Freshness: list,
  Glossary: list,
  VersionCalendar: list,
}

/** How to write a component with its required properties: `<Fact id="…" />`. */
export function exampleOf(name: string): string {
  const needed = Object.entries(noteComponents[name]?.properties ?? {})
    .filter(([, { type }]) => type === 'name')
    .map(([property]) => ` ${property}="…"`)
  return `<${name}${needed.join('')} />`
}
