import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'playwright/test'
import ts from 'typescript'
import { indexCode } from '../../src/publish/publishSite.ts'
import { pageCode } from '../../src/publish/readBuiltPages.ts'

/** The modules that a module runs: itself and what it imports, except packages and types. */
function modulesOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  const text = readFileSync(file, 'utf8')
  for (const each of ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements) {
    const isImport =
      ts.isImportDeclaration(each) && each.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
    const isExport = ts.isExportDeclaration(each) && !each.isTypeOnly
    if (!(isImport || isExport)) continue
    if (!each.moduleSpecifier || !ts.isStringLiteral(each.moduleSpecifier)) continue
    const { text: name } = each.moduleSpecifier
    if (name.startsWith('#')) modulesOf(name.replace('#', 'src/'), found)
    if (name.startsWith('.')) modulesOf(join(dirname(file), name), found)
  }
  return found
}

for (const [name, folders, makers] of [
  ['search index', indexCode, ['src/search/writeIndex.ts']],
  [
    'pages',
    pageCode,
    ['pageContent', 'trimMarks', 'trimPolicy', 'trimScripts', 'trimStyle', 'wordsOfScripts'].map(
      (maker) => `src/publish/${maker}.ts`,
    ),
  ],
] as const) {
  test(`a build makes the ${name} again when any code that makes it has changed`, () => {
    const used = makers.flatMap((maker) => [...modulesOf(maker)])
    const needed = new Set(used.map((file) => file.split('/')[1]))
    expect(folders.toSorted()).toEqual([...needed].toSorted())
  })
}
