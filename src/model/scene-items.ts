import type { Image } from './block.js'
import type { Box } from './box.js'
import type { Chart } from './chart.js'
import type { ChartPlan } from './chart-plan.js'
import type { Edges } from './crop.js'
import type { SceneConnector, SceneOutline, SceneShape } from './scene-shapes.js'
import type { SceneParagraph } from './scene-text.js'
import type { ColorToken } from './theme.js'

/** What an item is in the slide layout. */
export type PlaceholderType =
  | 'title'
  | 'centeredTitle'
  | 'subtitle'
  | 'body'
  | 'content'
  | 'table'
  | 'picture'
  | 'date'
  | 'footer'
  | 'slideNumber'

/** The placeholder of the layout that an item fills. */
export interface Placeholder {
  type: PlaceholderType
  /** By which it is told from others of the type; 0 for the only one. */
  index: number
}

export interface TextBox {
  type: 'text'
  /** What the box is called in PowerPoint's selection pane. */
  name: string
  /** A plain text box has none. */
  placeholder?: Placeholder
  box: Box
  anchor: 'top' | 'bottom'
  /** Air at the end of the lines, so that they break evenly; in points. */
  insetEnd?: number
  /** Whether it undoes the columns of its layout. */
  oneColumn?: true
  /** Air under the last line of text that is anchored at the bottom; in points. */
  insetBottom?: number
  paragraphs: SceneParagraph[]
}

/** A straight line, horizontal or vertical: `box` has no height or no width. */
export interface Rule {
  type: 'rule'
  name: string
  box: Box
  /** Points. */
  weight: number
  color: ColorToken
}

/** A coloured area. */
export interface Field {
  type: 'field'
  name: string
  box: Box
  color: ColorToken
}

export interface SceneCell {
  paragraphs: SceneParagraph[]
  /** Air on the right of the text, in any direction, so that decimals are in line; in points. */
  inset?: number
}

export interface SceneRow {
  /** Points. */
  height: number
  /** Air above the text of its cells. */
  padding: number
  /** Whether it is set apart by a tint. */
  marked?: true
  cells: SceneCell[]
}

export interface SceneTable {
  type: 'table'
  name: string
  placeholder?: Placeholder
  alt: string
  box: Box
  /** Points, in reading order; they add up to the box's width. */
  columns: number[]
  /** Air after the text of every column but the last, in points. */
  gap: number
  /** Whether the first column is a header, too. */
  rowNames?: true
  /** The first row is the header. Heights add up to the box's height. */
  rows: SceneRow[]
}

export interface ScenePicture {
  type: 'picture'
  name: string
  placeholder?: Placeholder
  alt: string
  box: Box
  image: Image
  /** What is cut off, where the box shows a part of the picture. */
  crop?: Edges
}

export interface SceneChart {
  type: 'chart'
  name: string
  placeholder?: Placeholder
  alt: string
  box: Box
  chart: Chart
  /** As large as the box. */
  plan: ChartPlan
}

/** A filled circle. */
export interface Dot {
  type: 'dot'
  name: string
  box: Box
  color: ColorToken
}

export type GroupItem = TextBox | Rule | Dot | SceneShape | SceneConnector | SceneOutline

/** Shapes that are one thing, such as a timeline; each of them stays editable. */
export interface SceneGroup {
  type: 'group'
  name: string
  alt: string
  /** What its items cover together. */
  box: Box
  /** In reading order, what lies behind first; with places on the slide. */
  items: GroupItem[]
}

export type SceneItem =
  | TextBox
  | Rule
  | Field
  | SceneTable
  | ScenePicture
  | SceneChart
  | SceneGroup
