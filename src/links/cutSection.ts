const fenceLine = /^\s*(`{3,}|~{3,})(.*)$/
const headingLine = /^ {0,3}(#{1,4})\s/

/**
 * A section of a Markdown document, from its heading to the next one of the same or a higher level, or
 * to the line with the source of the document.
 * @param index number of the heading among those of levels 1 to 4, from 0; none inside code counts
 * @returns `undefined` when there are not so many headings
 */
export function cutSection(markdown: string, index: number): string | undefined {
  const lines = markdown.split('\n')
  const headings = findHeadings(lines)
  const heading = headings[index]
  if (!heading) return undefined
  const next = headings.slice(index + 1).find(({ level }) => level <= heading.level)
  const last = lines.findLastIndex((line) => line.startsWith('Source: '))
  const end = next?.line ?? (last === -1 ? undefined : last)
  return lines.slice(heading.line, end).join('\n').trim()
}

/**
 * The sources that a section names by their numbers, `- [3] AWS, …` a line; empty where it names none
 * or brings the list itself.
 * @param markdown the document, with a numbered list of its sources at its end
 */
export function sourcesOf(section: string, markdown: string): string {
  const [, list] = markdown.split('\n## Sources\n')
  if (list === undefined || section.includes('## Sources')) return ''
  const sources = [...list.matchAll(/^(\d+)\. (.+)$/gm)]
  return sources
    .filter(([, number]) => section.includes(`[${number}]`))
    .map(([, number, source]) => `- [${number}] ${source}`)
    .join('\n')
}

function findHeadings(lines: readonly string[]): { line: number; level: number }[] {
  let fence: string | undefined
  return lines.flatMap((text, line) => {
    const [, marks, after = ''] = fenceLine.exec(text) ?? []
    if (fence === undefined) fence = marks
    else if (marks?.startsWith(fence) && after.trim() === '') fence = undefined
    const level = fence === undefined ? headingLine.exec(text)?.[1]?.length : undefined
    return level === undefined ? [] : [{ line, level }]
  })
}
