import { resolve } from 'node:path'
import ts from 'typescript'

/** Options of every command of the AWS CLI. */
export const awsEverywhere = [
  '--region',
  '--profile',
  '--output',
  '--query',
  '--no-cli-pager',
  '--cli-input-json',
  '--cli-input-yaml',
  '--generate-cli-skeleton',
  '--no-paginate',
  '--max-items',
  '--debug',
]

/** Commands that the AWS CLI adds to those of the API. */
const added: Readonly<Record<string, readonly string[]>> = {
  'get-token': ['--cluster-name', '--cluster-id', '--role-arn'],
  'update-kubeconfig': [
    '--name',
    '--alias',
    '--user-alias',
    '--role-arn',
    '--assume-role-arn',
    '--kubeconfig',
    '--dry-run',
    '--verbose',
  ],
}

/** What the AWS CLI calls a parameter of the API, where it is not the same name. */
const renamed: Readonly<Record<string, string>> = { version: '--kubernetes-version' }

/**
 * The commands of `aws eks` with their options, from the model of the API in AWS's SDK for JavaScript.
 */
export function awsEksCommands(): ReadonlyMap<string, readonly string[]> {
  const program = ts.createProgram(
    [resolve('node_modules/@aws-sdk/client-eks/dist-types/index.d.ts')],
    { skipLibCheck: true, types: [] },
  )
  const checker = program.getTypeChecker()
  const [file] = program
    .getSourceFiles()
    .filter((each) => each.fileName.endsWith('client-eks/dist-types/index.d.ts'))
  const symbol = file && checker.getSymbolAtLocation(file)
  const exported = symbol ? checker.getExportsOfModule(symbol) : []
  const commands = exported
    .filter(({ name }) => name.endsWith('CommandInput'))
    .map((input) => {
      const name = kebab(input.name.replace(/CommandInput$/, ''))
      const options = checker.getDeclaredTypeOfSymbol(input).getProperties()
      return [name, options.map((each) => renamed[each.name] ?? `--${kebab(each.name)}`)] as const
    })
  const waiters = exported
    .filter(({ name }) => name.startsWith('waitUntil'))
    .map(({ name }) => [`wait ${kebab(name.replace('waitUntil', ''))}`, []] as const)
  return new Map<string, readonly string[]>([...commands, ...waiters, ...Object.entries(added)])
}

function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
}
