/**
 * Returns a page without the marks that only the build reads, after it has read them: for search,
 * other names of a page, what people ask about its sections and which messages are general; and what
 * part of the page an element is. Parts that styles know stay.
 */
export const trimMarks = (html: string) =>
  html.replace(
    / data-(?:(?:aliases|asks|general)="[^"]*"|part="(?!tool"|paper"|today")[\w-]*")/g,
    '',
  )
