import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A key that an object has more than once. Lines are counted from 1. */
interface RepeatedKey {
  key: string
  line: number
  /** The line of its first use. */
  first: number
}

/** Where in a file of data something is: keys of objects and indexes of arrays, from the outside in. */
export type DataPath = readonly PropertyKey[]

/**
 * The line of a value in a file of data, counted from 1. If only the beginning of the path exists, this
 * is the line where it ends; 1 if there is no such file.
 */
export function lineInFile(file: string, path: DataPath): number {
  return existsSync(file) ? lineInText(file, readFileSync(file, 'utf8'), path) : 1
}

/**
 * The same for a text. Paths begin in the value of the file: the JSON, or what a TypeScript file
 * exports, also through a call such as `defineFacts({ … })`. Of several exports, the one that has most
 * of the path counts.
 * @param name the name of the file, for its type
 */
export function lineInText(name: string, text: string, path: DataPath): number {
  const file = parse(name, text)
  const found = valuesOf(file).map((value) => follow(value, path))
  const [longest] = found.toSorted((a, b) => b.length - a.length)
  const last = longest?.at(-1)
  return last ? lineOf(file, last) : 1
}

/** Where in a text a value begins, and where what follows it begins; both in UTF-16 code units. */
export interface Place {
  start: number
  end: number
}

/** The place of a value in the text of a data file; `undefined` if the file has no such path. */
export function placeInText(name: string, text: string, path: DataPath): Place | undefined {
  const file = parse(name, text)
  const whole = valuesOf(file)
    .map((value) => follow(value, path))
    .find((found) => found.length === path.length)
  const last = whole?.at(-1)
  if (!last) return undefined
  const value = ts.isPropertyAssignment(last) ? last.initializer : last
  return { start: value.getStart(file), end: value.getEnd() }
}

/** Finds keys that are written twice in one object of a TypeScript or JSON file. */
export function repeatedKeys(name: string, text: string): RepeatedKey[] {
  const file = parse(name, text)
  const repeated: RepeatedKey[] = []
  const visit = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const lines = new Map<string, number>()
      for (const property of node.properties) {
        const key = keyOf(property)
        if (key === undefined) continue
        const line = lineOf(file, property)
        const first = lines.get(key)
        if (first === undefined) lines.set(key, line)
        else repeated.push({ key, line, first })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return repeated.toSorted((a, b) => a.line - b.line)
}

const parse = (name: string, text: string) =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest)

const lineOf = (file: ts.SourceFile, node: ts.Node) =>
  file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1

/** What a file is about: the value of a JSON file, the exported values of a TypeScript file. */
function valuesOf({ statements }: ts.SourceFile): ts.Expression[] {
  return statements.flatMap((statement) => {
    if (ts.isExpressionStatement(statement)) return [statement.expression]
    if (!ts.isVariableStatement(statement)) return []
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    return isExported
      ? statement.declarationList.declarations.flatMap(({ initializer }) => initializer ?? [])
      : []
  })
}

/** The keys and elements along a path, as far as they exist. */
function follow(value: ts.Expression, [key, ...rest]: DataPath): ts.Node[] {
  const literal = literalIn(value)
  if (!literal || key === undefined) return []
  if (ts.isArrayLiteralExpression(literal)) {
    const element = literal.elements[Number(key)]
    return element ? [element, ...follow(element, rest)] : []
  }
  const property = literal.properties.findLast((each) => keyOf(each) === String(key))
  if (!property) return []
  return [
    property,
    ...(ts.isPropertyAssignment(property) ? follow(property.initializer, rest) : []),
  ]
}

/** The object or array that an expression writes, also as the last such argument of a call. */
function literalIn(
  value: ts.Expression,
): ts.ObjectLiteralExpression | ts.ArrayLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value)) return value
  if (ts.isCallExpression(value)) {
    return value.arguments.map(literalIn).findLast((literal) => literal !== undefined)
  }
  const isWrapper =
    ts.isAsExpression(value) ||
    ts.isSatisfiesExpression(value) ||
    ts.isParenthesizedExpression(value)
  return isWrapper ? literalIn(value.expression) : undefined
}

/** The key of a property, if it is written and not computed. */
function keyOf({ name }: ts.ObjectLiteralElementLike): string | undefined {
  return name &&
    (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name))
    ? name.text
    : undefined
}
