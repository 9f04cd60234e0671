/** Adds a style sheet to the page, once. */
export function loadSheet(address: string) {
  if (document.querySelector(`link[href="${address}"]`)) return
  const link = document.createElement('link')
  Object.assign(link, { rel: 'stylesheet', href: address })
  document.head.append(link)
}
