import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** A file to write. */
export interface OutputFile {
  /** Path below the site's base, without a slash before it. */
  path: string
  content: Uint8Array | string
}

/**
 * The folder that a build writes into. It keeps the files of the previous build: those with the same
 * content are not written again, and those that are no longer part of the site are removed.
 */
export class OutputFolder {
  readonly path: string
  readonly #started: number
  readonly #written = new Set<string>()

  /** @param started when the build began, in milliseconds since 1970; every older file is from another */
  constructor(path: string, started: number) {
    this.path = path
    this.#started = started
  }

  write({ path, content }: OutputFile) {
    const file = join(this.path, path)
    this.#written.add(file)
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    if (contentOf(file)?.equals(bytes)) return
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }

  /**
   * Removes the files of earlier builds, and folders left empty.
   * @param below a folder of the site, without a slash at its ends
   */
  removeStale(below = '') {
    const folder = join(this.path, below)
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = join(folder, entry.name)
      if (entry.isDirectory()) this.removeStale(join(below, entry.name))
      else if (!this.#written.has(file) && statSync(file).mtimeMs < this.#started) rmSync(file)
    }
    if (below && readdirSync(folder).length === 0) rmdirSync(folder)
  }
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
