/**
 * The sources that a section cites, one line each with its number: `- [3] AWS, …`. Empty if it cites
 * none or already contains the list.
 * @param markdown the page, with a numbered list of its sources at its end
 */
export function sourcesOf(section: string, markdown: string): string {
  const [, list] = markdown.split('\n## Sources\n')
  if (list === undefined || section.includes('## Sources')) return ''
  const sources = [...list.matchAll(/^(\d+)\. (.+)$/gm)]
  return sources
    .filter(([, number]) => section.includes(`[${number}]`))
    .map(([, number, source]) => `- [${number}] ${source}\n`)
    .join('')
}
