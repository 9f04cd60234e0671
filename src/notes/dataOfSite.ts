import type { WrittenComparison } from '#comparison/defineComparison.ts'
import type { Change } from '#data/changes.ts'
import type { Diagram } from '#diagrams/diagram.ts'
import type { Facts } from '#facts/fact.ts'
import type { Ledger } from '#addresses/ledger.ts'
import type { Terms } from '#terms/term.ts'
import type { Topics } from '#terms/topic.ts'

/** The data that notes quote and show, and that the checks compare them with. */
export interface SiteData {
  /** The sources by the file of `src/data/sources/` that lists them. */
  sources: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Every fact that may be quoted. */
  facts: Facts
  /** The facts that are stated, by the file of `src/data/facts/` that states them. */
  factGroups: Readonly<Record<string, { facts: Facts }>>
  /** The names of facts that are computed from `src/data/versions.ts`. */
  derivedFacts: readonly string[]
  comparisons: Readonly<Record<string, WrittenComparison>>
  diagrams: Readonly<Record<string, Diagram>>
  /** The terms by the file of `src/data/glossary/` that defines them, which is named after a chapter. */
  terms: Readonly<Record<string, Terms>>
  topics: Topics
  ledger: Ledger
  changes: Readonly<Record<string, Change>>
  /** The addresses of the notes that the home page lists as symptoms. */
  commonSymptoms: readonly string[]
  /** Addresses of pages that are not notes, such as `/search/`. */
  pages: readonly string[]
  /** The names of components that other pages link to, so that exactly one note shows each. */
  linkedLists: readonly string[]
  /** The Kubernetes versions of the version calendar. */
  versions: readonly string[]
  /** `YYYY-MM-DD`; no date may lie after it. */
  today: string
}
