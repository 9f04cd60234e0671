import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { normalAddress, type PublishedAddress } from '../../src/addresses/address.ts'
import { move, record, rename, retire, type Context } from '../../src/addresses/changeLedger.ts'
import { checkLedger, missingAddresses } from '../../src/addresses/checkLedger.ts'
import { formatLedger, LedgerError, readLedger, type Ledger } from '../../src/addresses/ledger.ts'
import { readLedgerFiles, writeLedgerFiles } from '../../src/addresses/ledgerFiles.ts'
import { readMoves } from '../../src/addresses/moves.ts'
import { hostRedirects, nginxFile, redirectsFile } from '../../src/addresses/redirects.ts'
import { resolve } from '../../src/addresses/resolve.ts'
import { nameCandidates } from '../../src/notes/addressCatalogue.ts'
import { addressKinds } from '../../src/notes/addressKinds.ts'

/** The addresses of a site; those with a fragment are sections. */
function site(...addresses: string[]): Context {
  const published = addresses.map((address): PublishedAddress => {
    const kind = address.includes('#') ? addressKinds.section : addressKinds.note
    return { address, candidates: nameCandidates({ address, kind }) ?? [] }
  })
  return { published, today: '2026-11-23' }
}

/** The ledger of a site with these addresses. */
const recorded = (...addresses: string[]) => record({}, site(...addresses))

const before = recorded('/a/', '/a/#x', '/a/#y', '/b/', '/b/#z')

test('an address gets a short name made from it, and no two the same', () => {
  const ledger = recorded(
    '/eks/pods/',
    '/scaling/pods/',
    '/eks/pods/#cost',
    '/eks/',
    '/eks/#eks-cost',
  )
  const names = Object.entries(ledger).map(([address, { names }]) => [address, ...names])
  expect(names).toEqual([
    ['/eks/pods/', 'pods'],
    ['/scaling/pods/', 'scaling-pods'],
    ['/eks/pods/#cost', 'pods-cost'],
    ['/eks/', 'eks'],
    ['/eks/#eks-cost', 'eks-cost'],
  ])
})

test('a name chosen by an author comes first, and those it had still lead there', () => {
  const ledger = rename(before, '/a/#x', 'why')
  expect(ledger['/a/#x']?.names).toEqual(['why', 'a-x'])
  expect(() => rename(ledger, '/b/', 'a-x')).toThrow('/go/a-x/ already leads to /a/#x')
  for (const name of ['Not sayable', 'names.json', 'a.b']) {
    expect(() => rename(ledger, '/b/', name)).toThrow('Use lowercase letters and digits')
  }
  expect(rename(ledger, '/b/', '1.35')['/b/']?.names).toContain('1.35')
})

test('a missing address is reported with what to do, and nothing new is recorded', () => {
  const now = site('/a/', '/a/#x', '/b/', '/b/#z', '/b/#y')
  const [message] = missingAddresses(before, now.published)
  expect(message).toContain('/a/#y was published but is gone')
  expect(message).toContain('npm run links -- move /a/#y /b/#y')
  expect(message).toContain('npm run links -- retire /a/#y --to')
  expect(() => record(before, now)).toThrow(LedgerError)
})

test('a section moves with its name, and every earlier address of it leads to where it is now', () => {
  const first = move(before, '/a/#y', '/b/#y', site('/a/', '/a/#x', '/b/', '/b/#z', '/b/#y'))
  expect(first['/b/#y']?.names).toEqual(['a-y'])
  expect(first['/a/#y']).toEqual({
    names: [],
    since: '2026-11-23',
    to: '/b/#y',
    moved: '2026-11-23',
  })
  const second = move(first, '/b/#y', '/a/#why', site('/a/', '/a/#x', '/a/#why', '/b/', '/b/#z'))
  expect(resolve(second, '/a/#y')).toBe('/a/#why')
  expect(second['/a/#why']?.names).toEqual(['a-y'])
  // On the same page the old id still marks the place.
  expect(readMoves(second).formerAnchors('/a/', 'why')).toEqual(['y'])
  expect(readMoves(second).movedAnchors('/b/')).toEqual([{ id: 'y', to: '/a/#why' }])
})

test('a move can be taken back', () => {
  const there = move(before, '/a/#y', '/b/#y', site('/a/', '/a/#x', '/b/', '/b/#z', '/b/#y'))
  const back = move(there, '/b/#y', '/a/#y', site('/a/', '/a/#x', '/a/#y', '/b/', '/b/#z'))
  expect(resolve(back, '/b/#y')).toBe('/a/#y')
  expect(resolve(back, '/a/#y')).toBe('/a/#y')
})

