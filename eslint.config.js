import { defineConfig, globalIgnores } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

/** What any folder of `src` may import. */
const everywhere = [
  'data',
  'icons',
  'styles',
  'parts',
  'addresses',
  'checks',
  'clipboard',
  'loading',
]
/** The subjects; those that may use others name them. */
const subjects = {
  sections: [],
  messages: [],
  landing: [],
  terms: [],
  callouts: [],
  diagrams: [],
  code: [],
  facts: ['sections'],
  comparison: ['facts'],
  sharing: ['sections', 'landing', 'comparison', 'build'],
  search: ['sections', 'messages', 'facts', 'comparison', 'sharing', 'build'],
  offline: [],
}
const allSubjects = Object.keys(subjects)

/**
 * The folders of `src` that the files of each may import, besides its own. An import runs one way:
 * down this list. `data` is last: it only defines, with the `define…` functions, the cells and the types
 * of a subject.
 */
const mayImport = {
  pages: [...everywhere, ...allSubjects, 'publish', 'notes', 'shell'],
  shell: [...everywhere, ...allSubjects, 'publish', 'notes'],
  commands: [...everywhere, 'facts', 'notes', 'drift', 'english', 'audit'],
  english: [...everywhere, 'facts', 'notes'],
  audit: [...everywhere, 'comparison', 'facts', 'notes'],
  notes: [...everywhere, ...allSubjects, 'development'],
  publish: [...everywhere, ...allSubjects, 'development', 'build'],
  drift: [...everywhere, 'facts'],
  ...Object.fromEntries(
    Object.entries(subjects).map(([subject, others]) => [subject, [...everywhere, ...others]]),
  ),
  addresses: ['data', 'checks', 'parts'],
  build: [],
  checks: [],
  clipboard: [],
  development: [],
  icons: [],
  loading: ['addresses'],
  parts: [],
  data: [
    'comparison/cells',
    'comparison/defineComparison',
    'diagrams/diagram',
    'facts/fact',
    'facts/source',
    'facts/versionCalendar',
    'search/synonyms',
    'terms/term',
    'terms/topic',
  ],
}

const direction = Object.entries(mayImport).map(([folder, others]) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^#(?!(?:${[folder, ...others].join('|')})\\b)`,
            message: `src/${folder} may import ${others.join(', ') || 'nothing else'}: see eslint.config.js.`,
          },
          { regex: '^\\.\\./', message: 'Write #folder/file.ts for a file of another folder.' },
        ],
      },
    ],
  },
}))

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/']),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  direction,
)
