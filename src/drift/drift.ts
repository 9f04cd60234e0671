import type { DataPath } from '#checks/dataFile.ts'
import type { Edit } from './editText.ts'

/** The entry of a data file that a finding is about. */
export interface Entry {
  /** Path from the project's root. */
  file: string
  /** Where in the file its value is. */
  path: DataPath
  /** What the report calls it. */
  name: string
  /** Facts that pages quote from it. */
  facts: readonly string[]
}

/** A value that differs between a document and the data. */
export interface Drift extends Entry {
  current: string
  original: string
  /** The address of the document. */
  address: string
  /** What the data says is not certain about it. */
  doubt?: string | undefined
  edits: readonly Edit[]
}

/** A fact that is due for a check, and whose document states the same as the data. */
export interface Renewal {
  id: string
  file: string
  edits: readonly Edit[]
}

/** A document that could not be read, or that does not state what the data expect in it. */
export interface Failure {
  address: string
  reason: string
}

/** The results of comparing data with documents. */
export interface Findings {
  drifts: Drift[]
  renewals: Renewal[]
  failures: Failure[]
}
