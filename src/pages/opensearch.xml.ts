import type { APIRoute } from 'astro'
import { site as about } from '#data/site.ts'
import { href } from '#addresses/href.ts'

/** Tells browsers how to search here from their address bar (OpenSearch 1.1). */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string) => new URL(href(path), site).href
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${about.name}</ShortName>
  <Description>${about.tagline}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${address('/favicon.svg')}</Image>
  <Url type="text/html" template="${address('/search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`
  return new Response(xml, {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  })
}
