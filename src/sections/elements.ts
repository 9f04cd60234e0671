import type { Element, Nodes } from 'hast'
import { toString } from 'hast-util-to-string'
import type { Part } from '#parts/parts.ts'

/** Every element below another, in reading order. */
export function* descendants(parent: Nodes): Generator<Element> {
  if (!('children' in parent)) return
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    yield child
    yield* descendants(child)
  }
}

/** The first element below another that passes a test, in reading order. */
export function findElement(
  parent: Nodes,
  test: (element: Element) => boolean,
): Element | undefined {
  for (const element of descendants(parent)) if (test(element)) return element
  return undefined
}

/** The first element below another with a tag name. */
export function findByTag(parent: Nodes, tagName: string): Element | undefined {
  return findElement(parent, (element) => element.tagName === tagName)
}

/** The first element below another that declares itself as a part. */
export function findByPart(parent: Nodes, name: Part): Element | undefined {
  return findElement(parent, (element) => isPart(element, name))
}

/** Whether an element declares itself as a part. */
export function isPart(element: Element, name: Part): boolean {
  return attribute(element, 'dataPart') === name
}

/** An attribute as text; `name` is written as hast writes it, `dataTitle`. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name]
  return value === undefined || value === null || value === false ? undefined : String(value)
}

/** The text of an element in one line; empty where there is none. */
export function textOf(element: Element | undefined): string {
  return element ? squeeze(toString(element)) : ''
}

/** A text in one line, with single spaces. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
