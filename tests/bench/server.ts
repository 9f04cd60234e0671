import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { SlowLink } from './slowLink.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

/**
 * Serves a built site the way a good static host does, compressed with Brotli, while `use` runs.
 * @param use is given the site's address, without a slash at its end
 * @param link how fast the responses are
 */
export async function withSite(
  folder: string,
  use: (address: string) => Promise<void>,
  link = new SlowLink(),
) {
  const compressed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const wanted = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const file = existsSync(wanted) ? wanted : join(folder, '404.html')
    const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file))
    compressed.set(file, body)
    response.writeHead(file === wanted ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': 'max-age=600',
    })
    void link.send(path, response, body)
  })
  await new Promise<void>((listening) => server.listen(0, listening))
  try {
    const { port } = server.address() as AddressInfo
    await use(`http://localhost:${port}`)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
