const token =
  /--color-([\w-]+): light-dark\(oklch\(([\d.]+) ([\d.]+) ([\d.]+)\), oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)\)/g

/**
 * The colours that a style sheet of tokens decides on, as `rgb(…)` by their roles (`page`, `accent`).
 * @param css lines such as `--color-page: light-dark(oklch(0.99 0 250), oklch(0.2 0 250));`
 */
export function readTokenColours(css: string, scheme: 'light' | 'dark'): Map<string, string> {
  const first = scheme === 'light' ? 2 : 5
  return new Map(
    Array.from(css.matchAll(token), (match) => {
      const [lightness = 0, chroma = 0, hue = 0] = match.slice(first, first + 3).map(Number)
      return [match[1] ?? '', fromOklch(lightness, chroma, hue)]
    }),
  )
}

/**
 * An oklch colour in sRGB; what sRGB cannot show is clipped.
 * Matrices: https://bottosson.github.io/posts/oklab/
 * @param hue in degrees
 */
function fromOklch(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    encode(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    encode(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    encode(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ]
  return `rgb(${channels.join(',')})`
}

/** A linear channel, 0 to 1, with the gamma of sRGB. */
function encode(linear: number): number {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
  return Math.round(255 * Math.min(1, Math.max(0, value)))
}
