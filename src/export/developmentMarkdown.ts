import type { ViteDevServer } from 'vite'
import { joinPages, listedPages } from './llms.ts'
import { pageMarkdown } from './pageMarkdown.ts'

/**
 * Serves pages as Markdown in development, made from the server's own pages as they are.
 * @param base the path the site is served from, with a slash at the end
 * @param site the address that links begin with, with a slash at the end
 */
export function serveMarkdown(server: ViteDevServer, base: string, site: string) {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.startsWith(base) ? pathname.slice(base.length) : ''
    const own = `http://${request.headers.host}${base}`
    const send = (type: string) => (text: string | undefined) => {
      if (text === undefined) return next()
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text)
    }
    if (name === 'llms-full.txt') allMarkdown(own, site).then(send('text/plain')).catch(next)
    else if (name.endsWith('.md')) {
      const path = `/${name.replace(/\.md$/, '/')}`
      readMarkdown(own, path, site).then(send('text/markdown')).catch(next)
    } else next()
  })
}

async function allMarkdown(own: string, site: string): Promise<string> {
  const list = await (await fetch(`${own}llms.txt`)).text()
  const pages = []
  for (const path of listedPages(list, site)) {
    pages.push((await readMarkdown(own, path, site)) ?? '')
  }
  return joinPages(pages)
}

/** A page of the server in Markdown; `undefined` where there is no note or comparison. */
async function readMarkdown(own: string, path: string, site: string): Promise<string | undefined> {
  const html = await (await fetch(own + path.slice(1))).text()
  return html.includes('data-search=') ? pageMarkdown(html, path, site) : undefined
}
