import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const copied = [
  'src',
  'public',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
]

/**
 * Copies the project to a separate folder, to change and build it there.
 * Modules are linked one by one: the caches beside them are not, so that every copy starts cold.
 */
export function copyProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'eks-notes-copy-'))
  for (const name of copied) {
    cpSync(name, join(project, name), { recursive: true })
  }
  const modules = resolve('node_modules')
  mkdirSync(join(project, 'node_modules'))
  for (const name of readdirSync(modules)) {
    const isCache = name.startsWith('.') && name !== '.bin'
    if (!isCache) symlinkSync(join(modules, name), join(project, 'node_modules', name))
  }
  // What earlier builds made is the same wherever it was made.
  mkdirSync('.cache', { recursive: true })
  symlinkSync(resolve('.cache'), join(project, '.cache'))
  return project
}
