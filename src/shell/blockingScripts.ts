import { createHash } from 'node:crypto'

/*
 * The only scripts that run before the first paint, so that nothing changes under the reader's eyes.
 * They are written out here as they are served: each page carries their text.
 * Storage may be refused by the browser; then the defaults stand.
 */

/** Applies the theme the reader chose. @param base the path the site is served from, with a slash at both ends */
export const themeScript = (base: string) =>
  `try{document.documentElement.dataset.theme=localStorage['${base}theme']||''}catch{}`

/**
 * Opens and closes the chapters of the sidebar as the reader left them, and adds the notes of those that
 * are open after the first, which is there; see sidebar.client.ts. If they cannot be read, only the first
 * is listed.
 * @param base the path the site is served from, with a slash at both ends
 */
export const sidebarScript = (base: string) =>
  `for(const d of document.querySelectorAll('#sidebar details'))try{const s=sessionStorage['${base}'+d.id];d.open=s??d.open;if(!d.dataset.current)for(const[h,t]of JSON.parse(s)){const l=d.lastElementChild,i=l.lastElementChild.cloneNode(1);l.append(i);i.lastElementChild.href=h;i.lastElementChild.text=t}}catch{}`

/**
 * Puts the texts that follow from the version calendar right for the day of reading, in UTC as Amazon EKS
 * counts: of `data-by-day="2026-11-26=1.34|2026-12-02=1.35"` the last that has begun; see facts/datedText.ts.
 */
export const dayScript =
  "for(const e of document.querySelectorAll('[data-by-day]')){const s=e.dataset.byDay.split('|').map(x=>x.split('='));e.textContent=(s.findLast(x=>x[0]<=new Date().toISOString())??s[0])[1]}"

/** What the Content Security Policy lets run inline. @param base the path the site is served from, with a slash at both ends */
export function blockingScriptHashes(base: string) {
  return [themeScript(base), sidebarScript(base), dayScript].map(
    (code) => `sha256-${createHash('sha256').update(code).digest('base64')}` as const,
  )
}
