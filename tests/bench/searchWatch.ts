/** What the search box showed, as it was painted. */
export interface Painted {
  time: number
  /** Addresses of the rows in their order, without the words to go to. */
  rows: readonly string[]
  /** How many of the first five have a sentence. */
  sentences: number
  /** How many rows are elsewhere on the screen than in the paint before. */
  moved: number
}

declare global {
  interface Window {
    searchWatch: {
      /** When the search was opened and the last key was pressed. */
      opened?: number
      lastKey?: number
      /** When the list was painted first after the last key, also if it is the same as before. */
      painted?: number | undefined
      changes: Painted[]
      /** Milliseconds of each long task, and of each interaction until its paint. */
      tasks: number[]
      interactions: number[]
    }
  }
}

/** Notes keys, changes of the results once they are painted, and long tasks. Runs in the page. */
export function watchSearch() {
  const watch: Window['searchWatch'] = { changes: [], tasks: [], interactions: [] }
  window.searchWatch = watch
  addEventListener('keydown', () => (watch.opened ??= performance.now()), { capture: true })
  const onInput = () => Object.assign(watch, { lastKey: performance.now(), painted: undefined })
  addEventListener('input', onInput, { capture: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.tasks.push(duration)
  }).observe({ type: 'longtask' })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.interactions.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  const box = document.querySelector('#search-dialog section-search')
  let places = new Map<string, number>()
  let last = ''
  const painted = () =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        const time = performance.now()
        watch.painted ??= time
        const options = [...(box?.querySelectorAll<HTMLAnchorElement>('a[role=option]') ?? [])]
        const found = options.filter((option) => option.querySelector('.search-excerpt'))
        const rows = found.map(({ href }) => href.replace(/#?:~:.*/, ''))
        const text = `${rows.join('\n')}\n${box?.textContent}`
        if (text === last) return
        last = text
        const tops = new Map(found.map((row) => [row.href.replace(/#?:~:.*/, ''), row.offsetTop]))
        const moved = [...tops].filter(
          ([row, top]) => places.has(row) && places.get(row) !== top,
        ).length
        places = tops
        const sentences = found
          .slice(0, 5)
          .filter((row) => row.querySelector('.search-excerpt')?.textContent).length
        watch.changes.push({ time, rows, sentences, moved })
      }),
    )
  if (box) {
    const changes = { childList: true, subtree: true, characterData: true }
    new MutationObserver(painted).observe(box, changes)
  }
}
