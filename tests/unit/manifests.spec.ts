import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { manifestsFolder } from '../../src/code/manifest.ts'
import { checkManifests, readManifests } from '../manifests/checkManifests.ts'

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: my-app
spec:
  selector:
    matchLabels: { app: my-app }
  template:
    metadata:
      labels: { app: my-app }
    spec:
      containers:
        - name: web
          image: nginx:1.29
`

const check = (text: string) => checkManifests(readManifests('a.yaml', text))

test('every manifest that a note shows is valid for the API of its kind', () => {
  const files = globSync('**/*.yaml', { cwd: manifestsFolder }).sort()
  const manifests = files.flatMap((file) =>
    readManifests(file, readFileSync(join(manifestsFolder, file), 'utf8')),
  )
  expect(manifests.length).toBeGreaterThan(0)
  expect(checkManifests(manifests)).toEqual([])
})

test('a mistake in a manifest is found: an unknown field, a missing one, a wrong type or kind', () => {
  expect(check(deployment)).toEqual([])
  expect(check(deployment.replace('selector:', 'selectorr:'))[0]).toContain('selectorr')
  expect(check(deployment.replace('image:', 'imagee:'))[0]).toContain('imagee')
  expect(check(deployment.replace('  selector:', '  replicas: two\n  selector:'))[0]).toContain(
    'replicas',
  )
  expect(check(deployment.replace(/ {2}selector:\n.*\n/, ''))[0]).toContain('selector')
  expect(check(deployment.replace('kind: Deployment', 'kind: Deploymnt'))[0]).toContain('Deploymnt')
})

test('two values for one key, and YAML that does not parse, are refused', () => {
  expect(() => check(deployment + 'kind: Pod\n')).toThrow('a.yaml:1')
  expect(() => check('kind: [')).toThrow('a.yaml:1')
})
