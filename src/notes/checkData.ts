import { join } from 'node:path'
import { manifestsFolder } from '#code/manifest.ts'
import { checkComparisons } from '#comparison/checkComparisons.ts'
import { citedSources } from '#comparison/defineComparison.ts'
import { checkDueDays, checkFacts } from '#facts/checkFacts.ts'
import { checkSources } from '#facts/checkSources.ts'
import { joinFacts } from '#facts/fact.ts'
import { checkLedger } from '#addresses/checkLedger.ts'
import { ledgerFileOf } from '#addresses/ledgerFiles.ts'
import { meant } from '#checks/nearest.ts'
import { lineInFile, type DataPath } from '#checks/dataFile.ts'
import { isDay } from '#checks/day.ts'
import { dataFile } from '#checks/projectFiles.ts'
import { checkAsks } from '#search/answers/checkAsks.ts'
import { checkTerms } from './checkTerms.ts'
import { checkTopics } from './checkTopics.ts'
import { definedTwice } from './definedTwice.ts'
import { checkLink, type LinkTargets } from './linkTargets.ts'
import { pagesQuoting } from './pagesQuoting.ts'
import type { Problem } from './problem.ts'
import { publishedAddresses } from './publishedAddresses.ts'
import { usesOf, type NoteOutline } from './readNote.ts'
import type { SiteData } from './dataOfSite.ts'

/** What the notes contain, to check the data against. */
interface Written {
  notes: readonly NoteOutline[]
  /** Files below the folder of manifests. */
  manifests: readonly string[]
  targets: LinkTargets
}

/**
 * Finds what is wrong with the sources, facts, comparisons, diagrams, terms and manifests: entries that
 * are incomplete, refer to something that does not exist, or are unused.
 * @param root the project's root
 */
export function checkData(root: string, written: Written, data: SiteData): Problem[] {
  const lineAt = (file: string, path: DataPath) => lineInFile(join(root, file), path)
  const at = (file: string, path: DataPath, message: string): Problem => ({
    file,
    line: lineAt(file, path),
    message,
  })
  return [
    ...checkSourceFiles(written.notes, data).map(({ file, path, message }) =>
      at(dataFile(`sources/${file}`), path, message),
    ),
    ...checkFactGroups(written.notes, data).map(({ group, path, message }) =>
      at(dataFile(`facts/${group}`), path, message),
    ),
    ...checkAsks(data.factGroups).map(({ file, path, message }) =>
      at(dataFile(`facts/${file}`), path, message),
    ),
    ...definedTwice(data).map(({ kind, name, file, first }) => {
      const place = `${first}:${lineAt(first, [name])}`
      const message = `${kind} "${name}" is already in ${place}. Give one of them another name, or remove it.`
      return at(file, [name], message)
    }),
    ...versionsTwice(data).map(({ index, version }) =>
      at(
        dataFile('versions'),
        [index, 'version'],
        `Version ${version} is listed twice. Keep one of the two.`,
      ),
    ),
    ...checkComparisons(data.comparisons, {
      chapters: [...new Set(written.notes.map(({ path }) => path.split('/')[1] ?? ''))],
      sources: sourceKeys(data),
      facts: joinFacts(data.factGroups),
      checkLink: (href) => checkLink(href, '', written.targets),
      today: data.today,
    }).map(({ id, path, message }) => at(dataFile(`comparisons/${id}`), path, message)),
    ...checkTerms(data.terms, written.targets).map(({ file, path, message }) =>
      at(file, path, message),
    ),
    ...checkTopics(written.notes, data).map(({ id, message }) =>
      at(dataFile('topics'), [id], message),
    ),
    ...checkDiagrams(written, data.diagrams).map(({ id, path, message }) =>
      at(dataFile(`diagrams/${id}`), path, message),
    ),
    ...checkChanges(written.notes, data.changes).map(({ path, message }) =>
      at(dataFile('changes'), path, message),
    ),
    ...data.commonSymptoms.flatMap((path, index) =>
      checkNoteAt(written.notes, path).map((message) => at(dataFile('home'), [index], message)),
    ),
    ...checkLedger(data.ledger, publishedAddresses(written.notes, data)).map(
      ({ address, message }) => at(ledgerFileOf(address), [address], message),
    ),
    ...unused(written.manifests, written.notes, 'Manifest', 'file').map((file) =>
      at(`${manifestsFolder}/${file}`, [], 'No note shows this manifest. Show it or remove it.'),
    ),
  ]
}

