import { quotesIn, resolveComparison } from '#comparison/resolveComparison.ts'
import type { Comparison } from '#comparison/defineComparison.ts'
import type { DataPath } from '#checks/dataFile.ts'
import { dataFile } from '#checks/projectFiles.ts'
import type { SiteData } from './dataOfSite.ts'

/** Words that a file of data has for readers. */
export interface DataText {
  /** From the project's root. */
  file: string
  path: DataPath
  text: string
}

type Found = Omit<DataText, 'file'>

/**
 * All words for readers in comparisons, facts, terms, diagrams and the list of changes. A comparison
 * that quotes a fact which does not exist is left out: the checks of data report it.
 */
export function dataTexts(data: SiteData): DataText[] {
  return [
    ...Object.entries(data.comparisons)
      .filter(([, written]) => quotesIn(written).every(({ fact }) => fact in data.facts))
      .flatMap(([id, written]) =>
        inFile(`comparisons/${id}`, comparisonTexts(resolveComparison(written, data.facts))),
      ),
    ...Object.entries(data.factGroups).flatMap(([group, { facts }]) =>
      inFile(
        `facts/${group}`,
        textsOf(facts, ({ what, doubt }) => ({ what, doubt })),
      ),
    ),
    ...Object.entries(data.terms).flatMap(([chapter, terms]) =>
      inFile(
        `glossary/${chapter}`,
        textsOf(terms, ({ definition }) => ({ definition })),
      ),
    ),
    ...Object.entries(data.diagrams).flatMap(([id, { title, words, nodes, frames, edges }]) =>
      inFile(`diagrams/${id}`, [
        { path: ['title'], text: title },
        ...words.map((text, index) => ({ path: ['words', index], text })),
        ...below(
          'nodes',
          textsOf(nodes, ({ label, detail }) => ({ label, detail })),
        ),
        ...below(
          'frames',
          textsOf(frames ?? {}, ({ label }) => ({ label })),
        ),
        ...below('edges', [
          ...textsOf(edges, ({ label }) => ({ label })),
          ...edges.flatMap(({ steps = {} }, index) =>
            Object.entries(steps).map(([step, text]) => ({ path: [index, 'steps', step], text })),
          ),
        ]),
      ]),
    ),
    ...inFile(
      'changes',
      textsOf(data.changes, ({ what }) => ({ what })),
    ),
  ]
}

/** The words of a comparison; those of a fact are in its own file. */
function comparisonTexts({ title, question, options, criteria, cells }: Comparison): Found[] {
  return [
    { path: ['title'], text: title },
    { path: ['question'], text: question },
    ...below(
      'options',
      textsOf(options, ({ title, chooseWhen }) => ({ title, chooseWhen })),
    ),
    ...below(
      'criteria',
      textsOf(criteria, ({ title, group }) => ({ title, group })),
    ),
    ...Object.entries(cells).flatMap(([criterion, row]) =>
      Object.entries(row).flatMap(([option, cell]) => {
        const said = [
          cell.note,
          ...(cell.kind === 'partly' ? [cell.condition] : []),
          ...(cell.kind === 'text' && cell.fact === undefined ? [cell.text] : []),
        ]
        return said.flatMap((text) =>
          text === undefined ? [] : { path: ['cells', criterion, option], text },
        )
      }),
    ),
  ]
}

/** Chosen words of every entry of an object or a list. */
function textsOf<T>(
  entries: Readonly<Record<string, T>> | readonly T[],
  choose: (entry: T) => Readonly<Record<string, string | undefined>>,
): Found[] {
  return Object.entries(entries).flatMap(([key, entry]) =>
    Object.entries(choose(entry)).flatMap(([name, text]) =>
      text === undefined ? [] : { path: [key, name], text },
    ),
  )
}

const below = (key: string, texts: readonly Found[]): Found[] =>
  texts.map(({ path, text }) => ({ path: [key, ...path], text }))

const inFile = (name: string, texts: readonly Found[]): DataText[] =>
  texts.map((each) => ({ ...each, file: dataFile(name) }))
