import { splitCommands, type Command } from './splitCommands.ts'

/** A file or folder that a command reads or makes. */
export interface FileUse {
  /** As the command names it, without `./` in front. */
  name: string
  does: 'reads' | 'makes'
  /** Line of the command, counted from 1 within the script. */
  line: number
}

/** The flags of a tool whose value is a file to read. */
const inputFlags: Readonly<Record<string, readonly string[]>> = {
  kubectl: [
    '-f',
    '--filename',
    '-k',
    '--kustomize',
    '--patch-file',
    '--from-file',
    '--from-env-file',
  ],
  eksctl: ['-f', '--config-file'],
  helm: ['-f', '--values', '--set-file'],
  docker: ['-f', '--file'],
  terraform: ['-var-file'],
  jq: ['-f', '--from-file'],
}

/** The flags of a tool whose value is a file to write. */
const outputFlags: Readonly<Record<string, readonly string[]>> = {
  curl: ['-o', '--output'],
  wget: ['-O', '--output-document'],
  helm: ['--output-dir', '--destination'],
  openssl: ['-out'],
  terraform: ['-out'],
}

/** A word that is clearly the name of a file or folder, whatever the command does with it. */
const fileName =
  /^\.{1,2}\/|^[\w./-]+\.(ya?ml|json|txt|toml|conf|cfg|ini|env|pem|crt|key|csr|tf|tfvars|sql|tgz|gz|zip|tar)$/

/**
 * Lists the files that a shell script names, in the order in which it reads and makes them. Addresses,
 * standard input, absolute paths, variables and what runs inside a container are left out.
 */
export function commandFiles(script: string): FileUse[] {
  return splitCommands(script).flatMap((command) => {
    const made = new Set(filesMade(command))
    const read = [...new Set(filesRead(command))].filter((name) => !made.has(name))
    const use = (does: FileUse['does']) => (name: string) => ({ name, does, line: command.line })
    return [...read.map(use('reads')), ...[...made].map(use('makes'))]
  })
}

function filesRead(command: Command): string[] {
  const words = ownWords(command)
  const [tool = '', verb] = words
  // `kubectl logs -f` follows the log.
  const flags = verb === 'logs' ? [] : (inputFlags[tool] ?? [])
  return [
    ...valuesOf(words, flags).map((value) => value.replace(/^[\w.-]+=/, '')),
    ...words.flatMap((word) => /^(?:[^/]*=)?fileb?:\/\/(.+)$/.exec(word)?.[1] ?? []),
    ...words
      .slice(1)
      .map((word) => word.replace(/^-[^=]*=|^@/, ''))
      .filter((word) => fileName.test(word)),
  ].flatMap(localName)
}

function filesMade(command: Command): string[] {
  const words = ownWords(command)
  const [tool = '', verb = ''] = words
  const operands = words.slice(1).filter((word) => !/^[-<>]|^\d>/.test(word))
  const last = operands.at(-1) ?? ''
  return [
    ...words.flatMap((word, index) => {
      const target = /^[\d&]?>>?(.*)$/.exec(word)?.[1]
      return target === undefined ? [] : [target || (words[index + 1] ?? '')]
    }),
    ...valuesOf(words, [...(outputFlags[tool] ?? []), '--save']),
    ...(tool === 'curl'
      ? valuesOf(
          words,
          words.filter((word) => /^-[a-zA-Z]+o$/.test(word)),
        )
      : []),
    ...(tool === 'wget' || (tool === 'curl' && words.some((word) => /^-[a-zA-Z]*O$/.test(word)))
      ? operands
          .filter((word) => word.includes('://'))
          .map((address) => address.split('/').at(-1) ?? '')
      : []),
    ...(['tee', 'touch', 'mkdir'].includes(tool) ? operands : []),
    ...(['cp', 'mv'].includes(tool) || (tool === 'kubectl' && verb === 'cp') ? [last] : []),
    ...((tool === 'helm' && verb === 'create') || (tool === 'git' && verb === 'clone')
      ? [(last.split('/').at(-1) ?? '').replace(/\.git$/, '')]
      : []),
  ].flatMap(localName)
}

/** The words of the command itself: what follows `--` runs inside a container. */
function ownWords({ words }: Command): string[] {
  const end = words.indexOf('--')
  return (end === -1 ? words : words.slice(0, end)).map((word) =>
    word.replace(/^(['"])(.*)\1$/, '$2'),
  )
}

/** The values of flags, written `--flag value` or `--flag=value`. */
function valuesOf(words: readonly string[], flags: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (flags.includes(word)) return words[index + 1] ?? []
    const flag = flags.find((each) => word.startsWith(`${each}=`))
    return flag === undefined ? [] : word.slice(flag.length + 1)
  })
}

/** The name of a file in the reader's folder, if the value is a plain file name. */
function localName(value: string): string[] {
  const name = value.replace(/^(['"])(.*)\1$/, '$2').replace(/^\.\//, '')
  return name === '' || name === '-' || /^[/~]|[$<>{}:]/.test(name) ? [] : [name]
}
