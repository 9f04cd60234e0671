import { availableParallelism } from 'node:os'
import { defineConfig } from 'playwright/test'
import { lanes } from './tests/lanes.ts'
import { sites, type BuiltSite } from './tests/sites.ts'

const use = ({ port, base }: BuiltSite) => ({
  baseURL: `http://localhost:${port}${base}`,
})

/** The lanes of this run; `npm test` names those that have the files it was asked for. */
const wanted = process.env['TEST_LANES']?.split(',') ?? Object.keys(lanes)
const needsServer = wanted.some((name) => lanes[name]?.sites.length)

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  // Each has a browser, and some build the site: more than four need a lot of memory.
  workers: Math.min(Math.max(2, availableParallelism()), 4),
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  // One set of pictures: they are taken with letters of their own, so no system differs.
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  reporter: [['dot'], ['./tests/summary.ts']],
  use: {
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      args: [
        // Chromium refuses to run as root with its sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    permissions: ['clipboard-read', 'clipboard-write'],
    // Tests answer requests themselves; those of offline reading let it in.
    serviceWorkers: 'block',
  },
  ...(needsServer && { webServer: { command: 'node tests/serve.ts', port: sites.root.port } }),
  projects: wanted.map((name) => ({
    name,
    testDir: lanes[name]?.folder ?? 'tests',
    ...(name === 'browser' && { use: use(sites.root), grepInvert: /@only-base-path/ }),
    ...(name === 'base path' && { use: use(sites.base), grep: /@(only-)?base-path/ }),
  })),
})
