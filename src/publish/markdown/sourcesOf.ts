/**
 * The sources that a section cites, one line each with its number: `- [3] AWS, …`. Empty if it cites
 * none.
 * @param list the sources of the page as a numbered list
 */
export function sourcesOf(section: string, list: string): string {
  return [...list.matchAll(/^(\d+)\. (.+)$/gm)]
    .filter(([, number]) => section.includes(`[${number}]`))
    .map(([, number, source]) => `- [${number}] ${source}\n`)
    .join('')
}
