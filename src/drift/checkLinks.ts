import pLimit from 'p-limit'
import { dataFile } from '#checks/projectFiles.ts'
import type { Source } from '#facts/source.ts'
import type { Entry } from './drift.ts'
import { request, type Requests } from './fetchText.ts'
import { messageOf } from './messageOf.ts'

/** A source whose page cannot be read. */
export interface BrokenLink extends Entry {
  url: string
  reason: string
}

/** Answers to programs that are no browsers; a reader can see the page all the same. */
const refusals = [401, 403, 429]

/** How many pages are asked for at a time. */
const atOnce = 8

/**
 * Finds the sources whose addresses lead nowhere.
 * @param files the sources by the file of `src/data/sources/` that lists them
 */
export async function brokenLinks(
  files: Readonly<Record<string, Readonly<Record<string, Source>>>>,
  requests?: Requests,
): Promise<BrokenLink[]> {
  const limit = pLimit(atOnce)
  const listed = Object.entries(files).flatMap(([file, sources]) =>
    Object.entries(sources).map(([key, { url }]) => ({ file, key, url })),
  )
  const found = await Promise.all(
    listed.map(({ file, key, url }) =>
      limit(async () => {
        const reason = await faultOf(url, requests)
        const path = [key, 'url']
        return reason === undefined
          ? []
          : [{ file: dataFile(`sources/${file}`), path, name: key, facts: [], url, reason }]
      }),
    ),
  )
  return found.flat()
}

/** Why a page cannot be read. Some servers know only GET, so a refused HEAD proves nothing. */
async function faultOf(url: string, requests?: Requests): Promise<string | undefined> {
  const ask = async (method: string) => {
    const { status, body } = await request(url, { method }, requests)
    await body?.cancel()
    return status
  }
  const isThere = (status: number) => status < 400 || refusals.includes(status)
  try {
    if (isThere(await ask('HEAD'))) return undefined
    const status = await ask('GET')
    return isThere(status) ? undefined : `HTTP status ${status}`
  } catch (error) {
    return messageOf(error)
  }
}
