import {
  type Diagram,
  diagramTexts,
  type Point,
  scalePlan,
} from '../../../model/diagram.js'
import type { SceneGroup, ScenePicture } from '../../../model/scene.js'
import { smallest } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { diagramGroup } from './diagram-group.js'

/** Text of a diagram is no larger, in points. */
const largest = 20

export interface SetDiagram {
  item: SceneGroup | ScenePicture
  /** Texts that nobody can read here: the notes have them. */
  omitted: string[]
}

/** The size that text of a diagram has where it fills a room, in points. */
export function sizeIn(
  { plan }: Diagram,
  room: { width: number; height: number },
): number {
  const scale = Math.min(room.width / plan.width, room.height / plan.height)
  return Math.min(largest, Math.floor(plan.size * scale * 10) / 10)
}

/**
 * A diagram in a room, with its upper corner at a point: as shapes where its text can be
 * read, else as a picture.
 */
export function diagramItem(
  diagram: Diagram,
  room: { width: number; height: number },
  at: Point,
  setting: Setting,
): SetDiagram {
  const { plan, alt, picture } = diagram
  const size = sizeIn(diagram, room)
  if (size >= smallest || !picture) {
    const scaled = scalePlan(plan, size / plan.size)
    return { item: diagramGroup({ alt }, scaled, at, setting), omitted: [] }
  }
  const scale = Math.min(room.width / plan.width, room.height / plan.height)
  const box = { ...at, width: plan.width * scale, height: plan.height * scale }
  const item: ScenePicture = {
    type: 'picture',
    name: 'Diagram',
    alt,
    box,
    image: picture,
  }
  return { item, omitted: diagramTexts({ title: '', plan }) }
}
