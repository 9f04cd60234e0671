import { resolve } from 'node:path'
import ts from 'typescript'
import { LineCounter, parseAllDocuments } from 'yaml'
import { typeOf } from './manifestTypes.ts'

/** One object of a manifest file. */
export interface Manifest {
  /** File and line at which it begins. */
  place: string
  object: { apiVersion: string; kind: string; metadata?: { name?: string } }
}

/** Reads the objects of a file. @throws when the YAML does not parse, or an object has no kind */
export function readManifests(file: string, text: string): Manifest[] {
  const lines = new LineCounter()
  return parseAllDocuments(text, { lineCounter: lines, strict: true }).map((document) => {
    const place = `${file}:${lines.linePos(document.contents?.range?.[0] ?? 0).line}`
    const [error] = document.errors
    if (error) throw new Error(`${place} ${error.message}`)
    const object: unknown = document.toJS()
    if (!isObject(object)) throw new Error(`${place} has no apiVersion and kind.`)
    return { place, object }
  })
}

function isObject(value: unknown): value is Manifest['object'] {
  return typeof value === 'object' && value !== null && 'apiVersion' in value && 'kind' in value
}

/**
 * What is wrong with manifests: each is compiled as a literal of the type that the Kubernetes API, or
 * the custom resource's definition, gives its kind. An unknown field, a missing one and a value of the
 * wrong type are errors of the compiler.
 */
export function checkManifests(manifests: readonly Manifest[]): string[] {
  const virtualFile = resolve('manifests-of-notes.ts')
  const source = manifests
    .map(({ object }, index) => {
      const { module, name } = typeOf(object.apiVersion, object.kind)
      return [
        `import type { ${name} as Type${index} } from '${module}'`,
        `export const manifest${index}: Type${index} = ${JSON.stringify(object)}`,
      ]
    })
    .flat()
    .join('\n')

  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ESNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === virtualFile || fileExists(name)
  host.getSourceFile = (name, ...rest) =>
    name === virtualFile
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext)
      : getSourceFile(name, ...rest)

  const program = ts.createProgram([virtualFile], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0
    const manifest = manifests[Math.floor(line / 2)]
    const about = file?.text.slice(start, start + 60).split(/[\n{[]/)[0] ?? ''
    const what = `${manifest?.object.kind} ${manifest?.object.metadata?.name ?? ''}`
    return `${manifest?.place} ${what}, at ${about}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}
