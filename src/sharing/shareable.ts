/** What has a link to itself that readers can copy and share: headings, messages, rows and terms. */
export const shareable = '.section-heading, .program-message, tr, .glossary-list > *'