test('a page moves with its sections, and not while one of them would be lost', () => {
  const incomplete = site('/c/', '/c/#x', '/b/', '/b/#z')
  expect(() => move(before, '/a/', '/c/', incomplete)).toThrow(
    'npm run links -- move /a/#y <its new address>',
  )
  const ledger = move(before, '/a/', '/c/', site('/c/', '/c/#x', '/c/#y', '/b/', '/b/#z'))
  expect(resolve(ledger, '/a/#y')).toBe('/c/#y')
  const { pages } = readMoves(ledger)
  const redirects = hostRedirects(pages, '/base/')
  expect(redirectsFile(redirects)).toBe('/base/a/ /base/c/ 301\n/base/a.md /base/c.md 301\n')
  expect(nginxFile(redirects)).toBe(
    'location = "/base/a/" { absolute_redirect off; return 301 "/base/c/$is_args$args"; }\n' +
      'location = "/base/a.md" { absolute_redirect off; return 301 "/base/c.md$is_args$args"; }\n',
  )
})

test('a page that was split redirects to one part, which redirects to the other', () => {
  const now = site('/c/', '/c/#x', '/b/', '/b/#z', '/b/#y')
  const ledger = move(move(before, '/a/#y', '/b/#y', now), '/a/', '/c/', now)
  const { pages, movedAnchors } = readMoves(ledger)
  expect(movedAnchors('/c/')).toEqual([{ id: 'y', to: '/b/#y' }])
  expect(pages).toMatchObject([
    {
      path: '/a/',
      to: '/c/',
      sections: [
        { id: 'x', to: '/c/#x' },
        { id: 'y', to: '/b/#y' },
      ],
    },
  ])
  expect(hostRedirects(pages, '/')).toContainEqual({ from: '/a/', to: '/c/' })
})

test('of two pages that become one, what has the same id in both is told apart', () => {
  const two = recorded('/p/', '/p/#about', '/q/', '/q/#about')
  const now = site('/x/', '/x/#p-about', '/x/#q-about')
  const apart = move(move(two, '/p/#about', '/x/#p-about', now), '/q/#about', '/x/#q-about', now)
  const moves = readMoves(move(move(apart, '/p/', '/x/', now), '/q/', '/x/', now))
  expect(moves.formerAnchors('/x/', 'p-about')).toEqual(['about'])
  expect(moves.formerAnchors('/x/', 'q-about')).toEqual([])
  expect(hostRedirects(moves.pages, '/').map(({ from }) => from)).toEqual(['/p/', '/p.md', '/q.md'])
})

test('an id that left a page does not come back to it with another page', () => {
  const two = recorded('/x/', '/x/#about', '/y/', '/p/', '/p/#about')
  const now = site('/x/', '/x/#news', '/y/', '/y/#about')
  const left = move(two, '/x/#about', '/y/#about', now)
  const moves = readMoves(move(move(left, '/p/#about', '/x/#news', now), '/p/', '/x/', now))
  expect(moves.movedAnchors('/x/')).toEqual([{ id: 'about', to: '/y/#about' }])
  expect(moves.formerAnchors('/x/', 'news')).toEqual([])
  expect(moves.pages).toMatchObject([{ path: '/p/', canRedirect: false }])
})

test('a section that changed its id while its page moved is found by a redirect all the same', () => {
  const now = site('/c/', '/c/#x', '/c/#why', '/b/', '/b/#z')
  const ledger = move(move(before, '/a/#y', '/c/#why', now), '/a/', '/c/', now)
  const moves = readMoves(ledger)
  expect(moves.formerAnchors('/c/', 'why')).toEqual(['y'])
  expect(hostRedirects(moves.pages, '/')).toHaveLength(2)
})

test('rows and files go along with a comparison that gets another id', () => {
  const ledger = recorded('/compare/old/', '/compare/old/#old.cost')
  const moved = move(
    ledger,
    '/compare/old/',
    '/compare/new/',
    site('/compare/new/', '/compare/new/#new.cost'),
  )
  expect(resolve(moved, '/compare/old/#old.cost')).toBe('/compare/new/#new.cost')
  expect(hostRedirects(readMoves(moved).pages, '/')).toContainEqual({
    from: '/compare/old.csv',
    to: '/compare/new.csv',
  })
})

test('what is retired leads to what to read instead, sections to their page', () => {
  const ledger = retire(before, '/a/', '/b/', site('/b/', '/b/#z'))
  expect(resolve(ledger, '/a/#x')).toBe('/b/')
  expect(ledger['/a/']?.retired).toBe('2026-11-23')
})

test('an address is understood as people write it', () => {
  for (const text of ['/a/b/#c', '/a/b#c', 'a/b#c', 'https://notes.example.com/a/b/#c']) {
    expect(normalAddress(text)).toBe('/a/b/#c')
  }
})

