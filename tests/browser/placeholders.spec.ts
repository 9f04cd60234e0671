import { builtPages } from '../pages.ts'
import { sites } from '../sites.ts'
import { expect, test } from './test.ts'

test('what fields say in themselves is readable, light and dark', async ({ page }) => {
  test.slow()
  // Every page with such a field of its own, and one with only that of all pages.
  const withFields = builtPages(sites.root)
    .filter(({ document }) => document.querySelector('main [placeholder]') !== null)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('/print/'))
  for (const path of ['/worker-nodes/kubelet/', ...withFields]) {
    await page.goto(`.${path}`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const contrasts = await page.evaluate(placeholderContrasts)
      expect(contrasts.length, path).toBeGreaterThan(0)
      for (const { words, contrast } of contrasts) {
        expect(contrast, `${path} ${words}, ${colorScheme}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  }
})

/** How each field of the page contrasts its placeholder with what it is written on. */
function placeholderContrasts(): { words: string; contrast: number }[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (!canvas) return []
  /** Paints colours over each other and reads how light what comes out is. */
  const luminance = (colours: readonly string[]) => {
    for (const colour of colours) {
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
    }
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const backgroundsOf = (element: Element | null): string[] =>
    element
      ? [...backgroundsOf(element.parentElement), getComputedStyle(element).backgroundColor]
      : ['white']
  return [...document.querySelectorAll<HTMLInputElement>('[placeholder]')].map((field) => {
    const { color, opacity } = getComputedStyle(field, '::placeholder')
    const backgrounds = backgroundsOf(field)
    canvas.globalAlpha = 1
    const behind = luminance(backgrounds)
    canvas.globalAlpha = Number(opacity)
    const words = luminance([color])
    const [light = 0, dark = 0] = [behind, words].sort((a, b) => b - a)
    return { words: field.placeholder, contrast: (light + 0.05) / (dark + 0.05) }
  })
}
