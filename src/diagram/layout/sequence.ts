import type {
  DiagramLine,
  DiagramPlan,
  PlanCluster,
  PlanEdge,
  PlanLabel,
  PlanNode,
} from '../../model/diagram.js'
import type { Sequence, SequenceStep } from '../graph.js'
import { type DiagramMeasure, sizeOf } from '../measure.js'
import { nameBox } from './name-box.js'
import {
  boxHeight,
  type Column,
  longest,
  loop,
  type Note,
  noteSize,
  placeColumns,
  wrapped,
} from './sequence-columns.js'

type Message = Extract<SequenceStep, { type: 'message' }>

/** Air between things under each other, in points. */
const airs = { loose: 12, dense: 7 }
interface Frame {
  top: number
  lines: DiagramLine[]
  depth: number
  left: number
  right: number
}

/** Participants beside each other, and under them step by step what they say. */
export function layOutSequence(
  sequence: Sequence,
  measure: DiagramMeasure,
  density: keyof typeof airs = 'loose',
): DiagramPlan {
  const columns = placeColumns(sequence, measure)
  const head = Math.max(...columns.map(({ lines }) => boxHeight(lines, measure)))
  const drawing = new Drawing(columns, head, airs[density], measure)
  for (const step of sequence.steps) drawing.add(step)
  return drawing.finish(head)
}

/** What is drawn so far, from the top down. */
class Drawing {
  private readonly nodes: PlanNode[] = []
  private readonly edges: PlanEdge[] = []
  private readonly labels: PlanLabel[] = []
  private readonly clusters: PlanCluster[] = []
  private readonly frames: Frame[] = []
  private readonly columns: Column[]
  private readonly measure: DiagramMeasure
  /** Under each step, in points. */
  private readonly air: number
  private y: number
  private left: number
  private right: number

  constructor(columns: Column[], head: number, air: number, measure: DiagramMeasure) {
    this.columns = columns
    this.measure = measure
    this.air = air
    this.y = head + air
    this.left = Math.min(...columns.map(({ middle, width }) => middle - width / 2))
    this.right = Math.max(...columns.map(({ middle, width }) => middle + width / 2))
  }

  add(step: SequenceStep): void {
    switch (step.type) {
      case 'message':
        this.message(step)
        break
      case 'note':
        this.note(step)
        break
      case 'open':
        this.open(step.label)
        break
      case 'divide':
        this.divide(step.label)
        break
      case 'close':
        this.close()
        break
    }
  }

  private middle(id: string): number {
    return this.columns.find((column) => column.id === id)?.middle ?? 0
  }

  private message({ from, to, label, line, start, end }: Message): void {
    const [a, b] = [this.middle(from), this.middle(to)]
    const lines = wrapped(label, longest.message, this.measure)
    const size = sizeOf(lines, this.measure)
    const width = size.width + 8
    if (from === to) {
      const height = Math.max(size.height, 18)
      const top = this.y
      const points = [
        { x: a, y: top },
        { x: a + loop, y: top },
        { x: a + loop, y: top + height },
        { x: a, y: top + height },
      ]
      this.edges.push({ points, line, start, end })
      this.text(lines, a + loop + 4, top + (height - size.height) / 2, width, size.height)
      this.spread(a, a + loop + width + 4)
      this.y = top + height + this.air
      return
    }
    this.text(lines, (a + b - width) / 2, this.y, width, size.height)
    const y = this.y + size.height + 4
    const points = [
      { x: a, y },
      { x: b, y },
    ]
    this.edges.push({ points, line, start, end })
    this.spread(Math.min(a, b), Math.max(a, b))
    this.spread((a + b - width) / 2, (a + b + width) / 2)
    this.y = y + this.air
  }

  private text(
    lines: DiagramLine[],
    x: number,
    y: number,
    width: number,
    height: number,
  ): void {
    if (lines.length > 0) this.labels.push({ box: { x, y, width, height }, lines })
  }

  private note(step: Note): void {
    const { lines, width: own, height } = noteSize(step, this.measure)
    const places = step.over.map((id) => this.middle(id))
    const [first, last] = [Math.min(...places), Math.max(...places)]
    const width = Math.max(own, last - first + (places.length > 1 ? 40 : 0))
    const x =
      step.side === 'right'
        ? last + 12
        : step.side === 'left'
          ? first - 12 - own
          : (first + last - width) / 2
    const box = { x, y: this.y, width: step.side === 'over' ? width : own, height }
    const id = `note ${this.nodes.length}`
    this.nodes.push({ id, shape: 'note', box, lines, rules: [] })
    this.spread(box.x, box.x + box.width)
    this.y += height + this.air
  }

