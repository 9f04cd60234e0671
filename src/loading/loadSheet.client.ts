/** Adds a style sheet to the page once. Resolves when it has loaded or failed to load. */
export function loadSheet(address: string): Promise<void> {
  const there = document.querySelector<HTMLLinkElement>(`link[href="${address}"]`)
  if (there?.sheet) return Promise.resolve()
  const link = there ?? document.createElement('link')
  const done = new Promise<void>((resolve) => {
    for (const kind of ['load', 'error']) link.addEventListener(kind, () => resolve())
  })
  if (!there) {
    Object.assign(link, { rel: 'stylesheet', href: address })
    document.head.append(link)
  }
  return done
}
