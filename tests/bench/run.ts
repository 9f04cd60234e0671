import { findChromium } from '../chromium.ts'
import { benchBuilds } from './builds.ts'
import { benchComparison } from './comparison.ts'
import { benchLighthouse } from './lighthouse.ts'
import { benchPages } from './pages.ts'
import { benchSearch } from './search.ts'
import { withSite } from './server.ts'

/*
 * `npm run bench`: figures to compare, never tests. Machines differ and are noisy: compare figures of
 * one run, or medians of several.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
const chromium = findChromium()

const builds = await benchBuilds()
for (const { generated, folder } of builds) {
  const name = `the real notes and ${generated} generated ones`
  await benchSearch(chromium, name, folder)
}
await withSite(builds[0].folder, async (address) => {
  await benchPages(chromium, address)
  await benchComparison(chromium, address)
  await benchLighthouse(chromium, address)
})
