/**
 * Returns a page without the marks that only the build reads, after it has read them: other names of a
 * page and questions for search, which messages are general, and what part of it an element is. Parts
 * that styles know stay.
 */
export const trimMarks = (html: string) =>
  html.replace(
    / data-(?:(?:aliases|asks|general)="[^"]*"|part="(?!tool"|paper"|today")[\w-]*")/g,
    '',
  )
