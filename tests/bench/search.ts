import { chromium as browsers, type Browser, type Page } from 'playwright'
import { median, slow } from './network.ts'
import { watchSearch } from './searchWatch.ts'
import { withSite } from './server.ts'
import { SlowLink, type Sent } from './slowLink.ts'

const runs = 3
/** Milliseconds between two keys of a quick typist. */
const betweenKeys = 120
/** After this long without a change, nothing comes any more. */
const quiet = 1200
/** How many times slower than this machine a phone is. */
const phone = 4
/** Queries that names answer, one of them misspelt, one for a comparison, and one that only texts do. */
const queries = ['secrets', 'irsa vs pod identity', 'kapenter', 'why is the log group kept']
/** What is typed on the phone. */
const phoneQuery = 'kapenter nodes not removed'

/** In milliseconds from the last key, or from the opening one when the query is pasted. */
interface Figures {
  /** To the first row of the query on the screen, and how many of the first five have a sentence then. */
  first: number
  sentences: number
  /** Until the order of the rows is final, and until nothing changes any more. */
  ordered: number
  still: number
  /** Rows that moved after they were painted. */
  moved: number
  bytes: number
  requests: number
}

/**
 * Prints how long the search takes from the key that opens it to results on the screen, and what it
 * loads: on a slow connection and on this machine, with an empty cache, and how it blocks a phone.
 */
export async function benchSearch(executablePath: string, name: string, folder: string) {
  const browser = await browsers.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const rows: Record<string, object> = {}
  for (const [connection, speed] of [
    ['1.6 Mbit/s, 150 ms', slow],
    ['local', undefined],
  ] as const) {
    const link = new SlowLink(speed)
    const measureAll = async (address: string) => {
      for (const query of queries) {
        for (const typing of ['at once', 'typed'] as const) {
          const figures: Figures[] = []
          for (let run = 0; run < runs; run++) {
            figures.push(await measure(browser, address, query, typing, link))
          }
          const middle = (figure: keyof Figures) =>
            Math.round(median(figures.map((each) => each[figure])))
          rows[`${query}, ${connection}, ${typing}`] = {
            'first, ms': middle('first'),
            'sentences then': middle('sentences'),
            'order final, ms': middle('ordered'),
            'nothing changes, ms': middle('still'),
            'rows moved': middle('moved'),
            'kB until then': Math.round(middle('bytes') / 1000),
            requests: middle('requests'),
          }
        }
      }
    }
    await withSite(folder, measureAll, link)
  }
  console.log(
    `\nSearch of ${name}, cold: from the key that opens it, or from the last key when typed; median of ${runs}`,
  )
  console.table(rows)
  await withSite(folder, async (address) => {
    console.table({
      'one more key, warm': { 'first, ms': Math.round(await warm(browser, address)) },
    })
    const figures: Awaited<ReturnType<typeof onPhone>>[] = []
    for (let run = 0; run < runs; run++) figures.push(await onPhone(browser, address))
    console.log(`A phone (CPU ÷ ${phone}): main thread, ms`)
    console.table(
      Object.fromEntries(
        (['cold', 'warm'] as const).map((state) => {
          const middle = (figure: 'blocked' | 'longest' | 'interaction') =>
            Math.round(median(figures.map((each) => each[state][figure])))
          return [
            `typing "${phoneQuery}", ${state}`,
            { blocked: middle('blocked'), longest: middle('longest'), INP: middle('interaction') },
          ]
        }),
      ),
    )
  })
  await browser.close()
}

async function openPage(browser: Browser, address: string) {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${address}/worker-nodes/kubelet/`, { waitUntil: 'networkidle' })
  await page.evaluate(watchSearch)
  return { context, page }
}

/** Waits until the box has had results and has not changed for a while. */
async function untilStill(page: Page) {
  await page.waitForFunction(
    (quiet) => {
      const { changes, lastKey = 0 } = window.searchWatch
      const last = changes.at(-1)
      return (
        last && last.rows.length > 0 && performance.now() - Math.max(last.time, lastKey) > quiet
      )
    },
    quiet,
    { polling: 100 },
  )
}

async function measure(
  browser: Browser,
  address: string,
  query: string,
  typing: 'at once' | 'typed',
  link: SlowLink,
): Promise<Figures> {
  const { context, page } = await openPage(browser, address)
  link.sent = []
  await page.keyboard.press('/')
  if (typing === 'at once') await page.keyboard.insertText(query)
  else await page.keyboard.type(query, { delay: betweenKeys })
  await untilStill(page)
  const { opened = 0, lastKey = 0, changes } = await page.evaluate(() => window.searchWatch)
  const origin = await page.evaluate(() => performance.timeOrigin)
  await context.close()
  const start = typing === 'at once' ? opened : lastKey
  const ofQuery = changes.filter(({ time, rows }) => time > lastKey && rows.length > 0)
  const [first] = ofQuery
  const final = changes.at(-1)
  const order = (rows: readonly string[]) => rows.join('\n')
  const lastOther = ofQuery.findLastIndex(({ rows }) => order(rows) !== order(final?.rows ?? []))
  const still = ofQuery.at(-1)?.time ?? start
  const before: Sent[] = link.sent.filter(({ there }) => there <= origin + still)
  return {
    first: Math.max(0, (first?.time ?? NaN) - start),
    sentences: first?.sentences ?? 0,
    ordered: Math.max(0, (ofQuery[lastOther + 1]?.time ?? start) - start),
    still: still - start,
    moved: Math.max(0, ...ofQuery.slice(1).map(({ moved }) => moved)),
    bytes: before.reduce((total, { bytes }) => total + bytes, 0),
    requests: before.length,
  }
}

/** Milliseconds from a key to the painted results of the longer query, with everything loaded. */
async function warm(browser: Browser, address: string): Promise<number> {
  const { context, page } = await openPage(browser, address)
  await page.keyboard.press('/')
  await page.keyboard.type('secret')
  await untilStill(page)
  const times: number[] = []
  for (const key of 's encrypted at rest') {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForFunction(() => window.searchWatch.painted !== undefined)
    times.push(
      await page.evaluate(() => {
        const { painted = NaN, lastKey = NaN } = window.searchWatch
        return painted - lastKey
      }),
    )
  }
  await context.close()
  return median(times)
}

/** What a slow processor is blocked by while a query is typed, first cold and then with all loaded. */
async function onPhone(browser: Browser, address: string) {
  const { context, page } = await openPage(browser, address)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone })
  const type = async () => {
    await page.evaluate(() => {
      window.searchWatch.tasks = []
      window.searchWatch.interactions = []
    })
    await page.keyboard.type(phoneQuery, { delay: betweenKeys })
    await untilStill(page)
    const { tasks, interactions } = await page.evaluate(() => window.searchWatch)
    return {
      blocked: tasks.reduce((sum, each) => sum + each - 50, 0),
      longest: Math.max(0, ...tasks),
      interaction: Math.max(0, ...interactions),
    }
  }
  await page.keyboard.press('/')
  const cold = await type()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Backspace')
  const again = { cold, warm: await type() }
  await context.close()
  return again
}
