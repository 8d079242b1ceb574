import type { DiagramLine, NodeShape } from '../../model/diagram.js'
import type { Graph, GraphCluster, GraphEdge, GraphNode } from '../graph.js'

/** Gathers nodes as a description names them: those named again are the same. */
export class GraphBuilder {
  private readonly nodes = new Map<string, GraphNode>()
  private readonly edges: GraphEdge[] = []
  private readonly clusters = new Map<string, GraphCluster>()
  private readonly opened: string[] = []

  /** Adds a node, or what is new of a known one; gives its id. */
  node(read: {
    id: string
    shape?: NodeShape
    lines?: DiagramLine[]
    plain?: NodeShape
  }): string {
    const { id, shape, lines, plain = 'rect' } = read
    if (this.clusters.has(id)) return id
    const known = this.nodes.get(id)
    const cluster = this.opened.at(-1)
    if (known) {
      if (shape) known.shape = shape
      if (lines) known.lines = lines
      if (cluster !== undefined) known.cluster ??= cluster
      return id
    }
    this.nodes.set(id, {
      id,
      shape: shape ?? plain,
      lines: lines ?? [{ text: id }],
      order: this.order(),
      ...(cluster !== undefined && { cluster }),
    })
    return id
  }

  find(id: string): GraphNode | undefined {
    return this.nodes.get(id)
  }

  edge({ from, to, label, startLabel, endLabel, line, start, end }: GraphEdge): void {
    this.edges.push({
      ...{ from, to, label, line, start, end },
      ...(startLabel !== undefined && { startLabel }),
      ...(endLabel !== undefined && { endLabel }),
    })
  }

  /** What follows stands in a cluster, until it is closed. */
  open(id: string, lines: DiagramLine[]): void {
    const cluster = this.opened.at(-1)
    // An edge may have named it before.
    const order = this.nodes.get(id)?.order ?? this.order()
    this.nodes.delete(id)
    this.clusters.set(id, { id, lines, order, ...(cluster !== undefined && { cluster }) })
    this.opened.push(id)
  }

  private order(): number {
    return this.nodes.size + this.clusters.size
  }

  close(): void {
    this.opened.pop()
  }

  graph(): Pick<Graph, 'nodes' | 'edges' | 'clusters'> {
    return {
      nodes: [...this.nodes.values()],
      edges: this.edges,
      clusters: [...this.clusters.values()],
    }
  }
}
