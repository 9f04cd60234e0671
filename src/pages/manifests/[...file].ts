import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { manifestsFolder } from '#code/manifest.ts'

/** Every manifest that notes show, as a file for `kubectl apply --filename`. */
export const getStaticPaths = (() =>
  globSync('**/*.yaml', { cwd: manifestsFolder })
    .sort()
    .map((file) => ({ params: { file } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(readFileSync(join(manifestsFolder, file), 'utf8'), {
    headers: { 'content-type': 'application/yaml; charset=utf-8' },
  })
