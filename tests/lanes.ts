import type { sites } from './sites.ts'

/** What a lane of tests needs before it can run. */
interface Lane {
  /** The folder of its tests. */
  folder: string
  /** The built sites that its tests look at; they are served while any lane needs one. */
  sites: readonly (keyof typeof sites)[]
}

/** The lanes by their names, the slowest first: they run side by side, and it would end last. */
export const lanes: Readonly<Record<string, Lane>> = {
  /** Tests that change a copy of the project, and build or serve it. */
  builds: { folder: 'tests/builds', sites: ['root'] },
  /** What a reader does, in a browser. */
  browser: { folder: 'tests/browser', sites: ['root'] },
  /** Those of them that depend on the base path, below one. */
  'base path': { folder: 'tests/browser', sites: ['base'] },
  /** The built files. */
  site: { folder: 'tests/site', sites: ['root', 'base'] },
  /** Pure functions. */
  unit: { folder: 'tests/unit', sites: [] },
}