  private open(label: string[]): void {
    const lines = wrapped(label, 2 * longest.message, this.measure).map(
      (line): DiagramLine => ({ ...line, bold: true, atStart: true }),
    )
    this.frames.push({
      ...{ top: this.y, lines, depth: this.frames.length },
      left: Number.POSITIVE_INFINITY,
      right: Number.NEGATIVE_INFINITY,
    })
    this.y += sizeOf(lines, this.measure).height + 6 + this.air
  }

  private divide(label: string[]): void {
    const frame = this.frames.at(-1)
    if (!frame) return
    const lines = wrapped(label, 2 * longest.message, this.measure)
    const size = sizeOf(lines, this.measure)
    // Its ends are known when the frame is closed.
    this.edges.push({
      points: [
        { x: Number.NaN, y: this.y },
        { x: Number.NaN, y: this.y },
      ],
      ...{ line: 'dashed', start: 'none', end: 'none', quiet: true },
    })
    this.labels.push({
      box: { x: Number.NaN, y: this.y + 4, width: size.width + 8, height: size.height },
      lines: lines.map((line): DiagramLine => ({ ...line, atStart: true })),
    })
    frame.right = Math.max(frame.right, this.left + size.width)
    this.y += size.height + 6 + this.air
  }

  private close(): void {
    const frame = this.frames.pop()
    if (!frame) return
    const { top, lines, depth } = frame
    const name = sizeOf(lines, this.measure).width + 24
    const inset = 18
    const [first, last] = [this.columns[0], this.columns.at(-1)]
    const isEmpty = frame.left > frame.right
    const left = (isEmpty ? (first?.middle ?? 0) : frame.left) - inset
    const right = Math.max(
      (isEmpty ? (last?.middle ?? 0) : frame.right) + inset,
      left + name,
    )
    const box = { x: left, y: top, width: right - left, height: this.y - top }
    this.clusters.push({ box, lines, depth, name: nameBox(box, lines, this.measure) })
    this.edges.forEach(({ points, quiet }) => {
      if (!quiet || !points.every(({ x }) => Number.isNaN(x))) return
      points.forEach((point, index) => {
        point.x = index === 0 ? left : right
      })
    })
    this.labels.forEach(({ box }) => {
      if (Number.isNaN(box.x)) box.x = left + 12
    })
    this.spread(left, right)
    this.y += this.air
  }

  /** All frames that are open are as wide as what stands in them. */
  private spread(left: number, right: number): void {
    this.left = Math.min(this.left, left)
    this.right = Math.max(this.right, right)
    for (const frame of this.frames) {
      frame.left = Math.min(frame.left, left)
      frame.right = Math.max(frame.right, right)
    }
  }

  /** With the participants on top and their lines down to the end; from 0, 0. */
  finish(head: number): DiagramPlan {
    const bottom = this.y
    const heads = this.columns.map(({ id, lines, width, middle }): PlanNode => {
      const box = { x: middle - width / 2, y: 0, width, height: head }
      return { id: `participant ${id}`, shape: 'rect', box, lines, rules: [] }
    })
    const lives = this.columns.map(
      ({ id, middle }): PlanEdge => ({
        from: { node: `participant ${id}`, side: 'bottom' },
        points: [
          { x: middle, y: head },
          { x: middle, y: bottom },
        ],
        ...{ line: 'dashed', start: 'none', end: 'none', quiet: true },
      }),
    )
    // Half of their lines lies outside of shapes.
    const edge = 2
    const shift = <P extends { x: number; y: number }>(point: P): P => ({
      ...point,
      x: point.x - this.left + edge,
      y: point.y + edge,
    })
    return {
      width: this.right - this.left + 2 * edge,
      height: bottom + 2 * edge,
      size: this.measure.size,
      leading: this.measure.leading,
      clusters: [...this.clusters]
        .sort((one, other) => one.depth - other.depth)
        .map((one) => ({ ...one, box: shift(one.box), name: shift(one.name) })),
      nodes: [...heads, ...this.nodes].map((one) => ({ ...one, box: shift(one.box) })),
      edges: [...lives, ...this.edges].map((one) => ({
        ...one,
        points: one.points.map(shift),
      })),
      labels: this.labels.map((one) => ({ ...one, box: shift(one.box) })),
    }
  }
}
