import { bundledLanguages } from 'shiki/langs'
import { isReserved } from '#addresses/reservedIds.ts'
import { meant } from '#checks/nearest.ts'
import { checkCommandFiles } from './checkCommandFiles.ts'
import { checkComponents } from './checkComponents.ts'
import { checkYaml } from './checkYaml.ts'
import { noteComponents } from './noteComponents.ts'
import type { Problem } from './problem.ts'
import { usesOf, type NoteOutline } from './readNote.ts'
import { keysElsewhere, noteSchema } from './schema.ts'

/** Finds what is wrong inside one note, without looking at the others. */
export function checkNote(note: NoteOutline, today: string): Problem[] {
  return [
    ...checkFrontmatter(note, today),
    ...checkHeadings(note),
    ...checkImages(note),
    ...checkCodeBlocks(note),
    ...checkTables(note),
    ...checkCommandFiles(note),
    ...checkComponents(note),
    ...checkScript(note),
    ...checkHasSource(note),
  ]
}

function checkFrontmatter(note: NoteOutline, today: string): Problem[] {
  const { file, frontmatter, lineOfKey } = note
  const problems = checkYaml({
    file,
    keyName: 'Frontmatter key',
    document: frontmatter,
    linesBefore: 1,
    lineOfKey,
    schema: noteSchema,
    keysElsewhere,
  })
  const values = noteSchema.safeParse(problems.length > 0 ? undefined : frontmatter.toJS()).data
  if (!values) return problems
  const say = (key: string, message: string) =>
    problems.push({
      file,
      line: lineOfKey([key]),
      message: `Frontmatter key "${key}" ${message}`,
    })
  if (values.reviewed > today) {
    say('reviewed', `is in the future: write today's date, ${today}, or an earlier one.`)
  }
  for (const key of ['aliases', 'related', 'keyFacts'] as const) {
    const list = values[key] ?? []
    const twice = list.find((each, index) => list.indexOf(each) < index)
    if (twice !== undefined) say(key, `has "${twice}" twice. Remove one.`)
  }
  const quoted = usesOf(note, 'Fact', 'id').map(({ name }) => name)
  for (const name of values.keyFacts ?? []) {
    if (!quoted.includes(name)) {
      say(
        'keyFacts',
        `has "${name}", which the note does not quote, so it would have no source here. Quote it with <Fact id="${name}" />, or name a fact that the note quotes. ${meant(name, quoted)}`,
      )
    }
  }
  return problems
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
        message: `"${text}" is a level 1 heading, but only the title of the note is level 1. Write "## ${text}".`,
      })
    } else if (depth > 3) {
      problems.push({
        file,
        line,
        message: `"${text}" is a level ${depth} heading, but notes have only ## and ###. Write it with ###, or as bold text.`,
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
        message: `The id "${id}" is not made of lowercase words joined by hyphens. Write {#${suggestId(id)}}.`,
      })
    }
    if (isReserved(id)) {
      problems.push({
        file,
        line,
        message: `The id "${id}" is already used by the page itself. Write another id, for example {#about-${id}}.`,
      })
    }
    const first = lineOfId.get(id)
    if (first !== undefined) {
      problems.push({
        file,
        line,
        message: `The id "${id}" is taken by the heading on line ${first}. Give this section a different id.`,
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

/** Whoever hears a table, cell by cell, hears the head of the column each time. */
function checkTables({ file, tables }: NoteOutline): Problem[] {
  return tables
    .filter(({ heads }) => heads.some((head) => head.trim() === ''))
    .map(({ line }) => ({
      file,
      line,
      message:
        'A column of the table has no head. Write what its cells are, such as "State" or "What differs".',
    }))
}

function checkCodeBlocks({ file, codeBlocks }: NoteOutline): Problem[] {
  return codeBlocks.flatMap(({ language, meta, line }) => {
    if (/\{[\d,\s-]+\}/.test(meta)) {
      const message =
        'A code block cannot mark lines by number, because an edit would shift them. Remove the braces. For YAML, show a manifest with <Manifest file="…" mark="…" />.'
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

/** MDX reads braces and imports as program code, which notes must not contain. */
function checkScript({ file, script }: NoteOutline): Problem[] {
  return script.map(({ name, kind, line }) => ({
    file,
    line,
    message:
      kind === 'expression'
        ? `{${name}} would run as program code. Write ${`{${name}}`.replace(/[{}]/g, '\\$&')} for braces in the text, or put it in backticks.`
        : `A paragraph that begins with "${name}" would be read as program code. Notes need no imports. Start the sentence with another word.`,
  }))
}

function checkHasSource({ file, components }: NoteOutline): Problem[] {
  if (components.some(({ name }) => noteComponents[name]?.namesSource)) return []
  return [
    {
      file,
      line: 1,
      message:
        'The note cites no source. Write <Cite source="key" /> after a claim, with a key of a file in src/data/sources/.',
    },
  ]
}

function suggestId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
