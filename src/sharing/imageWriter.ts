import pLimit from 'p-limit'
import { FileCache, cacheFolder } from '#build/fileCache.ts'
import type { OutputFolder } from '#build/outputFolder.ts'
import { designHash, drawImage, type ImageContent } from './drawImage.ts'

/** Pictures that are drawn at the same time: enough to keep every core busy. */
const atOnce = pLimit(8)

/** Draws pictures in the background, or takes them from the cache, and writes them. */
export class ImageWriter {
  readonly #output: OutputFolder
  readonly #cache: FileCache
  readonly #images: Promise<boolean>[] = []

  constructor(output: OutputFolder, project: string) {
    this.#output = output
    this.#cache = new FileCache(cacheFolder(project, 'share-images'), designHash())
  }

  /** Starts with a picture. @param path of its file below the site's base */
  add(path: string, image: ImageContent) {
    const written = atOnce(async () => {
      const { content, kept } = await this.#cache.take(JSON.stringify(image), () =>
        drawImage(image),
      )
      this.#output.write({ path, content })
      return kept
    })
    // Whoever waits for all pictures hears of it.
    written.catch(() => undefined)
    this.#images.push(written)
  }

  /** Waits for all pictures. @returns how many were drawn, and how many the cache had */
  async finish(): Promise<{ drawn: number; kept: number }> {
    const images = await Promise.all(this.#images)
    await this.#cache.prune()
    const kept = images.filter(Boolean).length
    return { drawn: images.length - kept, kept }
  }
}
