/*
 * Some scripts load only when a reader asks for them. Loading can fail, because a deploy removed the
 * file or the connection is lost. Then tell the reader, and offer what works without the file.
 */

/** Loads what the reader asked for. If that fails, it tells the reader and resolves to `undefined`. */
export const demand = <Loaded>(
  load: () => Promise<Loaded>,
  what: string,
  instead?: string,
): Promise<Loaded | undefined> => load().catch(() => void tellFailure(what, instead))

/**
 * Tells the reader that something could not be loaded, and offers to reload the page.
 * @param what the start of the sentence, such as "Sharing"
 * @param instead an address to use instead, shown as a link and as text to copy
 */
export function tellFailure(what: string, instead?: string) {
  const notice = document.createElement('dialog')
  notice.className = 'notice no-print'
  notice.ariaLabel = `${what} could not be loaded`
  // Its own elements need no behaviour of ours: a link to this page reloads it, a form closes it.
  notice.innerHTML = `<p>${notice.ariaLabel}. This site may have changed since you opened the page, or the connection is lost.</p>${instead ? '<a class="text-link">Use the plain link</a><input readonly aria-label="Address">' : ''}<a class="text-link" href="">Reload the page</a><form method="dialog"><button>Close</button></form>`
  const [link, text] = [notice.querySelector('a'), notice.querySelector('input')]
  if (link && text && instead) text.value = link.href = instead
  document.body.append(notice)
  notice.showModal()
  notice.onclose = () => notice.remove()
  // A link within the page leaves the notice open.
  if (text && link) link.onclick = () => notice.close()
}
