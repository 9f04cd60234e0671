import { chromium as browsers, type Browser, type Page } from 'playwright'
import { median, slow } from './network.ts'

const runs = 3
/** Milliseconds between two keys of a quick typist. */
const betweenKeys = 120
/** Queries that names answer, one of them misspelt, and one that only the texts do. */
const queries = ['pod identity', 'kapenter', 'why is the log group kept']

interface Figures {
  /** Milliseconds to the first result on the screen, and to those of the whole query with the texts. */
  first: number
  answered: number
  /** Bytes and requests of the search up to the first result, and in all. */
  bytes: number
  requests: number
  allBytes: number
}

/**
 * Prints how long the search takes from the key that opens it to results on the screen, and what it
 * loads: on a slow connection and on this machine, with an empty cache.
 */
export async function benchSearch(executablePath: string, name: string, address: string) {
  const browser = await browsers.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const rows: Record<string, object> = {}
  for (const query of queries) {
    for (const [connection, throttle] of [
      ['1.6 Mbit/s, 150 ms', slow],
      ['local', undefined],
    ] as const) {
      for (const typing of ['at once', 'typed'] as const) {
        const figures: Figures[] = []
        for (let run = 0; run < runs; run++) {
          figures.push(await measure(browser, address, query, typing, throttle))
        }
        const middle = (figure: keyof Figures) =>
          Math.round(median(figures.map((each) => each[figure])))
        rows[`${query}, ${connection}, ${typing}`] = {
          'first result, ms': middle('first'),
          'with the texts, ms': middle('answered'),
          'kB to the first': Math.round(middle('bytes') / 1000),
          'requests to the first': middle('requests'),
          'kB in all': Math.round(middle('allBytes') / 1000),
        }
      }
    }
  }
  rows['one more key, warm'] = { 'first result, ms': Math.round(await warm(browser, address)) }
  await browser.close()
  console.log(
    `\nSearch of ${name}, cold: from the key that opens it, or from the last key when typed; median of ${runs}`,
  )
  console.table(rows)
}

async function measure(
  browser: Browser,
  address: string,
  query: string,
  typing: 'at once' | 'typed',
  throttle: typeof slow | undefined,
): Promise<Figures> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${address}/worker-nodes/kubelet/`, { waitUntil: 'networkidle' })
  const session = await context.newCDPSession(page)
  const loaded: { time: number; bytes: number }[] = []
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    loaded.push({ time: performance.now(), bytes: encodedDataLength })
  })
  await session.send('Network.enable')
  if (throttle) {
    await session.send('Network.emulateNetworkConditions', { offline: false, ...throttle })
  }
  await watch(page)
  await page.keyboard.press('/')
  if (typing === 'at once') await page.keyboard.insertText(query)
  else await page.keyboard.type(query, { delay: betweenKeys })
  await page.waitForFunction(() => 'first' in window.searchTimes)
  const firstAt = performance.now()
  await page.waitForFunction(() => window.searchTimes.answered > window.searchTimes.lastKey)
  // The sentences of the rows on the screen come after a pause.
  await page.locator('#search-dialog .search-excerpt:not(:empty)').first().waitFor()
  const times = await page.evaluate(() => window.searchTimes)
  await context.close()
  const start = typing === 'at once' ? times.opened : times.lastKey
  const before = loaded.filter(({ time }) => time <= firstAt)
  const sum = (files: typeof loaded) => files.reduce((total, { bytes }) => total + bytes, 0)
  return {
    first: Math.max(0, times.first - start),
    answered: times.answered - start,
    bytes: sum(before),
    requests: before.length,
    allBytes: sum(loaded),
  }
}

/** Milliseconds from a key to the painted results of the longer query, with everything loaded. */
async function warm(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${address}/worker-nodes/kubelet/`, { waitUntil: 'networkidle' })
  await page.keyboard.press('/')
  await page.keyboard.type('secret')
  await page.waitForLoadState('networkidle')
  const times: number[] = []
  for (const key of 's encrypted at rest') {
    await watch(page)
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForFunction(() => window.searchTimes.answered > window.searchTimes.lastKey)
    times.push(await page.evaluate(() => window.searchTimes.answered - window.searchTimes.lastKey))
  }
  await context.close()
  return median(times)
}

declare global {
  interface Window {
    /** When the search was opened, the last key was pressed, and results of it were painted. */
    searchTimes: { opened: number; lastKey: number; first: number; answered: number }
  }
}

/** Notes the time of keys, and of changes of the results once they are painted. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const times: Partial<Window['searchTimes']> = {}
    Object.assign(window, { searchTimes: times })
    addEventListener('keydown', () => (times.opened ??= performance.now()), { capture: true })
    addEventListener('input', () => (times.lastKey = performance.now()), { capture: true })
    const box = document.querySelector('#search-dialog section-search')
    const painted = () =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (!box?.querySelector('[role=option] .search-excerpt')) return
          times.first ??= performance.now()
          const status = box.querySelector('[role=status]')?.textContent ?? ''
          if (/^\d/.test(status)) times.answered = performance.now()
        }),
      )
    if (box) new MutationObserver(painted).observe(box, { childList: true, subtree: true })
  })
}
