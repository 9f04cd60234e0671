import type { Plugin } from 'vite'

/**
 * Replaces what Vite puts around an `import()`. What a module needs is loaded along with it, as there;
 * but no module here brings style sheets, and without the handling of those it weighs a fifth.
 */
export function preloadImports(): Plugin {
  let base = '/'
  return {
    name: 'preload-imports',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => {
      base = config.base
    },
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => `
        const seen = new Set()
        export const __vitePreload = (load, needed = []) => {
          for (const file of needed) {
            if (seen.has(file)) continue
            seen.add(file)
            const link = document.createElement('link')
            link.rel = 'modulepreload'
            link.href = ${JSON.stringify(base)} + file
            document.head.append(link)
          }
          return load()
        }`,
    },
  }
}
