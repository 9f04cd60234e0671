import { createHash } from 'node:crypto'
import { escapeHtml } from '#parts/escapeHtml.ts'

/** A page that only redirects to another. */
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
 * The target depends on the fragment of the address, so the page redirects by script. Without scripts,
 * a page with sections shows the link for the section in the address. Browsers without support for text
 * fragments leave their words in the fragment.
 */
const script = `const f=location.hash.split(':~:')[0];let i=f.slice(1);try{i=decodeURIComponent(i)}catch{}const s=document.getElementById(i),u=new URL((s||document).querySelector('a').href);u.search=location.search;if(!s&&!u.hash)u.hash=f;location.replace(u)`

const style = `body{font:1rem/1.6 system-ui,sans-serif;max-width:38rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark}[id]:not(:target){display:none}@media(prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}`

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`

/** The HTML of a page that redirects to another at once, with its own preview. */
export function forwardPage(forward: Forward): string {
  const { title, description, target, canonical } = forward
  const { breadcrumb = [], properties = [], sections = [] } = forward
  const link = (address: string) => `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(canonical)}">
${properties.map(metaElement).join('')}${sections.length === 0 ? `<meta http-equiv="refresh" content="0; url=${escapeHtml(target)}">\n` : ''}<style>${style}</style>
</head>
<body>
${breadcrumb.length === 0 ? '' : `<p>${escapeHtml(breadcrumb.join(' › '))}</p>\n`}<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(description)}</p>
<p>Go to ${link(target)}</p>
${sections.map(({ id, target }) => `<p id="${escapeHtml(id)}">The section has moved to ${link(target)}</p>\n`).join('')}<script>${script}</script>
</body>
</html>
`
}

/** Open Graph names its values in `property`, others in `name`. */
function metaElement([key, content]: readonly [key: string, content: string]): string {
  const attribute = key.startsWith('og:') ? 'property' : 'name'
  return `<meta ${attribute}="${key}" content="${escapeHtml(content)}">\n`
}
