import { factNamed, type Facts } from '#facts/fact.ts'
import { factText } from '#facts/factText.ts'
import type { DataPath } from '#checks/dataFile.ts'
import type { Cell, Words, WrittenCell } from './cells.ts'
import type { Comparison, WrittenComparison } from './defineComparison.ts'

/**
 * Puts the facts into a comparison that quotes them.
 * @throws when a fact does not exist, which the checks report with its line
 */
export function resolveComparison(written: WrittenComparison, facts: Facts): Comparison {
  return {
    ...written,
    options: mapValues(written.options, (option) => ({
      ...option,
      chooseWhen: textOf(option.chooseWhen, facts),
    })),
    cells: mapValues(written.cells, (row) => mapValues(row, (cell) => resolveCell(cell, facts))),
  }
}

/** The same for one cell. */
export function resolveCell(cell: WrittenCell, facts: Facts): Cell {
  if (cell.kind === 'quote') {
    const fact = factNamed(cell.fact, facts)
    const { value, unit, source, checked } = fact
    const basis = {
      sources: [source],
      ...(cell.note !== undefined && { note: textOf(cell.note, facts) }),
      checked,
      fact: cell.fact,
    }
    return typeof value === 'number' && unit !== undefined
      ? { kind: 'amount', value, unit, ...basis }
      : { kind: 'text', text: factText(fact), ...basis }
  }
  const { sources, note, checked, ...answer } = cell
  const basis = {
    sources,
    ...(note !== undefined && { note: textOf(note, facts) }),
    ...(checked !== undefined && { checked }),
  }
  switch (answer.kind) {
    case 'partly':
      return { ...answer, condition: textOf(answer.condition, facts), ...basis }
    case 'text':
      return { ...answer, text: textOf(answer.text, facts), ...basis }
    default:
      return { ...answer, ...basis }
  }
}

/** Every fact that a comparison quotes, with its place. */
export function quotesIn({
  options,
  cells,
}: WrittenComparison): { fact: string; path: DataPath }[] {
  return [
    ...Object.entries(options).flatMap(([option, { chooseWhen }]) =>
      factsIn(chooseWhen).map((fact) => ({ fact, path: ['options', option, 'chooseWhen'] })),
    ),
    ...Object.entries(cells).flatMap(([criterion, row]) =>
      Object.entries(row).flatMap(([option, cell]) =>
        factsOf(cell).map((fact) => ({ fact, path: ['cells', criterion, option] })),
      ),
    ),
  ]
}

function factsOf(cell: WrittenCell): string[] {
  const inNote = factsIn(cell.note ?? '')
  switch (cell.kind) {
    case 'quote':
      return [cell.fact, ...inNote]
    case 'partly':
      return [...factsIn(cell.condition), ...inNote]
    case 'text':
      return [...factsIn(cell.text), ...inNote]
    default:
      return inNote
  }
}

function factsIn(words: Words): string[] {
  if (typeof words === 'string') return []
  return words.flatMap((part) => (typeof part === 'string' ? [] : part.fact))
}

/** Words with the values of the facts, without their units: "$0.60". */
function textOf(words: Words, facts: Facts): string {
  if (typeof words === 'string') return words
  return words
    .map((part) => (typeof part === 'string' ? part : factText(factNamed(part.fact, facts), true)))
    .join('')
}

function mapValues<T, R>(all: Readonly<Record<string, T>>, change: (value: T) => R) {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]))
}
