import { expect, test } from 'playwright/test'
import { basePath } from '../../src/addresses/basePath.ts'
import { decode } from '../../src/addresses/decode.ts'
import { meant, nearest } from '../../src/checks/nearest.ts'
import { addressWords, nearestAddresses } from '../../src/addresses/nearestAddresses.ts'
import { prefixIds } from '../../src/sections/prefixIds.ts'

test('the nearest name is found by its spelling', () => {
  expect(nearest('sumary', ['title', 'summary', 'order'])).toBe('summary')
})

test('a name that is like nothing has no nearest', () => {
  expect(nearest('colour', ['title', 'summary', 'order'])).toBeUndefined()
  expect(nearest('anything', [])).toBeUndefined()
})

test('a hint lists what there is when nothing is near and the list is short', () => {
  expect(meant('colour', ['title', 'summary'])).toBe('Known: title, summary.')
})

test('the words of an address are what somebody would search for', () => {
  expect(addressWords('/Control-plane/etcd.html')).toBe('Control plane etcd')
  expect(addressWords('/resources/index.html')).toBe('resources')
  expect(addressWords(decode('/caf%C3%A9_%20au-lait/'))).toBe('café au lait')
  expect(addressWords(decode('/50%_off/'))).toBe('50 off')
})

const notes = ['/control-plane/etcd/', '/control-plane/', '/worker-nodes/kubelet/', '/eks/'].map(
  (path) => ({
    path,
  }),
)
const near = (asked: string) => nearestAddresses(asked, notes).map(({ path }) => path)

test('a mistyped address finds the note that was meant first', () => {
  expect(near('/worker-nods/kublet')[0]).toBe('/worker-nodes/kubelet/')
})

test('a note that moved to another chapter is found by its name', () => {
  expect(near('/storage/etcd/')[0]).toBe('/control-plane/etcd/')
})

test('an address that is like none finds none', () => {
  expect(near('/wp-admin/setup-config.php')).toEqual([])
})

test('ids and the references to them get the prefix, text does not', () => {
  expect(
    prefixIds(
      '<h2 id="size">#size</h2><a aria-describedby="size note" href="#size">id="size"</a>',
      'etcd-',
    ),
  ).toBe(
    '<h2 id="etcd-size">#size</h2><a aria-describedby="etcd-size etcd-note" href="#etcd-size">id="size"</a>',
  )
})

test('links to other pages keep their section', () => {
  const link = '<a href="/control-plane/etcd/#size">etcd</a>'
  expect(prefixIds(link, 'x-')).toBe(link)
})

test('the base path has a slash at both ends, however it is written', () => {
  for (const written of ['eks-notes', '/eks-notes', 'eks-notes/', '/eks-notes/']) {
    expect(basePath(written), written).toBe('/eks-notes/')
  }
  for (const written of [undefined, '', '/']) expect(basePath(written)).toBe('/')
})
