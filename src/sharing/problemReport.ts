import { newIssue } from './newIssue.ts'

/** What a reader finds wrong: a page or a part of it. */
export interface ReportedPart {
  /** Its title after that of its page. */
  fullTitle: string
  /** Its absolute address. */
  address: string
  /** The day it was checked against its sources, `YYYY-MM-DD`. */
  day: string
  /** The sources it cites, a line each. */
  sources: readonly string[]
  /** The words that the reader selected. */
  passage?: string
}

/** Characters of a passage that a report quotes, and its number of sources: addresses have a limit. */
const longest = { passage: 1000, sources: 12 }

/** The report as Markdown, with room for what is wrong. */
export function reportText({ address, day, sources, passage }: ReportedPart): string {
  const quoted =
    passage && passage.length > longest.passage
      ? `${passage.slice(0, longest.passage).trimEnd()}…`
      : passage
  return [
    '**What is wrong?**\n\n',
    '**Where**',
    `${address}, checked ${day}`,
    ...(quoted ? [quoted.replace(/^/gm, '> ')] : []),
    ...(sources.length > 0
      ? [
          '**Sources**',
          sources
            .slice(0, longest.sources)
            .map((each) => `- ${each}`)
            .join('\n'),
        ]
      : []),
  ].join('\n\n')
}

/**
 * The address that opens a new issue with the report filled in.
 * @param repository its address, for example `https://github.com/team/eks-notes`
 */
export function issueAddress(repository: string, part: ReportedPart): string {
  return newIssue(repository, part.fullTitle, reportText(part))
}
