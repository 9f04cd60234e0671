import { formatDay } from '#facts/formatDay.ts'
import type { BrokenLink } from './checkLinks.ts'
import type { Drift, Entry, Failure, Renewal } from './drift.ts'
import type { Due } from './dueFacts.ts'

/** How a report writes addresses. */
export interface Addresses {
  /** `file:line` of an entry. */
  place: (entry: Entry) => string
  /** The pages that quote a fact, below the site's base. */
  quoting: ReadonlyMap<string, readonly string[]>
  /** What comes before the path of a page to link to it; without it, only the path is written. */
  site: string | undefined
}

/** What a report lists. */
export interface Listed {
  drifts: readonly Drift[]
  renewals: readonly Renewal[]
  failures: readonly Failure[]
  due: readonly Due[]
  links: readonly BrokenLink[]
}

/** The report as Markdown; the empty text when there is nothing to do. */
export function writeReport(
  { drifts, renewals, failures, due, links }: Listed,
  addresses: Addresses,
): string {
  const renewed = new Set(renewals.map(({ id }) => id))
  const sections = [
    section(
      drifts.map((drift) => driftLine(drift, addresses)),
      ['value drifted', 'values drifted'],
      'Check them, then write them with `npm run drift -- --write`.',
    ),
    section(
      [...new Set(failures.map(({ address, reason }) => `<${address}>: ${reason}`))],
      ['original could not be read', 'originals could not be read'],
      'The values that they state were not compared.',
    ),
    dueSection(due, addresses, renewed),
    section(
      links.map(
        (link) => `\`${link.name}\` in ${addresses.place(link)}: <${link.url}>, ${link.reason}`,
      ),
      ['link is broken', 'links are broken'],
      'Update the address of each source.',
    ),
  ]
  return sections.filter((each) => each !== '').join('\n')
}

/** The facts that a change of notes should look at, as Markdown. @param until `YYYY-MM-DD` */
export function writeDueSoon(due: readonly Due[], until: string, addresses: Addresses): string {
  return section(
    due.map((each) => dueLine(each, addresses)),
    ['fact', 'facts'].map(
      (word) => `${word} in these notes must be checked by ${formatDay(until)}`,
    ),
    'You are working on these notes, so check the facts now if you can.',
  )
}

function dueSection(due: readonly Due[], addresses: Addresses, renewed: ReadonlySet<string>) {
  return section(
    due.map((each) =>
      renewed.has(each.name)
        ? `${dueLine(each, addresses)} Its original has the same value: \`npm run drift -- --write\` renews it.`
        : dueLine(each, addresses),
    ),
    ['fact is due for a check', 'facts are due for a check'],
    'Compare each with its source, as CONTRIBUTING.md describes.',
  )
}

function driftLine(drift: Drift, addresses: Addresses): string {
  const { name, current, original, address, doubt } = drift
  return [
    `\`${name}\` in ${addresses.place(drift)}: ${current} → ${original}, by [its original](${address}).`,
    ...(doubt === undefined ? [] : [`Check whether this is still uncertain: ${doubt}`]),
    ...quotedBy(drift, addresses),
  ].join(' ')
}

function dueLine(due: Due, addresses: Addresses): string {
  const { name, says, since, source } = due
  return [
    `\`${name}\` in ${addresses.place(due)}, due ${formatDay(since)}: ${says} ([source](${source})).`,
    ...quotedBy(due, addresses),
  ].join(' ')
}

function quotedBy({ facts }: Entry, { quoting, site }: Addresses): string[] {
  const pages = [...new Set(facts.flatMap((id) => quoting.get(id) ?? []))].sort()
  const written = pages.map((page) => (site === undefined ? page : `[${page}](${site}${page})`))
  return written.length === 0 ? [] : [`Quoted by ${written.join(', ')}.`]
}

/** A heading with the number of lines, what to do about them, and the lines as a list. */
function section(lines: readonly string[], [one, many]: readonly string[], advice: string): string {
  if (lines.length === 0) return ''
  const heading = lines.length === 1 ? `1 ${one}` : `${lines.length} ${many}`
  return `## ${heading}\n\n${advice}\n\n${lines.map((line) => `- ${line}\n`).join('')}`
}
