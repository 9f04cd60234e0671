import type { UsedComponent } from './noteComponents.ts'

/**
 * The components in the text of a note, for lists that need nothing else of it. The checks read notes
 * with `readNote`, which is slower and knows where each stands.
 */
export function componentsIn(text: string): UsedComponent[] {
  return Array.from(text.matchAll(/<([A-Z]\w*)([^<>]*)\/>/g), ([, name = '', written = '']) => ({
    name,
    attributes: Object.fromEntries(
      Array.from(written.matchAll(/\b(\w+)="([^"]*)"/g), ([, key = '', value = '']) => [
        key,
        value,
      ]),
    ),
  }))
}
