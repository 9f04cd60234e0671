import { spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { OutputFolder } from '../../src/build/outputFolder.ts'
import { drawImage } from '../../src/sharing/drawImage.ts'
import { ImageWriter } from '../../src/sharing/imageWriter.ts'
import { readTokenColours } from '../../src/sharing/tokenColours.ts'

const content = {
  kicker: 'Resources › Secrets',
  title: 'Is a Secret encrypted in etcd?',
  summary: 'On EKS, yes.',
}

let folder: string

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eks-notes-images-'))
})

test.afterEach(() => rmSync(folder, { recursive: true }))

test('the longest texts fit a picture of 1200 by 630 pixels and 60 kB', async () => {
  const long = 'FailedToCreatePodSandBox '.repeat(12)
  const image = await drawImage({ kicker: long, title: long, summary: long })
  const { width, height } = await sharp(image).metadata()
  expect({ width, height }).toEqual({ width: 1200, height: 630 })
  expect(image.length).toBeLessThan(60_000)
})

test('a character that the font does not have is named, not left out', async () => {
  await expect(drawImage({ ...content, title: 'Pod → Service' })).rejects.toThrow(
    'The picture of “Pod → Service” cannot show “→”',
  )
})

test('the name of the site is below a text of any length', async () => {
  /** The part of a picture in which the site's name stands. */
  const foot = async (title: string, summary: string) =>
    sharp(await drawImage({ ...content, title, summary }))
      .extract({ left: 80, top: 500, width: 400, height: 130 })
      .threshold(160)
      .raw()
      .toBuffer()
  const short = await foot('Pods', '')
  const long = await foot('How long a title may be. '.repeat(5), 'What it says. '.repeat(20))
  // The few colours of a picture may be chosen a little differently.
  const different = long.filter((level, index) => level !== short[index])
  expect(different.length / long.length).toBeLessThan(0.01)
})

test('a picture is the same to the byte in every build, whatever is drawn before and beside it', async () => {
  const contents = Array.from({ length: 20 }, (_, index) => ({
    kicker: `Chapter ${index}`,
    title: 'What a Pod may do. '.repeat(1 + (index % 7)),
    summary: 'It says this. '.repeat(index),
  }))
  const images = await Promise.all(contents.map(drawImage))
  const drawAlone = `
    import { hash } from 'node:crypto'
    import { drawImage } from './src/sharing/drawImage.ts'
    for (const content of ${JSON.stringify(contents.toReversed())}) {
      console.log(hash('sha256', await drawImage(content)))
    }`
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', drawAlone],
    {
      encoding: 'utf8',
    },
  )
  expect(stdout.trim().split('\n').toReversed(), stderr).toEqual(
    images.map((image) => hash('sha256', image)),
  )
})

test('a picture that was drawn is taken from the cache, and a damaged one is drawn again', async () => {
  const output = new OutputFolder(folder, Date.now())
  const draw = async (...titles: string[]) => {
    const images = new ImageWriter(output, folder)
    for (const title of titles) images.add(`${title}.png`, { ...content, title })
    return images.finish()
  }
  expect(await draw('One', 'Two')).toEqual({ drawn: 2, kept: 0 })
  const first = readFileSync(join(folder, 'One.png'))
  expect(first.equals(readFileSync(join(folder, 'Two.png')))).toBe(false)
  expect(await draw('One', 'Two', 'Three')).toEqual({ drawn: 1, kept: 2 })

  const cache = join(folder, '.cache/share-images')
  for (const name of readdirSync(cache)) {
    const file = join(cache, name)
    writeFileSync(file, readFileSync(file).subarray(0, 1000))
  }
  expect(await draw('One')).toEqual({ drawn: 1, kept: 0 })
  expect(readFileSync(join(folder, 'One.png')).equals(first)).toBe(true)
})

test('the colours of the tokens are read for either scheme', () => {
  const css = '--color-accent: light-dark(oklch(0.43 0.125 252), oklch(0.79 0.105 245));'
  expect(readTokenColours(css, 'light').get('accent')).toBe('oklch(0.43 0.125 252)')
  expect(readTokenColours(css, 'dark').get('accent')).toBe('oklch(0.79 0.105 245)')
})
