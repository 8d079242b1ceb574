import type { ELK } from 'elkjs/lib/elk-api.js'
import type { DiagramPlan } from '../model/diagram.js'
import type { FlowDirection, Graph, Sequence } from './graph.js'
import type { Density } from './layout/elk-graph.js'
import type { layOutLayers } from './layout/layered.js'
import { layOutSequence } from './layout/sequence.js'
import type { DiagramMeasure } from './measure.js'

interface Room {
  width: number
  height: number
}

/** Room for a diagram on a slide, in points. */
export const slideRoom: Room = { width: 850, height: 320 }

/** Size of text that is read with ease on slides, and one that is read; in points. */
const comfortable = 14
export const readable = 12

/** The size that text has where the plan fills a room, in points. */
export function textSize({ width, height, size }: DiagramPlan, room: Room): number {
  return size * Math.min(room.width / width, room.height / height)
}

/**
 * A description with all its places: with as much air as leaves its text comfortable on a
 * slide, else in the way that makes its text the largest there.
 *
 * @param isMirrored on pages that are mirrored, from right to left is from left to right
 */
export async function choosePlan(
  read: Graph | Sequence,
  measure: DiagramMeasure,
  isMirrored: boolean,
): Promise<DiagramPlan> {
  if (read.kind === 'sequence') {
    const densities = ['loose', 'dense'] as const
    return largest(densities.map((one) => async () => layOutSequence(read, measure, one)))
  }
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js')
  const { layOutLayers } = await import('./layout/layered.js')
  const direction = isMirrored && read.direction === 'left' ? 'right' : read.direction
  const graph = { ...read, direction } as const
  return largest(ways(graph, measure, new Elk.default(), layOutLayers))
}

/** A layout, where one is to be had. */
type Way = (best: DiagramPlan | undefined) => Promise<DiagramPlan | undefined>

const turned: Record<FlowDirection, FlowDirection> = {
  right: 'down',
  left: 'down',
  down: 'right',
  up: 'right',
}

/** Layouts of a graph, those first that leave it as it is meant. */
function ways(
  graph: Graph,
  measure: DiagramMeasure,
  elk: ELK,
  lay: typeof layOutLayers,
): Way[] {
  const as = (density: Density) => () => lay(graph, measure, elk, density)
  const isAcross = graph.direction === 'right' || graph.direction === 'left'
  return [
    as('loose'),
    as('dense'),
    ...(isAcross ? [as('narrow')] : []),
    async () => {
      if (graph.clusters.length > 0) return undefined
      // The engine loses some lines where it wraps many.
      const plan = await as('wrapped')().catch(() => undefined)
      return plan && isWhole(plan) ? plan : undefined
    },
    async (best) => {
      if (best && textSize(best, slideRoom) >= readable) return undefined
      const other = { ...graph, direction: turned[graph.direction] }
      return lay(other, measure, elk, 'dense')
    },
  ]
}

/** A later way has to make text larger by so much. */
const gain = 1.05

/** The first plan that is comfortable, else the one with the largest text. */
async function largest(ways: Way[]): Promise<DiagramPlan> {
  let best: DiagramPlan | undefined
  for (const way of ways) {
    if (best && textSize(best, slideRoom) >= comfortable) break
    const plan = await way(best)
    const least = best ? textSize(best, slideRoom) * gain : 0
    if (plan && textSize(plan, slideRoom) >= least) best = plan
  }
  if (!best) throw new Error('No layout of a diagram')
  return best
}

/** Whether all lines go in right angles to their end. */
function isWhole({ edges }: DiagramPlan): boolean {
  return edges.every(({ points }) =>
    points.every((point, index) => {
      const next = points[index + 1] ?? point
      return Math.min(Math.abs(point.x - next.x), Math.abs(point.y - next.y)) < 0.05
    }),
  )
}
