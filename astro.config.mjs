import { transformerMetaHighlight } from '@shikijs/transformers'
import mdx from '@astrojs/mdx'
import { satteri } from '@astrojs/markdown-satteri'
import sitemap from '@astrojs/sitemap'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, envField } from 'astro/config'
import { codeTitle } from './src/code/codeTitle.ts'
import { markOutput } from './src/code/markOutput.ts'
import { showManifests } from './src/code/manifest.ts'
import { tokenClasses } from './src/code/tokenClasses.ts'
import { wrapText } from './src/code/wrapText.ts'
import { datedSitemap } from './src/publish/sitemap/datedSitemap.ts'
import { basePath } from './src/addresses/basePath.ts'
import { permalinks } from './src/addresses/integration.ts'
import { internalLinks } from './src/addresses/internalLinks.ts'
import { alignNumbers } from './src/notes/alignNumbers.ts'
import { dataPlugins } from './src/notes/dataPlugins.ts'
import { noteChecks } from './src/notes/integration.ts'
import { markdownFeatures } from './src/notes/markdownFeatures.ts'
import { shownData } from './src/notes/shownData.ts'
import { publish } from './src/publish/integration.ts'
import { blockingScriptHashes } from './src/shell/blockingScripts.ts'
import { preloadImports } from './src/publish/preloadImports.ts'

const base = basePath(process.env.BASE_PATH)
const searchLog = process.env.SEARCH_LOG_URL
const quoting = dataPlugins(import.meta.dirname)

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  build: {
    // The first view of a shared link needs one round trip, not two.
    inlineStylesheets: 'always',
  },
  env: {
    schema: {
      /** The repository's address, for "Edit this page" and for reports of what is wrong. */
      REPOSITORY_URL: envField.string({
        context: 'client',
        access: 'public',
        optional: true,
      }),
      /** Where the browser tells which searches find nothing and what is opened after a search. */
      SEARCH_LOG_URL: envField.string({
        context: 'client',
        access: 'public',
        optional: true,
        url: true,
      }),
    },
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        ...(searchLog ? [`connect-src 'self' ${new URL(searchLog).origin}`] : []),
        "object-src 'none'",
        "frame-src 'none'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: {
        resources: ["'self'"],
        hashes: blockingScriptHashes(base),
      },
    },
  },
  markdown: {
    processor: satteri({
      mdastPlugins: [
        showManifests(import.meta.dirname),
        markOutput,
        quoting.markTerms,
        internalLinks(base),
        quoting.numberCitations,
      ],
      hastPlugins: [alignNumbers],
      features: markdownFeatures,
    }),
    shikiConfig: {
      theme: 'css-variables',
      transformers: [tokenClasses, codeTitle, wrapText, transformerMetaHighlight()],
    },
  },
  integrations: [
    noteChecks(quoting),
    mdx(),
    sitemap(datedSitemap(import.meta.dirname, base, shownData)),
    publish(),
    permalinks(),
  ],
  vite: {
    // Vite makes the style sheet small, for the browsers below; Tailwind would do so for older ones.
    plugins: [tailwindcss({ optimize: false }), preloadImports()],
    build: {
      // The oldest that know light-dark().
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        // Astro marks every MDX module this way and reads the mark before bundling.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
        },
      },
    },
  },
})
