/*
 * What a reader asks for is loaded when it is asked for. After a deploy its file may be gone, and a
 * connection may be lost: then the reader is told, and is given what works without the file.
 */

/** Loads what the reader asked for; says so where it cannot be loaded, and resolves to nothing. */
export const demand = <Loaded>(
  load: () => Promise<Loaded>,
  what: string,
  instead?: string,
): Promise<Loaded | undefined> => load().catch(() => void tellFailure(what, instead))

/**
 * Says that something could not be loaded, and offers to reload the page.
 * @param what the start of the sentence, such as "Sharing"
 * @param instead an address that serves in its place, given as a link and as text to copy
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
