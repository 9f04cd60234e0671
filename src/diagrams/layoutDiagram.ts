import { instance, type Graph } from '@viz-js/viz'
import type { Diagram, DiagramEdge, DiagramFrame, DiagramNode } from './diagram.ts'
import { textWidth } from './textWidth.ts'

/** A point in pixels, the origin at the top left. */
export interface Point {
  x: number
  y: number
}

/** A rectangle by its top left corner. */
interface Rectangle extends Point {
  width: number
  height: number
}

/** A line of text, after the number of its step if it begins one. */
export interface Line {
  step?: number
  text: string
}

export type PlacedNode = Rectangle &
  Omit<DiagramNode, 'label' | 'detail' | 'step'> & { label: Line[]; detail: Line[] }
export type PlacedFrame = Rectangle & DiagramFrame
export interface PlacedEdge {
  /** Data of an SVG path. */
  path: string
  /** The corners of each of its heads. */
  heads: readonly (readonly Point[])[]
  dashed: boolean
  label: Line[]
  /** The middle of the label. */
  labelAt: Point | undefined
}

/** A diagram with a place for everything. */
export interface PlacedDiagram {
  width: number
  height: number
  /** The outermost first. */
  frames: PlacedFrame[]
  nodes: PlacedNode[]
  edges: PlacedEdge[]
}

/** Sizes of text in pixels, and the room that the number of a step takes before it. */
export const sizes = { label: 14, detail: 12, lineHeight: 1.35, step: 20 }

const pointsPerInch = 72
const margin = { x: 12, y: 8 }

/** Lays a diagram out with Graphviz. */
export async function layoutDiagram(diagram: Diagram): Promise<PlacedDiagram> {
  const viz = await instance()
  return readLayout(diagram, viz.renderJSON(graphOf(diagram), { yInvert: true }))
}

function graphOf({ nodes, frames = {}, edges }: Diagram): Graph {
  const clusterOf = (parent: string | undefined): Graph['subgraphs'] =>
    Object.entries(frames)
      .filter(([, { frame }]) => frame === parent)
      .map(([id, { label, labelAt }]) => ({
        name: `cluster_${id}`,
        graphAttributes: {
          labelloc: labelAt === 'bottom' ? 'b' : 't',
          label: space(textWidth(label, sizes.detail) + 8, sizes.detail * sizes.lineHeight),
          labeljust: 'l',
          margin: 12,
        },
        nodes: Object.entries(nodes)
          .filter(([, node]) => node.frame === id)
          .map(([name]) => ({ name })),
        subgraphs: clusterOf(id) ?? [],
      }))
  return {
    directed: true,
    graphAttributes: {
      nodesep: 0.2,
      ranksep: 0.45,
      pad: 0.05,
    },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    nodes: Object.entries(nodes).map(([name, node]) => {
      const { width, height } = sizeOf(node)
      return {
        name,
        attributes: { width: width / pointsPerInch, height: height / pointsPerInch },
      }
    }),
    edges: edges.map((edge, index) => {
      const lines = linesOf(edge)
      return {
        tail: edge.from,
        head: edge.to,
        attributes: {
          id: String(index),
          ...(edge.both && { dir: 'both' }),
          ...(edge.rows && { minlen: edge.rows }),
          ...(lines.length > 0 && { label: labelSpace(lines) }),
        },
      }
    }),
    subgraphs: [
      ...(clusterOf(undefined) ?? []),
      ...edges
        .filter(({ beside }) => beside)
        .map(({ from, to }) => ({
          graphAttributes: { rank: 'same' },
          nodes: [{ name: from }, { name: to }],
        })),
    ],
  }
}

function sizeOf({ label, detail, step }: DiagramNode) {
  const labels = label.split('\n')
  const details = detail?.split('\n') ?? []
  const width = Math.max(
    ...labels.map((line) => textWidth(line, sizes.label, true) + (step ? sizes.step : 0)),
    ...details.map((line) => textWidth(line, sizes.detail)),
  )
  return {
    width: Math.ceil(width + 2 * margin.x),
    height: Math.ceil(
      (labels.length * sizes.label + details.length * sizes.detail) * sizes.lineHeight +
        2 * margin.y,
    ),
  }
}

/** The lines of a label. */
function linesOf({ label = '', steps = {} }: Pick<DiagramEdge, 'label' | 'steps'>): Line[] {
  const unnumbered = label.split('\n').map((text) => ({ text }))
  const numbered = Object.entries(steps).flatMap(([step, said]) => {
    const [first = '', ...more] = said.split('\n')
    return [{ step: Number(step), text: first }, ...more.map((text) => ({ text }))]
  })
  return [...(label ? unnumbered : []), ...numbered]
}

