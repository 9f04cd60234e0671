import { copyWhenMade } from '#clipboard/copyRich.client.ts'
import { fetchFile } from '#loading/fetchFile.ts'

/** Copies the Markdown file at an address. */
export function copyMarkdown(address: string) {
  return copyWhenMade(
    fetchFile(address)
      .then((response) => response.text())
      .then((text) => ({ text, done: 'Page copied' })),
    'The Markdown of this page could not be loaded',
  )
}
