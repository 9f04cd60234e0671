import { decode } from '#addresses/decode.ts'
import { fetchFile } from '#loading/fetchFile.ts'
import { href } from '#addresses/href.ts'
import { hasSections } from '#addresses/otherPages.ts'
import type { SectionRecord } from '#sections/sectionRecords.ts'

/** The page that lists all facts. */
const factsPath = '/reference/freshness/'

const pages = new Map<string, Promise<readonly SectionRecord[]>>()

/**
 * What is known of the section, row, term or page at an address; `undefined` if it is not on
 * this site, or the file of its page could not be loaded.
 */
export async function recordOf(address: URL): Promise<SectionRecord | undefined> {
  const root = href('/')
  const { origin, pathname, hash } = address
  if (origin !== location.origin || !pathname.startsWith(root)) return
  const path = pathname.slice(root.length - 1)
  if (!hasSections(path)) return
  const records = await recordsOf(path)
  const id = decode(hash.slice(1).split(':~:')[0] ?? '')
  // The cell of a comparison belongs to its row.
  return (
    records.find((record) => (record.id ?? '') === id) ??
    records.find((record) => record.id === id.split('.').slice(0, 2).join('.'))
  )
}

/** What is known of a fact that the site lists; `undefined` if that could not be loaded. */
export async function recordOfFact(what: string): Promise<SectionRecord | undefined> {
  const records = await recordsOf(factsPath)
  return records.find(({ kind, title }) => kind === 'fact' && title === what)
}

function recordsOf(path: string): Promise<readonly SectionRecord[]> {
  const known = pages.get(path)
  if (known) return known
  const loading = load(path).catch(() => {
    // The next time may work.
    pages.delete(path)
    return []
  })
  pages.set(path, loading)
  return loading
}

async function load(path: string): Promise<readonly SectionRecord[]> {
  const response = await fetchFile(href(`/api/sections${path.slice(0, -1)}.json`))
  const { sections } = (await response.json()) as { sections: readonly SectionRecord[] }
  return sections
}
