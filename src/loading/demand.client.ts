/*
 * Some scripts load only when a reader asks for them. Loading can fail, because a deploy removed the
 * file or the connection is lost. Then tell the reader, and offer what works without the file.
 */

const className = 'text-link'

/** Loads what the reader asked for. If that fails, it tells the reader and resolves to `undefined`. */
export const demand = <Loaded>(
  load: () => Promise<Loaded>,
  what: string,
  instead?: string,
): Promise<Loaded | undefined> => load().catch(() => void tellFailure(what, instead))

/**
 * Tells the reader that something could not be loaded, and offers to reload the page.
 * @param what the start of the sentence, such as "The share menu"
 * @param instead an address to use instead, shown as a link and as text to copy
 */
export function tellFailure(what: string, instead?: string) {
  const failed = `${what} could not be loaded`
  // A dialog needs no behavior of ours: a link to this page reloads it, a form closes it.
  const close = make('form', { method: 'dialog' }, make('button', {}, 'Close'))
  const reload = make('a', { className, href: '' }, 'Reload the page')
  const plain = make('a', { className, href: instead }, 'Use the plain link')
  const address = make('input', { readOnly: true, ariaLabel: 'Address', value: instead })
  const notice = make(
    'dialog',
    { className: 'notice no-print', ariaLabel: failed },
    make(
      'p',
      {},
      `${failed}. The site may have changed since you opened this page, or you may be offline.`,
    ),
    ...(instead ? [plain, address] : []),
    reload,
    close,
  )
  document.body.append(notice)
  notice.showModal()
  notice.onclose = () => notice.remove()
  // A link within the page leaves the notice open.
  plain.onclick = () => notice.close()
}

/** An element with its properties and content. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: object,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}
