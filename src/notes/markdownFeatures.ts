import type { SatteriFeatures } from '@astrojs/markdown-satteri'

/**
 * The Markdown dialect of the notes, the same for the build and for the checks.
 * `directive` stays off: it deletes text that looks like one, such as the tag of `nginx:latest`.
 * Dashes stay as written, so that `--force` outside code survives.
 */
export const markdownFeatures = {
  gfm: { footnotes: false },
  headingAttributes: true,
  smartPunctuation: { dashes: false },
} satisfies SatteriFeatures
