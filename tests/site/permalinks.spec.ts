import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { splitAddress } from '../../src/addresses/address.ts'
import { missingAddresses, unrecordedAddresses } from '../../src/addresses/checkLedger.ts'
import { isLive } from '../../src/addresses/ledger.ts'
import { readLedgerFiles } from '../../src/addresses/ledgerFiles.ts'
import { readPublishedAddresses } from '../../src/notes/publishedAddresses.ts'
import { readSiteData } from '../../src/notes/siteData.ts'
import { allPages } from '../pages.ts'
import { sites } from '../sites.ts'

const ledger = readLedgerFiles('.')
const published = readPublishedAddresses('.', readSiteData('.'))

test('every address that was ever published still leads somewhere', () => {
  expect(missingAddresses(ledger, published).join('\n\n')).toBe('')
})

test('every address of the site is in the ledger', () => {
  expect(
    unrecordedAddresses(ledger, published),
    'These addresses are new. Record them with: npm run links',
  ).toEqual([])
})

test('the records for programs have every published address, and no other', () => {
  const file = join(sites.root.folder, 'api/sections.json')
  const { sections } = JSON.parse(readFileSync(file, 'utf8')) as { sections: { address: string }[] }
  const recorded = sections.map(({ address }) => address.replace('https://notes.example.com', ''))
  expect(recorded.toSorted()).toEqual(published.map(({ address }) => address).toSorted())
})

test('what the ledger says is there is on the built pages', () => {
  const ids = new Map(
    allPages(sites.root).map(({ path, document }) => [
      path,
      new Set(document.querySelectorAll('[id]').map(({ id }) => id)),
    ]),
  )
  const lost = Object.entries(ledger).flatMap(([address, entry]) => {
    const { path, id } = splitAddress(address)
    const there = ids.get(path)
    // The sections of a page that was redirected went along with it.
    const isThere = there && (id === undefined || there.has(id) || !isLive(entry))
    return isThere ? [] : [address]
  })
  expect(lost).toEqual([])
})
