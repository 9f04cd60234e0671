import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import type { ImageContent } from './drawImage.ts'
import { ImageCache } from './imageCache.ts'

interface ImageToDraw {
  /** Path in the folder that is written to. */
  file: string
  content: ImageContent
}

/** Writes pictures into a folder, from the cache or drawn. */
export async function drawImages(
  images: readonly ImageToDraw[],
  folder: string,
  cacheFolder: string,
) {
  const start = performance.now()
  const cache = new ImageCache(cacheFolder)
  const left = images.values()
  let fromCache = 0
  const work = async () => {
    for (const { file, content } of left) {
      const { image, kept } = await cache.take(content)
      if (kept) fromCache++
      const path = join(folder, file)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, image)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work))
  await cache.prune()
  const seconds = (performance.now() - start) / 1000
  return { drawn: images.length - fromCache, fromCache, seconds }
}
