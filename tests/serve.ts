import { createServer } from 'node:http'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import sirv from 'sirv'
import { sites, type BuiltSite } from './sites.ts'

/* Serves the built sites as a plain static host does, each at its port and below its base path. */
for (const site of Object.values(sites)) serve(site)

function serve({ folder, port, base }: BuiltSite) {
  const files = sirv(folder, { dev: true })
  createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html' })
      response.end(readFileSync(join(folder, '404.html')))
    }
    if (!request.url?.startsWith(base)) return notFound()
    request.url = request.url.slice(base.length - 1)
    files(request, response, notFound)
  }).listen(port)
}
