import { expect, test } from 'playwright/test'
import { readNotes } from '../../src/notes/readNote.ts'
import { splitCommands } from '../../src/notes/splitCommands.ts'
import { checkCommand } from '../commands/checkCommands.ts'
import { uncheckedServices, uncheckedTools, whereToList } from '../lists.ts'

const scripts = readNotes('.').flatMap(({ file, codeBlocks }) =>
  codeBlocks
    .filter(({ language }) => language === 'sh')
    .map(({ text, line }) => ({ file, text, line })),
)
const commands = scripts.flatMap(({ file, text, line }) =>
  splitCommands(text).map((command) => ({ ...command, place: `${file}:${line + command.line}` })),
)

test('every kubectl, aws eks and eksctl command of the notes has a verb and flags that exist', () => {
  expect(commands.length).toBeGreaterThan(0)
  const wrong = commands.flatMap((command) => {
    const verdict = checkCommand(command)
    return typeof verdict === 'object' && 'wrong' in verdict
      ? [`${command.place} ${verdict.wrong}`]
      : []
  })
  expect(wrong).toEqual([])
})

test('commands that could not be checked are only those of the services and tools listed', () => {
  const unchecked = new Set(
    commands.flatMap((command) => {
      const verdict = checkCommand(command)
      return typeof verdict === 'object' && 'unchecked' in verdict ? [verdict.unchecked] : []
    }),
  )
  const services = uncheckedServices.map((service) => `aws ${service}`)
  expect([...unchecked].sort(), whereToList).toEqual([...services, ...uncheckedTools].sort())
})

const verdict = (script: string) => splitCommands(script).map(checkCommand)

test('an unknown verb, an unknown flag and an unknown operation are found', () => {
  expect(verdict('kubectl gett pods')).toEqual([{ wrong: 'kubectl has no command "gett pods"' }])
  expect(verdict('kubectl get pods --al-namespaces')).toEqual([
    { wrong: 'kubectl get has no flag --al-namespaces' },
  ])
  expect(verdict('aws eks describe-clusters')).toEqual([
    { wrong: 'aws eks has no command "describe-clusters "' },
  ])
  expect(verdict('aws eks update-cluster-version --name a --version 1.36')).toEqual([
    { wrong: 'aws eks update-cluster-version has no flag --version' },
  ])
})

test('commands are found in pipes, substitutions, loops and over several lines', () => {
  const script = `# kubectl nothing
id=$(aws eks list-insights --cluster-name a \\
  --query 'insights[0].id' --output text)
kubectl get pods -o json | jq '.items[] | .spec' # and kubectl ever
for node in $(kubectl get nodes -o name); do kubectl cordon "$node"; done`
  expect(
    splitCommands(script).map(({ words, line }) => `${line} ${words.slice(0, 3).join(' ')}`),
  ).toEqual([
    '2 aws eks list-insights',
    '4 kubectl get pods',
    "4 jq '.items[] | .spec'",
    '5 for node in',
    '5 kubectl get nodes',
    '5 kubectl cordon "$node"',
    '5 done',
  ])
})
