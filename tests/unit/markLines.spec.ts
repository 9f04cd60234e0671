import { expect, test } from 'playwright/test'
import { markLines } from '../../src/code/markLines.ts'

const manifest = `# Two objects.
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    # Only in tests.
    example.com/script: |
      first
      second

spec:
  containers:
    - name: app
      image: nginx:1.29
      args: [serve, '8080']
      resources:
        limits:
          memory: 64Mi

    # The log.
    - name: log
      image: busybox:1.37
      resources: {}
  volumes:
    - name: data
      emptyDir:
`

const lines = (mark: string, text = manifest) => {
  const marked = markLines(text, mark)
  return 'lines' in marked ? marked.lines : marked
}

test('a path marks its key and its whole value, without the comment after it', () => {
  expect(lines('limits')).toEqual([27, 28])
  expect(lines('metadata.annotations')).toEqual([15, 16, 17, 18, 19])
  expect(lines('example.com/script')).toEqual([17, 18, 19])
  expect(lines('emptyDir')).toEqual([36])
})

test('a colon marks only the line of the key', () => {
  expect(lines('annotations:')).toEqual([15])
})

test('an entry of a list is chosen by a value', () => {
  expect(lines('containers[app]')).toEqual([23, 24, 25, 26, 27, 28])
  expect(lines('containers[app].resources')).toEqual([26, 27, 28])
  expect(lines('containers[busybox:1.37].image')).toEqual([32])
})

test('several paths mark all their lines, in order', () => {
  expect(lines('args, selector.app,containers[app].image')).toEqual([8, 24, 25])
})

test('a path may begin with the object', () => {
  expect(lines('Service.metadata.name')).toEqual([5])
  expect(lines('Pod/web.metadata.name')).toEqual([14])
})

test('a path that names several places is refused with all of them', () => {
  expect(lines('containers.image')).toMatchObject({
    part: 'containers.image',
    meanings: [
      'Pod/web.spec.containers[app].image (line 24)',
      'Pod/web.spec.containers[log].image (line 32)',
    ],
  })
  expect(lines('metadata.name')).toMatchObject({
    meanings: ['Service/web.metadata.name (line 5)', 'Pod/web.metadata.name (line 14)'],
  })
})

test('a path that names nothing is refused', () => {
  for (const mark of ['', 'image,', 'imag', 'pec.containers', 'spec.resources', '[app]', '24']) {
    expect(lines(mark), mark).toHaveProperty('part')
  }
})

test('an edit above a key does not shift its mark', () => {
  const longer = manifest.replace('kind: Service\n', 'kind: Service\n# A line more.\n')
  expect(lines('limits', longer)).toEqual([28, 29])
})