/** How wide some lines are, in pixels. */
export function widthOf(lines: readonly Line[], size: number): number {
  const texts = Math.max(...lines.map(({ text }) => textWidth(text, size)))
  return texts + (lines.some(({ step }) => step) ? sizes.step : 0)
}

function labelSpace(lines: readonly Line[]) {
  const height = lines.length * sizes.detail * sizes.lineHeight
  return space(widthOf(lines, sizes.detail) + 8, height)
}

/** A label of a given size, for Graphviz to make room for. */
function space(width: number, height: number) {
  const size = `WIDTH="${Math.ceil(width)}" HEIGHT="${Math.ceil(height)}"`
  return {
    html: `<TABLE BORDER="0" CELLPADDING="0" CELLSPACING="0"><TR><TD FIXEDSIZE="TRUE" ${size}></TD></TR></TABLE>`,
  }
}

/** The part of Graphviz's JSON that is read. */
interface Layout {
  bb: string
  objects: { name: string; bb?: string; pos?: string }[]
  edges?: { id: string; pos: string; lp?: string }[]
}

function readLayout({ nodes, frames = {}, edges }: Diagram, layout: object): PlacedDiagram {
  const { bb, objects, edges: lines = [] } = layout as Layout
  const [, top = 0, width = 0, bottom = 0] = numbers(bb)
  const named = new Map(objects.map((each) => [each.name, each]))
  const place = <T>(values: Readonly<Record<string, T>>, prefix = '') =>
    Object.entries(values).flatMap(([id, value]) => {
      const found = named.get(prefix + id)
      return found ? [{ value, found }] : []
    })
  return {
    width: Math.ceil(width),
    height: Math.ceil(Math.abs(bottom - top)),
    frames: place<DiagramFrame>(frames, 'cluster_').map(({ value, found }) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(found.bb ?? '')
      return { ...value, x: x1, y: Math.min(y1, y2), width: x2 - x1, height: Math.abs(y2 - y1) }
    }),
    nodes: place<DiagramNode>(nodes).map(({ value, found }) => {
      const [x = 0, y = 0] = numbers(found.pos ?? '')
      const size = sizeOf(value)
      return {
        ...value,
        ...size,
        x: x - size.width / 2,
        y: y - size.height / 2,
        label: linesOf(value.step ? { steps: { [value.step]: value.label } } : value),
        detail: linesOf(value.detail === undefined ? {} : { label: value.detail }),
      }
    }),
    edges: lines.map((line) => placeEdge(line, edges[Number(line.id)])),
  }
}

function placeEdge(
  { pos, lp }: NonNullable<Layout['edges']>[number],
  edge: DiagramEdge | undefined,
): PlacedEdge {
  // "s,x,y" and "e,x,y" are the tips of arrowheads; the points after them are a Bézier curve
  // between the heads' feet.
  const parts = pos.split(' ')
  const curve = parts.filter((part) => !/^[se],/.test(part)).map(point)
  const tips = parts.flatMap((part) =>
    /^[se],/.test(part)
      ? [{ tip: point(part.slice(2)), foot: part.startsWith('s') ? curve[0] : curve.at(-1) }]
      : [],
  )
  const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`
  const [start, ...rest] = curve.map(at)
  return {
    path: `M${start}C${rest.join(' ')}`,
    heads: tips.flatMap(({ tip, foot }) => (foot ? [arrowhead(foot, tip)] : [])),
    dashed: edge?.dashed ?? false,
    label: edge ? linesOf(edge) : [],
    labelAt: lp === undefined ? undefined : point(lp),
  }
}

function arrowhead(foot: Point, tip: Point): Point[] {
  const length = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1
  const side = { x: (3.5 * (foot.y - tip.y)) / length, y: (3.5 * (tip.x - foot.x)) / length }
  return [
    { x: foot.x + side.x, y: foot.y + side.y },
    tip,
    { x: foot.x - side.x, y: foot.y - side.y },
  ].map(({ x, y }) => ({ x: round(x), y: round(y) }))
}

const numbers = (text: string) => text.split(',').map(Number)

function point(text: string): Point {
  const [x = 0, y = 0] = numbers(text)
  return { x, y }
}

const round = (value: number) => Math.round(value * 10) / 10
