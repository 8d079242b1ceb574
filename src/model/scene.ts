import type { Image } from './block.js'
import type { Direction } from './briefing.js'
import type { Chart } from './chart.js'
import type { ChartPlan } from './chart-plan.js'
import type { Edges } from './crop.js'
import type { EdgeHead, NodeShape, Point, Side } from './diagram.js'
import type { Formula } from './formula.js'
import type { Position } from './position.js'
import type { ColorToken, FontRole } from './theme.js'

/** All lengths in points; the origin is the slide's upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A stretch of text as it is drawn. */
export interface SceneRun {
  text: string
  /** Drawn in place of the text, where programs can. */
  formula?: Formula
  font: FontRole
  /** Points. */
  size: number
  color: ColorToken
  bold?: true
  italic?: true
  strike?: true
  superscript?: true
  /** Deckle's own, as the sign before what a line of code goes on with: no part of the text. */
  added?: true
  /** Numbers of the sources that it refers to. */
  cites?: number[]
  /** Address of a page, or the number of a slide of this deck (from 1). */
  link?: { href: string } | { slide: number }
}

export interface SceneParagraph {
  /** A paragraph break inside is a run whose text is a line feed. */
  runs: SceneRun[]
  /** Distance between baselines, in points. */
  lineHeight: number
  /** That of lines without a formula, where a formula makes some as high as `lineHeight`. */
  plainLine?: number
  /** Air above and below, in points; none above the first of a box. */
  before: number
  after: number
  /** Whether line height and air are left to the layout; the measures are a guess. */
  looseSpacing?: true
  align: 'start' | 'center' | 'end'
  /** Of a style of a brand's layout; else that of the text, or of the deck. */
  direction?: Direction
  /** Distance of the text from the box's reading edge, in points. */
  indent: number
  /** Outline level, from 0. */
  level: number
  /** What hangs before the text, inside `indent`. */
  marker?: Marker
  /** How far it stands before the text, in points; all of `indent` where absent. */
  hang?: number
}

/**
 * What hangs before a paragraph. PowerPoint counts numbers on by itself, in
 * Western digits; a `text` is one that it must not touch. A number with a style of
 * its own stands without a full stop.
 */
export type Marker =
  | { type: 'bullet' }
  | { type: 'number'; value: number; style?: MarkerStyle }
  | { type: 'text'; text: string }

export interface MarkerStyle {
  font: FontRole
  /** Points. */
  size: number
  color: ColorToken
}

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
