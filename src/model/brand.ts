import type { Box } from './scene.js'
import type { ColorToken, Theme } from './theme.js'

/** What a place of a brand's layout is for, as `p:ph` has it in `type`. */
export type PlaceType =
  | 'title'
  | 'ctrTitle'
  | 'subTitle'
  | 'body'
  | 'obj'
  | 'pic'
  | 'tbl'
  | 'dt'
  | 'ftr'
  | 'sldNum'
  | 'other'

/** How a place sets text of one level; lengths in points. */
export interface PlaceStyle {
  /** Family that the text is set in, and the one that it is measured in. */
  font: string
  measured: string
  size: number
  /** Nearest colour of the theme to that of its text. */
  color: ColorToken
  /** What its text is set in, where its own colour cannot be read, or is a gradient. */
  readable?: ColorToken
  bold: boolean
  italic: boolean
  /** Whether letters show as capitals. */
  capitals: boolean
  align: 'left' | 'center' | 'right'
  /** Whether it is set from right to left, whatever the language is. */
  rtl: boolean
  /** Distance of the text from the edge, and of what hangs before it from the text. */
  indent: number
  hang: number
  bullet: boolean
  /** Distance of baselines as a multiple of what the font asks for. */
  spacing: number
}

/** A place that slides of a brand's layout fill. */
export interface BrandPlace {
  type: PlaceType
  /** By which slides name it (`idx`). */
  index: number
  name: string
  /** Where text stands: the placeholder without its insets. */
  box: Box
  /** Whether the layout sets its text in columns, which slides of Deckle's undo. */
  columns?: true
  /** Of its levels, the outermost first; five at least. */
  levels: PlaceStyle[]
}

/** A slide layout of a brand's file. */
export interface BrandLayout {
  /** Path of its part; of one that Deckle adds, where it will be. */
  part: string
  /** What PowerPoint's gallery calls it. */
  name: string
  /** PowerPoint's own kind, e.g. `twoObj`; '' where it has none. */
  type: string
  places: BrandPlace[]
  /** Whether text stands on plain paper: no picture, no colour of its own behind it. */
  plain: boolean
}

/** A slide master of a brand's file with its layouts. */
export interface BrandMaster {
  part: string
  layouts: BrandLayout[]
}

/** A part of the package that decks of the brand take over. */
export interface BrandPart {
  path: string
  contentType: string
  content: Uint8Array
  relationships: BrandRelationship[]
}

export interface BrandRelationship {
  id: string
  type: string
  /** Path of a part, or an address. */
  target: string
  external: boolean
}

/** What a deck takes from a PowerPoint file of the user's. */
export interface Brand {
  /** Name of the file, without its folder. */
  name: string
  /** Of its slides, in points. */
  width: number
  height: number
  theme: Theme
  masters: BrandMaster[]
  mapping: BrandMapping
  parts: BrandPart[]
}

/** What a slide of Deckle's needs of a layout. */
export type BrandRole = 'cover' | 'section' | 'text' | 'twoTexts' | 'table' | 'picture'

/** The layout that was chosen for a role, and its places. */
export interface BrandChoice {
  layout: BrandLayout
  title: BrandPlace
  subtitle?: BrandPlace
  /** For text, or for the table or picture and then its caption. */
  bodies: BrandPlace[]
  foot: BrandPlace[]
  /** Why it was chosen, and what is missing where it is a makeshift; in words. */
  reason: string
  makeshift: boolean
}

export type BrandMapping = Record<BrandRole, BrandChoice>
