import type { Box } from './box.js'
import type { EdgeHead, NodeShape, Point, Side } from './diagram.js'
import type { SceneParagraph } from './scene-text.js'
import type { ColorToken } from './theme.js'

/** A shape of a diagram with its text in the middle. */
export interface SceneShape {
  type: 'shape'
  name: string
  box: Box
  shape: NodeShape
  /** By which connectors find it; unique on the slide. Empty where none does. */
  key: string
  /** Absent where it is seen through. */
  fill?: ColorToken
  /** Points; a double line is two thin ones with air between. Absent where it has none. */
  outline?: { color: ColorToken; weight: number; dash?: true; double?: true }
  paragraphs: SceneParagraph[]
  /** Whether slanted sides lean the other way. */
  mirrored?: true
}

/** A line between shapes that is moved with them. */
export interface SceneConnector {
  type: 'connector'
  name: string
  box: Box
  /** From the upper left corner of the box; in right angles where there are more than two. */
  points: Point[]
  /** What its ends are glued to. */
  from?: Glue
  to?: Glue
  color: ColorToken
  /** Points. */
  weight: number
  dash?: true
  start: ConnectorHead
  end: ConnectorHead
}

/** A side of a shape with a key. */
export interface Glue {
  key: string
  shape: NodeShape
  side: Side
}

/** What PowerPoint draws at the end of a line by itself. */
export type ConnectorHead = Extract<
  EdgeHead,
  'none' | 'arrow' | 'open' | 'circle' | 'filledDiamond'
>

/** A small drawing at the end of a line that no line of PowerPoint has. */
export interface SceneOutline {
  type: 'outline'
  name: string
  box: Box
  /** Lines, each from point to point; from the upper left corner of the box. */
  paths: Point[][]
  /** Of what its lines enclose; absent where they are open. */
  fill?: ColorToken
  color: ColorToken
  /** Points. */
  weight: number
}
