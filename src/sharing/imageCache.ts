import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { designHash, drawImage, type ImageContent } from './drawImage.ts'

/** How long a picture that no build asks for is kept, in days. */
const keptFor = 60
const day = 24 * 60 * 60 * 1000

/** Pictures of earlier builds; the name of a file says what it shows and how it is drawn. */
export class ImageCache {
  readonly #folder: string
  readonly #design = designHash()

  /** @param folder where the pictures are kept */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** The picture, and whether the cache had it. A truncated picture is drawn again. */
  async take(content: ImageContent): Promise<{ image: Buffer; kept: boolean }> {
    const name = createHash('sha256').update(this.#design + JSON.stringify(content))
    const file = join(this.#folder, `${name.digest('hex').slice(0, 40)}.png`)
    const found = await readFile(file).catch(() => undefined)
    if (found && isWhole(found)) {
      const now = new Date()
      await utimes(file, now, now)
      return { image: found, kept: true }
    }
    const image = await drawImage(content)
    await mkdir(this.#folder, { recursive: true })
    // Other builds may write the same picture at this moment.
    const draft = `${file}.${process.pid}`
    await writeFile(draft, image)
    await rename(draft, file)
    return { image, kept: false }
  }

  /** Removes what no build has asked for in a long time. */
  async prune() {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const file = join(this.#folder, name)
      // Another build may have moved or removed it at this moment.
      const found = await stat(file).catch(() => undefined)
      if (found && Date.now() - found.mtimeMs > keptFor * day) await rm(file, { force: true })
    }
  }
}

/** Whether a PNG has its beginning and its end. */
function isWhole(image: Buffer): boolean {
  return image.subarray(1, 4).toString() === 'PNG' && image.subarray(-8, -4).toString() === 'IEND'
}
