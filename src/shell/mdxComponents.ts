import CodeBlock from '~/code/CodeBlock.astro'
import Comparison from '~/comparison/Comparison.astro'
import Heading2 from '~/links/Heading2.astro'
import Heading3 from '~/links/Heading3.astro'
import Heading4 from '~/links/Heading4.astro'

/** What notes may use without importing it, and what their Markdown becomes. */
export const mdxComponents = {
  h2: Heading2,
  h3: Heading3,
  pre: CodeBlock,
  Comparison,
}

/** The same on a page of several notes, where a note's own title is a level 2 heading. */
export const printComponents = { ...mdxComponents, h2: Heading3, h3: Heading4 }
