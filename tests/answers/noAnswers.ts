import type { Answers } from '../../src/search/answers/answers.ts'

/** Nothing that a search could answer at once. */
export const noAnswers: Answers = {
  facts: [],
  comparisons: [],
  versions: [],
  sources: [],
  calendar: '/',
}
