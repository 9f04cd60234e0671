import { escapeHtml } from '#parts/escapeHtml.ts'

/** A link in Markdown. */
export function markdownLink(title: string, address: string): string {
  const words = title.replace(/[\\[\]`*<]/g, '\\$&')
  return `[${words}](${address.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`
}

/** A link in HTML. */
export function htmlLink(title: string, address: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`
}

/** The line that says where a copied text comes from, and the day it was checked, `YYYY-MM-DD`. */
export function sourceLine(address: string, checked: string): string {
  return `Source: ${address}, checked ${checked}`
}
