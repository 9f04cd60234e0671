/** A box of a diagram. */
export interface DiagramNode {
  /** What it is; `\n` breaks the line. */
  label: string
  /** The number of the step that it is, shown before its label. */
  step?: number
  /** What it does or holds, in a few words below the label; `\n` breaks the line. */
  detail?: string
  /** The note or section that explains it, below the site's base. */
  link?: string
  /** The frame that contains it. */
  frame?: string
}

/** A frame around boxes: a node, an Availability Zone, AWS's side. */
export interface DiagramFrame {
  label: string
  /** Where its label stands: at the top unless arrows come in there. */
  labelAt?: 'bottom'
  link?: string
  /** The frame that contains this one. */
  frame?: string
}

/** An arrow from one box to another. */
export interface DiagramEdge {
  from: string
  to: string
  /** What passes, in a few words; `\n` breaks the line. */
  label?: string
  /** What passes in which step, instead of a label: `{ 2: 'token', 4: 'credentials' }`. */
  steps?: Readonly<Record<number, string>>
  /** A dashed arrow: something looked up or watched, not handed over. */
  dashed?: boolean
  /** Whether something comes back the same way. */
  both?: boolean
  /** Whether the boxes stand side by side, not one below the other. */
  beside?: boolean
  /** How many rows the second box is below the first; 1 when absent. */
  rows?: number
}

/** A picture of boxes and arrows, laid out when the site is built. */
export interface Diagram {
  title: string
  /** The picture in words, step by step: what a reader who does not see it needs. */
  words: readonly string[]
  nodes: Readonly<Record<string, DiagramNode>>
  frames?: Readonly<Record<string, DiagramFrame>>
  edges: readonly DiagramEdge[]
}

interface Definition<N extends string, F extends string> extends Diagram {
  nodes: Readonly<Record<N, DiagramNode & { frame?: NoInfer<F> }>>
  frames?: Readonly<Record<F, DiagramFrame & { frame?: NoInfer<F> }>>
  edges: readonly (DiagramEdge & { from: NoInfer<N>; to: NoInfer<N> })[]
}

/** Declares a diagram; the compiler rejects an arrow or a frame that names what is not there. */
export function defineDiagram<const N extends string, const F extends string = never>(
  diagram: Definition<N, F>,
): Diagram {
  return diagram
}
