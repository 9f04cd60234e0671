import { isMap, isPair, isScalar, isSeq, LineCounter, parseAllDocuments, type Document } from 'yaml'

/** A place in a manifest that a mark can name. */
interface Place {
  /** Where it is: the object, then keys and entries of lists. */
  steps: Step[]
  /** Its first and last line, counted from 1. */
  from: number
  to: number
}

interface Step {
  /** The names that a mark may use for it; for a list entry, they are in brackets. */
  names: string[]
  /** Whether a mark may leave it out between the steps before and after it. */
  isOptional: boolean
}

/** The lines that a mark names, or what is wrong with it. */
export type Marked =
  | { lines: number[] }
  | {
      /** The part of the mark that matches no place, or several. */
      part: string
      /** The places it could mean, each with its line; empty when it names none. */
      meanings: string[]
      /** Every path that names a place, entries of lists left out where they can be. */
      known: string[]
    }

/**
 * Finds the lines of a manifest that a mark names. A mark is a list of key paths separated by commas,
 * such as `metadata.annotations, containers[web].resources`.
 *
 * A path is the end of the full path to a key, long enough to match only one place. It marks all lines
 * of the key's value; with a colon at its end, it marks only the line of the key. Brackets choose a
 * list entry by the entry itself or by a value in it: `env[LOG_LEVEL]`. A path may start with the kind
 * of an object, or its kind and name: `Service.spec`, `Service/web.spec`.
 */
export function markLines(manifest: string, mark: string): Marked {
  const lines = new LineCounter()
  const places = parseAllDocuments(manifest, { lineCounter: lines }).flatMap((document) =>
    'contents' in document ? placesOf(document, (offset) => lines.linePos(offset).line) : [],
  )
  const marked = new Set<number>()
  for (const part of mark.split(',').map((each) => each.trim())) {
    const path = part.replace(/:$/, '')
    const found = places.filter(({ steps }) => isEnd(steps, path))
    const [place] = found
    if (!place || found.length > 1) {
      const meanings = found.map(({ steps, from }) => `${pathOf(steps)} (line ${from})`)
      return { part, meanings, known: places.flatMap(({ steps }) => shortPaths(steps)) }
    }
    const last = path === part ? place.to : place.from
    for (let line = place.from; line <= last; line++) marked.add(line)
  }
  return { lines: [...marked].sort((a, b) => a - b) }
}

/** Every key and every entry of a list in a document, in reading order. */
function placesOf(document: Document, lineOf: (offset: number) => number): Place[] {
  const kind = String(document.get('kind'))
  const name = String(document.getIn(['metadata', 'name']))
  const object = { names: [kind, `${kind}/${name}`], isOptional: true }

  const below = (node: unknown, steps: Step[]): Place[] => {
    if (isMap(node)) {
      return node.items.flatMap(({ key, value }) => {
        if (!isScalar(key)) return []
        const path = [...steps, { names: [String(key.value)], isOptional: false }]
        const from = lineOf(key.range?.[0] ?? 0)
        const to = Math.max(from, lastLine(value, lineOf))
        return [{ steps: path, from, to }, ...below(value, path)]
      })
    }
    if (!isSeq(node)) return []
    return node.items.flatMap((item) => {
      const path = [...steps, { names: namesOf(item), isOptional: true }]
      const from = firstLine(item, lineOf)
      return [
        { steps: path, from, to: Math.max(from, lastLine(item, lineOf)) },
        ...below(item, path),
      ]
    })
  }
  return below(document.contents, [object])
}

/** The names of a list entry: the values of its keys, or the entry itself. */
function namesOf(item: unknown): string[] {
  const values = isMap(item) ? item.items.map(({ value }) => value) : [item]
  return values.filter(isScalar).map(({ value }) => `[${String(value)}]`)
}

function firstLine(node: unknown, lineOf: (offset: number) => number): number {
  return isRanged(node) ? lineOf(node.range[0]) : 0
}

/** The line on which the words of a value end, without the comments and empty lines after it. */
function lastLine(node: unknown, lineOf: (offset: number) => number): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last: unknown = node.items.at(-1)
    return isPair(last)
      ? Math.max(firstLine(last.key, lineOf), lastLine(last.value, lineOf))
      : lastLine(last, lineOf)
  }
  // A text block ends with the break after its last line.
  return isRanged(node) ? lineOf(Math.max(node.range[0], node.range[1] - 1)) : 0
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

/** Whether the full path of a place ends with a given path. The last step must have a name. */
function isEnd(steps: readonly Step[], path: string): boolean {
  const last = steps.at(-1)
  const before = steps.slice(0, -1)
  return (last?.names ?? []).some((name) => {
    if (!path.endsWith(name)) return false
    const rest = path.slice(0, -name.length)
    if (rest === '') return !name.startsWith('[')
    if (!name.startsWith('[')) return rest.endsWith('.') && isWay(before, rest.slice(0, -1))
    return isWay(before, rest)
  })
}

function isWay(steps: readonly Step[], path: string): boolean {
  return (
    isEnd(steps, path) || (steps.at(-1)?.isOptional === true && isWay(steps.slice(0, -1), path))
  )
}

/** The full path of a place: `Pod/web.spec.containers[web].image`. */
function pathOf([object, ...steps]: readonly Step[]): string {
  return (object?.names.at(-1) ?? '') + joined(steps)
}

/** The ends of the full path of a place: `resources` and `containers.resources` and so on. */
function shortPaths([, ...steps]: readonly Step[]): string[] {
  const named = steps.filter((step, index) => !step.isOptional || index === steps.length - 1)
  return named
    .map((_, index) => joined(named.slice(index)).slice(1))
    .filter((path) => !path.endsWith(']') || path.includes('['))
}

function joined(steps: readonly Step[]): string {
  return steps
    .map(({ names: [name = '[…]'] }) => (name.startsWith('[') ? name : `.${name}`))
    .join('')
}
