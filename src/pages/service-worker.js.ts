import type { APIRoute } from 'astro'
import ts from 'typescript'
import { neverChanges } from '#offline/neverChanges.ts'
import code from '#offline/serviceWorker.ts?raw'

/** The service worker is at the root of the site, because it serves all of it. */
export const GET: APIRoute = () => {
  const { outputText } = ts.transpileModule(`const neverChanges = ${neverChanges}\n${code}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, removeComments: true },
  })
  return new Response(outputText, {
    headers: { 'content-type': 'text/javascript' },
  })
}
