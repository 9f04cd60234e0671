import type { Reporter, TestCase } from 'playwright/types/testReporter'

/** Ends a run with one line that counts: `120 passed, 0 failed`. */
export default class Summary implements Reporter {
  #tests = new Map<string, TestCase>()

  onTestEnd(test: TestCase) {
    this.#tests.set(test.id, test)
  }

  onEnd() {
    const outcomes = [...this.#tests.values()].map((test) => test.outcome())
    const count = (outcome: string) => outcomes.filter((each) => each === outcome).length
    const failed = count('unexpected') + count('flaky')
    const skipped = count('skipped')
    const line = `${count('expected')} passed, ${failed} failed`
    console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line)
  }
}
