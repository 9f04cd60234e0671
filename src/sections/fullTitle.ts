import { stemmer } from 'stemmer'

/** Titles that need their page even if they share a word with its title. */
const generic: ReadonlySet<string> = new Set([
  'causes, most likely first',
  'check it yourself',
  'confirm it',
  'find out where it stops',
  'how to find the reason',
  'in two ways',
  'limits',
  'limits to know',
  'mistakes people make',
  'prevent it',
  'set it up',
  'versions',
  'what it means',
  'when to choose it',
  'which one to choose',
])

/** A title with more words that tell something says what it is about. */
const mostVague = 3

/** Words that two titles may share without being about the same thing. */
const common: ReadonlySet<string> = new Set(
  'a an and are at by can do does for from has how in is it its more not of on one or that the to what when where which who why with without you your'.split(
    ' ',
  ),
)

/**
 * The title of a section where readers see it without its page, such as in search results. It begins
 * with the title of the page if it does not name the subject itself, because it is short and has no word
 * of that title, or fits any page: "ImagePullBackOff: Prevent it".
 */
export function fullTitle(title: string, pageTitle: string): string {
  if (title === pageTitle || pageTitle === '') return title
  const subject = wordsOf(pageTitle)
  const words = wordsOf(title)
  const names = words.length > mostVague || words.some((word) => subject.includes(word))
  return names && !generic.has(title.toLowerCase()) ? title : `${pageTitle}: ${title}`
}

/** The stems of the words of a title that say what it is about. */
function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !common.has(word))
    .map(stemmer)
}
