import type { Direction } from './briefing.js'
import type { Formula } from './formula.js'
import type { ColorToken, FontRole } from './theme.js'

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
