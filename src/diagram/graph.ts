import type {
  DiagramKind,
  DiagramLine,
  EdgeHead,
  EdgeLine,
  NodeShape,
} from '../model/diagram.js'

export type FlowDirection = 'down' | 'up' | 'right' | 'left'

export interface GraphNode {
  id: string
  shape: NodeShape
  lines: DiagramLine[]
  /** Attributes and methods of a class, columns of an entity: a part each. */
  parts?: string[][]
  /** Id of the cluster that it stands in. */
  cluster?: string
  /** Which one it is of all nodes and clusters, as they are first named. */
  order: number
}

export interface GraphEdge {
  from: string
  to: string
  label: string[]
  /** Texts at its ends, as how many there are. */
  startLabel?: string
  endLabel?: string
  line: EdgeLine
  start: EdgeHead
  end: EdgeHead
}

export interface GraphCluster {
  id: string
  lines: DiagramLine[]
  cluster?: string
  order: number
}

/** What a description says: what there is, and what is connected with what. */
export interface Graph {
  kind: Exclude<DiagramKind, 'sequence'>
  title: string
  /** What the author says that it shows; '' where nothing is said. */
  description: string
  direction: FlowDirection
  nodes: GraphNode[]
  edges: GraphEdge[]
  clusters: GraphCluster[]
}

export interface Participant {
  id: string
  lines: DiagramLine[]
}

export type SequenceStep =
  | {
      type: 'message'
      from: string
      to: string
      label: string[]
      line: EdgeLine
      start: EdgeHead
      end: EdgeHead
    }
  | { type: 'note'; over: string[]; side: 'left' | 'right' | 'over'; label: string[] }
  | { type: 'open'; label: string[] }
  | { type: 'divide'; label: string[] }
  | { type: 'close' }

/** Who tells whom what, in order. */
export interface Sequence {
  kind: 'sequence'
  title: string
  description: string
  participants: Participant[]
  steps: SequenceStep[]
}

/** Why a description cannot be read; line and column count from 0. */
export class DiagramFlaw extends Error {
  readonly line: number
  readonly column: number
  readonly length: number

  constructor(message: string, line: number, column = 0, length = 1) {
    super(message)
    this.line = line
    this.column = column
    this.length = length
  }
}
