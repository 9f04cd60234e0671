import { decode } from '#addresses/decode.ts'
import { fetchFresh } from '#loading/fetchFresh.ts'
import { href } from '#addresses/href.ts'
import type { SectionRecord } from '#sections/sectionRecords.ts'

/** Pages of which nothing is known: they have no sections, or lead on to those of others. */
const withoutSections = /^(search|compare|(print|go)\/.*)?$/

const pages = new Map<string, Promise<readonly SectionRecord[]>>()

/**
 * What is known of the section, row, term or page at an address; `undefined` where it is none of
 * this site, or the file of its page could not be loaded.
 */
export async function recordOf(address: URL): Promise<SectionRecord | undefined> {
  const root = href('/')
  const { origin, pathname, hash } = address
  if (origin !== location.origin || !pathname.startsWith(root) || !pathname.endsWith('/')) return
  const name = pathname.slice(root.length, -1)
  if (withoutSections.test(name)) return
  const records = await recordsOf(name)
  const id = decode(hash.slice(1).split(':~:')[0] ?? '')
  // The cell of a comparison belongs to its row.
  return (
    records.find((record) => (record.id ?? '') === id) ??
    records.find((record) => record.id === id.split('.').slice(0, 2).join('.'))
  )
}

function recordsOf(name: string): Promise<readonly SectionRecord[]> {
  const known = pages.get(name)
  if (known) return known
  const loading = load(name).catch(() => {
    // The next time may work.
    pages.delete(name)
    return []
  })
  pages.set(name, loading)
  return loading
}

async function load(name: string): Promise<readonly SectionRecord[]> {
  const response = await fetchFresh(href(`/api/sections/${name}.json`))
  if (!response.ok) throw new Error(response.statusText)
  const { sections } = (await response.json()) as { sections: readonly SectionRecord[] }
  return sections
}
