/**
 * What counts how much when sections are put in order. The figures were found by trying many on the
 * golden queries of `tests/search`; change them only with those at hand.
 */
export const weights = {
  /** How well a way to read some words stands for them. */
  reading: {
    exact: 1,
    /** `load balancer` for `loadbalancer`, and the other way round. */
    together: 0.6,
    /** A longer word that begins with what was typed. */
    prefix: 0.3,
    corrected: 0.93,
    /** Synonyms that mean the same. */
    same: 0.85,
    /** Those that only lead to what is meant, of one word and of several. */
    meansOne: 0.6,
    meansSeveral: 0.85,
    /** The parts of a compound anywhere in a section. */
    parts: 0.6,
    /** `audit` for `auditors`. */
    family: 0.7,
  },
  /** Words such as `still` and `work`, against the weight they would have. */
  weakWord: 0.3,
  /** Other words of everyday English, and words that the site does not have. */
  plainWord: 0.6,
  unknownWord: 0.3,
  /** Words that stand in texts only, in no name. */
  unnamedWord: 0.8,
  /** A word in the title of a page, in that of a section, in another name. */
  pageTitle: 1.15,
  title: 1,
  otherName: 0.8,
  /** How much a name loses when none of its other words was asked for. */
  precision: 0.33,
  /** For a name that stands in the query word for word, or the query in it. */
  verbatim: 1.15,
  /** The same in a pasted message, where the texts tell which section of a page is meant. */
  messageVerbatim: 0.6,
  /** A word that stands around a section: in the title or another name of its page, in the head of its table. */
  around: 0.6,
  /** A word in the text of a section. */
  text: 0.9,
  /** Which part of that counts for standing there once; the rest is for how often. */
  presence: 0.5,
  /** Two neighbours of the query that stand close together in the text of a section. */
  near: 0.3,
  /** A word in another section of the same page. */
  page: 0.1,
  /** For each further section of a page that is in the list already. */
  further: 0.93,
  /** How much a word in another form counts as one that a section has: the power of its quality. */
  likeness: 0.6,
  /** How much sections suffer that lack some of the words: the power of the share they have. */
  coverage: 2,
  /** The same power for a pasted message, of which no section has all. */
  messageCoverage: 0.4,
  /** For a section of the chapter that is being read. */
  chapter: 1.06,
  /** Answers in full stand before rows and definitions that have the same words. */
  kind: { note: 1, symptom: 1, comparison: 0.88, term: 1 },
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
 * Where fewer than this share of the words of a query are words of the site, one of them must stand
 * in this many sections, a very short one in more: another language may have the same by chance.
 */
export const leastKnown = 0.5
export const leastSections = { any: 20, short: 100 }
/** In a query of more words than this, a misspelt word alone does not tell what it is about. */
export const mostCorrected = 5
/** Words of a text that are further apart than this are not near each other. */
export const nearSpan = 8
/** Pagefind takes longer or shorter words for one that the texts do not have: then it finds this many times more. */
export const timesTooMany = 3
/** Sections that cover less of a query than this share of what the best one covers are left out. */
export const leastCovered = 0.35
