import { createHash } from 'node:crypto'

/** A page that only leads to another. */
export interface Forward {
  title: string
  description: string
  /** Where it leads, from the root of the host. */
  target: string
  /** The page that search engines should know instead, an absolute address. */
  canonical: string
  /** The way to what it leads to, from the site's name on. */
  breadcrumb?: readonly string[]
  /** More for the head, as names and contents of `<meta>`. */
  properties?: readonly (readonly [property: string, content: string])[]
  /** Ids that addresses of this page may end in, and where each leads. */
  sections?: readonly { id: string; target: string }[]
}

/*
 * The fragment of the address decides where it leads, so the page forwards by script; without one a
 * page that has sections shows the link for the section in the address.
 */
const script = `const f=location.hash,s=document.getElementById(decodeURIComponent(f.slice(1))),t=(s||document).querySelector('a').href;location.replace(s||t.includes('#')?t:t+f)`

const style = `body{font:1rem/1.6 system-ui,sans-serif;max-width:38rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark}[id]:not(:target){display:none}@media(prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}`

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`

/** The HTML of a page that leads to another at once, with a preview of its own. */
export function forwardPage(forward: Forward): string {
  const { title, description, target, canonical } = forward
  const { breadcrumb = [], properties = [], sections = [] } = forward
  const link = (address: string) => `<a href="${escape(address)}">${escape(address)}</a>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description)}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(canonical)}">
${properties.map(metaElement).join('')}${sections.length === 0 ? `<meta http-equiv="refresh" content="0; url=${escape(target)}">\n` : ''}<style>${style}</style>
</head>
<body>
${breadcrumb.length === 0 ? '' : `<p>${escape(breadcrumb.join(' › '))}</p>\n`}<h1>${escape(title)}</h1>
<p>${escape(description)}</p>
<p>It is at ${link(target)}</p>
${sections.map(({ id, target }) => `<p id="${escape(id)}">The section you were linked to: ${link(target)}</p>\n`).join('')}<script>${script}</script>
</body>
</html>
`
}

/** Open Graph names its values in `property`, others in `name`. */
function metaElement([key, content]: readonly [key: string, content: string]): string {
  const attribute = key.startsWith('og:') ? 'property' : 'name'
  return `<meta ${attribute}="${key}" content="${escape(content)}">\n`
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
