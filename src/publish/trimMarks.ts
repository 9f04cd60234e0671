/**
 * Returns a page without the marks that only the build reads, after it has read them: for search,
 * other names of a page and what people ask about its sections, and what part of it an element is.
 * Parts that styles know stay.
 */
export const trimMarks = (html: string) =>
  html.replace(/ data-(?:(?:aliases|asks)="[^"]*"|part="(?!tool"|paper"|today")[\w-]*")/g, '')
