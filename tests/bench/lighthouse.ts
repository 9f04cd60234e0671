import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'astro/zod'

const version = '13.5.0'
const kinds = {
  home: '/',
  note: '/worker-nodes/kubelet/',
  'note with a table': '/eks/ways-to-run-kubernetes/',
  comparison: '/compare/compute-options/',
  search: '/search/',
  'chapter to print': '/print/eks/',
}

const report = z.object({
  categories: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
})

/**
 * Prints the Lighthouse scores, as a phone, of each kind of page. Lighthouse is fetched when it is
 * needed: nothing else of the project needs its many packages.
 */
export async function benchLighthouse(chromium: string, address: string) {
  const rows: Record<string, object> = {}
  for (const [kind, path] of Object.entries(kinds)) {
    const words = [
      '--yes',
      `lighthouse@${version}`,
      address + path,
      '--output=json',
      '--quiet',
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking',
    ]
    const env = { ...process.env, CHROME_PATH: chromium }
    const { stdout } = await promisify(execFile)('npx', words, { env, maxBuffer: 1 << 28 })
    const { categories } = report.parse(JSON.parse(stdout))
    rows[kind] = Object.fromEntries(
      Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
    )
  }
  console.log(`\nLighthouse ${version}, phone`)
  console.table(rows)
}
