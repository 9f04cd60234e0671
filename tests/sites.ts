import { resolve } from 'node:path'

/** A build of the site that the tests look at. */
export interface BuiltSite {
  /** Folder it is built into. */
  folder: string
  /** Port it is served at while the browser tests run. */
  port: number
  /** Path it is served below, with a slash at both ends. */
  base: string
  /** What its build is told by the environment. */
  env: Record<string, string>
}

const folder = (name: string) => resolve('node_modules/.cache/eks-notes-tests', name)

/** The same source for two addresses. */
export const sites: Record<'root' | 'base', BuiltSite> = {
  root: {
    folder: folder('root'),
    port: 4501,
    base: '/',
    env: {
      SITE_URL: 'https://notes.example.com',
      REPOSITORY_URL: 'https://example.com/team/eks-notes',
    },
  },
  base: {
    folder: folder('base'),
    port: 4502,
    base: '/eks-notes/',
    env: {
      SITE_URL: 'https://team.github.io',
      BASE_PATH: '/eks-notes/',
      SEARCH_LOG_URL: 'https://log.example.com/searches',
    },
  },
}
