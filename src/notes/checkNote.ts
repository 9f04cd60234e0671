import { bundledLanguages } from 'shiki/langs'
import { isReserved } from '../links/reservedIds.ts'
import { meant } from '../links/nearest.ts'
import { checkCommandFiles } from './checkCommandFiles.ts'
import type { Problem } from './problem.ts'
import type { NoteOutline } from './readNote.ts'
import { noteSchema } from './schema.ts'

/** The components that a note may use: where they stand, and whether they name a source. */
const known: Readonly<Record<string, { place: 'text' | 'alone'; namesSource: boolean }>> = {
  Cite: { place: 'text', namesSource: true },
  Fact: { place: 'text', namesSource: true },
  Comparison: { place: 'alone', namesSource: false },
  Diagram: { place: 'alone', namesSource: false },
  Manifest: { place: 'alone', namesSource: false },
  AllSources: { place: 'alone', namesSource: true },
  Changes: { place: 'alone', namesSource: true },
  FactTable: { place: 'alone', namesSource: true },
  Freshness: { place: 'alone', namesSource: true },
  Glossary: { place: 'alone', namesSource: true },
  VersionCalendar: { place: 'alone', namesSource: true },
}

/** What is wrong inside one note, whatever the other notes say. */
export function checkNote(note: NoteOutline, today: string): Problem[] {
  return [
    ...checkFrontmatter(note, today),
    ...checkHeadings(note),
    ...checkImages(note),
    ...checkCodeBlocks(note),
    ...checkCommandFiles(note),
    ...checkComponents(note),
    ...checkHasSource(note),
  ]
}

function checkFrontmatter({ file, frontmatter, lineOfKey }: NoteOutline, today: string): Problem[] {
  const [syntaxError] = frontmatter.errors
  if (syntaxError) {
    const line = (syntaxError.linePos?.[0].line ?? 0) + 1
    return [{ file, line, message: `The frontmatter is not YAML: ${syntaxError.message}` }]
  }
  const values: unknown = frontmatter.toJS() ?? {}
  const result = noteSchema.safeParse(values)
  if (!result.success) {
    return result.error.issues.flatMap((issue): Problem[] => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          file,
          line: lineOfKey([key]),
          message: `Unknown frontmatter key "${key}". ${meant(key, Object.keys(noteSchema.shape))}`,
        }))
      }
      const key = issue.path.join('.')
      const missing = frontmatter.getIn(issue.path) === undefined
      return [
        {
          file,
          line: lineOfKey(issue.path),
          message: `Frontmatter key "${key}"${missing ? ' is missing' : ''}: ${issue.message}.`,
        },
      ]
    })
  }
  if (result.data.reviewed > today) {
    const message = `Frontmatter key "reviewed" is in the future: write today's date, ${today}, or an earlier one.`
    return [{ file, line: lineOfKey(['reviewed']), message }]
  }
  return []
}

function checkHeadings({ file, headings }: NoteOutline): Problem[] {
  const problems: Problem[] = []
  const lineOfId = new Map<string, number>()
  let depthBefore = 1
  for (const { depth, id, text, line } of headings) {
    if (depth === 1) {
      problems.push({
        file,
        line,
        message: `"${text}" is a level 1 heading; the title of the note is the only one. Write "## ${text}".`,
      })
    } else if (depth > 3) {
      problems.push({
        file,
        line,
        message: `"${text}" is a level ${depth} heading; a note has two levels, ## and ###. Write it with ###, or make it a bold word.`,
      })
    } else if (depth > depthBefore + 1) {
      problems.push({
        file,
        line,
        message: `"${text}" skips a heading level. Write it with ${'#'.repeat(depthBefore + 1)}.`,
      })
    }
    depthBefore = depth
    if (id === undefined) {
      problems.push({
        file,
        line,
        message: `The heading "${text}" has no id. Write "${'#'.repeat(depth)} ${text} {#${suggestId(text)}}".`,
      })
      continue
    }
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      problems.push({
        file,
        line,
        message: `The id "${id}" is not in lower-case words joined by hyphens. Write {#${suggestId(id)}}.`,
      })
    }
    if (isReserved(id)) {
      problems.push({
        file,
        line,
        message: `The id "${id}" belongs to the page itself. Write another, for example {#about-${id}}.`,
      })
    }
    const first = lineOfId.get(id)
    if (first !== undefined) {
      problems.push({
        file,
        line,
        message: `The id "${id}" is taken by the heading on line ${first}. Give this section an id of its own.`,
      })
    }
    lineOfId.set(id, first ?? line)
  }
  return problems
}

function checkImages({ file, images }: NoteOutline): Problem[] {
  return images
    .filter(({ alt }) => alt.trim() === '')
    .map(({ line }) => ({
      file,
      line,
      message: 'The image has no alternative text. Write ![what the picture shows](address).',
    }))
}

function checkCodeBlocks({ file, codeBlocks }: NoteOutline): Problem[] {
  return codeBlocks.flatMap(({ language, meta, line }) => {
    if (/\{[\d,\s-]+\}/.test(meta)) {
      const message =
        'Lines of a code block are not marked by number, because an edit shifts them. Take the braces out. For YAML, show a manifest with <Manifest file="…" mark="…" />.'
      return [{ file, line, message }]
    }
    if (language === undefined) {
      return [
        {
          file,
          line,
          message:
            'The code block has no language. Write it after the fence, for example ```yaml, or ```text for plain output.',
        },
      ]
    }
    if (language === 'text' || language in bundledLanguages) return []
    return [
      {
        file,
        line,
        message: `Unknown code language "${language}". ${meant(language, Object.keys(bundledLanguages))}`,
      },
    ]
  })
}

function checkComponents({ file, components }: NoteOutline): Problem[] {
  return components.flatMap(({ name, line, place }) => {
    const expected = known[name]?.place
    if (expected === undefined) {
      const names = Object.keys(known).map((each) => `<${each}>`)
      const message = `Notes cannot use <${name}>. Write Markdown, or one of ${names.join(', ')}.`
      return [{ file, line, message }]
    }
    if (expected === place) return []
    const message =
      expected === 'text'
        ? `<${name}> stands ${place === 'heading' ? 'in a heading' : 'alone'}. Write it in the sentence it belongs to.`
        : `<${name}> stands within a paragraph. Write it on a line of its own, with an empty line before and after.`
    return [{ file, line, message }]
  })
}

function checkHasSource({ file, components }: NoteOutline): Problem[] {
  if (components.some(({ name }) => known[name]?.namesSource)) return []
  return [
    {
      file,
      line: 1,
      message:
        'The note cites no source. Write <Cite source="key" /> after a claim, with a key of src/data/sources.ts.',
    },
  ]
}

function suggestId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
