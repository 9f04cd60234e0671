/** The part of the library that is used; it has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /**
   * Finds the words by which a text fragment names a range and nothing else on the page; it may move
   * the ends of the range to those of words. `fragment` is absent where there are no such words.
   */
  export function generateFragmentFromRange(range: Range): {
    status: number
    fragment?: import('./textDirective').Passage
  }
}
