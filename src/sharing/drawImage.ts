import { Renderer, type Node } from '@takumi-rs/core'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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
  renderer: resolve('@takumi-rs/core'),
  regular: resolve('@fontsource/inter/files/inter-latin-400-normal.woff2'),
  bold: resolve('@fontsource/inter/files/inter-latin-700-normal.woff2'),
  letters: resolve('@fontsource/inter/unicode.json'),
  tokens: `${import.meta.dirname}/../styles/tokens.css`,
  logo: `${import.meta.dirname}/../../public/favicon.svg`,
}
const read = (file: keyof typeof designFiles) => readFileSync(designFiles[file], 'utf8')

/** A hash of everything that decides how the pictures look, apart from what they say. */
export function designHash(): string {
  const hash = createHash('sha256')
  for (const file of Object.values(designFiles)) hash.update(readFileSync(file))
  return hash.digest('hex')
}

const colours = readTokenColours(read('tokens'), 'light')
function colour(role: string): string {
  const found = colours.get(role)
  if (found === undefined) {
    throw new Error(
      `${designFiles.tokens} has no --color-${role} of the form light-dark(oklch(…), oklch(…)), which pictures are drawn in.`,
    )
  }
  return found
}

const logo = { src: 'logo', data: Buffer.from(read('logo').replace(/#[0-9a-f]{6}/, '#ffffff')) }

/** A character that the font has no letter for. */
const missingLetter = new RegExp(`[^${latinRanges()}]`, 'u')

/** The characters of the font, from `U+0000-00FF,U+0131` to the inside of a character class. */
function latinRanges(): string {
  const { latin } = JSON.parse(read('letters')) as Record<'latin', string>
  return latin.replace(/(?:U\+|(-))([0-9A-F]+),?/g, (_, dash = '', code) => `${dash}\\u{${code}}`)
}

let renderer: Promise<Renderer> | undefined

/** A renderer that has the font. */
async function openRenderer(): Promise<Renderer> {
  const renderer = new Renderer()
  for (const [weight, file] of [
    [400, designFiles.regular],
    [700, designFiles.bold],
  ] as const) {
    await renderer.registerFont({ name: 'Inter', data: readFileSync(file), weight })
  }
  return renderer
}

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
 * @throws if the font does not have a character
 */
export async function drawImage(content: ImageContent): Promise<Buffer> {
  const [missing] = missingLetter.exec(Object.values(content).join(' ')) ?? []
  if (missing !== undefined) {
    throw new Error(
      `The picture of “${content.title}” cannot show “${missing}”: its font does not have this character. Remove it from the title and the first sentence.`,
    )
  }
  renderer ??= openRenderer()
  return (await renderer).render(layout(content), { ...imageSize, format: 'png', images: [logo] })
}

function layout({ kicker, title, summary }: ImageContent): Node {
  const longestWord = Math.max(...title.split(/\s/).map(({ length }) => length))
  const length = Math.max(title.length, longestWord * 2)
  const size = titleSizes.find(({ most }) => length <= most)?.size ?? 52
  const text = { flexShrink: 0, textOverflow: 'ellipsis', wordBreak: 'break-word' }
  return {
    type: 'container',
    style: {
      backgroundColor: colour('accent'),
      boxSizing: 'border-box',
      color: colour('page'),
      display: 'flex',
      flexDirection: 'column',
      fontFamily: 'Inter',
      height: '100%',
      padding: '68px 80px 60px',
      width: '100%',
    },
    children: [
      {
        type: 'text',
        text: kicker,
        style: { ...text, color: colour('accent-line'), fontSize: 34, lineClamp: 1 },
      },
      {
        type: 'text',
        text: title,
        style: {
          ...text,
          fontSize: size,
          fontWeight: 700,
          letterSpacing: '-0.018em',
          lineClamp: 3,
          lineHeight: 1.15,
          marginTop: 26,
        },
      },
      {
        type: 'text',
        text: summary,
        style: {
          ...text,
          color: colour('accent-soft'),
          fontSize: 33,
          lineClamp: 3,
          lineHeight: 1.4,
          marginTop: 28,
        },
      },
      {
        type: 'container',
        style: { alignItems: 'center', display: 'flex', gap: 14, marginTop: 'auto' },
        children: [
          { type: 'image', src: logo.src, width: 44, height: 44 },
          { type: 'text', text: site.name, style: { fontSize: 34, fontWeight: 700 } },
        ],
      },
    ],
  }
}
