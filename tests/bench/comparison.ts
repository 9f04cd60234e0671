import { chromium as browsers } from 'playwright'

/** Rows that the measured table is made to have. */
const rows = 100
const runs = 7

/** Prints how long "Differences only" takes on a table of 100 rows and six options. */
export async function benchComparison(executablePath: string, address: string) {
  const browser = await browsers.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage()
  await page.goto(`${address}/compare/compute-options/`, { waitUntil: 'networkidle' })
  const times = await page.evaluate(
    async ([rows, runs]) => {
      const table = document.querySelector('table')
      const sample = [...(table?.querySelectorAll('tbody tr[id]') ?? [])]
      for (let index = sample.length; index < rows; index++) {
        const copy = sample[index % sample.length]?.cloneNode(true)
        if (copy instanceof HTMLElement) copy.id = `copy-${index}`
        if (copy) table?.tBodies[0]?.append(copy)
      }
      const toggle = document.querySelector<HTMLInputElement>('input[data-tool=differences]')
      const times = []
      for (let run = 0; run < runs; run++) {
        const start = performance.now()
        toggle?.click()
        // Reading a size makes the browser lay the table out.
        table?.getBoundingClientRect()
        times.push(performance.now() - start)
        await new Promise(requestAnimationFrame)
      }
      return times
    },
    [rows, runs] as const,
  )
  await browser.close()
  const middle = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN
  console.log(
    `\n"Differences only" on ${rows} rows: ${middle.toFixed(1)} ms with layout, median of ${runs}`,
  )
}
