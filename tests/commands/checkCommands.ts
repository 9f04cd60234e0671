import { awsEksCommands, awsEverywhere } from './awsEks.ts'
import { eksctl, kubectl, kubectlEverywhere } from './kubectl.ts'
import type { Command } from '../../src/notes/splitCommands.ts'
import { memoize } from '../memoize.ts'

/** What came of checking a command: what is wrong with it, or that nothing is known about it. */
export type Verdict = { wrong: string } | { unchecked: string } | 'right'

interface Definition {
  commands: ReadonlyMap<string, readonly string[]>
  everywhere: readonly string[]
}

const tools: Readonly<Record<string, () => Definition>> = {
  kubectl: () => ({ commands: new Map(Object.entries(kubectl)), everywhere: kubectlEverywhere }),
  eksctl: () => ({ commands: new Map(Object.entries(eksctl)), everywhere: [] }),
  'aws eks': () => ({ commands: awsEksCommands(), everywhere: awsEverywhere }),
}

/** The definition of a program's commands; that of `aws eks` takes seconds to read. */
const definitionOf = memoize((name: string) => tools[name]?.())

/** Holds a command's verb and flags against their definitions. */
export function checkCommand({ words }: Command): Verdict {
  const [first = '', second = ''] = words
  const name = first === 'aws' ? `aws ${second}` : first
  const tool = definitionOf(name)
  if (!tool) return { unchecked: name }

  const rest = words.slice(name.split(' ').length)
  const [verb = '', noun = ''] = rest
  const command = [`${verb} ${noun}`, verb].find((each) => tool.commands.has(each))
  if (command === undefined) return { wrong: `${name} has no command "${verb} ${noun}"` }

  const known = [...(tool.commands.get(command) ?? []), ...tool.everywhere]
  // What follows "--" is a command of its own, inside a container.
  const own = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined)
  const unknown = own
    .filter((word) => /^--?[a-zA-Z]/.test(word))
    .map((word) => word.split('=')[0] ?? word)
    .filter((flag) => !known.includes(flag) && !known.includes(flag.replace('--no-', '--')))
    // A command of a waiter takes the flags of what it asks.
    .filter(() => !command.startsWith('wait ') || name !== 'aws eks')
  if (unknown.length === 0) return 'right'
  return { wrong: `${name} ${command} has no flag ${unknown.join(', ')}` }
}
