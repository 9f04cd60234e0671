import type { Page } from 'playwright/test'

/**
 * The contrast of a part of the page as it is painted: its most frequent colour against the one that
 * differs most from it. What axe does not see, highlights and images, counts as well.
 * @param clip the part, in pixels of the page's view
 */
export async function paintedContrast(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<number> {
  const png = await page.screenshot({ clip, animations: 'disabled' })
  // The policy of the page allows no picture in an address.
  const blank = await page.context().newPage()
  const contrast = await blank.evaluate(contrastIn, png.toString('base64'))
  await blank.close()
  return contrast
}

/** The contrast in a picture, as for `paintedContrast`. Runs in a page. @param data PNG in base64 */
async function contrastIn(data: string): Promise<number> {
  const image = new Image()
  image.src = `data:image/png;base64,${data}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas')
  context.drawImage(image, 0, 0)
  const { data: values } = context.getImageData(0, 0, image.width, image.height)
  const counts = new Map<number, number>()
  const levels: number[] = []
  for (let i = 0; i < values.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = values.subarray(i, i + 3)
    const linear = [red, green, blue].map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    const [r = 0, g = 0, b = 0] = linear
    const level = 0.2126 * r + 0.7152 * g + 0.0722 * b
    levels.push(level)
    const key = Math.round(level * 1000)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const [[ground = 0] = []] = [...counts].sort(([, a], [, b]) => b - a)
  const contrasts = levels.map((level) => {
    const [light, dark] = [Math.max(level, ground / 1000), Math.min(level, ground / 1000)]
    return (light + 0.05) / (dark + 0.05)
  })
  return Math.max(...contrasts)
}