test('impossible moves are refused', () => {
  const now = site('/a/', '/a/#x', '/a/#y', '/b/', '/b/#z')
  expect(() => move(before, '/a/#x', '/b/#z', now)).toThrow('still exists')
  expect(() => move(before, '/a/#q', '/b/#z', now)).toThrow('is not in the ledger')
  const gone = site('/a/', '/a/#x', '/b/', '/b/#z')
  expect(() => move(before, '/a/#y', '/c/', gone)).toThrow('There is nothing at /c/')
  const there = move(before, '/a/#y', '/b/#y', site('/a/', '/a/#x', '/b/', '/b/#z', '/b/#y'))
  expect(() => move(there, '/a/#y', '/b/#z', gone)).toThrow('/a/#y already redirects to /b/#y')
  const again = site('/a/', '/a/#y', '/b/', '/b/#z', '/b/#y')
  expect(() => move(there, '/a/#x', '/a/#y', again)).toThrow(
    '/a/#y already redirects to /b/#y, and an address is never reused for something else',
  )
})

test('redirect loops, dead ends, duplicate names and reused addresses are errors', () => {
  const entry = (to?: string): Ledger[string] => ({ names: [], since: '2026-11-23', to })
  const told = (ledger: Ledger, ...addresses: string[]) =>
    checkLedger(ledger, site(...addresses).published).map(({ message }) => message)
  expect(told({ '/a/': entry('/b/'), '/b/': entry('/a/') })[0]).toContain(
    '/a/ → /b/ → /a/ is a redirect loop.',
  )
  expect(told({ '/a/': entry('/b/') })[0]).toBe('/a/ redirects to /b/, which never existed.')
  expect(told({ '/a/': entry('/b/'), '/b/': entry() }, '/a/', '/b/')[0]).toContain(
    'npm run links -- move /b/ /a/',
  )
  expect(told({ '/a/': entry() }, '/a/')).toEqual([
    '/a/ has no name. Give it one: npm run links -- name /a/ <name>',
  ])
  const named = { names: ['x'], since: '2026-11-23' }
  expect(told({ '/a/': named, '/b/': named }, '/a/', '/b/')).toEqual([
    '/a/ and /b/ both have the name /go/x/. Give one of them another name.',
  ])
})

test('a ledger is written an address a line, in the same order whatever was added last', () => {
  const text = formatLedger(before)
  expect(text.split('\n')).toHaveLength(Object.keys(before).length + 3)
  expect(formatLedger(readLedger(text, 'a.json'))).toBe(text)
})

const line = (address: string, names: unknown = ['x']) =>
  `  "${address}": ${JSON.stringify({ names, since: '2026-11-23' })}`

test('a ledger that is not JSON names the line of the mistake', () => {
  const mistakes = [
    {
      text: `{\n${line('/a/')},\n<<<<<<< HEAD\n${line('/b/')}\n=======\n`,
      said: 'a.json:3 is not JSON: Merge conflict marker encountered. After a merge keep the lines of both sides, then run npm run links.',
    },
    { text: `{\n${line('/a/')}\n${line('/b/')}\n}\n`, said: "a.json:3 is not JSON: ',' expected." },
    { text: `{\n${line('/a/')},\n}\n`, said: 'a.json:3 is not JSON: Expected double-quoted' },
    { text: `{\n${line('/a/')},\n  "/b/": ,\n}\n`, said: 'a.json:3 is not JSON: Expression' },
    { text: `{\n  // a\n${line('/b/')}\n}\n`, said: 'a.json:2 is not JSON: Expected property' },
  ]
  for (const { text, said } of mistakes) {
    expect(() => readLedger(text, 'a.json'), said).toThrow(said)
  }
})

test('a ledger of another form names the line and the key', () => {
  const text = `{\n${line('/a/')},\n${line('/b/', 'x')}\n}\n`
  expect(() => readLedger(text, 'a.json')).toThrow(
    'The ledger cannot be read.\na.json:3 /b/ › names: ',
  )
})

test('an error of the ledger has no stack trace', () => {
  expect(String(new LedgerError('Write this.').stack)).toBe('')
})

test('the ledger is read from and written to a file per chapter', () => {
  const root = mkdtempSync(join(tmpdir(), 'eks-notes-ledger-'))
  try {
    const read = (file: string) => readFileSync(join(root, 'src/data/ledger', file), 'utf8')
    mkdirSync(join(root, 'src/data/ledger'), { recursive: true })
    const ledger = recorded('/eks/', '/compare/probes/', '/eks/#x', '/compare/probes/#probes.a')
    writeLedgerFiles(root, ledger)
    expect(readdirSync(join(root, 'src/data/ledger')).sort()).toEqual(['compare.json', 'eks.json'])
    expect(read('eks.json')).toMatch(/^\{\n {2}"\/eks\/": .+,\n {2}"\/eks\/#x": .+\n\}\n$/)
    expect(readLedgerFiles(root)).toEqual(ledger)
    writeFileSync(
      join(root, 'src/data/ledger/eks.json'),
      read('eks.json').replace('"/eks/#x"', '"/storage/#x"'),
    )
    expect(() => readLedgerFiles(root)).toThrow(
      'src/data/ledger/eks.json:3: /storage/#x is in the wrong file. Move its line to src/data/ledger/storage.json.',
    )
  } finally {
    rmSync(root, { recursive: true })
  }
})
