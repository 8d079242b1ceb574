import type { Direction } from './briefing.js'
import type { Position } from './position.js'
import type { Field, Rule, SceneItem, TextBox } from './scene-items.js'
import type { SceneParagraph, SceneRun } from './scene-text.js'

export type * from './box.js'
export type * from './scene-items.js'
export type * from './scene-shapes.js'
export type * from './scene-text.js'

/** One finished slide. Items stand in reading order. */
export interface Scene {
  /** Name of its `SceneLayout`. */
  layout: string
  /** Plain text of the title. */
  title: string
  items: SceneItem[]
  /** Speaker notes, a paragraph each. */
  notes: string[]
  /** Words to say: of the author's notes, or of the slide where there are none. */
  words: number
  /** How much of the room for its content is used, from 0 to 1. */
  fill: number
  position: Position
}

/** A slide layout of the deck: the places that its slides fill. */
export interface SceneLayout {
  /** Unique in the deck, e.g. `points-3`. */
  name: string
  /** What PowerPoint's gallery of layouts calls it. */
  label: string
  /** One of PowerPoint's own kinds, by which it maps slides between designs. */
  type?: 'title' | 'text' | 'section' | 'titleOnly'
  /** Drawn behind every slide of the layout. */
  background: (Rule | Field)[]
  /** Empty text boxes, each with a placeholder and a paragraph as the style of its level. */
  placeholders: TextBox[]
  /** Path of the part, where the layout is that of a brand's file. */
  part?: string
}

export interface DocumentProperties {
  title: string
  subject: string
  author: string
  organisation: string
  keywords: string[]
  lang: string
  direction: Direction
  /** ISO date of the briefing, where it has one. */
  date?: string
}

/** The fitted deck: everything has its place and its final size. */
export interface SceneDeck {
  properties: DocumentProperties
  /** Points. */
  width: number
  height: number
  layouts: SceneLayout[]
  groups: { name: string; scenes: Scene[] }[]
}

/** The lines of a paragraph in a box of a width (points), as they were measured. */
export type BreakParagraph = (paragraph: SceneParagraph, width: number) => SceneRun[][]
