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
  `for(let d of document.querySelectorAll('#sidebar details'))try{let s=sessionStorage['${base}'+d.id];d.open=s??d.open;if(!d.dataset.current)for(let[h,t]of JSON.parse(s)){let i=d.querySelector('li').cloneNode(1),a=i.children[0];d.children[1].append(i);a.href=h;a.text=t}}catch{}`

/**
 * Puts the texts that follow from the version calendar right for the day of reading, in UTC as Amazon EKS
 * counts: of `data-day="2026-12-02=1.35|0000-00-00=1.34"` the first that has begun; see facts/datedText.ts.
 */
export const dayScript =
  "document.querySelectorAll('[data-day]').forEach(e=>e.innerText=e.dataset.day.split('|').find(x=>x<new Date().toJSON()).slice(11))"

/** What the Content Security Policy lets run inline. @param base the path the site is served from, with a slash at both ends */
export function blockingScriptHashes(base: string) {
  return [themeScript(base), sidebarScript(base), dayScript].map(
    (code) => `sha256-${createHash('sha256').update(code).digest('base64')}` as const,
  )
}
