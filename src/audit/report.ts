import type { Claim } from './claim.ts'

/** Claims as Markdown for somebody who compares them with their sources, grouped by file. */
export function report(title: string, claims: readonly Claim[]): string {
  const files = Map.groupBy(claims, ({ file }) => file)
  const parts = Array.from(
    files,
    ([file, ofFile]) => `## ${file} (${ofFile.length})\n\n${ofFile.map(item).join('\n')}`,
  )
  return `# ${title}: ${claims.length}\n\n${parts.join('\n\n')}\n`
}

function item({ text, address, file, line, sources, sourcesOf }: Claim): string {
  const origin = sourcesOf === 'claim' ? '' : ` (of the ${sourcesOf})`
  const cited = sources.map(
    ({ title, url, checked }) => `  - [${title}](${url}), checked ${checked}${origin}`,
  )
  const place = `  - \`${address}\`, ${file}:${line}`
  return [
    `- ${text.replaceAll('\n', ' ')}`,
    place,
    ...(cited.length > 0 ? cited : ['  - no source']),
  ].join('\n')
}
