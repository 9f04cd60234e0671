import type { UsedComponent } from './noteComponents.ts'

const property = /\b(\w+)=(?:"([^"]*)"|'([^']*)')/g
const component = /<([A-Z]\w*)((?:\s+\w+(?:="[^"]*"|='[^']*'|=\{[^}]*\})?)*)\s*\/>/g
const signs: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' }

/** What was found in each text: the development server lists all notes for every page. */
const found = new Map<string, readonly UsedComponent[]>()

/**
 * The components in the text of a note, for lists that need nothing else of it. The checks read notes
 * with `readNote`, which is slower and knows where each one is.
 */
export function componentsIn(text: string): readonly UsedComponent[] {
  const known = found.get(text) ?? findComponents(text)
  found.set(text, known)
  return known
}

function findComponents(text: string): UsedComponent[] {
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
