/** What has a link to itself that readers can copy and share: headings, messages, rows and terms. */
export const shareable = '.section-heading, .program-message, tr, .glossary-list > *'

/** What is not words of an article: links to copy, numbers of sources, buttons. */
export const noWords = '[data-copy-link], .cite, button, .sr-only'
