import { chromium as browsers, type Browser } from 'playwright'
import { median, slow } from './network.ts'

const kinds = {
  home: '/',
  note: '/worker-nodes/kubelet/',
  'note with a table': '/eks/ways-to-run-kubernetes/',
  comparison: '/compare/compute-options/',
  search: '/search/',
  'chapter to print': '/print/resources/',
}
const runs = 5

interface View {
  firstPaint: number
  bytes: number
  requests: number
  shift: number
}

/** Prints what the first view of each kind of page costs on a slow connection, with an empty cache. */
export async function benchPages(executablePath: string, address: string) {
  const browser = await browsers.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const rows: Record<string, object> = {}
  for (const [kind, path] of Object.entries(kinds)) {
    const views: View[] = []
    for (let run = 0; run < runs; run++) views.push(await view(browser, address + path))
    const middle = (figure: keyof View) => median(views.map((each) => each[figure]))
    rows[kind] = {
      'first paint, ms': Math.round(middle('firstPaint')),
      'bytes over the wire': middle('bytes'),
      requests: middle('requests'),
      'layout shift': middle('shift'),
    }
  }
  await browser.close()
  console.log(`\nFirst view at 1.6 Mbit/s and 150 ms, median of ${runs}`)
  console.table(rows)
}

async function view(browser: Browser, address: string): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  let requests = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests++
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow })
  await page.goto(address, { waitUntil: 'networkidle' })
  const { firstPaint, shift } = await page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({
          type,
          buffered: true,
        })
        setTimeout(() => resolve([]), 500)
      })
    const paints = await entries('paint')
    const shifts = await entries('layout-shift')
    return {
      firstPaint: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
      shift: shifts.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
    }
  })
  await context.close()
  return { firstPaint, bytes, requests, shift }
}
