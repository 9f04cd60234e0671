import { copyWhenMade } from '#clipboard/copyRich.client.ts'
import { fetchFresh } from '#loading/fetchFresh.ts'

/** Copies the Markdown file at an address. */
export function copyMarkdown(address: string) {
  return copyWhenMade(
    read(address).then((text) => ({ text, done: 'Page copied' })),
    'The Markdown of this page could not be loaded',
  )
}

async function read(address: string): Promise<string> {
  const response = await fetchFresh(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return response.text()
}
