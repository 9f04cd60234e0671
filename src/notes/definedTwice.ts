import { dataFile } from '#checks/projectFiles.ts'
import type { SiteData } from './dataOfSite.ts'

/** A name that two files define, so that only one of the two would count. */
interface DefinedTwice {
  /** What has the name: "Fact". */
  kind: string
  name: string
  /** The second of the two files, from the project's root. */
  file: string
  first: string
}

type NamedData = Pick<SiteData, 'sources' | 'terms' | 'factGroups' | 'derivedFacts'>

/** The sources, terms and facts whose name a file defines that an earlier one defines too. */
export function definedTwice({
  sources,
  terms,
  factGroups,
  derivedFacts,
}: NamedData): DefinedTwice[] {
  const filesIn = (folder: string, files: Readonly<Record<string, object>>) =>
    Object.entries(files).map(([file, named]) => ({
      file: dataFile(`${folder}/${file}`),
      names: Object.keys(named),
    }))
  const facts = Object.entries(factGroups).map(([group, { facts }]) => [group, facts] as const)
  return [
    ...repeatedNames('Source', filesIn('sources', sources)),
    ...repeatedNames('Term', filesIn('glossary', terms)),
    ...repeatedNames('Fact', [
      { file: dataFile('versions'), names: derivedFacts },
      ...filesIn('facts', Object.fromEntries(facts)),
    ]),
  ]
}

function repeatedNames(
  kind: string,
  files: readonly { file: string; names: readonly string[] }[],
): DefinedTwice[] {
  const firstFile = new Map<string, string>()
  return files.flatMap(({ file, names }) =>
    names.flatMap((name) => {
      const first = firstFile.get(name)
      firstFile.set(name, first ?? file)
      return first === undefined ? [] : [{ kind, name, file, first }]
    }),
  )
}
