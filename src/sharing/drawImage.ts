import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import satori from 'satori'
import sharp from 'sharp'
import { site } from '#data/site.ts'
import { imageSize } from './shareImages.ts'
import { readTokenColours } from './tokenColours.ts'

/** What a picture says. */
export interface ImageContent {
  /** Where the section is, "Access control › IRSA"; may be empty. */
  kicker: string
  title: string
  summary: string
}

const { resolve } = createRequire(import.meta.url)
/** The files that decide on the look of the pictures. */
const designFiles = {
  drawing: import.meta.filename,
  colours: `${import.meta.dirname}/tokenColours.ts`,
  size: `${import.meta.dirname}/shareImages.ts`,
  site: `${import.meta.dirname}/../data/site.ts`,
  layout: resolve('satori'),
  regular: resolve('@fontsource/inter/files/inter-latin-400-normal.woff'),
  bold: resolve('@fontsource/inter/files/inter-latin-700-normal.woff'),
  tokens: `${import.meta.dirname}/../styles/tokens.css`,
  logo: `${import.meta.dirname}/../../public/favicon.svg`,
}

/** A hash of all that decides on the look of the pictures, besides what they say. */
export function designHash(): string {
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions))
  for (const file of Object.values(designFiles)) hash.update(readFileSync(file))
  return hash.digest('hex')
}

const fonts = [
  { name: 'Inter', data: readFileSync(designFiles.regular), weight: 400 as const },
  { name: 'Inter', data: readFileSync(designFiles.bold), weight: 700 as const },
]
const colours = readTokenColours(readFileSync(designFiles.tokens, 'utf8'), 'light')
function colour(role: string): string {
  const found = colours.get(role)
  if (found === undefined) {
    throw new Error(
      `${designFiles.tokens} has no --color-${role} of the form light-dark(oklch(…), oklch(…)), which pictures are drawn in.`,
    )
  }
  return found
}
const logo = readFileSync(designFiles.logo, 'utf8').replace(/#[0-9a-f]{6}/, colour('page'))

/** Sizes of a title by the most characters that are set in them. */
const titleSizes = [
  { most: 20, size: 96 },
  { most: 45, size: 76 },
  { most: 80, size: 62 },
  { most: Infinity, size: 52 },
]

/**
 * Draws the picture of a page or a section: a PNG of 1200 × 630 pixels. Long titles are set smaller;
 * what does not fit ends with an ellipsis.
 * @throws where the font has no letter for a character
 */
export async function drawImage(content: ImageContent): Promise<Buffer> {
  const svg = await satori(layout(content), {
    ...imageSize,
    fonts,
    loadAdditionalAsset: (_, text) => {
      throw new Error(
        `The picture of “${content.title}” cannot show “${text}”: its font has no such letter. Write the title and the first sentence without it.`,
      )
    },
  })
  // Few colours keep it small: a ground, three inks and the steps between.
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer()
}

type Element = ReturnType<typeof element>

function element(
  type: string,
  style: Record<string, string | number>,
  children?: string | unknown[],
  attributes: Record<string, string | number> = {},
) {
  return { type, key: null, props: { style, children, ...attributes } }
}

function layout({ kicker, title, summary }: ImageContent): Element {
  const longestWord = Math.max(...title.split(/\s/).map(({ length }) => length))
  const length = Math.max(title.length, longestWord * 2)
  const size = titleSizes.find(({ most }) => length <= most)?.size ?? 52
  const text = { display: 'block', flexShrink: 0, wordBreak: 'break-word' }
  return element(
    'div',
    {
      background: colour('accent'),
      boxSizing: 'border-box',
      color: colour('page'),
      display: 'flex',
      flexDirection: 'column',
      fontFamily: 'Inter',
      height: '100%',
      padding: '68px 80px 60px',
      width: '100%',
    },
    [
      element('div', { ...text, color: colour('accent-line'), fontSize: 34, lineClamp: 1 }, kicker),
      element(
        'div',
        {
          ...text,
          fontSize: size,
          fontWeight: 700,
          letterSpacing: '-0.018em',
          lineClamp: 3,
          lineHeight: 1.15,
          marginTop: 26,
        },
        title,
      ),
      element(
        'div',
        {
          ...text,
          color: colour('accent-soft'),
          fontSize: 33,
          lineClamp: 3,
          lineHeight: 1.4,
          marginTop: 28,
        },
        summary,
      ),
      element('div', { alignItems: 'center', display: 'flex', gap: 14, marginTop: 'auto' }, [
        element('img', {}, undefined, {
          src: `data:image/svg+xml;base64,${Buffer.from(logo).toString('base64')}`,
          width: 44,
          height: 44,
        }),
        element('div', { fontSize: 34, fontWeight: 700 }, site.name),
      ]),
    ],
  )
}
