/**
 * The weights for ranking sections. We found the numbers by trying many on the golden queries in
 * `tests/search`; run these whenever you change a number.
 */
export const weights = {
  /** How well each kind of reading matches the words. */
  reading: {
    exact: 1,
    /** `load balancer` for `loadbalancer`, and the other way round. */
    together: 0.6,
    /** A longer word that begins with what was typed. */
    prefix: 0.3,
    corrected: 0.93,
    /** Synonyms that mean the same. */
    same: 0.95,
    /** Synonyms that only hint at the right term, of one word and of several. */
    meansOne: 0.8,
    meansSeveral: 1,
    /** The parts of a compound anywhere in a section. */
    parts: 0.6,
    /** `audit` for `auditors`. */
    family: 0.7,
  },
  /** Words such as `still` and `work`, against the weight they would have. */
  weakWord: 0.35,
  /** Other words of everyday English and versions, and words that the site does not have. */
  plainWord: 0.5,
  unknownWord: 0.3,
  /** Words that are only in texts and in no name. */
  unnamedWord: 0.8,
  /** A word in the title of a page, in that of a section, in another name. */
  pageTitle: 1.25,
  title: 1.1,
  otherName: 0.8,
  /** How much a name loses when none of its other words was asked for. */
  precision: 0.4,
  /**
   * For a whole question. It has more words, so names have some of them by chance: what a name loses for
   * each word that was not asked for, and how much the others count. Symptoms answer questions about
   * failures, not how something is done.
   */
  question: { precision: 1, name: 1.2, symptom: 0.8 },
  /**
   * For a name that a pasted message contains word for word: the texts tell which section of its page is
   * meant.
   */
  messageVerbatim: 0.6,
  /** A word around a section: in the title or another name of its page, or in the head of its table. */
  around: 0.7,
  /** A word in the text of a section. */
  text: 0.9,
  /** The part of that weight for appearing at all; the rest depends on how often. */
  presence: 0.5,
  /** Two neighboring words of the query that are close together in the text of a section. */
  near: 0.3,
  /** A word in another section of the same page. */
  page: 0.05,
  /** For each further section of a page that is in the list already. */
  further: 0.85,
  /** How much a word in another form counts as one that a section has: the power of its quality. */
  likeness: 0.6,
  /** How much sections lose if they lack some of the words: the power of the share they have. */
  coverage: 1,
  /** The same power for a short line that was pasted, whose words all belong together. */
  lineCoverage: 2,
  /** The same power for a pasted message, of which no section has all. */
  messageCoverage: 0.4,
  /** For a section of the chapter that is being read. */
  chapter: 1.06,
  /**
   * Explanations come before symptoms, most of all if the query tells of no problem, and before rows and
   * definitions that have the same words.
   */
  kind: { note: 1, symptom: 0.7, symptomAsked: 0.93, comparison: 0.88, term: 1 },
  /**
   * Added for a message that is the query, for its share in a longer one, and twice for a title: more
   * than all else.
   */
  said: 100,
  /** A message that is a smaller share of what the query tells is only one of several in it. */
  leastSaid: 0.35,
  /** For the page of a comparison, when two things were to be compared. */
  versus: 2.6,
} as const

/**
 * Where fewer than this share of the words of a query are words of the site, one of them must be in
 * this many sections, and a very short one in more, because another language may have the same word by
 * chance.
 */
export const leastKnown = 0.5
export const leastSections = { any: 20, short: 100 }
/** In a query with more words than this, a misspelled word alone does not show the subject. */
export const mostCorrected = 5
/** Words of a text that are further apart than this are not near each other. */
export const nearSpan = 8
/**
 * For a word that the texts do not have, Pagefind matches longer or shorter words and finds this many
 * times more.
 */
export const timesTooMany = 3
/** Sections are dropped if they cover less of a query than this share of what the best one covers. */
export const leastCovered = 0.35
/** The share of a query that a section with all of its words covers; a synonym covers a little less. */
export const leastWhole = 0.9