/** The keys of all sources. */
export const sourceKeys = ({ sources }: Pick<SiteData, 'sources'>) =>
  Object.values(sources).flatMap((ofFile) => Object.keys(ofFile))

function checkSourceFiles(notes: readonly NoteOutline[], data: SiteData) {
  const cited = citedIn(notes, data)
  return Object.entries(data.sources).flatMap(([file, sources]) =>
    checkSources(sources, cited, data.today).map((problem) => ({ ...problem, file })),
  )
}

function citedIn(notes: readonly NoteOutline[], data: SiteData): Set<string> {
  return new Set<string>([
    ...['Cite', 'Message'].flatMap((component) =>
      notes.flatMap((note) => usesOf(note, component, 'source').map(({ name }) => name)),
    ),
    ...Object.values(data.comparisons).flatMap(citedSources),
    ...Object.values(data.facts).map(({ source }) => source),
  ])
}

function checkFactGroups(notes: readonly NoteOutline[], data: SiteData) {
  const quoted = new Set(pagesQuoting(notes, data).keys())
  const context = { sources: sourceKeys(data), quoted, today: data.today }
  const groups = Object.entries(data.factGroups)
  const crowded = checkDueDays(joinFacts(data.factGroups))
  return groups.flatMap(([group, { facts }]) =>
    [
      ...checkFacts(facts, context),
      ...crowded.filter(({ path: [id] }) => Object.hasOwn(facts, id ?? '')),
    ].map((problem) => ({ ...problem, group })),
  )
}

const versionsTwice = ({ versions }: SiteData) =>
  versions.flatMap((version, index) =>
    versions.indexOf(version) < index ? [{ index, version }] : [],
  )

function checkChanges(notes: readonly NoteOutline[], changes: SiteData['changes']) {
  return Object.entries(changes).flatMap(([id, { day, notes: paths }]) => {
    const say = (path: DataPath, message: string) => ({
      path: [id, ...path],
      message: `Change "${id}": ${message}`,
    })
    return [
      ...(isDay(day) ? [] : [say(['day'], 'Write its day as YYYY-MM-DD.')]),
      ...paths.flatMap((path, index) =>
        checkNoteAt(notes, path).map((message) => say(['notes', index], message)),
      ),
    ]
  })
}

/** What is wrong with the address of a note: nothing, or that there is none. */
function checkNoteAt(notes: readonly NoteOutline[], path: string): string[] {
  const paths = notes.map((note) => note.path)
  return paths.includes(path) ? [] : [`There is no note ${path}. ${meant(path, paths)}`]
}

function checkDiagrams({ notes, targets }: Written, diagrams: SiteData['diagrams']) {
  const unknown = Object.entries(diagrams).flatMap(([id, { nodes, frames = {} }]) =>
    Object.entries({ frames, nodes }).flatMap(([part, named]) =>
      Object.entries(named).flatMap(([name, { link }]) => {
        const message = link === undefined ? undefined : checkLink(link, '', targets)
        return message ? [{ id, path: [part, name, 'link'], message }] : []
      }),
    ),
  )
  const idle = unused(Object.keys(diagrams), notes, 'Diagram', 'of').map((id) => ({
    id,
    path: [],
    message: 'No note shows this diagram. Show it or remove it.',
  }))
  return [...unknown, ...idle]
}

/** The names that no note uses with the attribute of a component. */
function unused(
  names: readonly string[],
  notes: readonly NoteOutline[],
  component: string,
  attribute: string,
): string[] {
  const used = new Set(
    notes.flatMap((note) => usesOf(note, component, attribute).map(({ name }) => name)),
  )
  return names.filter((name) => !used.has(name))
}
