import { root } from 'astro:config/server'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { APIRoute, GetStaticPaths } from 'astro'
import { manifestsFolder } from '#code/manifest.ts'

const folder = join(fileURLToPath(root), manifestsFolder)

/** Every manifest that notes show, as a file for `kubectl apply --filename`. */
export const getStaticPaths = (() =>
  globSync('**/*.yaml', { cwd: folder })
    .sort()
    .map((file) => ({ params: { file } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(readFileSync(join(folder, file), 'utf8'), {
    headers: { 'content-type': 'application/yaml; charset=utf-8' },
  })
