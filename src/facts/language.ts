/** Languages, and countries with sites of their own, that documentation is often translated to. */
const otherLanguages =
  'ar|cn|cs|de|es|fr|he|hi|hu|id|it|ja|jp|ko|kr|nl|pl|pt|ro|ru|sv|th|tr|tw|uk|vi|zh'

const otherLocale = new RegExp(`^(${otherLanguages})$`, 'i')
const otherRegion = new RegExp(`^(${otherLanguages})[-_]([a-z]{2}|hans|hant)$`, 'i')
const languageParameters = ['hl', 'lang', 'language', 'locale']

/** Whether all letters are of the Latin alphabet, which those of an English title are. */
export function isLatin(text: string): boolean {
  return !/(?!\p{Script=Latin})\p{L}/u.test(text)
}

/**
 * Whether the address of a page does not mark another language: no locale such as `zh_cn` in its
 * path, no language as the beginning of its path or host, none in its query.
 */
export function isEnglishAddress(url: string): boolean {
  const { hostname, pathname, searchParams } = new URL(url)
  const segments = pathname.split('/').filter(Boolean)
  const [first = ''] = segments
  const [label = ''] = hostname.split('.')
  const isOther = (name: string) => otherLocale.test(name) || otherRegion.test(name)
  const asked = languageParameters.flatMap((name) => searchParams.get(name) ?? [])
  return !(
    segments.some((each) => otherRegion.test(each)) || [first, label, ...asked].some(isOther)
  )
}
