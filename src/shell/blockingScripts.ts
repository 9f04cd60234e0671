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
 * Makes what depends on the day right for the day it is read, in UTC as Amazon EKS counts:
 * - `data-by-day="2026-11-26=1.34|2026-12-02=1.35"`: the last text that has begun, see facts/datedText.ts;
 * - `data-days-to`: the days until the first of its days that is to come;
 * - `data-due`: after it a remark from that day on;
 * - `data-today`: as of which day a table is right;
 * - `data-scale="11 2024-07-01 2028-12-31"`: the place of today in a chart between two days, whose scale
 *   begins at a share of its width.
 */
export const dayScript =
  "{const n=new Date,t=n.toISOString().slice(0,10),p=Date.parse,m=d=>new Date(d).toLocaleDateString('en-GB',{day:'numeric',month:'long',year:'numeric',timeZone:'UTC'}),a=(k,f)=>document.querySelectorAll('[data-'+k+']').forEach(e=>f(e,e.getAttribute('data-'+k)));" +
  "a('by-day',(e,v)=>{const s=v.split('|').map(x=>x.split('='));e.textContent=(s.findLast(x=>x[0]<=t)??s[0])[1]});" +
  "a('days-to',(e,v)=>{const d=v.split(' ').find(x=>x>t);e.textContent=d?(p(d)-p(t))/864e5:''});" +
  "a('due',(e,v)=>{if(v<=t){const s=document.createElement('small');s.className='due';s.textContent=' (due for a check since '+m(v)+')';e.after(s)}});" +
  "a('today',e=>{e.textContent='As of '+m(t)});" +
  "a('scale',(e,v)=>{const[l,f,u]=v.split(' ');e.setAttribute('x',+l+(100-l)*(p(t)-p(f))/(p(u)-p(f))+'%')})}"

/** What the Content Security Policy lets run inline. @param base the path the site is served from, with a slash at both ends */
export function blockingScriptHashes(base: string) {
  return [themeScript(base), sidebarScript(base), dayScript].map(
    (code) => `sha256-${createHash('sha256').update(code).digest('base64')}` as const,
  )
}
