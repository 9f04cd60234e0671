import type { Reporter, TestCase, TestResult } from 'playwright/types/testReporter'

/**
 * Ends a run with the time that the tests of each lane took, the slowest files, and one line that
 * counts: `120 passed, 0 failed`. Lanes run side by side, so their times add up to more than the run.
 */
export default class Summary implements Reporter {
  #tests = new Map<string, TestCase>()
  /** Milliseconds of tests by lane, and by file. */
  #lanes = new Map<string, number>()
  #files = new Map<string, number>()

  onTestEnd(test: TestCase, { duration }: TestResult) {
    this.#tests.set(test.id, test)
    const [, lane = '', file = ''] = test.titlePath()
    add(this.#lanes, lane, duration)
    add(this.#files, file, duration)
  }

  onEnd() {
    const slowest = [...this.#files].sort(([, a], [, b]) => b - a).slice(0, 5)
    console.log(`\nSeconds of tests by lane: ${list([...this.#lanes])}`)
    console.log(`Slowest files: ${list(slowest)}`)
    const outcomes = [...this.#tests.values()].map((test) => test.outcome())
    const count = (outcome: string) => outcomes.filter((each) => each === outcome).length
    const failed = count('unexpected') + count('flaky')
    const skipped = count('skipped')
    const line = `${count('expected')} passed, ${failed} failed`
    console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line)
  }
}

function add(sums: Map<string, number>, key: string, amount: number) {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}

const list = (times: [name: string, milliseconds: number][]) =>
  times.map(([name, time]) => `${name} ${Math.round(time / 1000)}`).join(', ')
