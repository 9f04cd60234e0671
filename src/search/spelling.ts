/** Endings that British and American English spell differently, each as a pattern and the other one. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/is(ations?|e[drs]?|ers|es|ing)$/, 'iz$1'],
  [/iz(ations?|e[drs]?|ers|es|ing)$/, 'is$1'],
  [/ys(e[drs]?|ing)$/, 'yz$1'],
  [/yz(e[drs]?|ing)$/, 'ys$1'],
  [/our(s|ed|ing|al|ite)?$/, 'or$1'],
  [/or(s|ed|ing|al|ite)?$/, 'our$1'],
  [/tre(s|d)?$/, 'ter$1'],
  [/ter(s|ed)?$/, 'tre$1'],
  [/ll(ed|ing|ers?)$/, 'l$1'],
  [/l(ed|ing|ers?)$/, 'll$1'],
  [/ogue(s)?$/, 'og$1'],
  [/og(s)?$/, 'ogue$1'],
  [/ence(s)?$/, 'ense$1'],
  [/ense(s|d)?$/, 'ence$1'],
]

/** Shorter words have the same letters by chance: `our` and `or`. */
const shortest = 5

/**
 * How a word might be spelled on the other side of the Atlantic: `authorization` for `authorisation`.
 * Most of the results are no words, so look them up.
 */
export function otherSpellings(word: string): string[] {
  if (word.length < shortest) return []
  return endings.flatMap(([pattern, other]) =>
    pattern.test(word) ? [word.replace(pattern, other)] : [],
  )
}
