import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const imageCache = '.cache/share-images'

/**
 * Copies the project to a separate folder, to change and build it there.
 * Modules are linked one by one: the caches beside them are not, so that every copy starts cold.
 */
export function copyProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'eks-notes-copy-'))
  for (const name of ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(name, join(project, name), { recursive: true })
  }
  const modules = resolve('node_modules')
  mkdirSync(join(project, 'node_modules'))
  for (const name of readdirSync(modules)) {
    const isCache = name.startsWith('.') && name !== '.bin'
    if (!isCache) symlinkSync(join(modules, name), join(project, 'node_modules', name))
  }
  // Pictures are the same wherever they are drawn, and drawing a thousand of them takes its time.
  mkdirSync(imageCache, { recursive: true })
  mkdirSync(join(project, dirname(imageCache)))
  symlinkSync(resolve(imageCache), join(project, imageCache))
  return project
}
