import type { UsedComponent } from './noteComponents.ts'

const property = /\b(\w+)=(?:"([^"]*)"|'([^']*)')/g
const component = /<([A-Z]\w*)((?:\s+\w+(?:="[^"]*"|='[^']*'|=\{[^}]*\})?)*)\s*\/>/g
const signs: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' }

/**
 * The components in the text of a note, for lists that need nothing else of it. The checks read notes
 * with `readNote`, which is slower and knows where each stands.
 */
export function componentsIn(text: string): UsedComponent[] {
  return Array.from(text.matchAll(component), ([, name = '', written = '']) => ({
    name,
    attributes: Object.fromEntries(
      Array.from(written.matchAll(property), ([, key = '', double, single]) => [
        key,
        (double ?? single ?? '').replace(
          /&(\w+);/g,
          (entity, name: string) => signs[name] ?? entity,
        ),
      ]),
    ),
  }))
}
