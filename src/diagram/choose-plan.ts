import type { ELK } from 'elkjs/lib/elk-api.js'
import type { Diagram, DiagramPlan } from '../model/diagram.js'
import type { FlowDirection, Graph, Sequence } from './graph.js'
import type { Density } from './layout/elk-graph.js'
import type { layOutLayers } from './layout/layered.js'
import { layOutSequence } from './layout/sequence.js'
import type { DiagramMeasure } from './measure.js'

interface Room {
  width: number
  height: number
}

/** Where a plan is drawn; lengths and sizes in points. */
interface Place {
  room: Room
  /** Size of text that is read with ease there, and one that is read. */
  comfortable: number
  readable: number
}

export const slide: Place = {
  room: { width: 850, height: 320 },
  comfortable: 14,
  readable: 12,
}
/** Beside the heading of its section, on less than half of the page. */
const sheet: Place = {
  room: { width: 390, height: 280 },
  comfortable: 8.5,
  readable: 8,
}

/** The size that text has where the plan fills a room, in points. */
export function textSize({ width, height, size }: DiagramPlan, room: Room): number {
  return size * Math.min(room.width / width, room.height / height)
}

/**
 * A description with all its places: with as much air as leaves its text comfortable on a
 * slide, else in the way that makes its text the largest there. Where that cannot be read
 * in a column of the sheet, this has a plan of its own.
 *
 * @param isMirrored on pages that are mirrored, from right to left is from left to right
 */
export async function choosePlans(
  read: Graph | Sequence,
  measure: DiagramMeasure,
  isMirrored: boolean,
): Promise<Pick<Diagram, 'plan' | 'sheetPlan'>> {
  const ways = await waysOf(read, measure, isMirrored)
  const plan = await largest(ways, slide)
  if (textSize(plan, sheet.room) >= sheet.readable) return { plan }
  const sheetPlan = await largest(ways, sheet)
  return sheetPlan === plan ? { plan } : { plan, sheetPlan }
}

/** A layout, where one is to be had; it is made once. */
type Way = () => Promise<DiagramPlan | undefined>

interface Ways {
  /** In the order in which they are tried. */
  asMeant: Way[]
  /** The other way round, where text could not be read. */
  turned?: Way
}

async function waysOf(
  read: Graph | Sequence,
  measure: DiagramMeasure,
  isMirrored: boolean,
): Promise<Ways> {
  if (read.kind === 'sequence') {
    const densities = ['loose', 'dense'] as const
    const lay = (density: (typeof densities)[number]) =>
      once(async () => layOutSequence(read, measure, density))
    return { asMeant: densities.map(lay) }
  }
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js')
  const { layOutLayers } = await import('./layout/layered.js')
  const direction = isMirrored && read.direction === 'left' ? 'right' : read.direction
  return waysOfGraph({ ...read, direction }, measure, new Elk.default(), layOutLayers)
}

function once(way: Way): Way {
  let made: ReturnType<Way> | undefined
  return () => {
    made ??= way()
    return made
  }
}

const turned: Record<FlowDirection, FlowDirection> = {
  right: 'down',
  left: 'down',
  down: 'right',
  up: 'right',
}

function waysOfGraph(
  graph: Graph,
  measure: DiagramMeasure,
  elk: ELK,
  lay: typeof layOutLayers,
): Ways {
  const as = (density: Density) => once(() => lay(graph, measure, elk, density))
  const isAcross = graph.direction === 'right' || graph.direction === 'left'
  const wrapped = once(async () => {
    // The engine loses some lines where it wraps many.
    const plan = await lay(graph, measure, elk, 'wrapped').catch(() => undefined)
    return plan && isWhole(plan) ? plan : undefined
  })
  const other = { ...graph, direction: turned[graph.direction] }
  return {
    asMeant: [
      as('loose'),
      as('dense'),
      ...(isAcross ? [as('narrow')] : []),
      ...(graph.clusters.length === 0 ? [wrapped] : []),
    ],
    turned: once(() => lay(other, measure, elk, 'dense')),
  }
}

/** A later way has to make text larger by so much. */
const gain = 1.05

/** The first plan that is comfortable in a place, else the one with the largest text. */
async function largest({ asMeant, turned }: Ways, place: Place): Promise<DiagramPlan> {
  let best: DiagramPlan | undefined
  const sizeOf = (plan: DiagramPlan | undefined) =>
    plan ? textSize(plan, place.room) : 0
  for (const way of asMeant) {
    if (sizeOf(best) >= place.comfortable) break
    const plan = await way()
    if (plan && sizeOf(plan) >= sizeOf(best) * gain) best = plan
  }
  const other = sizeOf(best) < place.readable ? await turned?.() : undefined
  if (other && sizeOf(other) >= sizeOf(best) * gain) best = other
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
