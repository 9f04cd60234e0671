import { announce, refused } from './copy.client.ts'

/** What to copy, and what is said once it is copied. */
export interface Copied {
  text: string
  done: string
}

/** Copies a text that programs with formatted text take as `html`, and announces `done`. */
export async function copyRich(text: string, html: string, done: string) {
  try {
    await writeItem({ 'text/plain': text, 'text/html': html })
    announce(done)
  } catch {
    announce(refused)
  }
}

/**
 * Copies a text that is still being made. The clipboard is told of it at once, because browsers
 * allow copying only right after a press.
 * @param failed is announced where it cannot be made
 */
export async function copyWhenMade(making: Promise<Copied>, failed: string) {
  try {
    await writeItem({ 'text/plain': making.then(({ text }) => text) })
    announce((await making).done)
  } catch {
    const why = making.then(
      () => refused,
      () => failed,
    )
    announce(await why)
  }
}

async function writeItem(parts: Record<string, string | Promise<string>>) {
  const blobs = Object.entries(parts).map(
    ([type, part]) =>
      [type, Promise.resolve(part).then((text) => new Blob([text], { type }))] as const,
  )
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}
