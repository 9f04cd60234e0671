import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import Callout from '#callouts/Callout.astro'
import CodeBlock from '#code/CodeBlock.astro'
import Comparison from '#comparison/Comparison.astro'
import Diagram from '#diagrams/Diagram.astro'
import AllSources from '#facts/AllSources.astro'
import FactTable from '#facts/FactTable.astro'
import Freshness from '#facts/Freshness.astro'
import VersionCalendar from '#facts/VersionCalendar.astro'
import Message from '#messages/Message.astro'
import type { RenderedComponent } from '#notes/noteComponents.ts'
import Heading2 from '#sections/Heading2.astro'
import Heading3 from '#sections/Heading3.astro'
import Heading4 from '#sections/Heading4.astro'
import Glossary from '#terms/Glossary.astro'
import Changes from './Changes.astro'
import Messages from './Messages.astro'
import NoteTable from './NoteTable.astro'

/** What renders each component that notes may use, `#notes/noteComponents.ts`. */
const ofNotes: Record<RenderedComponent, AstroComponentFactory> = {
  AllSources,
  Callout,
  Changes,
  Comparison,
  Diagram,
  FactTable,
  Freshness,
  Glossary,
  Message,
  Messages,
  VersionCalendar,
}

/** What notes may use without importing it, and what their Markdown becomes. */
export const mdxComponents = {
  ...ofNotes,
  h2: Heading2,
  h3: Heading3,
  pre: CodeBlock,
  table: NoteTable,
}

/** The same on a page of several notes, where a note's own title is a level 2 heading. */
export const printComponents = { ...mdxComponents, h2: Heading3, h3: Heading4 }
