import type { FoundSection } from '#search/names.ts'

/** Strokes on a 24 × 24 grid, for whatever a row leads to. */
const shapes = {
  page: 'M6 3h8l4 4v14H6ZM9 11h6M9 15h6',
  section: 'M10 4 8 20m8-16-2 16M5 9h15M4 15h15',
  symptom: 'M12 4 3 20h18Zm0 6v4m0 3v.01',
  comparison: 'M4 5h16v14H4Zm0 5h16M12 5v14',
  term: 'M5 19V6a2 2 0 0 1 2-2h12v13H7a2 2 0 0 0-2 2Zm0 0a2 2 0 0 0 2 2h12v-4M9 8h6',
  message: 'm5 7 5 5-5 5m7 0h7',
  recent: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 4v4l3 2',
  suggested: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 5 5',
}

export type Shape = keyof typeof shapes

/** The shape that tells what a section found is: a message, a row, a term, a problem, a page or a part of one. */
export function shapeOf({ message, kind, id }: FoundSection): Shape {
  if (message) return 'message'
  if (kind !== 'note') return kind
  return id === undefined ? 'page' : 'section'
}

/** A shape as a picture without a name: words beside it say the same. */
export function kindIcon(shape: Shape): SVGElement {
  const make = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    return element
  }
  const icon = make('svg', { class: 'search-icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' })
  icon.append(make('path', { d: shapes[shape] }))
  return icon
}
