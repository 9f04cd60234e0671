import { meant } from '#checks/nearest.ts'
import { exampleOf, isNeeded, noteComponents, type Property } from './noteComponents.ts'
import type { Problem } from './problem.ts'
import type { ComponentUse, NoteOutline, WrittenProperty } from './readNote.ts'

/** Components that do not exist or are in the wrong place, and properties they do not take. */
export function checkComponents({ file, components }: NoteOutline): Problem[] {
  const uses = new Map<string, number>()
  return components.flatMap((use) => {
    const count = (uses.get(use.name) ?? 0) + 1
    uses.set(use.name, count)
    return [...checkUse(use), ...checkCount(use.name, count)].map((message) => ({
      file,
      line: use.line,
      message,
    }))
  })
}

/** @param count how many of the same component the note has so far, with this one */
function checkCount(name: string, count: number): string[] {
  const most = noteComponents[name]?.most ?? Infinity
  if (count <= most) return []
  return [
    `This is <${name}> number ${count}, but a note can have at most ${most}: readers skip warnings if there are many. Keep the most important ones, and write the others as sentences.`,
  ]
}

function checkUse({ name, place, properties, hasContent }: ComponentUse): string[] {
  const component = noteComponents[name]
  if (!component) {
    const names = Object.keys(noteComponents).map((each) => `<${each}>`)
    return [`Notes cannot use <${name}>. Write Markdown, or one of ${names.join(', ')}.`]
  }
  const messages: string[] = []
  if (component.place !== place) {
    messages.push(
      component.place === 'text'
        ? `<${name}> ${place === 'heading' ? 'cannot be in a heading' : 'cannot be on a line by itself'}. Put it in the sentence it belongs to.`
        : `<${name}> cannot be inside a paragraph. Put it on a line by itself, with an empty line before and after.`,
    )
  }
  if (hasContent !== component.takesContent) {
    messages.push(
      component.takesContent
        ? `<${name}> shows nothing. Write ${exampleOf(name)}.`
        : `<${name}> does not show the text between its tags. Write ${exampleOf(name)}.`,
    )
  }
  const known = component.properties
  for (const [property, declared] of Object.entries(known)) {
    if (isNeeded(declared) && !properties.some((each) => each.name === property)) {
      messages.push(`<${name}> needs ${property}. Write ${exampleOf(name)}.`)
    }
  }
  const seen = new Set<string>()
  for (const property of properties) {
    const declared = known[property.name]
    const wrong = declared
      ? wrongValue(property, declared)
      : `<${name}> has no property "${property.name}". ${hint(property.name, Object.keys(known))}`
    if (wrong !== undefined) messages.push(wrong)
    if (seen.has(property.name)) {
      messages.push(`<${name}> has ${property.name} twice. Remove one.`)
    }
    seen.add(property.name)
  }
  return messages
}

function hint(name: string, known: readonly string[]): string {
  return known.length === 0 ? 'It takes no properties.' : meant(name, known)
}

/** Checks how a value is written. Another check looks up the name in it. */
function wrongValue(
  { name, value, text }: WrittenProperty,
  property: Property,
): string | undefined {
  switch (property.type) {
    case 'name':
    case 'text':
      return value === 'text' ? undefined : `Write ${name} as text in quotes: ${name}="…".`
    case 'choice':
      return text !== undefined && property.of.includes(text)
        ? undefined
        : `${name} is one of ${property.of.map((each) => `"${each}"`).join(', ')}. Write ${name}="${property.of[0]}".`
    case 'flag':
      return value === 'none' ? undefined : `Write ${name} without a value.`
    case 'names':
      // The check of comparisons says which names there are.
      return undefined
  }
}
