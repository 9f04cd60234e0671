import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const words =
  'cluster node Pod address subnet role policy token volume request limit probe label selector route'.split(
    ' ',
  )

const notesOfGroup = 10

/**
 * Writes notes that look like real ones, 100 to a chapter, beside those of a copy of the project.
 * The text differs from note to note, and is the same at every run.
 */
export function generateNotes(project: string, count: number) {
  for (let index = 0; index < count; index++) {
    const chapter = Math.floor(index / 100)
    const folder = join(project, `src/content/notes/generated-${chapter}`)
    if (index % 100 === 0) {
      mkdirSync(folder, { recursive: true })
      const last = Math.min(count, index + 100)
      const names = Array.from({ length: last - index - 1 }, (_, place) =>
        nameOf(index + place + 1),
      )
      const groups = names
        .filter((_, place) => place % notesOfGroup === 0)
        .map((first, group) => `{ title: Part ${group}, first: ${first} }`)
      writeFileSync(
        join(folder, 'chapter.yaml'),
        `title: Generated ${chapter}\nsummary: Notes made for measuring.\norder: ${1000 + chapter}\nnotes: [${names.join(', ')}]\ngroups: [${groups.join(', ')}]\n`,
      )
    }
    writeFileSync(join(folder, `${nameOf(index)}.mdx`), note(index))
  }
}

const nameOf = (index: number) => (index % 100 === 0 ? 'index' : `note-${index}`)

function note(index: number): string {
  const sections = Array.from({ length: 5 }, (_, section) => {
    const paragraphs = Array.from({ length: 3 }, (_, paragraph) =>
      sentence(index, section * 3 + paragraph),
    )
    return `## Question ${section} of note ${index} {#question-${section}}\n\n${paragraphs.join('\n\n')}<Cite source="eks-architecture" />\n\n\`\`\`sh\nkubectl get pods --namespace generated-${index}\n\`\`\`\n`
  })
  return `---
title: Generated note ${index}
summary: A note made for measuring, the ${index}th of its kind, as long as a real one.
aliases: [generated ${index}]
related: [/eks/]
reviewed: 2026-11-23
---

${sections.join('\n')}`
}

/** About 60 words, chosen by the numbers. */
function sentence(note: number, place: number): string {
  const chosen = Array.from(
    { length: 60 },
    (_, index) => words[(note * 7 + place * 13 + index * index) % words.length],
  )
  return `In case ${note}-${place} the ${chosen.join(' ')}.`
}
