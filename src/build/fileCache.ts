import { createHash, hash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How long a file that no build asks for is kept, in days. */
const keptFor = 60
const day = 24 * 60 * 60 * 1000
/** Bytes that a cache keeps: a build of the site for one address needs about 60 MB in the largest one. */
const sizeLimit = 400_000_000
/** Bytes of the checksum before the content of a file. */
const checksumLength = 32

const checksum = (content: Uint8Array) => hash('sha256', content, 'buffer')

/** What earlier builds made, keyed by what it was made from. */
export class FileCache {
  readonly #folder: string
  readonly #maker: string
  /** The files that were asked for since the cache was opened. */
  readonly #asked = new Set<string>()

  /**
   * @param folder where the files are kept
   * @param maker what decides on their content besides the key: the code, the versions of libraries
   */
  constructor(folder: string, maker: string) {
    this.#folder = folder
    this.#maker = maker
  }

  /**
   * The content for a key, and whether the cache had it. What is truncated or damaged is made again.
   * @param key everything that the content is made from
   */
  async take(
    key: string,
    make: () => Uint8Array | Promise<Uint8Array>,
  ): Promise<{ content: Uint8Array; kept: boolean }> {
    const file = join(this.#folder, hash('sha256', this.#maker + key).slice(0, 40))
    this.#asked.add(file)
    const found = await readFile(file).catch(() => undefined)
    const content = found?.subarray(checksumLength)
    if (content && checksum(content).equals(found?.subarray(0, checksumLength) ?? Buffer.of())) {
      const now = new Date()
      // Another build may remove it at this moment.
      await utimes(file, now, now).catch(() => undefined)
      return { content, kept: true }
    }
    const made = await make()
    await mkdir(this.#folder, { recursive: true })
    // Other builds may write the same file at this moment.
    const draft = `${file}.${process.pid}`
    await writeFile(draft, Buffer.concat([checksum(made), made]))
    await rename(draft, file)
    return { content: made, kept: false }
  }

  /**
   * Removes what no build has asked for in a long time and, beyond a size, what was asked for longest
   * ago. What was asked for since the cache was opened stays.
   * @param limit in bytes
   */
  async prune(limit = sizeLimit) {
    let size = 0
    for (const { file, bytes, asked } of await this.#newestFirst()) {
      size += bytes
      const isTooOld = Date.now() - asked > keptFor * day
      const isTooMuch = size > limit && !this.#asked.has(file)
      if (isTooOld || isTooMuch) await rm(file, { force: true })
    }
  }

  /** Each file with its size and the time it was last asked for, in milliseconds. */
  async #newestFirst() {
    const files: { file: string; bytes: number; asked: number }[] = []
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const file = join(this.#folder, name)
      // Another build may have moved or removed it at this moment.
      const found = await stat(file).catch(() => undefined)
      if (found) files.push({ file, bytes: found.size, asked: found.mtimeMs })
    }
    return files.sort((a, b) => b.asked - a.asked)
  }
}

/** The folder of the caches of a project; `BUILD_CACHE` names another one. */
export function cacheFolder(project: string, name: string): string {
  return join(process.env['BUILD_CACHE'] || join(project, '.cache'), name)
}

/** A hash of the content of files. */
function hashOfFiles(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * A hash of some code of the site and of the versions of all libraries, for what is made with them.
 * @param folders of `src`
 */
export function hashOfCode(project: string, folders: readonly string[]): string {
  const code = folders.map((folder) => `src/${folder}/**/*.ts`)
  const files = globSync([...code, 'package-lock.json'], { cwd: project }).sort()
  return hashOfFiles(files.map((file) => join(project, file))) + process.version
}
